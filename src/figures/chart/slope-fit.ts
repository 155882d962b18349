import type { Reading } from "../../measures/measure.ts";
import { textWidth } from "../../text/width.ts";
import { longestWord } from "../../text/wrap.ts";
import type { Labels } from "./numbers.ts";
import type { ChartRow } from "./rows.ts";
import { judgementRoom, type LabelStyle, labelFont, valueGap } from "./slope-labels.ts";

/** What stands on either side of the axes, and how far these are apart. */
export interface SlopeFit {
  readonly left: LabelStyle;
  readonly right: LabelStyle;
  readonly leftWidth: number;
  /** Px for a step from level to level. */
  readonly step: number;
}

/** Where labels stand: on both sides, or to the right, beside or above their values; how wide; and the least step with that. */
type Way = readonly [both: boolean, stacked: boolean, most: number, least: number];

const ways: readonly Way[] = [
  [true, false, 280, 130],
  [true, false, 200, 130],
  [true, false, 150, 130],
  [false, false, 260, 84],
  [false, false, 200, 84],
  [false, false, 160, 84],
  [false, true, 160, 72],
  [false, true, 130, 60],
  [false, true, 104, 42],
];

const mostStep = 300;
const longLead = 26;
const shortLead = 18;
const longestBreakable = 150;

/** The best way to name lines in a width, with axes at these steps; `undefined` where axes would be too close in all. */
export function fitSlope(
  rows: readonly ChartRow[],
  names: readonly string[],
  labels: Labels,
  steps: readonly number[],
  width: number,
): SlopeFit | undefined {
  const bold = { ...labelFont, bold: true };
  const judged = rows.some(({ assessment }) => assessment) ? judgementRoom : 0;
  const natural = Math.max(...names.map((name) => textWidth(name, bold))) + judged;
  const word = Math.min(longestBreakable, Math.max(...names.map((name) => longestWord(name, bold)))) + judged;
  const valuesAt = (end: number): number =>
    Math.max(
      ...rows.map((row) =>
        textWidth(labels.short(row.readings.at(end) as Reading), { size: 12, bold: true }),
      ),
    );
  const [first, last] = [valuesAt(0), valuesAt(-1)];
  for (const [both, stacked, most, least] of ways) {
    // A dash stands before the label of a line that does not end here.
    const dash = stacked && rows.some((row) => !row.readings.at(-1)?.value) ? 20 : 0;
    const labelWidth = Math.min(natural, Math.max(most, word)) + dash;
    const lead = stacked ? shortLead : longLead;
    const left: LabelStyle = {
      sign: -1,
      lead: both ? longLead : shortLead,
      valueWidth: first,
      labelWidth: both ? labelWidth : 0,
      stacked,
    };
    const right: LabelStyle = { sign: 1, lead, valueWidth: last, labelWidth, stacked };
    const leftWidth = left.lead + first + (both ? valueGap + labelWidth : 0);
    const rightWidth = lead + (stacked ? Math.max(labelWidth, last) : last + valueGap + labelWidth);
    const step = Math.min(mostStep, (width - leftWidth - rightWidth) / (steps.at(-1) ?? 1));
    if (step >= least) return { left, right, leftWidth, step };
  }
  return undefined;
}
