import type { Reading } from "../../measures/measure.ts";
import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Voice } from "../../words/voice.ts";
import { contrastSign, signOf } from "./contrast-sign.ts";
import { hasNoMarks, type Labels, withoutMarks } from "./numbers.ts";
import type { ChartRow } from "./rows.ts";
import { unitLines, unitMarks } from "./unit-marks.ts";

const font = { size: 12 };
const numberHeight = /* @__PURE__ */ lineHeight(font.size);
const belowNumber = 2;

/** From the marks to the number beside them. */
export const numberGap = 8;
/** What a group's mark takes before a number. */
export const glyphRoom = 13;

/** How one group's cells look: marks with the number beside or above them. */
export interface DotCell {
  readonly voice: Voice;
  readonly group: Group;
  readonly g: number;
  readonly perLine: number;
  readonly pitch: number;
  readonly beside: boolean;
  /** Whether the group's mark stands before the number, as no heading names the group. */
  readonly keyed?: boolean;
  /** How wide a full line of marks is. */
  readonly marks: number;
  readonly width: number;
}

/** How high a cell is. */
export function cellHeight(reading: Reading, cell: DotCell): number {
  if (hasNoMarks(reading)) return linesHeight(wordLines(reading, cell), font.size);
  const marks = unitLines(reading, cell.perLine) * cell.pitch;
  return cell.beside ? Math.max(numberHeight, marks) : numberHeight + belowNumber + marks;
}

/** A cell in a row that is `height` high from `top`: numbers beside their marks are centred, those above them in one line. */
export function drawCell(
  row: ChartRow,
  reading: Reading,
  labels: Labels,
  cell: DotCell,
  x: number,
  top: number,
  height: number,
): SceneNode[] {
  const { group, g, perLine, pitch, beside, keyed, marks } = cell;
  const middle = top + height / 2;
  const mark = { fill: colourOf(group, g), "data-group": group.id };
  const before = keyed ? [glyph(g, x + 4.5, lineMiddle(top, font.size), 4, mark)] : [];
  const left = x + (keyed ? glyphRoom : 0);
  if (hasNoMarks(reading)) {
    const lines = wordLines(reading, cell);
    const from = beside ? middle - linesHeight(lines, font.size) / 2 : top;
    return [...before, ...textLines(lines, left, from, { ...font, fill: quiet })];
  }
  const style = { ...font, bold: row.marked, fill: row.marked ? ink : quiet };
  const text = labels.short(reading);
  const textX = beside ? x + marks + numberGap : left;
  const textTop = beside ? middle - numberHeight / 2 : top;
  const sign = signOf(row, g);
  const high = unitLines(reading, perLine) * pitch;
  const marksMiddle = beside ? middle : top + numberHeight + belowNumber + high / 2;
  return [
    ...before,
    ...unitMarks(reading, group, g, { start: x, sign: 1, middle: marksMiddle, perLine, pitch }),
    textLine(text, textX, textTop, style),
    ...(sign ? [contrastSign(sign, textX + textWidth(text, style), lineMiddle(textTop, font.size))] : []),
  ];
}

const wordLines = (reading: Reading, { voice, width, keyed }: DotCell): readonly string[] =>
  wrap(withoutMarks(voice, reading), width - (keyed ? glyphRoom : 0), font).lines;
