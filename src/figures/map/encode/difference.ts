import type { Amount, Known } from "../../../measures/amount.ts";
import { type Band, bandOf, differenceOf, signsForDifference } from "../../../measures/difference.ts";
import { chooseMeasure, type Measure, type Reading, read } from "../../../measures/measure.ts";
import type { Entry, Survey } from "../../../measures/survey.ts";
import { bar } from "../../../scene/bar.ts";
import { lineHeight, lineMiddle, textLine } from "../../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../../scene/palette.ts";
import type { Group } from "../../../study/model.ts";
import { textWidth } from "../../../text/width.ts";
import type { Part } from "../part.ts";
import { axisLine, numberFont } from "./counts.ts";

/** How far the groups of a map differ, theme by theme. */
export interface Differences {
  /** What is compared: prevalence, or shares of quotes. */
  readonly measure: Measure;
  /** The largest difference, in points; 30 at least. */
  readonly largest: number;
  /** The widest text before the axis and behind it, in px; 0 before it where no first group is ahead. */
  readonly before: number;
  readonly behind: number;
  /** Two groups: the second minus the first. More: the highest minus the lowest. In points. */
  of(entry: Entry): Difference;
}

/** How far the groups differ on one theme. */
export interface Difference {
  /** In points; `null` where it is not defined. */
  readonly points: Known;
  readonly band: Band | null;
  /** The colour of the group that is ahead. */
  readonly fill: string;
  readonly group: string | undefined;
  /** Its place among all of the study's, which gives it a shape. */
  readonly shape: number | undefined;
}

/** The differences on these themes, under the measure that is right for them. */
export function differencesOf(
  survey: Survey,
  entries: readonly Entry[],
  groups: readonly number[],
): Differences {
  const rows = entries.map((entry) => ({ entry, direct: false }));
  const chosen = chooseMeasure(survey, rows, groups);
  const measure = chosen === "prevalence" || chosen === "share" ? chosen : "prevalence";
  const of = (entry: Entry): Difference => {
    const readings = groups.map((g) => read(survey, { entry, direct: false }, g, measure));
    const points = pointsOf(readings);
    const [first, second] = readings;
    const band =
      measure === "prevalence" && readings.length === 2 ? bandOf(first as Reading, second as Reading) : null;
    const ahead = groups[aheadOf(readings, points)];
    const group = ahead === undefined ? undefined : (survey.study.groups[ahead] as Group);
    const fill = group && ahead !== undefined ? colourOf(group, ahead) : quiet;
    return { points: band === "too-few" ? null : points, band, fill, group: group?.id, shape: ahead };
  };
  let largest = 30;
  let before = 0;
  let behind = 0;
  for (const entry of entries) {
    const difference = of(entry);
    const { points } = difference;
    if (points) largest = Math.max(largest, Math.abs(points.min), Math.abs(points.max));
    const width = textWidth(wordsFor(difference), {
      size: numberFont.size,
      bold: difference.band === "marked",
    });
    if (sideOf(difference) < 0) before = Math.max(before, width);
    else behind = Math.max(behind, width);
  }
  return { measure, largest, before, behind, of };
}

/** A difference in signs, or why there is none. */
const wordsFor = ({ points, band }: Difference): string =>
  points ? signsForDifference(points) : band === "too-few" ? "too few" : "–";

/** On which side of the axis a difference is drawn: the first group's is the left. */
const sideOf = ({ points }: Difference): 1 | -1 => (points && points.min + points.max < 0 ? -1 : 1);

function pointsOf(readings: readonly Reading[]): Known {
  const [first, second] = readings;
  if (!first || !second) return null;
  if (readings.length === 2) return differenceOf(first, second);
  const fractions = readings.map(({ fraction }) => fraction);
  if (fractions.some((fraction) => !fraction)) return null;
  const ends = (which: "min" | "max"): number[] => fractions.map((fraction) => fraction?.[which] ?? 0);
  const least = Math.max(0, Math.max(...ends("min")) - Math.min(...ends("max")));
  const most = Math.max(...ends("max")) - Math.min(...ends("min"));
  return { min: 100 * least, max: 100 * most };
}

/** Which of the readings is ahead. */
function aheadOf(readings: readonly Reading[], points: Known): number {
  if (!points) return -1;
  if (readings.length === 2) return points.min + points.max > 0 ? 1 : 0;
  const middle = ({ fraction }: Reading): number => (fraction ? fraction.min + fraction.max : 0);
  return readings.reduce(
    (best, reading, i) => (middle(reading) > middle(readings[best] as Reading) ? i : best),
    0,
  );
}

const gap = 5;

/** A difference as a bar towards the group that is ahead, the first to the left, with its points; the largest is `longest` px. */
export function differencePart(differences: Differences, entry: Entry, longest: number): Part {
  const difference = differences.of(entry);
  const { points, band, fill, group } = difference;
  const before = differences.before ? longest + gap + differences.before : 1;
  return {
    width: before + longest + gap + differences.behind,
    height: lineHeight(numberFont.size),
    draw: (nodes, x, y) => {
      const zero = x + before;
      const middle = lineMiddle(y, numberFont.size);
      const style = {
        size: numberFont.size,
        bold: band === "marked",
        fill: band === "marked" ? ink : quiet,
      };
      const sign = sideOf(difference);
      let reach = 0;
      if (points && !crossesZero(points)) {
        const near = Math.min(Math.abs(points.min), Math.abs(points.max));
        const far = Math.max(Math.abs(points.min), Math.abs(points.max));
        const px = longest / differences.largest;
        const drawn = bar({ zero, sign, middle, height: 9, min: near * px, max: far * px, fill, group });
        reach = drawn.reach;
        nodes.push(...drawn.nodes);
      }
      nodes.push(axisLine(zero, middle - 6.5, middle + 6.5));
      const align = sign > 0 ? "left" : "right";
      nodes.push(textLine(wordsFor(difference), zero + sign * (reach + gap), y, { ...style, align }));
    },
  };
}

/** Whether a difference may be to the favour of either group, or is none. */
const crossesZero = ({ min, max }: Amount): boolean => min <= 0 && max >= 0;
