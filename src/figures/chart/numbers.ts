import { type Known, numeral, signsFor } from "../../measures/amount.ts";
import { type Measure, type Reading, wasNotAsked } from "../../measures/measure.ts";
import { lineHeight, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import { textWidth } from "../../text/width.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import { countWords, roundedRate } from "../words.ts";

const font = { size: 12 };

/** How readings are written. */
export interface Labels {
  /** "7 of 9", "≥5 of 9", "35%", "1.5", "–". */
  short(reading: Reading): string;
  /** For where there is room: "7 of 9", "at least 5 of 9 (most)", "35% (7 of 20)". */
  long(reading: Reading): string;
}

/** Labels of readings under a measure, in percent where that is wanted and all denominators are large enough for it. */
export function labelsFor(measure: Measure, percent: boolean): Labels {
  if (measure === "rate") {
    const label = ({ value, count }: Reading): string =>
      `${signsFor(each(value, roundedRate))}${count?.suppressed ? " (suppressed)" : ""}`;
    return { short: asked("n/a", label), long: asked("not asked", label) };
  }
  if (!percent) return { short: asked("n/a", shortLabel), long: asked("not asked", countWords) };
  const share = ({ value }: Reading): string => `${signsFor(each(value, wholePercent))}%`;
  const isTold = ({ value, count }: Reading): boolean => value !== null && !count?.suppressed;
  return {
    short: asked("n/a", (reading) => (isTold(reading) ? share(reading) : shortLabel(reading))),
    long: asked("not asked", (reading) =>
      isTold(reading) ? `${share(reading)} (${countWords(reading)})` : countWords(reading),
    ),
  };
}

/** Whether percentages may stand here: of a smaller whole they would seem more exact than they are. */
export const allowsPercent = (readings: readonly Reading[]): boolean =>
  readings.every(({ of, within }) => of === 0 || (of ?? within?.min ?? 0) >= 20);

const asked =
  (instead: string, label: (reading: Reading) => string) =>
  (reading: Reading): string =>
    wasNotAsked(reading) ? instead : label(reading);

/** In whole per cent; but a few are never none, nor all but a few all. */
function wholePercent(fraction: number): number {
  const percent = 100 * fraction;
  const whole = Math.round(percent);
  const misleads = (whole === 0 && fraction > 0) || (whole === 100 && fraction < 1);
  return misleads ? Math.round(percent * 10) / 10 : whole;
}

/** An amount with a function applied to its ends. */
const each = (amount: Known, to: (end: number) => number): Known =>
  amount && { min: to(amount.min), max: to(amount.max) };

function shortLabel({ count, of, within }: Reading): string {
  const whole = within ? signsFor(within) : of === undefined ? undefined : numeral(of);
  return count && whole !== undefined ? `${signsFor(count)} of ${whole}` : signsFor(count);
}

/** Labels of readings in a column: wrapped to `most` px where words need it. */
export interface NumberColumn {
  readonly width: number;
  heightOf(reading: Reading): number;
  draw(reading: Reading, x: number, middle: number, align: "left" | "right", bold: boolean): SceneNode[];
}

/**
 * A column wide enough for all these readings, but no wider than `most` px where words can wrap. Where the word for a
 * suppressed count would be broken, it is told in signs.
 */
export function numberColumn(labels: Labels, readings: readonly Reading[], most: number): NumberColumn {
  const bolder = { ...font, bold: true };
  const textOf = (reading: Reading): string => {
    const text = labels.long(reading);
    return reading.count?.suppressed && longestWord(text, bolder) > most ? labels.short(reading) : text;
  };
  const texts = new Set(readings.map(textOf));
  const natural = Math.max(0, ...[...texts].map((text) => textWidth(text, bolder)));
  const width = Math.min(natural, most);
  const linesOf = (reading: Reading, bold: boolean): readonly string[] =>
    wrap(textOf(reading), width + 1, { ...font, bold }).lines;
  return {
    width,
    heightOf: (reading) =>
      reading.count ? linesHeight(linesOf(reading, true), font.size) : lineHeight(font.size),
    draw: (reading, x, middle, align, bold) => {
      const lines = linesOf(reading, bold);
      const fill = bold ? ink : quiet;
      return textLines(lines, x, middle - linesHeight(lines, font.size) / 2, {
        ...font,
        bold,
        fill,
        align,
      });
    },
  };
}

/** Whether there are no marks to draw: nobody was asked, or nothing is reported. */
export const hasNoMarks = (reading: Reading): boolean => !reading.count || wasNotAsked(reading);

/** The words for a group that there are no marks of, where they would be. */
export function noMarks(reading: Reading, x: number, middle: number, align: "left" | "right"): SceneNode {
  const text = wasNotAsked(reading) ? "not asked" : "not reported";
  return textLine(text, x, middle - lineHeight(font.size) / 2, { ...font, fill: quiet, align });
}
