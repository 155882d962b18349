import { isExact, type Known, signsFor } from "../../measures/amount.ts";
import { openReach } from "../../scene/bar.ts";
import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, textLine } from "../../scene/lettering.ts";
import { axis, colourOf, quiet } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { groupBar } from "../group-bar.ts";
import type { Part } from "./part.ts";

const font = { size: 12 };
const numberHeight = lineHeight(font.size);
const barHeight = 9;
const numberGap = 5;

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
  for (const sign of new Set(counts.map(signsFor)))
    numberWidth = Math.max(numberWidth, textWidth(sign, font));
  return { study, groups, largest, numberWidth, length };
}

/** The numbers and bars of a theme without subthemes: mirrored about an axis for two groups, side by side for more. */
export function barsPart(counts: readonly Known[], scale: CountScale, maxWidth: number): Part {
  if (scale.groups.length > 2) return cellsPart(counts, scale, maxWidth, true);
  const pair = scale.groups.length === 2;
  const width = (pair ? 2 : 1) * (scale.numberWidth + numberGap + openReach + scale.length);
  const zero = pair ? width / 2 : 0.75;
  return {
    width,
    height: numberHeight,
    draw: (x, y) => {
      const middle = lineMiddle(y, font.size);
      const nodes = scale.groups.flatMap((g, i) =>
        sideOfPair(scale, g, counts[i] ?? null, x + zero, y, middle, pair && i === 0 ? -1 : 1),
      );
      nodes.push(line(x + zero, middle - barHeight / 2 - 2, middle + barHeight / 2 + 2));
      return nodes;
    },
  };
}

/** The totals of a theme with subthemes, as numbers only: a bar would need another scale. */
export function totalsPart(counts: readonly Known[], scale: CountScale, maxWidth: number): Part {
  return cellsPart(counts, scale, maxWidth, false);
}

function sideOfPair(
  scale: CountScale,
  g: number,
  count: Known,
  zero: number,
  top: number,
  middle: number,
  sign: 1 | -1,
): SceneNode[] {
  const place = { zero, sign, middle, height: barHeight };
  const { nodes, reach } = groupBar(scale.study, g, count, scale.length / scale.largest, place);
  const style = { size: font.size, fill: quiet, align: sign > 0 ? "left" : "right" } as const;
  return [...nodes, textLine(signsFor(count), zero + sign * (reach + numberGap), top, style)];
}

/** Groups side by side, each a shape and a number, with a bar of its own below where bars are asked for. */
function cellsPart(counts: readonly Known[], scale: CountScale, maxWidth: number, withBars: boolean): Part {
  const shape = scale.groups.length > 1 ? 13 : 0;
  const cell = withBars
    ? Math.max(shape + scale.numberWidth, scale.length + openReach) + 9
    : shape + scale.numberWidth + 9;
  const most = Math.max(1, Math.min(scale.groups.length, Math.floor((maxWidth + 9) / cell)));
  const rows = Math.ceil(scale.groups.length / most);
  const perLine = Math.ceil(scale.groups.length / rows);
  const rowHeight = numberHeight + (withBars ? 9 : 0);
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
        if (withBars && count) {
          const middle = top + numberHeight + 3.5;
          const place = { zero: left, sign: 1, middle, height: 5 } as const;
          const { nodes: bars } = groupBar(scale.study, g, count, scale.length / scale.largest, place);
          nodes.push(...bars, line(left, middle - 3.5, middle + 3.5));
        }
        return nodes;
      }),
  };
}

function endOf(count: NonNullable<Known>): number {
  return isExact(count) || count.max !== Infinity ? count.max : count.min;
}

function line(x: number, y1: number, y2: number): SceneNode {
  return s("line", { x1: x, x2: x, y1, y2, stroke: axis });
}
