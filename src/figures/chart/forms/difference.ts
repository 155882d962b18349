import type { Amount } from "../../../measures/amount.ts";
import { hasDifferences } from "../../../measures/measure.ts";
import { bar } from "../../../scene/bar.ts";
import { axis, colourOf, ink } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { ChartData } from "../data.ts";
import { type DifferenceAxis, differenceAxis } from "../difference-axis.ts";
import type { DifferenceEnd } from "../difference-ends.ts";
import { differenceWithInterval } from "../difference-marks.ts";
import { type Evidence, evidenceOf } from "../evidence.ts";
import { type FormKind, rowForm } from "../form.ts";
import { openNote, shortSignNotes } from "../form-notes.ts";
import { differenceInterval } from "../intervals.ts";
import type { FitPlot, Plot } from "../plot.ts";
import type { Reach } from "../row-lines.ts";
import type { ChartRow } from "../rows.ts";
import { gridLines, tickLabels, tickRoom, widestTick } from "../tick-marks.ts";
import { roundStep } from "../ticks.ts";

const barHeight = 13;
const evidenceGap = 22;
const longest = 560;
const shortest = 220;

/**
 * Bars from zero, the second side minus the first, in the colour of the group that is ahead and with the number at the
 * end; what each side says stands beside them where there is room, else below.
 */
export const difference: FormKind = /* @__PURE__ */ rowForm({
  canShow: ({ comparison, measure }) => comparison.sides.length > 0 && hasDifferences(measure),
  plot: differencePlot,
  notes: (data) => [...openNote(data), ...shortSignNotes(data)],
  drawsDifferences: true,
});

function differencePlot(data: ChartData): FitPlot {
  return (available, last) => {
    const evidence = evidenceOf(data, last ? available : Infinity);
    const beside = available - evidence.width - evidenceGap;
    if (beside >= shortest) return plot(data, Math.min(beside, longest), evidence, true);
    return last ? plot(data, Math.min(available, longest), evidence, false) : null;
  };
}

function plot(data: ChartData, width: number, evidence: Evidence, beside: boolean): Plot {
  const bars = differenceAxis(data, width, width);
  const { heading, at } = bars;
  const text = (tick: number): string => data.scale.signs({ min: tick, max: tick });
  const ticks = ticksOf(bars, text);
  const height = beside ? Math.max(barHeight, evidence.height) : barHeight + 3 + evidence.height;
  const barMiddleOf = (middle: number): number => (beside ? middle : middle - height / 2 + barHeight / 2);
  return {
    width: beside ? bars.width + evidenceGap + evidence.width : Math.max(bars.width, evidence.width),
    named: false,
    heading: {
      height: heading.height + tickRoom,
      draw: (x, bottom) => [
        ...heading.draw(x, bottom - tickRoom),
        ...tickLabels(
          ticks.map((tick) => ({ x: x + at(tick), text: text(tick) })),
          bottom,
        ),
      ],
    },
    heightOf: () => height,
    lines: (rows, x) => {
      const reaches = rows.map(
        ({ middle, reach: [top, bottom] }): Reach => [
          top,
          beside ? bottom : barMiddleOf(middle) + barHeight / 2 + 1,
        ],
      );
      const spans = rows.map(({ row }) => bars.numberSpans(row));
      const others = ticks
        .filter((tick) => tick)
        .map((tick) => ({
          x: x + at(tick),
          reaches: reaches.filter((_, r) => !spans[r]?.some((span) => isUnder(span, at(tick)))),
        }));
      return gridLines(others, { x: x + at(0), reaches });
    },
    draw: (row, x, middle) => {
      const barMiddle = barMiddleOf(middle);
      return [
        ...marks(data, row, bars, x, barMiddle),
        ...bars.number(row, x, barMiddle),
        ...(beside
          ? evidence.draw(row, x + bars.width + evidenceGap, middle)
          : evidence.draw(row, x, middle + height / 2 - evidence.height / 2)),
      ];
    },
  };
}

/** Whether a line of the grid would run through a number. */
const isUnder = ([from, to]: readonly [number, number], x: number): boolean => x > from - 3 && x < to + 3;

/** Between the numbers of the axis, in px. */
const tickGap = 10;

/** Round numbers to both sides of zero, as many as have room beside each other; none where even three do not. */
function ticksOf({ extent, at }: DifferenceAxis, text: (tick: number) => string): number[] {
  for (const most of [4, 2, 1]) {
    const step = roundStep(extent, most);
    const steps = Math.floor(extent / step + 1e-9);
    const ticks = Array.from({ length: 2 * steps + 1 }, (_, i) => (i - steps) * step);
    if (steps && at(step) - at(0) >= widestTick(ticks.map(text)) + tickGap) return ticks;
  }
  return [];
}

/** The bars of a row's differences; where an interval is drawn, a dot, so that it is no bar with an error bar. */
function marks(
  data: ChartData,
  row: ChartRow,
  { at, zero, endsOf }: DifferenceAxis,
  x: number,
  middle: number,
): SceneNode[] {
  return endsOf(row).flatMap((end) => {
    const { difference, contrast } = end;
    const interval = contrast && differenceInterval(data, row, contrast);
    if (interval) {
      const { fill } = colourTo(data, end, end.behind);
      const place = { at: (points: number) => x + at(points), middle, fill, marked: row.marked };
      return differenceWithInterval(difference, interval, place);
    }
    const nothing = difference.min === 0 && difference.max === 0;
    if (nothing) {
      const ends = { y1: middle - barHeight / 2, y2: middle + barHeight / 2 };
      return [s("line", { x1: x + zero, x2: x + zero, ...ends, stroke: ink, "stroke-width": 2.5 })];
    }
    return [false, true].flatMap((behind) => {
      const length = partOf(difference, behind);
      if (!length) return [];
      const px = (points: number): number => at(points) - zero;
      const place = { zero: x + zero, sign: behind ? -1 : 1, middle, height: barHeight } as const;
      return bar({ ...place, min: px(length.min), max: px(length.max), ...colourTo(data, end, behind) })
        .nodes;
    });
  });
}

/** How far a difference goes to one side of zero, at least and at most; `null` where it does not. */
function partOf({ min, max }: Amount, behind: boolean): Amount | null {
  const [near, far] = behind ? [-max, -min] : [min, max];
  return far > 0 ? { min: Math.max(0, near), max: far } : null;
}

/** The group that is ahead on that side of zero, or whose difference it is, and its colour; none where it is of several. */
function colourTo(
  { study, scale }: ChartData,
  { groups }: DifferenceEnd,
  behind: boolean,
): { fill: string; group?: string } {
  const about = groups.length === 1 ? groups[0] : undefined;
  const g = scale.names ? about : scale.ways?.[behind ? 0 : 1].group;
  const group = g === undefined ? undefined : study.groups[g];
  return group && g !== undefined ? { fill: colourOf(group, g), group: group.id } : { fill: axis };
}
