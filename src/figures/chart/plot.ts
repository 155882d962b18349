import type { SceneNode } from "../../scene/scene.ts";
import type { RowReach } from "./behind.ts";
import type { ChartRow } from "./rows.ts";

/** The middle of a chart, between labels and differences: one form of drawing what each group says. */
export interface Plot {
  readonly width: number;
  /** The names of the groups above the rows. */
  readonly heading: { readonly height: number; draw(x: number, bottom: number): SceneNode[] };
  /** The height that a row's marks and numbers take. */
  heightOf(row: ChartRow): number;
  /** A row's marks and numbers, centred on `middle`. */
  draw(row: ChartRow, x: number, middle: number): SceneNode[];
  /** Lines behind the marks, through all these rows. */
  lines?(rows: readonly RowReach[], x: number): SceneNode[];
  /** Whether the headings name the groups; else the figure's key does. */
  readonly named: boolean;
}

/** Fits a plot to a width; `null` where it needs more. `last` is the last try: it must fit. */
export type FitPlot = (available: number, last: boolean) => Plot | null;
