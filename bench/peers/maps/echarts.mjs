import { TreeChart } from "echarts/charts";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { roomFor } from "./room.mjs";

use([TreeChart, SVGRenderer]);

const dataOf = ({ text, children }) => ({ name: text, children: children.map(dataOf) });

function optionFor(tree, { left, right }) {
  return {
    animation: false,
    series: {
      type: "tree",
      data: [dataOf(tree)],
      top: 12,
      bottom: 12,
      left,
      right,
      initialTreeDepth: -1,
      symbol: "circle",
      label: { position: "left", align: "right", verticalAlign: "middle", fontSize: 12 },
      leaves: { label: { position: "right", align: "left" } },
    },
  };
}

/** A chart that is drawn. */
export function chartOf(element, tree) {
  const room = roomFor(tree);
  const chart = init(element, null, { renderer: "svg", width: room.width, height: room.height });
  chart.setOption(optionFor(tree, room));
  chart.getZr().flush(); // now, not in the next frame
  return chart;
}

export default {
  lines: "path[fill=none]",
  draw(element, { tree }) {
    chartOf(element, tree);
  },
  svg({ tree }) {
    const room = roomFor(tree);
    const chart = init(null, null, { renderer: "svg", ssr: true, width: room.width, height: room.height });
    chart.setOption(optionFor(tree, room));
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  },
};
