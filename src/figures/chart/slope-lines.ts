import { isExact } from "../../measures/amount.ts";
import { glyph } from "../../scene/glyph.ts";
import { branch, colourOf, ground, ink, quiet } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";
import { areOneLevel } from "./slope-axes.ts";

const radius = 4;

/** Where values are: from 0 to `most`, which what has no end does not pass. */
export interface Heights {
  readonly most: number;
  y(value: number): number;
}

/** Where a row's line meets each axis: in the middle of what is known; nowhere where nothing is. */
export const meetingPoints = (row: ChartRow, { most, y }: Heights): (number | undefined)[] =>
  row.readings.map(({ value }) => (value ? y((value.min + Math.min(value.max, most)) / 2) : undefined));

/**
 * A row's line through the axes at `xs`: broken where nothing is known, dashed where bounds are; thin between groups of
 * one level. On it each group's mark, or two hollow ones at the ends of what is known.
 */
export function slopeLine(
  data: ChartData,
  row: ChartRow,
  xs: readonly number[],
  heights: Heights,
): SceneNode[] {
  const points = meetingPoints(row, heights);
  const open = row.readings.map(({ value }) => value !== null && !isExact(value));
  const nodes: SceneNode[] = [];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1], points[i]];
    if (from === undefined || to === undefined) continue;
    const level = areOneLevel(data, i - 1, i);
    nodes.push(
      s("line", {
        class: "tl-slope",
        x1: xs[i - 1],
        y1: from,
        x2: xs[i],
        y2: to,
        stroke: row.marked ? ink : level ? branch : quiet,
        "stroke-width": (row.marked ? 2.75 : 1.5) - (level ? 0.5 : 0),
        "stroke-dasharray": open[i - 1] || open[i] ? "4 3" : undefined,
      }),
    );
  }
  return [...nodes, ...row.readings.flatMap((_, i) => valueMarks(data, row, i, xs[i] as number, heights))];
}

function valueMarks(
  { study, groups }: ChartData,
  row: ChartRow,
  i: number,
  x: number,
  { most, y }: Heights,
): SceneNode[] {
  const value = row.readings[i]?.value;
  if (!value) return [];
  const g = groups[i] as number;
  const group = study.groups[g] as Group;
  const colour = colourOf(group, g);
  const mark = { "data-group": group.id };
  if (isExact(value)) return [glyph(g, x, y(value.min), radius, { fill: colour, stroke: ground, ...mark })];
  const hollow = { fill: ground, stroke: colour, "stroke-width": 1.5, ...mark };
  const ends = value.max > most ? [value.min] : [value.min, value.max];
  const [y1, y2] = [y(value.min), y(Math.min(value.max, most))];
  return [
    s("line", {
      x1: x,
      x2: x,
      y1,
      y2,
      stroke: colour,
      "stroke-width": 2,
      "stroke-dasharray": "2 2",
      ...mark,
    }),
    ...ends.map((end) => glyph(g, x, y(end), radius - 0.75, hollow)),
  ];
}
