import "./define.ts";

export { DivergenceChart } from "./divergence-chart.ts";
export type { FigureElementEventMap } from "./events.ts";
export { FigureElement } from "./figure-element.ts";
export { ThematicMap } from "./thematic-map.ts";
