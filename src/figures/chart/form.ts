import { wasNotAsked } from "../../measures/measure.ts";
import type { MessageKey } from "../../words/english.ts";
import type { Note } from "../frame-parts.ts";
import type { ChartData } from "./data.ts";
import { differenceColumn } from "./difference-column.ts";
import { reasonOf } from "./difference-ends.ts";
import { type ChartPicture, drawChart } from "./draw-chart.ts";
import type { IntervalsOf } from "./intervals.ts";
import type { FitPlot } from "./plot.ts";

/** One kind of divergence chart. */
export interface FormKind {
  /** Whether it can show these groups and this measure at all. */
  canShow(data: ChartData): boolean;
  /** The message of what it needs, where another form was drawn for want of it. */
  readonly needs?: MessageKey;
  /** Its picture between `left` and `left + width`, in a figure of `figureWidth`; `null` where it has no room. */
  draw(data: ChartData, left: number, width: number, figureWidth: number): ChartPicture | null;
  /** What its marks mean, for the small print. */
  notes(data: ChartData): readonly Note[];
  /** What it draws intervals of, where they are asked for. */
  readonly intervals: IntervalsOf;
  /** Whether it says anywhere by a sign, and not in words, that a group was not asked. */
  signsNotAsked(data: ChartData): boolean;
}

/** A form of rows: labels, a plot that tells what each group says, and the differences where there are any. */
export function rowForm(parts: {
  canShow(data: ChartData): boolean;
  needs?: MessageKey;
  plot(data: ChartData): FitPlot;
  notes?(data: ChartData): readonly Note[];
  /** Whether its cells say in words that a group was not asked. */
  spellsNotAsked?: boolean;
  /** Whether the plot itself draws the differences. */
  drawsDifferences?: boolean;
  /** Whether the plot draws intervals of what each group says; those of differences are drawn in any case. */
  drawsIntervals?: boolean;
}): FormKind {
  const hasColumn = ({ rows }: ChartData): boolean =>
    !parts.drawsDifferences && rows.some((row) => row.difference);
  return {
    canShow: parts.canShow,
    ...(parts.needs ? { needs: parts.needs } : {}),
    notes: parts.notes ?? (() => []),
    intervals: { groups: parts.drawsIntervals ?? false, differences: true },
    signsNotAsked: (data) => {
      const { rows } = data;
      const cells = !parts.spellsNotAsked && rows.some(({ readings }) => readings.some(wasNotAsked));
      return cells || (hasColumn(data) && rows.some((row) => reasonOf(data, row) === "not-asked"));
    },
    draw: (data, left, width, figureWidth) => {
      const column = hasColumn(data) ? differenceColumn(data, columnWidth(figureWidth), width) : undefined;
      return drawChart(data.sections, parts.plot(data), column, left, width);
    },
  };
}

/** How wide the differences are drawn, in px, in a figure so wide. */
const columnWidth = (figureWidth: number): number =>
  figureWidth < 640 ? 104 : figureWidth < 820 ? 124 : figureWidth < 1000 ? 168 : 240;
