import { parse, Error as quiet, View } from "vega";
import { beside, colours, frameOf, nameOf, plotWidth, pointsOf, rowHeight, top } from "./frame.mjs";

const y = { scale: "y", field: "label", band: 0.5 };

/** A link and two points a row, with a number at each, on a linear axis. */
function specFor(input) {
  const { rows, groups } = input;
  const { left } = frameOf(input);
  const names = groups.map(({ label }) => label);
  const links = rows.map(({ label, values: [from, to] }) => ({ label, from, to }));
  const text = {
    ...{ x: { scale: "x", field: "value" }, y, text: { field: "number" }, baseline: { value: "middle" } },
    align: { signal: "datum.before ? 'right' : 'left'" },
    dx: { signal: "datum.before ? -9 : 9" },
    fontSize: { value: 12 },
  };
  return {
    autosize: "none",
    width: plotWidth,
    height: rows.length * rowHeight,
    padding: { left, right: beside, top, bottom: 12 },
    title: groups.map(nameOf).join("; "),
    data: [
      { name: "links", values: links },
      { name: "points", values: pointsOf(input) },
    ],
    scales: [
      { name: "x", type: "linear", domain: [0, 1], range: "width" },
      { name: "y", type: "band", domain: rows.map(({ label }) => label), range: "height" },
      { name: "colour", type: "ordinal", domain: names, range: colours },
      { name: "shape", type: "ordinal", domain: names, range: ["circle", "square"] },
    ],
    axes: [
      { scale: "x", orient: "top", grid: true, format: ".0%", tickCount: 5, labelFontSize: 12 },
      {
        ...{ scale: "y", orient: "left", ticks: false, domain: false, labelPadding: beside },
        ...{ labelFontSize: 12, labelLimit: 0 },
      },
    ],
    marks: [
      {
        type: "rule",
        from: { data: "links" },
        encode: {
          enter: {
            x: { scale: "x", field: "from" },
            x2: { scale: "x", field: "to" },
            y,
            stroke: { value: "#8a8c96" },
            strokeWidth: { value: 2.5 },
          },
        },
      },
      {
        type: "symbol",
        from: { data: "points" },
        encode: {
          enter: {
            x: { scale: "x", field: "value" },
            y,
            size: { value: 80 },
            fill: { scale: "colour", field: "group" },
            shape: { scale: "shape", field: "group" },
          },
        },
      },
      { type: "text", from: { data: "points" }, encode: { enter: text } },
    ],
  };
}

export default {
  async draw(element, input) {
    const view = new View(parse(specFor(input)), { renderer: "svg", logLevel: quiet }).initialize(element);
    await view.runAsync();
  },
  async svg(input) {
    const view = new View(parse(specFor(input)), { renderer: "none", logLevel: quiet });
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  },
};
