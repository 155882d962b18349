import type { Amount, Known } from "../../../measures/amount.ts";
import type { Comparison } from "../../../measures/comparison.ts";
import { type Finding, findingOf } from "../../../measures/contrast.ts";
import type { Band } from "../../../measures/difference.ts";
import { signsForDifference } from "../../../measures/difference-words.ts";
import { equalsOf } from "../../../measures/largest.ts";
import {
  chooseMeasure,
  isFraction,
  type Measure,
  type Reading,
  read,
  wasNotAsked,
} from "../../../measures/measure.ts";
import type { Entry, Survey } from "../../../measures/survey.ts";
import { bar } from "../../../scene/bar.ts";
import { glyph } from "../../../scene/glyph.ts";
import { lineHeight, lineMiddle, textLine } from "../../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../../scene/palette.ts";
import type { Group } from "../../../study/model.ts";
import { type Font, textWidth } from "../../../text/width.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Note } from "../../frame-parts.ts";
import { judged } from "../../judged.ts";
import { fewNote, markedNote, notAskedNote } from "../../notes.ts";
import type { Part } from "../part.ts";
import { borderlineNote, frameOf, framePad } from "./borderline.ts";
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
  /** What the comparison finds: the second group minus the first; of several, the largest; or the highest minus the lowest. */
  of(entry: Entry): Difference;
}

/** Why there is no difference: some group was not asked, or has too few participants, or is not reported. */
type Without = "notAsked" | "tooFew" | "notReported";

/** How far the groups differ on one theme. */
export interface Difference {
  /** In points; `null` where it is not defined. */
  readonly points: Known;
  /** In signs, or why there is none. */
  readonly words: string;
  /** `null` where there is none, or the author judges otherwise. */
  readonly band: Band | null;
  /** Why there is no difference, where there is none. */
  readonly without?: Without;
  /** The colour of the group that is ahead. */
  readonly fill: string;
  readonly group: string | undefined;
  /** Its place among all of the study's, which gives it a shape. */
  readonly shape: number | undefined;
}

/** The differences on these themes, under the measure that is right for them; `null` where that measure has none. */
export function differencesOf(
  voice: Voice,
  survey: Survey,
  entries: readonly Entry[],
  comparison: Comparison,
): Differences | null {
  const rows = entries.map((entry) => ({ entry, direct: false }));
  const chosen = chooseMeasure(survey, rows, comparison.groups);
  const measure = isFraction(chosen) ? chosen : "prevalence";
  const of = (entry: Entry): Difference => {
    const row = { entry, direct: false };
    const finding = judged(findingOf(survey, row, comparison, measure), entry.theme.assessment);
    const readings = comparison.groups.map((g) => read(survey, row, g, measure));
    const ahead = aheadOf(finding, readings, comparison);
    const group = ahead === undefined ? undefined : (survey.study.groups[ahead] as Group);
    const fill = group && ahead !== undefined ? colourOf(group, ahead) : quiet;
    const { difference: points, band } = finding;
    const without = points ? {} : { without: withoutOf(band, readings) };
    const words = differenceWords(voice, points, without.without);
    return { points, words, band, ...without, fill, group: group?.id, shape: ahead };
  };
  const isDefined = (entry: Entry): boolean => of(entry).points !== null || of(entry).band === "too-few";
  if (!isFraction(chosen) && !entries.some(isDefined)) return null;
  let largest = 30;
  let before = 0;
  let behind = 0;
  for (const entry of entries) {
    const difference = of(entry);
    const { points } = difference;
    if (points) largest = Math.max(largest, Math.abs(points.min), Math.abs(points.max));
    const width =
      (shapeOf(difference) === undefined ? 0 : shapeWidth) +
      textWidth(difference.words, fontOf(difference)) +
      2 * padOf(difference);
    if (sideOf(difference) < 0) before = Math.max(before, width);
    else behind = Math.max(behind, width);
  }
  return { measure, largest, before, behind, of };
}

function withoutOf(band: Band | null, readings: readonly Reading[]): Without {
  if (readings.some(wasNotAsked)) return "notAsked";
  return band === "too-few" ? "tooFew" : "notReported";
}

function differenceWords(voice: Voice, points: Known, without: Without | undefined): string {
  if (without === "notAsked") return voice.say("sign.notAsked");
  return without === "tooFew" ? voice.say("sign.tooFew") : signsForDifference(voice, points);
}

