import { isExact } from "../../measures/amount.ts";
import type { Contrast } from "../../measures/contrast.ts";
import { type Reading, readPooled, type Tally } from "../../measures/measure.ts";
import { type Interval, newcombe, wilson } from "../../measures/statistics/interval.ts";
import type { Proportion } from "../../measures/statistics/proportion.ts";
import { axis } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import { joined, type Voice } from "../../words/voice.ts";
import type { Note } from "../frame-parts.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";

/** What a form draws 95 % intervals of, where they are asked for. */
export interface IntervalsOf {
  readonly groups: boolean;
  readonly differences: boolean;
}

/** Wilson's 95 % interval of a group's prevalence, from 0 to 1; `null` unless it is asked for and the count is exact. */
export function groupInterval(data: ChartData, reading: Reading): Interval | null {
  const proportion = data.intervals && data.measure === "prevalence" ? proportionOf(reading) : null;
  return proportion && wilson(proportion);
}

/**
 * Newcombe's 95 % interval of a row's difference, or of another of its comparisons, in points; `null` unless it is asked for, there is a difference of one
 * side from another, and both counts are exact.
 */
export function differenceInterval(
  data: ChartData,
  row: ChartRow,
  contrast: Contrast | undefined = row.chief,
): Interval | null {
  const { survey, measure, intervals } = data;
  if (!intervals || measure !== "prevalence" || !contrast?.difference) return null;
  const { first, second } = contrast;
  const a = proportionOf(readPooled(survey, row, first, measure));
  const b = proportionOf(readPooled(survey, row, second, measure));
  const interval = a && b && newcombe(a, b);
  return interval && [100 * interval[0], 100 * interval[1]];
}

function proportionOf({ count, of }: Tally): Proportion | null {
  return count && isExact(count) && of ? { x: count.min, n: of } : null;
}

/** What the thin lines are, and of what alone they hold, where a form draws any. */
export function intervalNotes(data: ChartData, drawn: IntervalsOf): Note[] {
  const { groups, differences } = found(data, drawn);
  if (!groups && !differences) return [];
  return [{ text: intervalCaveat(data.voice, { groups, differences }), mark }];
}

/** Which intervals there are, and of what alone they hold. */
export function intervalCaveat(voice: Voice, { groups, differences }: IntervalsOf): string {
  const { say } = voice;
  const kinds = joined(voice, "semicolon", [
    groups ? say("interval.wilson") : "",
    differences ? say("interval.newcombe") : "",
  ]);
  return say("interval.caveat", { kinds });
}

const mark = (x: number, y: number): SceneNode =>
  s("g", {}, [
    s("line", { x1: x - 5, x2: x + 5, y1: y, y2: y, stroke: axis, "stroke-width": 1.25 }),
    s("circle", { cx: x, cy: y, r: 2.5, fill: axis }),
  ]);

/** What is missing where intervals are asked for; not drawn. */
export function intervalRemarks(data: ChartData, drawn: IntervalsOf): string[] {
  const possible = found(data, { groups: true, differences: true });
  if (!data.intervals) return [];
  const { say } = data.voice;
  if (!possible.groups) return [say("interval.none")];
  const lacksDifference = possible.differences && !drawn.differences;
  if (drawn.groups) return lacksDifference ? [say("interval.notOfDifference")] : [];
  return [say(lacksDifference ? "interval.ofNeither" : "interval.notOfGroups")];
}

/** Of which of these there is any interval. */
function found(data: ChartData, { groups, differences }: IntervalsOf): IntervalsOf {
  const { rows } = data;
  return {
    groups: groups && rows.some((row) => row.readings.some((reading) => groupInterval(data, reading))),
    differences: differences && rows.some((row) => differenceInterval(data, row)),
  };
}
