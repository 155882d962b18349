import { isUnreported, type Known } from "../../measures/amount.ts";
import { wasNotAsked } from "../../measures/measure.ts";
import type { ChartData } from "./data.ts";

/** How many of a chart's counts are not reported, and how many are not told; not drawn, as each cell says it of itself. */
export function missingRemarks(data: ChartData): string[] {
  const readings = data.rows.flatMap((row) => row.readings);
  const unreported = readings.filter((reading) => isUnreported(reading.count) && !wasNotAsked(reading));
  const suppressed = readings.filter(({ count }) => count?.suppressed);
  const part = ({ length }: readonly unknown[]): string => `${length} of ${readings.length} counts.`;
  return [
    ...(unreported.length ? [`Not reported: ${part(unreported)}`] : []),
    ...(suppressed.length ? [`Suppressed (fewer than ${data.suppressBelow}): ${part(suppressed)}`] : []),
  ];
}

/**
 * What dashes mean for these counts: `open` where bounds leave something open, and that it is suppressed where it is;
 * "" where all are exact.
 */
export function dashedWords({ suppressBelow }: ChartData, counts: readonly Known[], open: string): string {
  const dashed = counts.filter((count) => count && count.max > count.min);
  const meanings = [
    ...(dashed.some((count) => !count?.suppressed) ? [open] : []),
    ...(dashed.some((count) => count?.suppressed) ? [`suppressed (fewer than ${suppressBelow})`] : []),
  ];
  return meanings.length ? `Dashed: ${meanings.join(", or ")}` : "";
}

/** What lies open of a count that is known in bounds. */
export const betweenBounds = "between the least and the most that is reported";