/** The font of a difference's words: bold where it is marked. */
export const fontOf = ({ band }: Difference): Font => ({ size: numberFont.size, bold: band === "marked" });

/** The room on each side of a difference's words for what frames them where it is borderline. */
export const padOf = ({ band }: Difference): number => (band === "borderline" ? framePad : 0);

/** What the words, the weight and the frames of these differences mean. */
export function differenceNotes(voice: Voice, found: readonly Difference[]): Note[] {
  const { say } = voice;
  const reasons = new Set(found.map(({ without }) => without));
  const bands = new Set(found.map(({ band }) => band));
  const unmarked =
    bands.has("similar") || bands.has("borderline") ? [markedNote(voice, say("map.noneBold"))] : [];
  return [
    ...(bands.has("marked")
      ? [markedNote(voice, say("map.bold", { meaning: say("note.marked") }))]
      : unmarked),
    ...(bands.has("borderline") ? [borderlineNote(voice)] : []),
    ...(reasons.has("notReported") ? [{ text: say("map.notAllReported"), inWords: "", missing: true }] : []),
    ...(reasons.has("notAsked") ? [notAskedNote(voice)] : []),
    ...(reasons.has("tooFew") ? [fewNote(voice)] : []),
  ];
}

/** On which side of the axis a difference is drawn: the first group's is the left. */
const sideOf = ({ points }: Difference): 1 | -1 => (points && points.min + points.max < 0 ? -1 : 1);

/** Which group is ahead, where it is one. */
function aheadOf(
  { contrasts, chief, difference, leftOut = [] }: Finding,
  readings: readonly Reading[],
  { groups }: Comparison,
): number | undefined {
  if (!difference) return undefined;
  // Neither of several that are equal nor of those of which bounds leave open which is largest.
  if (contrasts.length > 1 && (!chief || equalsOf(contrasts, chief).length > 1)) return undefined;
  if (chief) {
    const side = difference.min + difference.max > 0 ? chief.second : chief.first;
    return side.length === 1 ? side[0] : undefined;
  }
  const middle = ({ value }: Reading): number => (value ? value.min + value.max : 0);
  const compared = readings.filter((_, i) => !leftOut.includes(groups[i] as number));
  const best = compared.reduce((top, reading) => (middle(reading) > middle(top) ? reading : top));
  return groups[readings.indexOf(best)];
}

/** The shape of the group that is ahead, where that is certain and there is a difference to be told. */
export function shapeOf({ points, shape }: Difference): number | undefined {
  const isEven = !points || isNothing(points) || crossesZero(points);
  return isEven ? undefined : shape;
}

const gap = 5;
const shapeWidth = 13;

/**
 * A difference as a bar towards the group that is ahead, the first to the left, with its points and that group's mark;
 * the largest is `longest` px.
 */
export function differencePart(differences: Differences, entry: Entry, longest: number): Part {
  const difference = differences.of(entry);
  const { points, words, band, fill, group } = difference;
  const before = differences.before ? longest + gap + differences.before : 1;
  return {
    width: before + longest + gap + differences.behind,
    height: lineHeight(numberFont.size),
    draw: (nodes, x, y) => {
      const zero = x + before;
      const middle = lineMiddle(y, numberFont.size);
      const style = { ...fontOf(difference), fill: band === "marked" ? ink : quiet };
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
      const edge = zero + sign * (reach + gap);
      const pad = padOf(difference);
      const width = textWidth(words, style) + 2 * pad;
      if (pad) nodes.push(frameOf(sign > 0 ? edge : edge - width, y, width, quiet));
      nodes.push(textLine(words, edge + sign * pad, y, { ...style, align }));
      const shape = shapeOf(difference);
      if (shape === undefined) return;
      const at = edge + sign * (width + shapeWidth - 4.5);
      nodes.push(glyph(shape, at, middle, 4, { fill, "data-group": group }));
    },
  };
}

/** Whether there is certainly no difference. */
const isNothing = ({ min, max }: Amount): boolean => Math.max(Math.abs(min), Math.abs(max)) < 1e-9;

/** Whether a difference may be to the favour of either group, or is none. */
const crossesZero = ({ min, max }: Amount): boolean => min <= 0 && max >= 0;
