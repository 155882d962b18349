import { signsFor, wordsFor } from "../../measures/amount.ts";
import type { Reading } from "../../measures/measure.ts";
import { lineHeight, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import { textWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";

const font = { size: 12 };

/** A reading as a short label: "7 of 9", "≥5 of 9", "–". */
export function shortLabel({ count, of }: Reading): string {
  return count && of !== undefined ? `${signsFor(count)} of ${of}` : signsFor(count);
}

/** A reading in words, for where there is room: "7 of 9", "at least 5 of 9 (most)", "not reported". */
const longLabel = ({ count, of }: Reading): string => wordsFor(count, of);

/** Labels of readings in a column: wrapped to `most` px where words need it. */
export interface NumberColumn {
  readonly width: number;
  heightOf(reading: Reading): number;
  draw(reading: Reading, x: number, middle: number, align: "left" | "right", bold: boolean): SceneNode[];
}

/** A column wide enough for all these readings, but no wider than `most` px where words can wrap. */
export function numberColumn(readings: readonly Reading[], most: number): NumberColumn {
  const labels = new Set(readings.map(longLabel));
  const natural = Math.max(0, ...[...labels].map((label) => textWidth(label, { ...font, bold: true })));
  const width = Math.min(natural, most);
  const linesOf = (reading: Reading, bold: boolean): readonly string[] =>
    wrap(longLabel(reading), width + 1, { ...font, bold }).lines;
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

/** The words for a group that nothing is reported of, where its marks would be. */
export function notReported(x: number, middle: number, align: "left" | "right"): SceneNode {
  return textLine("not reported", x, middle - lineHeight(font.size) / 2, { ...font, fill: quiet, align });
}
