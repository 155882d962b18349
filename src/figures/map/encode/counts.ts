import { bar, openReach } from "../../../scene/bar.ts";
import { glyph } from "../../../scene/glyph.ts";
import { lineHeight, lineMiddle, textLine } from "../../../scene/lettering.ts";
import { axis, quiet } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import { textWidth } from "../../../text/width.ts";
import type { Part } from "../part.ts";
import type { Scale, Value } from "./value.ts";

/** The font of numbers. */
export const numberFont = { size: 12 };
const numberHeight = lineHeight(numberFont.size);
const barHeight = 9;
const numberGap = 5;
const shapeWidth = 13;
const cellGap = 9;

/** Two groups as bars mirrored about an axis, the first to the left; one as a bar from its axis; more side by side. */
export function barsPart(values: readonly Value[], scale: Scale, maxWidth: number): Part {
  if (values.length > 2) return cellsPart(values, scale, maxWidth, true);
  const pair = values.length === 2;
  const side = scale.textWidth + numberGap + openReach + scale.longest;
  const { width, height, draw } = barsAbout(values, scale, pair ? side : edge, side);
  return {
    width,
    height,
    draw,
    tight: () => {
      let reach = 0;
      for (const value of values) reach = Math.max(reach, reachOf(value, scale));
      return pair ? barsAbout(values, scale, reach, reach) : barsAbout(values, scale, edge, edge + reach);
    },
  };
}

/** Where the axis of a single group's bars is: its line is not cut off. */
const edge = 0.75;

/** Bars about an axis, with so much room before it and behind it. */
function barsAbout(values: readonly Value[], scale: Scale, before: number, behind: number): Part {
  const pair = values.length === 2;
  return {
    width: pair ? before + behind : behind,
    height: numberHeight,
    draw: (nodes, x, y) => {
      const zero = x + before;
      const middle = lineMiddle(y, numberFont.size);
      values.forEach((value, i) => {
        const sign = pair && i === 0 ? -1 : 1;
        const reach = addBar(nodes, value, scale, zero, sign, middle, barHeight);
        nodes.push(numberLine(value.text, zero + sign * (reach + numberGap), y, sign > 0 ? "left" : "right"));
      });
      nodes.push(axisLine(zero, middle - barHeight / 2 - 2, middle + barHeight / 2 + 2));
    },
  };
}

/** How far a bar and its number go from the axis. */
function reachOf({ length, text }: Value, { px }: Scale): number {
  const end = !length ? 0 : length.max === Infinity ? length.min * px + openReach : length.max * px;
  return Math.max(end, 1.5) + numberGap + textWidth(text, numberFont);
}

/** Groups side by side, each a shape and a number: totals, for which a bar would need another scale. */
export function totalsPart(values: readonly Value[], scale: Scale, maxWidth: number): Part {
  return cellsPart(values, scale, maxWidth, false);
}

/** Groups side by side, each a shape and a number, with a bar of its own below where bars are asked for. */
function cellsPart(values: readonly Value[], scale: Scale, maxWidth: number, withBars: boolean): Part {
  const indent = values.length > 1 ? shapeWidth : 0;
  const label = indent + scale.textWidth;
  const cell = (withBars ? Math.max(label, scale.longest + openReach) : label) + cellGap;
  const most = Math.max(1, Math.min(values.length, Math.floor((maxWidth + cellGap) / cell)));
  const rows = Math.ceil(values.length / most);
  const perLine = Math.ceil(values.length / rows);
  const rowHeight = numberHeight + (withBars ? 9 : 0);
  return {
    width: perLine * cell - cellGap,
    height: rows * rowHeight,
    draw: (nodes, x, y) => {
      values.forEach((value, i) => {
        const { shape, fill, group, text } = value;
        const left = x + (i % perLine) * cell;
        const top = y + Math.floor(i / perLine) * rowHeight;
        if (indent && shape !== undefined) {
          nodes.push(
            glyph(shape, left + 4.5, lineMiddle(top, numberFont.size), 4, { fill, "data-group": group }),
          );
        }
        nodes.push(numberLine(text, left + indent, top, "left"));
        if (!withBars || !value.length) return;
        const middle = top + numberHeight + 3.5;
        addBar(nodes, value, scale, left, 1, middle, 5);
        nodes.push(axisLine(left, middle - 3.5, middle + 3.5));
      });
    },
  };
}

/** Adds the bar of what is reported, and returns how far it reaches. */
function addBar(
  nodes: SceneNode[],
  { length, fill, group }: Value,
  { px }: Scale,
  zero: number,
  sign: 1 | -1,
  middle: number,
  height: number,
): number {
  if (!length) return 0;
  const drawn = bar({ zero, sign, middle, height, min: length.min * px, max: length.max * px, fill, group });
  for (const node of drawn.nodes) nodes.push(node);
  return drawn.reach;
}

/** A number of a theme, with its left or right edge at `x`. */
function numberLine(text: string, x: number, top: number, align: "left" | "right"): SceneNode {
  return textLine(text, x, top, { size: numberFont.size, fill: quiet, align });
}

/** The axis of bars. */
export function axisLine(x: number, y1: number, y2: number): SceneNode {
  return s("line", { x1: x, x2: x, y1, y2, stroke: axis });
}
