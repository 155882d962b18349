import type { Reading } from "../../measures/measure.ts";

/** How far the largest value of these readings reaches, bounds included; 1 where there is none. */
export function largestOf(readings: readonly Reading[]): number {
  let largest = 0;
  for (const { value } of readings) {
    if (value) largest = Math.max(largest, value.max === Infinity ? value.min : value.max);
  }
  return largest || 1;
}
