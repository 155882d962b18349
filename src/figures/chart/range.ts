import type { Measure, Reading } from "../../measures/measure.ts";

/** What is known of a place on an axis; `max` is `Infinity` where nothing bounds it. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Where a reading is on its axis; `null` where it may be anywhere. */
export function rangeOf({ count, value }: Reading, measure: Measure): Range | null {
  if (!count || !value) return null;
  // A share has a whole, too, but that one theme has all of it is no bound that says anything.
  const max = count.max === Infinity && measure !== "prevalence" ? Infinity : value.max;
  const isAnything = value.min === 0 && (max === Infinity || (measure !== "rate" && max === 1));
  return isAnything ? null : { min: value.min, max };
}
