import { divergenceChart } from "../figures/divergence-chart.ts";
import type { ChartOptions } from "../figures/options.ts";
import { FigureElement } from "./figure-element.ts";

/** `<divergence-chart>`: theme by theme, what each group of a study says, and how far they differ. */
export class DivergenceChart extends FigureElement<ChartOptions> {
  constructor() {
    super(divergenceChart);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "divergence-chart": DivergenceChart;
  }
}
