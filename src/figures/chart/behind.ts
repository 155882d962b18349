import { axis, hairline, tint, tintEdge } from "../../scene/palette.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import { type Reach, rowLines } from "./row-lines.ts";
import type { ChartRow } from "./rows.ts";

/** Where a row is in the body of a chart, and from where to where lines may go through it. */
export interface RowReach {
  readonly row: ChartRow;
  readonly top: number;
  readonly height: number;
  /** Of its marks. */
  readonly middle: number;
  /** Lines of the plot. */
  readonly reach: Reach;
  /** The axis of the differences. */
  readonly differenceReach: Reach;
}

/** What shades the rows that are marked, all in one. */
export function shades(rows: readonly RowReach[], left: number, width: number): SceneNode[] {
  const x = num(left - 8);
  let d = "";
  for (const { row, top, height } of rows) {
    if (row.marked) d += `M${x} ${num(top + 0.5)}h${num(width + 16)}v${num(height - 1)}H${x}Z`;
  }
  return d ? [s("path", { class: "tl-marked", d, fill: tint, stroke: tintEdge }, [], "marked")] : [];
}

/** Rules at these heights, where differences stand above what the groups say: below their heading, and between rows. */
export const stackRules = (heights: readonly number[], left: number, width: number): SceneNode[] => [
  s(
    "path",
    {
      class: "tl-rules",
      d: heights.map((y) => `M${num(left)} ${num(y)}h${num(width)}`).join(""),
      stroke: hairline,
      fill: "none",
    },
    [],
    "rules",
  ),
];

/** The axis of the differences, through all rows. */
export const differenceLine = (rows: readonly RowReach[], x: number): SceneNode[] =>
  rowLines([{ x, reaches: rows.map((row) => row.differenceReach) }], { stroke: axis }, "difference");
