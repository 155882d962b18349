import { joined } from "../../words/voice.ts";
import { assessmentNotes } from "../assessment.ts";
import type { Note } from "../frame-parts.ts";
import { captionNotes, fewNote, notAskedNote } from "../notes.ts";
import type { ChartOptions } from "../options.ts";
import { bandNotes } from "./band-edge.ts";
import type { ChartData } from "./data.ts";
import { lacksMark } from "./difference-ends.ts";
import type { FormKind } from "./form.ts";
import { intervalNotes } from "./intervals.ts";
import { shortNames } from "./side-name.ts";
import { statisticNote } from "./statistic.ts";

/** The small print of a chart, but for what the marks of its form mean. */
export function chartNotes(
  data: ChartData,
  options: ChartOptions,
  form: Pick<FormKind, "intervals" | "signsNotAsked">,
): Note[] {
  const { voice, study, rows, all, statistic } = data;
  const more = all.length - rows.length;
  const readings = rows.flatMap((row) => row.readings);
  const counts = readings.map(({ count }) => count);
  return [
    ...(more ? [{ text: voice.say("chart.moreThemes", { n: more }), missing: true }] : []),
    ...(statistic === "difference" ? [] : [{ text: statisticNote(voice, statistic) }]),
    ...fewNotes(data),
    ...(rows.some((row) => lacksMark(data, row))
      ? [{ text: voice.say("chart.withoutMark"), inWords: "" }]
      : []),
    ...bandNotes(voice, rows),
    ...intervalNotes(data, form.intervals),
    ...assessmentNotes(
      voice,
      rows.map(({ assessment }) => assessment),
    ),
    ...(form.signsNotAsked(data) ? [notAskedNote(voice)] : []),
    ...captionNotes(
      voice,
      study,
      counts.some((count) => count),
      options.caption,
    ),
  ];
}

/** That small groups are not compared; and which, where the others still are and the difference does not say so. */
function fewNotes({ voice, study, rows, groups }: ChartData): Note[] {
  const isAny = rows.some(({ band, contrasts }) =>
    [{ band }, ...contrasts].some((one) => one.band === "too-few"),
  );
  const times = (g: number): number => rows.filter(({ leftOut }) => leftOut?.includes(g)).length;
  const leftOut = groups.filter(times);
  if (!isAny && !leftOut.length) return [];
  const [always, sometimes] = [true, false].map((all) =>
    shortNames(
      voice,
      study,
      leftOut.filter((g) => (times(g) === rows.length) === all),
    ),
  );
  const groupsLeftOut = joined(voice, "semicolon", [
    always ?? "",
    sometimes ? voice.say("chart.someAreFew", { groups: sometimes }) : "",
  ]);
  return groupsLeftOut ? [{ text: voice.say("chart.tooFew", { groups: groupsLeftOut }) }] : [fewNote(voice)];
}
