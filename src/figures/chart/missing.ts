import { isUnreported, type Known } from "../../measures/amount.ts";
import { wasNotAsked } from "../../measures/measure.ts";
import { joined } from "../../words/voice.ts";
import type { ChartData } from "./data.ts";

/** How many of a chart's counts are not reported, and how many are not told; not drawn, as each cell says it of itself. */
export function missingRemarks(data: ChartData): string[] {
  const { say } = data.voice;
  const readings = data.rows.flatMap((row) => row.readings);
  const all = readings.length;
  const unreported = readings.filter((reading) => isUnreported(reading.count) && !wasNotAsked(reading));
  const suppressed = readings.filter(({ count }) => count?.suppressed);
  return [
    ...(unreported.length ? [say("chart.notReported", { n: unreported.length, all })] : []),
    ...(suppressed.length
      ? [say("chart.suppressed", { least: data.suppressBelow, n: suppressed.length, all })]
      : []),
  ];
}

/**
 * What dashes mean for these counts: `open` where bounds leave something open, and that it is suppressed where it is;
 * "" where all are exact.
 */
export function dashedWords(
  { voice, suppressBelow }: ChartData,
  counts: readonly Known[],
  open: "count.notKnown" | "chart.dashed.bounds",
): string {
  const { say } = voice;
  const dashed = counts.filter((count) => count && count.max > count.min);
  const meaning = joined(voice, "or", [
    dashed.some((count) => !count?.suppressed) ? say(open) : "",
    dashed.some((count) => count?.suppressed) ? say("chart.dashed.suppressed", { least: suppressBelow }) : "",
  ]);
  return meaning && say("chart.dashed", { meaning });
}
