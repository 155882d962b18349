/** What tables call an adapter of `peers/maps/` and `peers/charts/`, and whether it is a library that others publish. */
export const adapters = {
  themeloom: { name: "**Themeloom**" },
  "themeloom-parsing": { name: "Themeloom, with `parseStudy`" },
  "themeloom-static": { name: "Themeloom, `renderToString` put in the page: no interaction" },
  template: { name: "bare string template" },
  d3: { name: "hand-written d3" },
  plot: { name: "Observable Plot", library: true },
  vega: { name: "Vega", library: true },
  echarts: { name: "ECharts", library: true },
  markmap: { name: "markmap", library: true },
  mermaid: { name: "mermaid", library: true },
};
