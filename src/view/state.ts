import { isAround } from "./around.ts";

/** How far a figure is enlarged, and where its top left corner is then, in px of the page. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The column that a table is sorted by, from 0, and which way. */
export interface TableSort {
  readonly column: number;
  readonly descending: boolean;
}

/** All that a reader can change, in plain JSON. What is absent is as the figure's options have it. */
export interface ReaderState {
  /** The selected theme's id. */
  readonly selected?: string;
  /** The id of the theme that is pointed at. */
  readonly hovered?: string;
  /** Ids of themes whose subthemes are hidden. */
  readonly collapsed: readonly string[];
  /** Ids of themes whose subthemes are shown below the level at which the figure ends. */
  readonly expanded?: readonly string[];
  /** Ids of groups that are hidden. */
  readonly hiddenGroups: readonly string[];
  /** The id of the theme whose branch alone is shown. */
  readonly focus?: string;
  /** What is searched for. */
  readonly query?: string;
  readonly layout?: string;
  readonly form?: string;
  readonly measure?: string;
  readonly sort?: string;
  readonly zoom?: Zoom;
  /** The id of the theme whose details are open. */
  readonly details?: string;
  /** Whether the table of numbers is open. */
  readonly table?: boolean;
  readonly tableSort?: TableSort;
  /** Whether the instructions are open. */
  readonly help?: boolean;
  /** Whether the list of groups is open. */
  readonly groupList?: boolean;
}

/** What a reader can change, and any further option of the figure that a page puts there. */
export interface ViewState extends ReaderState {
  readonly [option: string]: unknown;
}

/** Changes of some parts of the state, and of options of the figure; `undefined` and `null` clear one. */
export type StateChange<Options = object> = {
  readonly [name in keyof ReaderState]?: ReaderState[name] | undefined;
} & { readonly [name in Exclude<keyof Options, keyof ReaderState>]?: Options[name] | undefined };

/** The state before anybody did anything. */
export const initialState: ViewState = Object.freeze({
  collapsed: Object.freeze([]),
  hiddenGroups: Object.freeze([]),
});

/** What the figure itself is drawn from. */
const drawn = [
  ...["selected", "hovered", "collapsed", "expanded", "hiddenGroups", "focus", "query"],
  ...["layout", "form", "measure", "sort"],
] as const;

/** Whether an option belongs to the state: some always do, and others where somebody put them there. */
export function isOfState(name: string, state: ViewState): boolean {
  return (drawn as readonly string[]).includes(name) || isAround(name) || Object.hasOwn(state, name);
}

/** The part of the state that the figure is drawn from. */
export function drawnState(state: ViewState): object {
  return Object.fromEntries(Object.entries(state).filter(([name]) => !isAround(name)));
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

/** Where a reader looks: that changes nothing, and there is nothing to take back. */
const looks: ReadonlySet<string> = new Set(["hovered", "zoom", "groupList"]);

/** What has to be changed in `after` to have `before` again, but for where the reader looks; `undefined` where nothing has. */
export function wayBack(before: ViewState, after: ViewState): StateChange | undefined {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !looks.has(name) && before[name] !== after[name],
  );
  return names.length ? Object.fromEntries(names.map((name) => [name, before[name]])) : undefined;
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
