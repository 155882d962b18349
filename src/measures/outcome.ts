import type { Band } from "./difference.ts";
import { type Reading, wasNotAsked } from "./measure.ts";

/** The band of a comparison, or why there is none. */
export type Outcome = Band | "not-asked" | "no-size" | "unsettled";

/**
 * What comes of comparing these readings, of which `band` is all that is found: where that is nothing, whether a group was
 * not asked or not reported, whether it is not known out of how many, or whether bounds leave it open.
 */
export function outcomeOf(readings: readonly Reading[], band: Band | null): Outcome {
  if (readings.some(wasNotAsked)) return "not-asked";
  if (band && band !== "no-data") return band;
  if (readings.some(({ count }) => !count)) return "no-data";
  return readings.some(({ value }) => !value) ? "no-size" : "unsettled";
}
