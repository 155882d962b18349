import { isExact, type Known, signsFor } from "../../measures/amount.ts";
import { glyph } from "../../scene/glyph.ts";
import { lineMiddle, linesHeight, textLine } from "../../scene/lettering.ts";
import { axis, colourOf, quiet } from "../../scene/palette.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import type { Part } from "./part.ts";

const font = { size: 12 };
const lineHeight = linesHeight(1, font.size);
const barHeight = 9;
const numberGap = 5;
const openMark = 5;

/** One scale for every bar of a figure. */
export interface CountScale {
  readonly study: Study;
  /** Indices of the groups shown. */
  readonly groups: readonly number[];
  /** The largest count that a bar stands for. */
  readonly largest: number;
  /** The widest number, in px. */
  readonly numberWidth: number;
  /** The length of the largest bar, in px. */
  readonly length: number;
}

/** The scale for all these counts, of which `onBars` are drawn as bars of at most `length` px. */
export function countScale(
  study: Study,
  groups: readonly number[],
  counts: readonly Known[],
  onBars: readonly Known[],
  length: number,
): CountScale {
  let largest = 1;
  for (const count of onBars) if (count) largest = Math.max(largest, endOf(count));
  let numberWidth = 7;
  for (const sign of new Set(counts.map(signsFor))) numberWidth = Math.max(numberWidth, textWidth(sign, font));
  return { study, groups, largest, numberWidth, length };
}

/** The numbers and bars of a theme without subthemes: mirrored about an axis for two groups, side by side for more. */
export function barsPart(counts: readonly Known[], scale: CountScale, maxWidth: number): Part {
  if (scale.groups.length > 2) return cellsPart(counts, scale, maxWidth, true);
  const pair = scale.groups.length === 2;
  const width = (pair ? 2 : 1) * (scale.numberWidth + numberGap + openMark + scale.length);
  const zero = pair ? width / 2 : 0.75;
  return {
    width,
    height: lineHeight,
    draw: (x, y) => {
      const middle = lineMiddle(y, font.size);
      const nodes = scale.groups.flatMap((g, i) => bar(scale, g, counts[i] ?? null, x + zero, y, middle, pair && i === 0 ? -1 : 1));
      nodes.push(line(x + zero, middle - barHeight / 2 - 2, middle + barHeight / 2 + 2));
      return nodes;
    },
  };
}

/** The totals of a theme with subthemes, as numbers only: a bar would need another scale. */
export function totalsPart(counts: readonly Known[], scale: CountScale, maxWidth: number): Part {
  return cellsPart(counts, scale, maxWidth, false);
}

function bar(
  scale: CountScale,
  g: number,
  count: Known,
  zero: number,
  top: number,
  middle: number,
  sign: 1 | -1,
): SceneNode[] {
  const group = scale.study.groups[g] as Group;
  const fill = colourOf(group, g);
  const { solid, end, open } = extents(count, scale);
  const y = middle - barHeight / 2;
  const rect = (from: number, to: number, attrs: Record<string, string | number>): SceneNode =>
    s("rect", { x: sign > 0 ? zero + from : zero - to, y, width: to - from, height: barHeight, ...attrs, "data-group": group.id });
  const nodes: SceneNode[] = [];
  if (solid > 0) nodes.push(rect(0, solid, { fill }));
  if (end > solid) nodes.push(rect(solid + 0.5, end - 0.5, { fill: "none", stroke: fill, "stroke-dasharray": "2 2" }));
  if (open) nodes.push(chevron(zero + sign * (solid + 1.5), y, sign, fill));
  const style = { size: font.size, fill: quiet, align: sign > 0 ? "left" : "right" } as const;
  const reach = end + (open ? openMark : 0) + numberGap;
  nodes.push(textLine(signsFor(count), zero + sign * reach, top, style));
  return nodes;
}

/** Groups side by side, each a shape and a number, with a bar of its own below where bars are asked for. */
function cellsPart(counts: readonly Known[], scale: CountScale, maxWidth: number, bars: boolean): Part {
  const shape = scale.groups.length > 1 ? 13 : 0;
  const cell = bars ? Math.max(shape + scale.numberWidth, scale.length + openMark) + 9 : shape + scale.numberWidth + 9;
  const most = Math.max(1, Math.min(scale.groups.length, Math.floor((maxWidth + 9) / cell)));
  const rows = Math.ceil(scale.groups.length / most);
  const perLine = Math.ceil(scale.groups.length / rows);
  const rowHeight = lineHeight + (bars ? 9 : 0);
  return {
    width: perLine * cell - 9,
    height: rows * rowHeight,
    draw: (x, y) =>
      scale.groups.flatMap((g, i) => {
        const group = scale.study.groups[g] as Group;
        const fill = colourOf(group, g);
        const left = x + (i % perLine) * cell;
        const top = y + Math.floor(i / perLine) * rowHeight;
        const count = counts[i] ?? null;
        const nodes: SceneNode[] = [];
        const mark = { fill, "data-group": group.id };
        if (shape) nodes.push(glyph(g, left + 4.5, lineMiddle(top, font.size), 4, mark));
        nodes.push(textLine(signsFor(count), left + shape, top, { size: font.size, fill: quiet }));
        if (bars) nodes.push(...underline(scale, count, left, top + lineHeight + 1, fill, group.id));
        return nodes;
      }),
  };
}

function underline(scale: CountScale, count: Known, x: number, y: number, fill: string, group: string): SceneNode[] {
  const { solid, end, open } = extents(count, scale);
  const nodes: SceneNode[] = [];
  const attrs = { y, height: 5, "data-group": group };
  if (solid > 0) nodes.push(s("rect", { x, width: solid, fill, ...attrs }));
  if (end > solid) {
    const outline = { fill: "none", stroke: fill, "stroke-dasharray": "2 2" };
    nodes.push(s("rect", { x: x + solid + 0.5, width: end - solid - 1, ...attrs, ...outline }));
  }
  if (open) nodes.push(chevron(x + solid + 1.5, y - 2, 1, fill));
  if (count) nodes.push(line(x, y - 1, y + 6));
  return nodes;
}

/** How far a bar is solid, how far it may reach, and whether nothing bounds it, in px. */
function extents(count: Known, scale: CountScale): { solid: number; end: number; open: boolean } {
  if (!count) return { solid: 0, end: 0, open: false };
  const px = scale.length / scale.largest;
  return { solid: count.min * px, end: endOf(count) * px, open: count.max === Infinity };
}

function endOf(count: NonNullable<Known>): number {
  return isExact(count) || count.max !== Infinity ? count.max : count.min;
}

function chevron(x: number, y: number, sign: number, stroke: string): SceneNode {
  const d = `M${num(x)} ${num(y)}l${sign * 3} ${barHeight / 2}l${-sign * 3} ${barHeight / 2}`;
  return s("path", { d, fill: "none", stroke, "stroke-width": 1.5 });
}

function line(x: number, y1: number, y2: number): SceneNode {
  return s("line", { x1: x, x2: x, y1, y2, stroke: axis });
}
