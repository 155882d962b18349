import type { Known } from "../../measures/amount.ts";
import type { Reading } from "../../measures/measure.ts";
import { openReach } from "../../scene/bar.ts";
import { axis } from "../../scene/palette.ts";
import { s } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { groupBar } from "../group-bar.ts";
import { sideHeading } from "./heading.ts";
import { type NumberColumn, notReported, numberColumn } from "./numbers.ts";
import type { FitPlot } from "./plot.ts";
import type { ChartRow } from "./rows.ts";

const barHeight = 13;
const numberGap = 6;
const headGap = 8;

/** What a bar's length stands for: the fraction where there is one, else the count. */
export const lengthOf = (reading: Reading, fractions: boolean): Known =>
  fractions ? reading.fraction : reading.count;

/** How far the largest of these readings reaches, bounds included. */
export function largestOf(readings: readonly Reading[], fractions: boolean): number {
  let largest = 0;
  for (const reading of readings) {
    const length = lengthOf(reading, fractions);
    if (length) largest = Math.max(largest, length.max === Infinity ? length.min : length.max);
  }
  return largest || 1;
}

/** Bars of two groups back to back on one axis and one scale, the numbers where the bars end. */
export function butterflyPlot(
  study: Study,
  groups: readonly number[],
  rows: readonly ChartRow[],
  fractions: boolean,
): FitPlot {
  const readings = rows.flatMap((row) => row.readings);
  const largest = largestOf(readings, fractions);
  return (available, last) => {
    const columns = groups.map((_, i) =>
      numberColumn(
        rows.map((row) => row.readings[i] as Reading).filter(({ count }) => count),
        available < 420 ? 60 : 84,
      ),
    );
    const besides = columns.map((numbers) => Math.max(numbers.width, 72) + numberGap + openReach);
    const bar = Math.min(170, (available - besides.reduce((a, b) => a + b, 0)) / 2);
    if (bar < 80 && !last) return null;
    const length = Math.max(bar, 20);
    const [left, right] = besides.map((beside) => length + beside) as [number, number];
    const heads = groups.map((g, i) =>
      sideHeading(study.groups[g] as Group, g, (i ? right : left) - headGap),
    );
    return {
      width: left + right,
      named: true,
      heading: {
        height: Math.max(...heads.map((head) => head.height)),
        draw: (x, bottom) =>
          heads.flatMap((head, i) =>
            head.draw(x + left + (i ? headGap : -headGap), bottom, i ? "left" : "right"),
          ),
      },
      heightOf: (row) =>
        Math.max(
          barHeight,
          ...row.readings.map((reading, i) => (columns[i] as NumberColumn).heightOf(reading)),
        ),
      draw: (row, x, middle) => [
        ...row.readings.flatMap((reading, i) => {
          const sign = i ? 1 : -1;
          const align = sign > 0 ? "left" : "right";
          const zero = x + left;
          if (!reading.count) return [notReported(zero + sign * numberGap, middle, align)];
          const drawn = groupBar(study, groups[i] as number, lengthOf(reading, fractions), length / largest, {
            zero,
            sign,
            middle,
            height: barHeight,
          });
          const at = zero + sign * (drawn.reach + numberGap);
          return [
            ...drawn.nodes,
            ...(columns[i] as NumberColumn).draw(reading, at, middle, align, row.marked),
          ];
        }),
        s("line", { x1: x + left, x2: x + left, y1: middle - 11, y2: middle + 11, stroke: axis }),
      ],
    };
  };
}
