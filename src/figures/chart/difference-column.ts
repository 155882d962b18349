import { axis, ink } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { ChartData } from "./data.ts";
import { type DifferenceAxis, differenceAxis } from "./difference-axis.ts";
import { differenceLine, differenceWithInterval } from "./difference-marks.ts";
import { differenceInterval } from "./intervals.ts";
import type { ChartRow } from "./rows.ts";

/** The column that draws the difference of each row on one axis. */
export interface DifferenceColumn extends Pick<DifferenceAxis, "width" | "zero" | "heading"> {
  draw(row: ChartRow, x: number, middle: number): SceneNode[];
}

/** The column for the rows of a chart, `width` px wide or as much more as its numbers need, but no more than `most` while they fit. */
export function differenceColumn(data: ChartData, width: number, most: number): DifferenceColumn {
  const { zero, heading, at, number, endsOf, ...full } = differenceAxis(data, width, most);
  return {
    width: full.width,
    zero,
    heading,
    draw: (row, x, middle) => {
      const { marked } = row;
      const place = { at: (points: number) => x + at(points), middle, fill: marked ? ink : axis, marked };
      const marks = endsOf(row).flatMap(({ difference, contrast }) => {
        const interval = contrast && differenceInterval(data, row, contrast);
        return interval
          ? differenceWithInterval(difference, interval, place)
          : differenceLine(difference, place);
      });
      return [...marks, ...number(row, x, middle)];
    },
  };
}
