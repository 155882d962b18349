import type { Reading } from "../../measures/measure.ts";
import { textWidth } from "../../text/width.ts";
import { longestWord } from "../../text/wrap.ts";
import type { ChartData } from "./data.ts";
import { rangeOf } from "./range.ts";
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
  { rows, labels, measure }: ChartData,
  names: readonly string[],
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
  // What is said instead stands before the label of a line that does not end here.
  const endless = rows.flatMap((row) => {
    const reading = row.readings.at(-1) as Reading;
    return rangeOf(reading, measure)
      ? []
      : [textWidth(labels.short(reading), { size: 12, bold: true }) + valueGap];
  });
  const aside = Math.max(0, ...endless);
  for (const [both, stacked, most, least] of ways) {
    const labelWidth = Math.min(natural, Math.max(most, word)) + (stacked ? aside : 0);
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
