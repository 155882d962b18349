import type { Reading } from "../../../measures/measure.ts";
import { colourOf, ground } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { Group } from "../../../study/model.ts";
import type { ChartData } from "../data.ts";
import { type FormKind, rowForm } from "../form.ts";
import { sideHeading } from "../heading.ts";
import { hasNoMarks, type NumberColumn, noMarks, numberColumn } from "../numbers.ts";
import type { FitPlot, Plot } from "../plot.ts";

/** Marks are drawn one by one up to this n. */
const mostUnits = 20;

const axisGap = 28;
const numberGap = 9;
const fiveGap = 0.4;

/** One group's side of the plot, from the axis outwards. */
interface UnitSide {
  readonly group: Group;
  readonly g: number;
  readonly perLine: number;
  readonly numbers: NumberColumn;
  /** The length of a full line of marks, in pitches. */
  readonly span: number;
}

/**
 * One mark per participant, the two groups mirrored about the middle: filled for voiced, hollow for not voiced, dashed
 * for what bounds leave open; none where nothing is reported. A gap after five, so that marks are counted at a glance.
 */
export const units: FormKind = rowForm({
  canShow: ({ groups, measure, rows }) =>
    groups.length === 2 &&
    measure === "prevalence" &&
    rows.every((row) => row.readings.every(({ of }) => of !== undefined && of <= mostUnits)),
  plot: unitsPlot,
  notes: ({ rows }) => {
    const isOpen = rows.some((row) => row.readings.some(({ count }) => count && count.max > count.min));
    return [{ text: `Filled: voiced. Hollow: not voiced.${isOpen ? " Dashed: not known." : ""}` }];
  },
});

function unitsPlot({ study, groups, rows, labels }: ChartData): FitPlot {
  return (available, last) => {
    const sidesAt = (most: number): UnitSide[] =>
      groups.map((g, i) => {
        const readings = rows.map((row) => row.readings[i] as Reading);
        const perLine = Math.min(most, Math.max(1, ...readings.map(({ of }) => of ?? 0)));
        const span = perLine + Math.floor((perLine - 1) / 5) * fiveGap;
        const numbers = numberColumn(
          labels,
          readings.filter((reading) => !hasNoMarks(reading)),
          available < 420 ? 60 : 78,
        );
        return { group: study.groups[g] as Group, g, perLine, numbers, span };
      });
    for (const [perLine, least] of last
      ? [[20, 9.4] as const, [10, 9.4] as const, [5, 0] as const]
      : [[20, 11.4] as const]) {
      const sides = sidesAt(perLine);
      const fixed = axisGap + sides.reduce((sum, { numbers }) => sum + numberGap + numbers.width, 0);
      const pitch = Math.min(15, (available - fixed) / sides.reduce((sum, { span }) => sum + span, 0));
      if (pitch >= least) return plot(sides, pitch, last ? available : Infinity);
    }
    return null;
  };
}

function plot(sides: readonly UnitSide[], pitch: number, available: number): Plot {
  const [left, right] = sides.map(
    ({ span, numbers }) => axisGap / 2 + span * pitch + numberGap + numbers.width,
  );
  const width = (left ?? 0) + (right ?? 0);
  // Names begin beside the axis, and may end beyond the numbers as far as there is room.
  const beyond = Math.min(axisGap / 2, Math.max(0, available - width));
  const heads = sides.map(({ group, g }, i) =>
    sideHeading(group, g, ((i ? right : left) ?? 0) - axisGap / 2 + beyond),
  );
  const linesOf = (reading: Reading, side: UnitSide): number =>
    Math.max(1, Math.ceil((reading.of ?? 0) / side.perLine));
  return {
    width,
    named: true,
    heading: {
      height: Math.max(...heads.map((head) => head.height)),
      draw: (x, bottom) =>
        heads.flatMap((head, i) => {
          const sign = i ? 1 : -1;
          return head.draw(x + (left ?? 0) + (sign * axisGap) / 2, bottom, i ? "left" : "right");
        }),
    },
    heightOf: (row) =>
      Math.max(
        ...row.readings.map((reading, i) => {
          const side = sides[i] as UnitSide;
          return Math.max(side.numbers.heightOf(reading), linesOf(reading, side) * pitch);
        }),
      ),
    draw: (row, x, middle) =>
      row.readings.flatMap((reading, i) => {
        const side = sides[i] as UnitSide;
        const sign = i ? 1 : -1;
        const start = x + (left ?? 0) + (sign * axisGap) / 2;
        const align = sign > 0 ? "left" : "right";
        if (hasNoMarks(reading)) return [noMarks(reading, start, middle, align)];
        const at = start + sign * (side.span * pitch + numberGap);
        return [
          ...marks(reading, side, start, middle, sign, pitch, linesOf(reading, side)),
          ...side.numbers.draw(reading, at, middle, align, row.marked),
        ];
      }),
  };
}

function marks(
  { count, of }: Reading,
  { group, g, perLine }: UnitSide,
  start: number,
  middle: number,
  sign: number,
  pitch: number,
  lines: number,
): SceneNode[] {
  if (!count || of === undefined) return [];
  const colour = colourOf(group, g);
  const radius = Math.min(6, pitch * 0.4);
  return Array.from({ length: of }, (_, i) => {
    const place = i % perLine;
    const line = Math.floor(i / perLine);
    const cx = start + sign * ((place + 0.5) * pitch + Math.floor(place / 5) * fiveGap * pitch);
    const cy = middle + (line - (lines - 1) / 2) * pitch;
    const voiced = i < count.min;
    const open = !voiced && i < count.max;
    return s("circle", {
      cx,
      cy,
      r: voiced ? radius : radius - 0.75,
      fill: voiced ? colour : ground,
      stroke: voiced ? undefined : colour,
      "stroke-width": voiced ? undefined : 1.5,
      "stroke-dasharray": open ? "1.5 2.2" : undefined,
      "data-group": group.id,
    });
  });
}
