import { type Match, matchesOf } from "../../figures/search.ts";
import type { Shown } from "../shown.ts";
import type { StateChange } from "../state.ts";

type Searched = Pick<Shown, "study" | "figure" | "state">;
type Drawn = Pick<Shown, "figure" | "state" | "options">;

/**
 * The themes that a search finds and that the figure shows, or would show with a branch opened or the focus taken away:
 * what a reader can go through.
 */
export function foundIn({ study, figure, state }: Searched): readonly Match[] {
  const { kind, items } = figure;
  const matches = matchesOf(study, state.query);
  if (!matches.length) return matches;
  const byId = new Map(items.map((item) => [item.id, item]));
  // A closed theme of a chart is a row like any other.
  const isClosed = (id: string): boolean => {
    const item = byId.get(id);
    return item !== undefined && (kind === "chart" || item.expanded === false);
  };
  return matches.filter(
    (match) => byId.has(match.id) || match.above.some(isClosed) || isOutside(match, { figure, state }),
  );
}

/** Whether a theme is outside the branch that alone is shown. */
const isOutside = ({ id, above }: Match, { figure, state: { focus } }: Omit<Searched, "study">): boolean =>
  figure.kind === "map" &&
  focus !== undefined &&
  id !== focus &&
  !above.includes(focus) &&
  figure.items.some((item) => item.id === focus);

/** The match after the selected theme, or so many before it; from the last it goes on with the first. */
export function stepFrom(
  matches: readonly Match[],
  selected: string | undefined,
  by: 1 | -1,
): Match | undefined {
  const at = matches.findIndex(({ id }) => id === selected);
  const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
  return matches.at(next === matches.length ? 0 : next);
}

/** What has to change for a match to be shown; `undefined` where it is. */
export function showing(match: Match, { figure, state, options }: Drawn): StateChange | undefined {
  if (figure.items.some(({ id }) => id === match.id)) return undefined;
  const { expandTo } = options;
  const { collapsed, expanded = [] } = state;
  const above = new Set(match.above);
  return {
    collapsed: collapsed.filter((id) => !above.has(id)),
    ...(expandTo === undefined ? {} : { expanded: [...new Set([...expanded, ...above])] }),
    ...(isOutside(match, { figure, state }) ? { focus: undefined } : {}),
  };
}
