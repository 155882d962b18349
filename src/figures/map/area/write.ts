import type { Corner, Rectangle } from "../../../layout/shapes.ts";
import { linesHeight, textLines } from "../../../scene/lettering.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import { type Font, textWidth } from "../../../text/width.ts";
import { longestWord, wrap } from "../../../text/wrap.ts";
import type { Content } from "../block.ts";
import type { MapRequest } from "../picture.ts";
import { drawRow, flow, judgementOf, rowWidth, type Token, tallyOf, tokenGap, tokenHeight } from "./tally.ts";

/** Where text may stand. */
export interface Room {
  /** The widest and the highest box that may fit. */
  readonly width: number;
  readonly height: number;
  readonly align: "left" | "middle";
  /** Where a box of this size stands; `null` where it does not fit. */
  place(width: number, height: number): Corner | null;
}

/** What a theme's cell would like to say: ways of saying it, the fullest first. */
export interface Label {
  readonly text: string;
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
  readonly nodes: readonly SceneNode[];
}

/** The ways of saying a theme: label, counts and evidence; without evidence; smaller; the label alone. */
export function labelOf(request: MapRequest, content: Content): Label {
  const { font, entry, evidence } = content;
  const text = entry.theme.label;
  const tally = tallyOf(request, content);
  const judged = evidence === undefined ? [] : [judgementOf(undefined)];
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
    ways: [
      ...(judged.length ? [way(font, [...tally, judgementOf(evidence)], 1)] : []),
      way(font, [...judged, ...tally], 1),
      way(small, [...judged, ...tally], 0.95),
      // What the authors judge is not said without its counts.
      ...(tally.length && !judged.length ? [way(small, [], bare)] : []),
    ],
  };
}

const mostLines = 9;

/** A label in its room, in the first way that fits without breaking a word; `null` where none does. */
export function write({ text, ways }: Label, room: Room): Writing | null {
  for (const way of ways) {
    const { font, natural, longest } = way;
    if (longest > room.width || natural * font.size > room.width * room.height) continue;
    let width = Math.min(natural, room.width);
    for (let lines = 0; lines < mostLines && width >= longest - 0.01; lines++) {
      const wrapped = wrap(text, width, font);
      const height = linesHeight(wrapped.lines, font.size);
      if (height > room.height) break;
      const found =
        (room.align === "left" && wrapped.lines.length === 1 && beside(way, text, room)) ||
        below(way, wrapped.lines, wrapped.width, height, room);
      if (found) return found;
      width = wrapped.width - 0.5;
    }
  }
  return null;
}

/** A label in one line with its counts behind it. */
function beside({ font, natural, tokens, worth }: Way, text: string, room: Room): Writing | null {
  if (!tokens.length) return null;
  const height = linesHeight([text], font.size);
  const width = natural + tokenGap + 2 + rowWidth(tokens);
  const at = room.place(width, height);
  if (!at) return null;
  const nodes = [
    ...textLines([text], at.x, at.y, font),
    ...drawRow(tokens, at.x + natural + tokenGap + 2, at.y + (font.size - 12) * 0.592),
  ];
  return { worth, box: { ...at, width, height }, nodes };
}

/** A label in lines with its counts below it. */
function below(
  { font, tokens, worth }: Way,
  lines: readonly string[],
  labelWidth: number,
  labelHeight: number,
  room: Room,
): Writing | null {
  const middle = room.align === "middle";
  // On one line if that fits; else no wider than the label.
  for (const goal of middle ? [room.width, labelWidth] : [room.width]) {
    const tally = flow(tokens, goal);
    const width = Math.max(labelWidth, tally.width);
    const height = labelHeight + (tally.rows.length ? 1 + tally.rows.length * tokenHeight : 0);
    const at = room.place(width, height);
    if (!at) continue;
    const nodes = textLines(lines, middle ? at.x + width / 2 : at.x, at.y, { ...font, align: room.align });
    tally.rows.forEach((row, i) => {
      const x = middle ? at.x + (width - rowWidth(row)) / 2 : at.x;
      nodes.push(...drawRow(row, x, at.y + labelHeight + 1 + i * tokenHeight));
    });
    return { worth, box: { ...at, width, height }, nodes };
  }
  return null;
}
