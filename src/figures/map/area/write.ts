import { type Corner, type Extent, type Rectangle, rowsExtent } from "../../../layout/shapes.ts";
import { lineHeight, linesHeight, textLines } from "../../../scene/lettering.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import { type Font, textWidth } from "../../../text/width.ts";
import { longestWord, wrap } from "../../../text/wrap.ts";
import type { Content } from "../block.ts";
import type { MapRequest } from "../picture.ts";
import type { Paint } from "./paint.ts";
import { scaleBarsOf } from "./scale-bars.ts";
import { evidenceOf, hiddenOf, judgementOf, tallyOf } from "./tally.ts";
import { drawRow, flow, rowWidth, type Token, tokenGap, tokenHeight } from "./token.ts";

/** Where text may stand. */
export interface Room {
  /** The widest and the highest box that may fit. */
  readonly width: number;
  readonly height: number;
  readonly align: "left" | "middle" | "right";
  /** The corner of the box around rows that stand below each other, set to the room's edge or its middle; `null` where they do not fit. */
  place(rows: readonly Extent[]): Corner | null;
}

/** What a theme's cell would like to say: ways of saying it, the fullest first. */
export interface Label {
  readonly text: string;
  /** Its colour. */
  readonly ink: string;
  /** How much it counts among the others that it is said. */
  readonly importance: number;
  readonly ways: readonly Way[];
}

/** One way of saying a label. */
export interface Way {
  readonly font: Font;
  readonly natural: number;
  readonly longest: number;
  readonly tokens: readonly Token[];
  /** How much of what is to be said is said, from 0 to 1; `bare` where the counts are not. */
  readonly worth: number;
}

/** The worth of a label without its counts. */
export const bare = 0.7;

/** A label as it stands in its room, in full. */
export interface Writing {
  readonly worth: number;
  readonly box: Rectangle;
  /** Its lines, label and numbers, from the top. */
  readonly rows: readonly Extent[];
  readonly nodes: readonly SceneNode[];
}

/** The ways of saying a theme: label, numbers, bars and evidence; without evidence; without bars; smaller; the label alone, but for the count of what is hidden and for the author's judgement. */
export function labelOf(request: MapRequest, content: Content, paint: Paint): Label {
  const { font, entry, amounts } = content;
  const text = entry.theme.label;
  const hidden = hiddenOf(content, paint);
  const numbers = tallyOf(request, content, paint);
  const tally = [...hidden, ...numbers];
  const bars = scaleBarsOf(request, entry);
  const judged = judgementOf(content, paint);
  const small = { ...font, size: 12 };
  const way = (used: Font, tokens: readonly Token[], worth: number): Way => ({
    font: used,
    natural: textWidth(text, used),
    longest: longestWord(text, used),
    tokens,
    worth,
  });
  return {
    text,
    ink: paint.ink,
    importance: judged.length ? 4 : 1,
    ways: [
      ...(judged.length
        ? [way(font, [...hidden, ...bars, ...numbers, ...evidenceOf(request, content, paint)], 1)]
        : []),
      way(font, [...judged, ...hidden, ...bars, ...numbers], 1),
      ...(bars.length ? [way(font, [...judged, ...tally], 0.97)] : []),
      way(small, [...judged, ...tally], 0.95),
      // Of what has no size to be seen by, the numbers are not left out.
      ...(numbers.length && amounts.some((amount) => amount && amount.min > 0)
        ? [way(small, [...judged, ...hidden], bare)]
        : []),
    ],
  };
}

const mostLines = 9;

/** A label in its room, in the first way that fits without breaking a word; `null` where none does. */
export function write({ text, ways, ink }: Label, room: Room): Writing | null {
  for (const way of ways) {
    const { font, natural, longest } = way;
    if (longest > room.width || natural * font.size > room.width * room.height) continue;
    let width = Math.min(natural, room.width);
    for (let lines = 0; lines < mostLines && width >= longest - 0.01; lines++) {
      const wrapped = wrap(text, width, font);
      const height = linesHeight(wrapped.lines, font.size);
      if (height > room.height) break;
      const found =
        (room.align !== "middle" && wrapped.lines.length === 1 && beside(way, text, ink, room)) ||
        below(way, wrapped.lines, ink, room);
      if (found) return found;
      width = wrapped.width - 0.5;
    }
  }
  return null;
}

/** A label in one line with its numbers behind it. */
function beside(
  { font, natural, tokens, worth }: Way,
  text: string,
  ink: string,
  room: Room,
): Writing | null {
  if (!tokens.length) return null;
  const height = lineHeight(font.size, text);
  const row = rowWidth(tokens);
  const width = natural + tokenGap + 2 + row;
  const at = room.place([{ width, height }]);
  if (!at) return null;
  const mirrored = room.align === "right";
  const labelAt = mirrored ? at.x + width : at.x;
  const nodes = [
    ...textLines([text], labelAt, at.y, { ...font, fill: ink, align: room.align }),
    ...drawRow(tokens, mirrored ? at.x : at.x + width - row, at.y + (font.size - 12) * 0.592),
  ];
  return { worth, box: { ...at, width, height }, rows: [{ width, height }], nodes };
}

/** A label in lines with its numbers below it. */
function below(
  { font, tokens, worth }: Way,
  lines: readonly string[],
  ink: string,
  room: Room,
): Writing | null {
  const { align } = room;
  const label = lines.map((line) => ({
    width: textWidth(line, font),
    height: lineHeight(font.size, line),
  }));
  const labelWidth = label.reduce((wide, line) => Math.max(wide, line.width), 0);
  // On one line if that fits; else no wider than the label.
  for (const goal of align === "middle" ? [room.width, labelWidth] : [room.width]) {
    const tally = flow(tokens, goal).rows;
    const rows = [
      ...label,
      ...tally.map((row, i) => ({ width: rowWidth(row), height: tokenHeight + (i ? 0 : 1) })),
    ];
    const at = room.place(rows);
    if (!at) continue;
    const { width, height } = rowsExtent(rows);
    const startOf = (part: number): number =>
      align === "left" ? at.x : align === "right" ? at.x + width - part : at.x + (width - part) / 2;
    const edge = align === "left" ? at.x : align === "right" ? at.x + width : at.x + width / 2;
    const nodes = textLines(lines, edge, at.y, { ...font, fill: ink, align });
    const top = at.y + linesHeight(lines, font.size) + 1;
    tally.forEach((row, i) => {
      nodes.push(...drawRow(row, startOf(rowWidth(row)), top + i * tokenHeight));
    });
    return { worth, box: { ...at, width, height }, rows, nodes };
  }
  return null;
}
