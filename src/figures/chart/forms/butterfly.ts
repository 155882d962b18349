import { shareWidth } from "../../../layout/widths.ts";
import type { Reading } from "../../../measures/measure.ts";
import { openReach } from "../../../scene/bar.ts";
import { axis } from "../../../scene/palette.ts";
import { s } from "../../../scene/scene.ts";
import { groupBar } from "../../group-bar.ts";
import type { ChartData } from "../data.ts";
import { type FormKind, rowForm } from "../form.ts";
import { openNote } from "../form-notes.ts";
import { sideHeading, sideHeadingNeed } from "../heading.ts";
import { largestOf } from "../largest.ts";
import { hasNoMarks, type NumberColumn, noMarks, numberColumn } from "../numbers.ts";
import type { FitPlot } from "../plot.ts";

const barHeight = 13;
const numberGap = 6;
const headGap = 8;
const leastBar = 80;

/** Bars of two groups back to back on one axis and one scale, the numbers where the bars end. */
export const butterfly: FormKind = /* @__PURE__ */ rowForm({
  canShow: ({ groups, measure }) => groups.length === 2 && measure !== "presence",
  plot: butterflyPlot,
  notes: openNote,
  spellsNotAsked: true,
});

function butterflyPlot(data: ChartData): FitPlot {
  const { study, groups, rows, labels } = data;
  const readings = rows.flatMap((row) => row.readings);
  const largest = largestOf(readings);
  return (available, last) => {
    const columns = groups.map((_, i) =>
      numberColumn(
        labels,
        rows.map((row) => row.readings[i] as Reading).filter((reading) => !hasNoMarks(reading)),
        available < 420 ? 60 : 84,
        available / 2 - (last ? 40 : leastBar) - numberGap - openReach,
      ),
    );
    const besides = columns.map((numbers) => Math.max(numbers.width, 72) + numberGap + openReach);
    const bar = Math.min(170, (available - besides.reduce((a, b) => a + b, 0)) / 2);
    if (bar < leastBar && !last) return null;
    const length = Math.max(bar, 20);
    const needs = groups.map((g, i) => ({
      min: length + (besides[i] as number),
      ideal: sideHeadingNeed(data, g) + headGap,
    }));
    const widths = shareWidth(needs, available);
    if (!last && widths?.some((width, i) => width < (needs[i]?.ideal ?? 0))) return null;
    const [left, right] = (widths ?? needs.map(({ min }) => min)) as [number, number];
    const heads = groups.map((g, i) => sideHeading(data, g, (i ? right : left) - headGap));
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
          if (hasNoMarks(reading))
            return [noMarks(data.voice, reading, zero + sign * numberGap, middle, align)];
          const drawn = groupBar(study, groups[i] as number, reading.value, length / largest, {
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
