import type { Amount, Known } from "../measures/amount.ts";
import { type Entry, surveyOf } from "../measures/survey.ts";
import type { Count, Study, Theme } from "../study/model.ts";

/** What a group says on a theme, subthemes included. */
export interface GroupNumbers {
  /** The group's id. */
  readonly group: string;
  /** How many of the group's participants voiced the theme; `null` where that is not reported. */
  readonly participants: Count;
  /** Out of how many: those who were asked, else the group's n. */
  readonly of: number | undefined;
  /** How many quotes the group has on the theme; `null` where that is not reported. */
  readonly quotes: Count;
}

/** A theme, where it stands, and what the groups say on it. */
export interface ThemeNumbers {
  readonly theme: Theme;
  /** From the theme at the top to the theme itself. */
  readonly path: readonly Theme[];
  /** In the order of the study's groups, hidden ones included. */
  readonly groups: readonly GroupNumbers[];
}

const counted = (known: Known | undefined): Count => {
  if (!known) return null;
  const { min, max, text } = known as Amount;
  if (min === max) return min;
  return { ...(min > 0 ? { min } : {}), ...(max < Infinity ? { max } : {}), ...(text ? { text } : {}) };
};

/** What a study says of a theme; counts from 1 to less than `suppressBelow` as bounds. `undefined` for an unknown id. */
export function themeNumbers(study: Study, id: string, suppressBelow = 0): ThemeNumbers | undefined {
  const { byId } = surveyOf(study, suppressBelow);
  const entry = byId.get(id);
  if (!entry) return undefined;
  const path: Theme[] = [];
  for (let at: Entry | undefined = entry; at; at = at.parent) path.unshift(at.theme);
  const groups = study.groups.map(({ id: group }, g) => ({
    group,
    participants: counted(entry.participants[g]),
    of: entry.of[g],
    quotes: counted(entry.quotes[g]),
  }));
  return { theme: entry.theme, path, groups };
}
