import { numeral } from "../../measures/amount.ts";
import { wasNotAsked } from "../../measures/measure.ts";
import { assessmentNotes } from "../assessment.ts";
import type { Note } from "../frame-parts.ts";
import { captionNotes, notAskedNote } from "../notes.ts";
import type { ChartOptions } from "../options.ts";
import { bandNotes } from "./band-edge.ts";
import type { ChartData } from "./data.ts";
import { lacksMark } from "./difference-ends.ts";
import { type IntervalsOf, intervalNotes } from "./intervals.ts";
import { shortNames } from "./side-name.ts";
import { clusterNote, statisticKinds } from "./statistic.ts";

/** The small print of a chart, but for what the marks of its form mean. */
export function chartNotes(data: ChartData, options: ChartOptions, intervals: IntervalsOf): Note[] {
  const { study, rows, all, statistic } = data;
  const more = all.length - rows.length;
  const readings = rows.flatMap((row) => row.readings);
  const counts = readings.map(({ count }) => count);
  return [
    ...(more
      ? [{ text: `And ${numeral(more)} more ${more === 1 ? "theme" : "themes"}, not shown.`, missing: true }]
      : []),
    ...(statistic === "difference" ? [] : [{ text: `${statisticKinds[statistic].note} ${clusterNote}` }]),
    ...fewNotes(data),
    ...(rows.some((row) => lacksMark(data, row)) ? [withoutMarkNote] : []),
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

/** That small groups are not compared; and which, where the others still are and the difference does not say so. */
function fewNotes({ study, rows, groups }: ChartData): Note[] {
  const isAny = rows.some(({ band, contrasts }) =>
    [{ band }, ...contrasts].some((one) => one.band === "too-few"),
  );
  const times = (g: number): number => rows.filter(({ leftOut }) => leftOut?.includes(g)).length;
  const leftOut = groups.filter(times);
  if (!isAny && !leftOut.length) return [];
  const [always, sometimes] = [true, false].map((all) =>
    shortNames(
      study,
      leftOut.filter((g) => (times(g) === rows.length) === all),
    ),
  );
  const names = [always, sometimes && `on some themes ${sometimes}`].filter((part) => part).join("; ");
  return [{ text: `Groups of fewer than 5 participants are not compared${names && `: ${names}`}.` }];
}

const withoutMarkNote: Note = {
  text: "Largest difference without a group’s mark: several groups are as far, or counts leave open which is.",
};
