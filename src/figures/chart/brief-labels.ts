import { signsFor } from "../../measures/amount-words.ts";
import { type Reading, wasNotAsked } from "../../measures/measure.ts";
import type { ChartData } from "./data.ts";

/** Labels for columns that have no room for "7 of 9". */
export interface BriefLabels {
  /** A number without what it is out of, where its column's heading says that; else the short label. */
  brief(reading: Reading): string;
  /** "of 9" for each column; none where the labels are short enough as they are, or a column has several such numbers. */
  readonly wholes: readonly string[];
}

/** What the numbers of each group are out of, told once for its column. */
export function briefLabels({ voice, groups, rows, labels }: ChartData): BriefLabels {
  const asIs = { brief: labels.short, wholes: [] };
  const found = groups.map((_, i) => {
    const readings = rows.map((row) => row.readings[i] as Reading).filter(isOutOf);
    return [...new Set(readings.map(({ of }) => of))];
  });
  const isOne = found.every(({ length }) => length <= 1);
  if (!isOne || found.every(({ length }) => !length)) return asIs;
  return {
    brief: (reading) => (isOutOf(reading) ? signsFor(voice, reading.count) : labels.short(reading)),
    wholes: found.map(([of]) => (of === undefined ? "" : voice.say("chart.outOf", { of }))),
  };
}

/** Whether a reading's number is out of another: of what is not reported there is none. */
const isOutOf = (reading: Reading): boolean =>
  reading.count !== null && reading.of !== undefined && !wasNotAsked(reading);
