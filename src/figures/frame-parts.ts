import { glyph } from "../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../scene/lettering.ts";
import { colourOf, hairline, ink, quiet } from "../scene/palette.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import type { Group, Study } from "../study/model.ts";
import { type Font, textWidth } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";

/** A line of small print below the figure, with its mark if it explains one. */
export interface Note {
  readonly text: string;
  /** What the description says in its place: nothing, "", where it only explains a mark or a sign of the picture. */
  readonly inWords?: string;
  readonly bold?: boolean;
  /** Whether it says that something is missing or not exactly known. */
  readonly missing?: boolean;
  /** Draws the mark, centred at (x, y), within 10 px. */
  readonly mark?: (x: number, y: number) => SceneNode;
}

/** The edge at which reading starts, and the way it goes. */
export interface Start {
  readonly x: number;
  readonly sign: 1 | -1;
  readonly align: "left" | "right";
}

const keyFont: Font = { size: 13 };
const swatch = 17;
const arrow = 18;

/**
 * The key of a figure, from (0, 0): a mark and the name of each group, and where `sides` says so an arrow to the
 * side on which the group's bars lie.
 */
export function keyOf(
  study: Study,
  groups: readonly number[],
  nameOf: (g: number) => string,
  inner: number,
  { sign, align }: Start,
  sides = false,
): { nodes: SceneNode[]; height: number } {
  const nodes: SceneNode[] = [];
  let x = 0;
  let y = 0;
  const [back, onward] = sign > 0 ? ["←", "→"] : ["→", "←"];
  const aside = sides ? arrow : 0;
  const indent = aside + swatch;
  for (const [i, g] of groups.entries()) {
    const group = study.groups[g] as Group;
    const { lines } = wrap(nameOf(g), Math.max(60, inner - indent), keyFont, 8);
    const wide = indent + Math.max(...lines.map((line) => textWidth(line, keyFont)));
    if (x > 0 && x + wide > inner) {
      x = 0;
      y += lineHeight(keyFont.size) + 3;
    }
    const mark = { fill: colourOf(group, g), "data-group": group.id };
    if (sides) nodes.push(textLine(i ? onward : back, sign * x, y, { ...keyFont, fill: quiet, align }));
    nodes.push(glyph(g, sign * (x + aside + 5), lineMiddle(y, keyFont.size, lines[0]), 5, mark));
    nodes.push(...textLines(lines, sign * (x + indent), y, { ...keyFont, align }));
    y += linesHeight(lines.slice(1), keyFont.size);
    x += wide + 26;
  }
  return { nodes, height: nodes.length ? y + lineHeight(keyFont.size) : 0 };
}

/** The small print below a figure, under a line, from `top` on. */
export function footOf(
  notes: readonly Note[],
  left: number,
  inner: number,
  top: number,
  { x, sign, align }: Start,
): { nodes: SceneNode[]; bottom: number } {
  if (!notes.length) return { nodes: [], bottom: top };
  const nodes = [s("line", { x1: left, x2: left + inner, y1: top, y2: top, stroke: hairline })];
  let y = top + 9;
  for (const { text, bold = false, mark } of notes) {
    const indent = mark ? 15 : 0;
    const style = { size: 12, bold, fill: bold ? ink : quiet, align };
    const { lines } = wrap(text, inner - indent, style);
    if (mark) nodes.push(mark(x + sign * 5, lineMiddle(y, 12, lines[0])));
    nodes.push(...textLines(lines, x + sign * indent, y, style));
    y += linesHeight(lines, 12) + 2;
  }
  return { nodes, bottom: y };
}
