import { CustomChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { beside, colours, frameOf, nameOf, pointsOf, top } from "./frame.mjs";

use([CustomChart, ScatterChart, GridComponent, LegendComponent, SVGRenderer]);

/** The link between the points of a row. */
function renderLink(_, api) {
  const [x1, y1] = api.coord([api.value(1), api.value(0)]);
  const [x2, y2] = api.coord([api.value(2), api.value(0)]);
  return { type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: "#8a8c96", lineWidth: 2.5 } };
}

const dataOf = (points) =>
  points.map(({ value, label, number, before }) => ({
    value: [value, label],
    label: { position: before ? "left" : "right", formatter: number },
  }));

function optionFor(input, left) {
  const { rows, groups } = input;
  const points = pointsOf(input);
  const scatter = groups.map((group, g) => ({
    type: "scatter",
    name: nameOf(group),
    data: dataOf(points.filter((point) => point.group === group.label)),
    symbol: g ? "rect" : "circle",
    symbolSize: 10,
    itemStyle: { color: colours[g], opacity: 1 },
    label: { show: true, fontSize: 12 },
  }));
  return {
    animation: false,
    legend: { top: 0, data: groups.map(nameOf) },
    grid: { left, right: beside, top, bottom: 12 },
    xAxis: {
      ...{ type: "value", min: 0, max: 1, interval: 0.25, position: "top" },
      axisLabel: { formatter: (value) => `${100 * value}%` },
    },
    yAxis: {
      ...{ type: "category", inverse: true, data: rows.map(({ label }) => label) },
      ...{ axisLine: { show: false }, axisTick: { show: false } },
      axisLabel: { interval: 0, margin: beside, fontSize: 12 },
    },
    series: [
      {
        type: "custom",
        renderItem: renderLink,
        data: rows.map(({ label, values }) => [label, ...values]),
        encode: { x: [1, 2], y: 0 },
      },
      ...scatter,
    ],
  };
}

export default {
  draw(element, input) {
    const { left, width, height } = frameOf(input);
    const chart = init(element, null, { renderer: "svg", width, height });
    chart.setOption(optionFor(input, left));
    chart.getZr().flush(); // now, not in the next frame
  },
  svg(input) {
    const { left, width, height } = frameOf(input);
    const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
    chart.setOption(optionFor(input, left));
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  },
};
