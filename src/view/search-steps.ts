import { matchingThemes } from "../figures/search.ts";
import { surveyOf } from "../measures/survey.ts";
import type { Shown } from "./shown.ts";
import type { StateChange } from "./state.ts";

/** A theme that a search finds and the figure shows, or can show. */
export interface Match {
  readonly id: string;
  /** What has to be changed before it is shown; nothing where it is. */
  readonly opening: StateChange | undefined;
}

/** Where a search leads, in the author's order. A theme that this figure has no place for, open or not, is left out. */
export function matchesOf(shown: Shown): readonly Match[] {
  const { study, figure, state, options } = shown;
  const items = new Map(figure.items.map((item) => [item.id, item]));
  const { byId } = surveyOf(study);
  const { expandTo } = options as { readonly expandTo?: number };
  return matchingThemes(study, state.query).flatMap((id): Match[] => {
    if (items.has(id)) return [{ id, opening: undefined }];
    const above: string[] = [];
    for (let at = byId.get(id)?.parent; at; at = at.parent) above.push(at.theme.id);
    const isInside = above.some((ancestor) => items.get(ancestor)?.expanded === false);
    if (!isInside && state.focus === undefined) return [];
    const collapsed = state.collapsed.filter((other) => !above.includes(other));
    const expanded = [...new Set([...(state.expanded ?? []), ...above])];
    const opening = {
      collapsed,
      ...(expandTo === undefined ? {} : { expanded }),
      ...(isInside ? {} : { focus: undefined }),
    };
    return [{ id, opening }];
  });
}

/** The match after the selected theme, or before it, and round; `step` is 1 or −1. */
export function nextMatch(shown: Shown, step: 1 | -1): Match | undefined {
  const matches = matchesOf(shown);
  const at = matches.findIndex(({ id }) => id === shown.state.selected);
  const from = at < 0 && step < 0 ? 0 : at;
  return matches[(from + step + matches.length) % matches.length];
}
