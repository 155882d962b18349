import { glyph } from "../../scene/glyph.ts";
import { branch, colourOf, ground, ink, quiet } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import type { ChartData } from "./data.ts";
import { type Range, rangeOf } from "./range.ts";
import type { ChartRow } from "./rows.ts";
import { areOneLevel } from "./slope-axes.ts";

/** What a mark reaches around its place on an axis. */
export const markRadius = 4;

/** Where values are: from 0 to `most`, which what has no end does not pass. */
export interface Heights {
  readonly most: number;
  y(value: number): number;
}

/** What is known of a row's place on an axis, in px; nothing where it may be anywhere. */
export interface Stop {
  /** Where the line is: at the least, which is certain. */
  readonly y: number;
  /** Where the most is; the same where the value is exact. */
  readonly top: number;
  /** Whether nothing bounds it. */
  readonly open: boolean;
}

/** Where a row's line meets each axis. */
export const stopsOf = ({ measure }: ChartData, row: ChartRow, heights: Heights): (Stop | undefined)[] =>
  row.readings.map((reading) => {
    const range = rangeOf(reading, measure);
    return range ? stopAt(range, heights) : undefined;
  });

function stopAt({ min, max }: Range, { most, y }: Heights): Stop {
  return { y: y(min), top: y(Math.min(max, most)), open: max > most };
}

/** A line of a slope, from one axis to the next. */
interface Leg {
  readonly from: number;
  readonly to: number;
  /** Whether it runs along the most that is known, not along the least. */
  readonly upper: boolean;
}

/** The lines between two axes: along the least, and along the most where that is another and has an end. */
export function legsOf(a: Stop | undefined, b: Stop | undefined): Leg[] {
  if (!a || !b) return [];
  const isWedge = !a.open && !b.open && (a.top !== a.y || b.top !== b.y);
  return [
    { from: a.y, to: b.y, upper: false },
    ...(isWedge ? [{ from: a.top, to: b.top, upper: true }] : []),
  ];
}

/**
 * A row's line through the axes at `xs`: along the least that is known, and a thin one along the most, both dashed;
 * broken where nothing is known; pale between groups of one level. On it each group's mark, or two hollow ones at the
 * ends of what is known.
 */
export function slopeLine(
  data: ChartData,
  row: ChartRow,
  xs: readonly number[],
  heights: Heights,
): SceneNode[] {
  const stops = stopsOf(data, row, heights);
  const nodes: SceneNode[] = [];
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1], stops[i]];
    const level = areOneLevel(data, i - 1, i);
    const isOpen = a?.y !== a?.top || b?.y !== b?.top;
    for (const { from, to, upper } of legsOf(a, b)) {
      nodes.push(
        s("line", {
          class: upper ? "tl-most" : "tl-slope",
          x1: xs[i - 1],
          y1: from,
          x2: xs[i],
          y2: to,
          stroke: upper ? branch : row.marked ? ink : level ? branch : quiet,
          "stroke-width": upper ? 1 : (row.marked ? 2.75 : 1.5) - (level ? 0.5 : 0),
          "stroke-dasharray": upper ? "1.5 2.5" : isOpen ? "4 3" : undefined,
        }),
      );
    }
  }
  return [...nodes, ...stops.flatMap((stop, i) => (stop ? valueMarks(data, i, xs[i] as number, stop) : []))];
}

function valueMarks({ study, groups }: ChartData, i: number, x: number, { y, top, open }: Stop): SceneNode[] {
  const g = groups[i] as number;
  const group = study.groups[g] as Group;
  const colour = colourOf(group, g);
  const mark = { "data-group": group.id };
  if (y === top && !open) return [glyph(g, x, y, markRadius, { fill: colour, stroke: ground, ...mark })];
  const hollow = { fill: ground, stroke: colour, "stroke-width": 1.5, ...mark };
  const range = {
    x1: x,
    x2: x,
    y1: y,
    y2: top,
    stroke: colour,
    "stroke-width": 2,
    "stroke-dasharray": "2 2",
  };
  return [
    s("line", { ...range, ...mark }),
    ...(open ? [y] : [y, top]).map((end) => glyph(g, x, end, markRadius - 0.75, hollow)),
  ];
}
