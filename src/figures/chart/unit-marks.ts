import type { Reading } from "../../measures/measure.ts";
import { glyph } from "../../scene/glyph.ts";
import { colourOf, ground } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import type { Note } from "../frame-parts.ts";
import type { ChartData } from "./data.ts";
import { dashedWords } from "./missing.ts";

/** Marks are drawn one by one up to this n. */
const mostUnits = 20;

/** What is added after every fifth mark, in pitches. */
const fiveGap = 0.4;

/** Whether every participant can have a mark: everybody's number is known, and small enough to be counted. */
export const canShowUnits = ({ measure, rows }: ChartData): boolean =>
  measure === "prevalence" &&
  rows.every((row) => row.readings.every(({ of }) => of !== undefined && of <= mostUnits));

/** How long a line of so many marks is, in pitches. */
export const unitSpan = (marks: number): number => marks + Math.floor((marks - 1) / 5) * fiveGap;

/** How many lines a reading's marks take. */
export const unitLines = ({ of = 0 }: Reading, perLine: number): number =>
  Math.max(1, Math.ceil(of / perLine));

/** The most participants that these readings are out of, at least 1. */
export const mostAsked = (readings: readonly Reading[]): number =>
  Math.max(1, ...readings.map(({ of }) => of ?? 0));

/** Where a reading's marks are, in px. */
export interface UnitPlace {
  /** Where the lines start, and on which side of that they run. */
  readonly start: number;
  readonly sign: 1 | -1;
  /** The middle of all lines. */
  readonly middle: number;
  readonly perLine: number;
  readonly pitch: number;
}

/**
 * One mark per participant: filled for voiced, dashed for what bounds leave open, hollow for not voiced; none where
 * nothing is reported. A gap after five, so that marks are counted at a glance.
 */
export function unitMarks({ count, of }: Reading, group: Group, g: number, place: UnitPlace): SceneNode[] {
  if (!count || of === undefined) return [];
  const { start, sign, middle, perLine, pitch } = place;
  const colour = colourOf(group, g);
  const radius = Math.min(6, pitch * 0.4);
  const lines = Math.ceil(of / perLine);
  return Array.from({ length: of }, (_, i) => {
    const at = i % perLine;
    const line = Math.floor(i / perLine);
    const cx = start + sign * (at + 0.5 + Math.floor(at / 5) * fiveGap) * pitch;
    const cy = middle + (line - (lines - 1) / 2) * pitch;
    const voiced = i < count.min;
    const open = !voiced && i < count.max;
    return glyph(g, cx, cy, voiced ? radius : radius - 0.75, {
      fill: voiced ? colour : ground,
      stroke: voiced ? undefined : colour,
      "stroke-width": voiced ? undefined : 1.5,
      "stroke-dasharray": open ? "1.5 2.2" : undefined,
      "data-group": group.id,
    });
  });
}

/** What the marks mean. */
export function unitNotes(data: ChartData): Note[] {
  const counts = data.rows.flatMap((row) => row.readings.map(({ count }) => count));
  const dashed = dashedWords(data, counts, "count.notKnown");
  const units = data.voice.say("chart.units");
  return [{ text: dashed ? `${units} ${dashed}.` : units, inWords: "" }];
}
