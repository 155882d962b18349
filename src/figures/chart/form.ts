import type { Note } from "../frame-parts.ts";
import type { ChartData } from "./data.ts";
import { differenceColumn } from "./difference-column.ts";
import { type ChartPicture, drawChart } from "./draw-chart.ts";
import type { FitPlot } from "./plot.ts";

/** One kind of divergence chart. */
export interface FormKind {
  /** Whether it can show these groups and this measure at all. */
  canShow(data: ChartData): boolean;
  /** Its picture between `left` and `left + width`, in a figure of `figureWidth`. */
  draw(data: ChartData, left: number, width: number, figureWidth: number): ChartPicture;
  /** What its marks mean, for the small print. */
  notes(data: ChartData): readonly Note[];
}

/** A form of rows: labels, a plot that tells what each group says, and the differences where there are any. */
export function rowForm(parts: {
  canShow(data: ChartData): boolean;
  plot(data: ChartData): FitPlot;
  notes?(data: ChartData): readonly Note[];
  /** Whether the plot itself draws the differences. */
  drawsDifferences?: boolean;
}): FormKind {
  return {
    canShow: parts.canShow,
    notes: parts.notes ?? (() => []),
    draw: (data, left, width, figureWidth) => {
      const { study, rows, sections, scale } = data;
      const hasColumn = !parts.drawsDifferences && rows.some((row) => row.difference);
      const column = hasColumn
        ? differenceColumn(study, scale, rows, columnWidth(figureWidth), width)
        : undefined;
      return drawChart(sections, parts.plot(data), column, left, width);
    },
  };
}

/** How wide the differences are drawn, in px, in a figure so wide. */
const columnWidth = (figureWidth: number): number =>
  figureWidth < 640 ? 104 : figureWidth < 820 ? 124 : figureWidth < 1000 ? 168 : 240;
