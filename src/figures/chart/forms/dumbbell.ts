import { isFraction, type Measure } from "../../../measures/measure.ts";
import type { Voice } from "../../../words/voice.ts";
import type { ChartData } from "../data.ts";
import { dumbbellMarks, markReach, marksHeight, marksLanes, type ValueAxis } from "../dumbbell-marks.ts";
import { type FormKind, rowForm } from "../form.ts";
import { openNote, shortSignNotes } from "../form-notes.ts";
import { largestOf } from "../largest.ts";
import { type Numbers, numberColumns, numbersInLines, widestNumber } from "../number-columns.ts";
import type { FitPlot, Plot } from "../plot.ts";
import type { Reach } from "../row-lines.ts";
import type { ChartRow } from "../rows.ts";
import { gridLines, tickLabels, tickRoom, widestTick } from "../tick-marks.ts";
import { ticksTo } from "../ticks.ts";

const numberGap = 16;
const longest = 400;
/** An axis shorter than this stands alone, with the numbers below it. */
const shortest = 130;

/** Each group's mark at its value on one axis, a line from the least to the most, and the numbers in columns or below. */
export const dumbbell: FormKind = /* @__PURE__ */ rowForm({
  canShow: ({ groups, measure }) =>
    groups.length >= 2 && groups.length <= 4 && ["prevalence", "share", "rate"].includes(measure),
  plot: dumbbellPlot,
  notes: (data) => [...openNote(data), ...shortSignNotes(data)],
  drawsIntervals: true,
});

function dumbbellPlot(data: ChartData): FitPlot {
  const { voice, rows, measure } = data;
  const largest = measure === "prevalence" ? 1 : largestOf(rows.flatMap((row) => row.readings));
  const natural = widestNumber(data);
  return (available, last) => {
    for (const cell of [112, 92, 76, natural]) {
      if (cell < natural) continue;
      const numbers = numberColumns(data, cell);
      const room = available - numbers.width - numberGap;
      const enough = cell === natural ? room >= shortest : numbers.named && room >= 1.4 * shortest;
      if (enough)
        return plot(data, valueAxis(voice, largest, measure, Math.min(room, longest)), numbers, true);
    }
    if (!last) return null;
    const alone = valueAxis(voice, largest, measure, Math.min(available, longest));
    return plot(data, alone, numbersInLines(data, available), false);
  };
}

interface Axis extends ValueAxis {
  /** Beyond either end, for marks and numbers that are centred on it. */
  readonly pad: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** An axis from 0 to all, or to a round number, `width` px wide with what is beyond its ends. */
function valueAxis(voice: Voice, largest: number, measure: Measure, width: number): Axis {
  const text = (tick: number): string =>
    isFraction(measure)
      ? voice.say("chart.percent", { number: Number((100 * tick).toPrecision(12)) })
      : voice.number(tick);
  const fits = (ticks: readonly number[]): boolean =>
    ticks.length * (widestTick(ticks.map(text)) + 12) <= width;
  const ticks = [4, 3, 2, 1].map((most) => ticksTo(largest, most)).find(fits) ?? ticksTo(largest, 1);
  const pad = Math.max(markReach, widestTick(ticks.map(text)) / 2);
  const length = Math.max(20, width - 2 * pad);
  const px = length / (ticks.at(-1) as number);
  return {
    length,
    pad,
    at: (value) => value * px,
    ticks: ticks.map((tick) => ({ at: tick * px, text: text(tick) })),
  };
}

function plot(data: ChartData, place: Axis, numbers: Numbers, beside: boolean): Plot {
  const { ticks, pad, length } = place;
  const axisWidth = length + 2 * pad;
  const numbersX = beside ? axisWidth + numberGap : 0;
  const below = beside ? 0 : numbers.height + 3;
  const lanes = new Map(data.rows.map((row) => [row, marksLanes(data, row, place)]));
  const lanesOf = (row: ChartRow): readonly (number | null)[] => lanes.get(row) ?? [];
  return {
    width: beside ? numbersX + numbers.width : Math.max(axisWidth, numbers.width),
    named: numbers.named,
    heading: {
      height: Math.max(tickRoom, numbers.heading.height),
      draw: (x, bottom) => [
        ...tickLabels(
          ticks.map(({ at, text }) => ({ x: x + pad + at, text })),
          bottom,
        ),
        ...numbers.heading.draw(x + numbersX, bottom),
      ],
    },
    heightOf: (row) =>
      beside ? Math.max(numbers.height, marksHeight(lanesOf(row))) : marksHeight(lanesOf(row)) + below,
    lines: (rows, x) => {
      const reaches = rows.map(({ reach: [top, bottom] }): Reach => [top, bottom - below]);
      const [zero, ...others] = ticks.map(({ at }) => ({ x: x + pad + at, reaches }));
      return gridLines(others, zero);
    },
    draw: (row, x, middle) => {
      const start = x + pad;
      const marksMiddle = middle - below / 2;
      const numbersMiddle = beside ? middle : middle + marksHeight(lanesOf(row)) / 2;
      return [
        ...dumbbellMarks(data, row, place, lanesOf(row), start, marksMiddle),
        ...numbers.draw(row, x + numbersX, beside ? numbersMiddle : numbersMiddle + 1.5),
      ];
    },
  };
}
