import type { MapOptions } from "../figures/options.ts";
import { thematicMap } from "../figures/thematic-map.ts";
import { FigureElement } from "./figure-element.ts";

/** `<thematic-map>`: the themes and subthemes of a study, with their counts per group. */
export class ThematicMap extends FigureElement<MapOptions> {
  constructor() {
    super(thematicMap);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "thematic-map": ThematicMap;
  }
}
