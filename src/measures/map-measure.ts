import { isPresence, type Known } from "./amount.ts";
import type { Measure } from "./measure.ts";
import type { Entry, Survey } from "./survey.ts";

/** What a map says of each theme: it counts, and has no denominators but the n in its key. */
export type MapMeasure = Exclude<Measure, "share" | "prevalence" | "rate">;

/**
 * What a map of this study counts: quotes, or participants where no quotes are reported, or presence where counts say
 * no more than that; `null` where nothing is reported. A measure with denominators is counted in its own unit.
 */
export function mapMeasure(
  survey: Survey,
  groups: readonly number[],
  asked: Measure | "auto",
): MapMeasure | null {
  if (asked === "prevalence") return "participants";
  if (asked === "share" || asked === "rate") return "quotes";
  if (asked !== "auto") return asked;
  let reported = false;
  for (const { children, own, quotes } of survey.entries) {
    for (const g of groups) {
      const count = (children.length ? own : quotes)[g];
      if (!count) continue;
      if (!isPresence(count)) return "quotes";
      reported = true;
    }
  }
  if (reported) return "presence";
  const voiced = survey.entries.some(({ participants }) => groups.some((g) => participants[g]));
  return voiced ? "participants" : null;
}

/** Whether nobody of the group at index `g` was asked about a theme, which then says nothing of it. */
export const isUnasked = (entry: Entry, g: number, measure: MapMeasure): boolean =>
  entry.of[g] === 0 && !countOn(entry, g, measure)?.max;

/** The count of a theme and the group at index `g`, subthemes included. */
export function countOn(entry: Entry, g: number, measure: MapMeasure): Known {
  return (measure === "participants" ? entry.participants : entry.quotes)[g] ?? null;
}
