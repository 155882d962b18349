import type { Reading } from "../../../measures/measure.ts";
import type { Group } from "../../../study/model.ts";
import type { ChartData } from "../data.ts";
import { type FormKind, rowForm } from "../form.ts";
import { sideHeading, sideHeadingNeed } from "../heading.ts";
import { hasNoMarks, type NumberColumn, noMarks, numberColumn } from "../numbers.ts";
import type { FitPlot, Plot } from "../plot.ts";
import { canShowUnits, mostAsked, unitLines, unitMarks, unitNotes, unitSpan } from "../unit-marks.ts";

const axisGap = 28;
const numberGap = 9;

/** One group's side of the plot, from the axis outwards. */
interface UnitSide {
  readonly group: Group;
  readonly g: number;
  readonly perLine: number;
  readonly numbers: NumberColumn;
  /** The length of a full line of marks, in pitches. */
  readonly span: number;
}

/** One mark per participant, the two groups mirrored about the middle. */
export const units: FormKind = /* @__PURE__ */ rowForm({
  canShow: (data) => data.groups.length === 2 && canShowUnits(data),
  plot: unitsPlot,
  notes: unitNotes,
  spellsNotAsked: true,
});

function unitsPlot(data: ChartData): FitPlot {
  const { study, groups, rows, labels } = data;
  return (available, last) => {
    const sidesAt = (most: number): UnitSide[] =>
      groups.map((g, i) => {
        const readings = rows.map((row) => row.readings[i] as Reading);
        const perLine = Math.min(most, mostAsked(readings));
        const numbers = numberColumn(
          labels,
          readings.filter((reading) => !hasNoMarks(reading)),
          available < 420 ? 60 : 78,
          available * 0.3,
        );
        return { group: study.groups[g] as Group, g, perLine, numbers, span: unitSpan(perLine) };
      });
    let tight: Plot | null = null;
    for (const [perLine, least] of last
      ? [[20, 9.4] as const, [10, 9.4] as const, [5, 0] as const]
      : [[20, 11.4] as const]) {
      const sides = sidesAt(perLine);
      const fixed = axisGap + sides.reduce((sum, { numbers }) => sum + numberGap + numbers.width, 0);
      const widest = Math.min(15, (available - fixed) / sides.reduce((sum, { span }) => sum + span, 0));
      if (last && widest >= least) tight ??= plot(data, sides, widest, available);
      // Marks make room for the names above them.
      for (let pitch = widest; pitch >= least; pitch -= 0.5) {
        const needs = groups.map((g) => sideHeadingNeed(data, g));
        const whole = plot(data, sides, pitch, last ? available : Infinity, needs);
        if (whole.width <= available) return whole;
      }
    }
    return tight;
  };
}

/** Sides with marks `pitch` px apart, their headings in `needs` px at least. */
function plot(
  data: ChartData,
  sides: readonly UnitSide[],
  pitch: number,
  available: number,
  needs: readonly number[] = [],
): Plot {
  const least = sides.map(({ span, numbers }) => axisGap / 2 + span * pitch + numberGap + numbers.width);
  const named = least.reduce((sum, side, i) => sum + Math.max(side, needs[i] ?? 0), 0);
  // Names begin beside the axis, and may end beyond the numbers as far as there is room.
  const beyond = Math.min(axisGap / 2, Math.max(0, available - named));
  const [left, right] = least.map((side, i) => Math.max(side, (needs[i] ?? 0) + axisGap / 2 - beyond));
  const width = (left ?? 0) + (right ?? 0);
  const heads = sides.map(({ g }, i) =>
    sideHeading(data, g, ((i ? right : left) ?? 0) - axisGap / 2 + beyond),
  );
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
          return Math.max(side.numbers.heightOf(reading), unitLines(reading, side.perLine) * pitch);
        }),
      ),
    draw: (row, x, middle) =>
      row.readings.flatMap((reading, i) => {
        const { group, g, perLine, span, numbers } = sides[i] as UnitSide;
        const sign = i ? 1 : -1;
        const start = x + (left ?? 0) + (sign * axisGap) / 2;
        const align = sign > 0 ? "left" : "right";
        if (hasNoMarks(reading)) return [noMarks(data.voice, reading, start, middle, align)];
        const at = start + sign * (span * pitch + numberGap);
        return [
          ...unitMarks(reading, group, g, { start, sign, middle, perLine, pitch }),
          ...numbers.draw(reading, at, middle, align, row.marked),
        ];
      }),
  };
}
