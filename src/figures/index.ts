export { type Compare, compares } from "../measures/comparison.ts";
export { measures } from "../measures/measure.ts";
export { type Statistic, statistics } from "../measures/statistic.ts";
export { OptionError } from "./check-options.ts";
export type { Choice } from "./choices.ts";
export { describe } from "./describe.ts";
export { divergenceChart } from "./divergence-chart.ts";
export type { Box, Figure, Item } from "./figure.ts";
export {
  type ChartOptions,
  type ColourScheme,
  type Encode,
  encodes,
  type FigureOptions,
  type Form,
  forms,
  type Layout,
  layouts,
  type MapOptions,
  type Sort,
  schemes,
  sorts,
} from "./options.ts";
export { toCSV } from "./table/csv.ts";
export { type Table, type TableOptions, toTable } from "./table/table.ts";
export { thematicMap } from "./thematic-map.ts";
