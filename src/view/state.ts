/** What a reader did, or a page asked for, in plain JSON. Any further option of the figure can stand here too. */
export interface ViewState {
  /** The selected theme's id. */
  readonly selected?: string;
  /** The id of the theme that is pointed at. */
  readonly hovered?: string;
  /** Ids of themes whose subthemes are hidden. */
  readonly collapsed: readonly string[];
  /** Ids of groups that are hidden. */
  readonly hiddenGroups: readonly string[];
  readonly [option: string]: unknown;
}

/** The state before anybody did anything. */
export const initialState: ViewState = Object.freeze({
  collapsed: Object.freeze([]),
  hiddenGroups: Object.freeze([]),
});

const names = ["selected", "hovered", ...Object.keys(initialState)];

/** Whether an option belongs to the state: some always do, and others where somebody put them there. */
export function isOfState(name: string, state: ViewState): boolean {
  return names.includes(name) || Object.hasOwn(state, name);
}

/** The state with the change as JSON, frozen; the same object where nothing is different. `undefined` and `null` clear. */
export function changedState(state: ViewState, change: object): ViewState {
  const entries = new Map<string, unknown>(Object.entries(state));
  let changed = false;
  for (const [name, value] of Object.entries(change)) {
    const json = JSON.stringify(value ?? initialState[name]);
    if (json === JSON.stringify(entries.get(name))) continue;
    changed = true;
    if (json === undefined) entries.delete(name);
    else entries.set(name, Object.freeze(JSON.parse(json)));
  }
  return changed ? (Object.freeze(Object.fromEntries(entries)) as ViewState) : state;
}

/** Options in two: what belongs to the state changes it, the rest stays as it is. */
export function splitOptions(options: object, state: ViewState): { options: object; state: ViewState } {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const ofState = Object.entries(options).filter(([name]) => isOfState(name, state));
  return {
    options: Object.fromEntries(given.filter(([name]) => !isOfState(name, state))),
    state: changedState(state, Object.fromEntries(ofState)),
  };
}
