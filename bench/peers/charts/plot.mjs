import * as Plot from "@observablehq/plot";
import { beside, colours, frameOf, nameOf, pointsOf, top } from "./frame.mjs";

const numbers = (points, before) =>
  Plot.text(
    points.filter((point) => point.before === before),
    { x: "value", y: "label", text: "number", textAnchor: before ? "end" : "start", dx: before ? -9 : 9 },
  );

export default {
  draw(element, input) {
    const { rows, groups } = input;
    const { left, width, height } = frameOf(input);
    const points = pointsOf(input);
    const names = groups.map(({ label }) => label);
    const link = { x1: ({ values }) => values[0], x2: ({ values }) => values[1], y: "label" };
    element.append(
      Plot.plot({
        document: element.ownerDocument,
        width,
        height,
        marginTop: top,
        marginBottom: 12,
        marginLeft: left,
        marginRight: beside,
        style: { fontSize: "12px" },
        x: { domain: [0, 100], percent: true, axis: "top", grid: true, ticks: 5, label: null },
        y: { domain: rows.map(({ label }) => label), label: null, tickSize: 0, tickPadding: beside },
        color: { domain: names, range: colours },
        symbol: { domain: names, range: ["circle", "square"] },
        marks: [
          Plot.text([groups.map(nameOf).join("; ")], { frameAnchor: "top-left", dy: 20 - top }),
          Plot.link(rows, { ...link, stroke: "#8a8c96", strokeWidth: 2.5 }),
          Plot.dot(points, { x: "value", y: "label", fill: "group", symbol: "group", r: 5 }),
          numbers(points, true),
          numbers(points, false),
        ],
      }),
    );
  },
};
