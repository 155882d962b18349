import { wasNotAsked } from "../../measures/measure.ts";
import { tint, tintEdge } from "../../scene/palette.ts";
import { s } from "../../scene/scene.ts";
import { assessmentNotes } from "../assessment.ts";
import type { Note } from "../frame-parts.ts";
import { captionNotes } from "../notes.ts";
import type { ChartOptions } from "../options.ts";
import type { ChartData } from "./data.ts";
import { lacksMark } from "./difference-ends.ts";
import { type IntervalsOf, intervalNotes } from "./intervals.ts";
import { clusterNote, statisticKinds } from "./statistic.ts";

/** The small print of a chart, but for what the marks of its form mean. */
export function chartNotes(data: ChartData, options: ChartOptions, intervals: IntervalsOf): Note[] {
  const { study, rows, all, statistic } = data;
  const more = all.length - rows.length;
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
    ...(rows.some((row) => lacksMark(data, row)) ? [withoutMarkNote] : []),
    ...(rows.some(({ marked }) => marked) ? [markedNote] : []),
    ...intervalNotes(data, intervals),
    ...assessmentNotes(rows.map(({ assessment }) => assessment)),
    ...(readings.some(wasNotAsked) ? [{ text: "n/a: not asked.", missing: true }] : []),
    ...captionNotes(
      study,
      counts.some((count) => count),
      options.caption,
    ),
  ];
}

const withoutMarkNote: Note = {
  text: "Largest difference without a group’s mark: several groups are as far, or counts leave open which is.",
};

const fewNote: Note = { text: "Groups of fewer than 5 participants are not compared." };

const markedNote: Note = {
  text: "Shaded: marked difference, 30 percentage points or more even if any one participant were recoded.",
  mark: (x, y) => s("rect", { x: x - 5, y: y - 5, width: 10, height: 10, fill: tint, stroke: tintEdge }),
};
