import { wasNotAsked } from "../../measures/measure.ts";
import { assessmentNotes } from "../assessment.ts";
import type { Note } from "../frame-parts.ts";
import { captionNotes, fewNote, notAskedNote } from "../notes.ts";
import type { ChartOptions } from "../options.ts";
import { bandNotes } from "./band-edge.ts";
import type { ChartData } from "./data.ts";
import { type IntervalsOf, intervalNotes } from "./intervals.ts";
import { clusterNote, statisticKinds } from "./statistic.ts";

/** The small print of a chart, but for what the marks of its form mean. */
export function chartNotes(data: ChartData, options: ChartOptions, intervals: IntervalsOf): Note[] {
  const { study, rows, more, statistic } = data;
  const readings = rows.flatMap((row) => row.readings);
  const counts = readings.map(({ count }) => count);
  return [
    ...(more
      ? [{ text: `And ${more} more ${more === 1 ? "theme" : "themes"}, not shown.`, missing: true }]
      : []),
    ...(statistic === "difference" ? [] : [{ text: `${statisticKinds[statistic].note} ${clusterNote}` }]),
    ...(rows.some(({ band, contrasts }) => [{ band }, ...contrasts].some((one) => one.band === "too-few"))
      ? [fewNote]
      : []),
    ...bandNotes(rows),
    ...intervalNotes(data, intervals),
    ...assessmentNotes(rows.map(({ assessment }) => assessment)),
    ...(readings.some(wasNotAsked) ? [notAskedNote] : []),
    ...captionNotes(
      study,
      counts.some((count) => count),
      options.caption,
    ),
  ];
}
