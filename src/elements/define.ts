import { DivergenceChart } from "./divergence-chart.ts";
import { ThematicMap } from "./thematic-map.ts";

const elements = { "thematic-map": ThematicMap, "divergence-chart": DivergenceChart };

// Not on a server, and not where another copy of the library, or the page itself, came first.
if (typeof customElements !== "undefined") {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
