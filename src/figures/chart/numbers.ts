import type { Known } from "../../measures/amount.ts";
import { signsFor } from "../../measures/amount-words.ts";
import { type Measure, type Reading, wasNotAsked } from "../../measures/measure.ts";
import { lineHeight, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import { textWidth } from "../../text/width.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import type { Voice } from "../../words/voice.ts";
import { countWords, roundedRate } from "../reading-words.ts";

const font = { size: 12 };

/** How readings are written. */
export interface Labels {
  /** "7 of 9", "≥5 of 9", "35%", "1.5", "–". */
  short(reading: Reading): string;
  /** For where there is room: "7 of 9", "at least 5 of 9 (most)", "35% (7 of 20)". */
  long(reading: Reading): string;
}

/** Labels of readings under a measure, in percent where that is wanted and all denominators are large enough for it. */
export function labelsFor(voice: Voice, measure: Measure, percent: boolean): Labels {
  const { say } = voice;
  const asked =
    (instead: string, label: (reading: Reading) => string) =>
    (reading: Reading): string =>
      wasNotAsked(reading) ? instead : label(reading);
  const labels = (short: (reading: Reading) => string, long: (reading: Reading) => string): Labels => ({
    short: asked(say("sign.notAsked"), short),
    long: asked(say("count.notAsked"), long),
  });
  const inWords = (reading: Reading): string => countWords(voice, reading);
  const inSigns = (reading: Reading): string => shortLabel(voice, reading);
  if (measure === "rate") {
    const label = ({ value, count }: Reading): string => {
      const signs = signsFor(voice, each(value, roundedRate));
      return count?.suppressed ? say("count.said", { count: signs, words: say("count.suppressed") }) : signs;
    };
    return labels(label, label);
  }
  if (!percent) return labels(inSigns, inWords);
  const share = ({ value }: Reading): string =>
    say("chart.percent", { number: signsFor(voice, each(value, wholePercent)) });
  const isTold = ({ value, count }: Reading): boolean => value !== null && !count?.suppressed;
  return labels(
    (reading) => (isTold(reading) ? share(reading) : inSigns(reading)),
    (reading) =>
      isTold(reading)
        ? say("list.bracketed", { before: share(reading), after: inWords(reading) })
        : inWords(reading),
  );
}

/** Whether percentages may stand here: of a smaller whole they would seem more exact than they are. */
export const allowsPercent = (readings: readonly Reading[]): boolean =>
  readings.every(({ of, within }) => of === 0 || (of ?? within?.min ?? 0) >= 20);

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

function shortLabel(voice: Voice, { count, of, within }: Reading): string {
  const whole = within ? signsFor(voice, within) : of;
  const signs = signsFor(voice, count);
  return count && whole !== undefined ? voice.say("count.of", { count: signs, of: whole }) : signs;
}

/** Labels of readings in a column: wrapped to `most` px where words need it. */
export interface NumberColumn {
  readonly width: number;
  heightOf(reading: Reading): number;
  draw(reading: Reading, x: number, middle: number, align: "left" | "right", bold: boolean): SceneNode[];
}

/**
 * A column wide enough for all these readings, but no wider than `most` px where words can wrap, or than a single word
 * needs that takes `wordMost` at most. Where the word for a suppressed count would be broken, it is told in signs.
 */
export function numberColumn(
  labels: Labels,
  readings: readonly Reading[],
  most: number,
  wordMost: number,
): NumberColumn {
  const bolder = { ...font, bold: true };
  const textOf = (reading: Reading): string => {
    const text = labels.long(reading);
    return reading.count?.suppressed && longestWord(text, bolder) > most ? labels.short(reading) : text;
  };
  const texts = [...new Set(readings.map(textOf))];
  const natural = Math.max(0, ...texts.map((text) => textWidth(text, bolder)));
  const words = texts.map((text) => longestWord(text, bolder)).filter((word) => word <= wordMost);
  const width = Math.min(natural, Math.max(most, ...words));
  const linesOf = (reading: Reading, bold: boolean): readonly string[] =>
    wrap(textOf(reading), width + 1, { ...font, bold }).lines;
  return {
    width,
    heightOf: (reading) =>
      hasNoMarks(reading) ? lineHeight(font.size) : linesHeight(linesOf(reading, true), font.size),
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

/** The words for a group that there are no marks of. */
export const withoutMarks = ({ say }: Voice, reading: Reading): string =>
  say(wasNotAsked(reading) ? "count.notAsked" : "count.notReported");

/** The words for a group that there are no marks of, where they would be. */
export function noMarks(
  voice: Voice,
  reading: Reading,
  x: number,
  middle: number,
  align: "left" | "right",
): SceneNode {
  return textLine(withoutMarks(voice, reading), x, middle - lineHeight(font.size) / 2, {
    ...font,
    fill: quiet,
    align,
  });
}
