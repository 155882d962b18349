import { isExact, type Known } from "../../measures/amount.ts";
import type { Reading } from "../../measures/measure.ts";
import { axis, colourOf } from "../../scene/palette.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { sideHeading } from "./heading.ts";
import { type NumberColumn, notReported, numberColumn } from "./numbers.ts";
import type { FitPlot } from "./plot.ts";
import type { ChartRow } from "./rows.ts";

const barHeight = 13;
const numberGap = 6;
const openMark = 6;
const headGap = 8;

/** What a bar's length stands for: the fraction where there is one, else the count. */
export const lengthOf = (reading: Reading, fractions: boolean): Known => (fractions ? reading.fraction : reading.count);

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
export function butterflyPlot(study: Study, groups: readonly number[], rows: readonly ChartRow[], fractions: boolean): FitPlot {
  const readings = rows.flatMap((row) => row.readings);
  const largest = largestOf(readings, fractions);
  return (available, last) => {
    const columns = groups.map((_, i) =>
      numberColumn(
        rows.map((row) => row.readings[i] as Reading).filter(({ count }) => count),
        available < 420 ? 60 : 84,
      ),
    );
    const besides = columns.map((numbers) => Math.max(numbers.width, 72) + numberGap + openMark);
    const bar = Math.min(170, (available - besides.reduce((a, b) => a + b, 0)) / 2);
    if (bar < 80 && !last) return null;
    const length = Math.max(bar, 20);
    const [left, right] = besides.map((beside) => length + beside) as [number, number];
    const heads = groups.map((g, i) => sideHeading(study.groups[g] as Group, g, (i ? right : left) - headGap));
    return {
      width: left + right,
      named: true,
      heading: {
        height: Math.max(...heads.map((head) => head.height)),
        draw: (x, bottom) =>
          heads.flatMap((head, i) => head.draw(x + left + (i ? headGap : -headGap), bottom, i ? "left" : "right")),
      },
      heightOf: (row) =>
        Math.max(barHeight, ...row.readings.map((reading, i) => (columns[i] as NumberColumn).heightOf(reading))),
      draw: (row, x, middle) => [
        ...row.readings.flatMap((reading, i) => {
          const sign = i ? 1 : -1;
          const align = sign > 0 ? "left" : "right";
          const zero = x + left;
          if (!reading.count) return [notReported(zero + sign * numberGap, middle, align)];
          const g = groups[i] as number;
          const size = lengthOf(reading, fractions);
          const { nodes, reach } = bars(size, study.groups[g] as Group, g, zero, middle, sign, length / largest);
          const at = zero + sign * (reach + numberGap);
          return [...nodes, ...(columns[i] as NumberColumn).draw(reading, at, middle, align, row.marked)];
        }),
        s("line", { x1: x + left, x2: x + left, y1: middle - 11, y2: middle + 11, stroke: axis }),
      ],
    };
  };
}

/** One group's bar outwards from `zero`: solid as far as is certain, dashed as far as it may reach, open where nothing bounds it. */
function bars(
  length: Known,
  group: Group,
  g: number,
  zero: number,
  middle: number,
  sign: 1 | -1,
  px: number,
): { nodes: SceneNode[]; reach: number } {
  if (!length) return { nodes: [], reach: 0 };
  const fill = colourOf(group, g);
  const y = middle - barHeight / 2;
  const rect = (from: number, to: number, attrs: Record<string, string>): SceneNode =>
    s("rect", { x: sign > 0 ? zero + from : zero - to, y, width: to - from, height: barHeight, ...attrs, "data-group": group.id });
  const solid = length.min * px;
  const nodes = solid > 0 ? [rect(0, solid, { fill })] : [];
  if (length.max === Infinity) {
    const tip = zero + sign * (solid + 2);
    const d = `M${num(tip)} ${num(y)}l${sign * 4} ${barHeight / 2}l${-sign * 4} ${barHeight / 2}`;
    nodes.push(s("path", { d, fill: "none", stroke: fill, "stroke-width": 1.5 }));
    return { nodes, reach: solid + openMark };
  }
  const end = length.max * px;
  if (!isExact(length) && end - solid > 1.5) {
    nodes.push(rect(solid + 0.75, end - 0.75, { fill: "none", stroke: fill, "stroke-width": "1.5", "stroke-dasharray": "3 2" }));
  }
  return { nodes, reach: end };
}
