import { select } from "d3-selection";
import { beside, colours, frameOf, nameOf, plotWidth, rowHeight, top } from "./frame.mjs";

const ticks = [0, 0.25, 0.5, 0.75, 1];

function text(parent, x, y, anchor, words, fill = "#1a1a1a") {
  return parent
    .append("text")
    .attr("x", x)
    .attr("y", y)
    .attr("text-anchor", anchor)
    .attr("fill", fill)
    .text(words);
}

/** A circle for the first group, a square for the second. */
function mark(parent, g, x, y) {
  if (g)
    return parent
      .append("rect")
      .attr("x", x - 5)
      .attr("y", y - 5)
      .attr("width", 10)
      .attr("height", 10)
      .attr("fill", colours[g]);
  return parent.append("circle").attr("cx", x).attr("cy", y).attr("r", 5).attr("fill", colours[g]);
}

function drawAxis(svg, at, height) {
  const axis = svg.append("g");
  for (const tick of ticks) {
    axis
      .append("line")
      .attr("x1", at(tick))
      .attr("x2", at(tick))
      .attr("y1", top)
      .attr("y2", height - 12)
      .attr("stroke", "#dddee4");
    text(axis, at(tick), top - 6, "middle", `${100 * tick}%`, "#595959");
  }
}

function drawKey(svg, groups, left) {
  const key = svg.append("g");
  groups.forEach((group, g) => {
    mark(key, g, left + g * 200, 14);
    text(key, left + g * 200 + 12, 18, null, nameOf(group));
  });
}

/** What an experienced hand writes with d3: keyed joins, an axis, and a link, two marks and two numbers a row. */
export default {
  draw(element, input) {
    const { left, width, height } = frameOf(input);
    const at = (value) => left + value * plotWidth;
    const svg = select(element)
      .append("svg")
      .attr("width", width)
      .attr("height", height)
      .attr("viewBox", `0 0 ${width} ${height}`)
      .attr("font-family", "Arial, sans-serif")
      .attr("font-size", 12);
    drawAxis(svg, at, height);
    drawKey(svg, input.groups, left);
    svg
      .append("g")
      .selectAll("g")
      .data(input.rows, ({ id }) => id)
      .join("g")
      .attr("data-theme", ({ id }) => id)
      .attr("transform", (_, i) => `translate(0 ${top + (i + 0.5) * rowHeight})`)
      .each(function ({ label, values, numbers }) {
        const row = select(this);
        text(row, left - beside, 4, "end", label);
        row
          .append("line")
          .attr("x1", at(values[0]))
          .attr("x2", at(values[1]))
          .attr("stroke", "#8a8c96")
          .attr("stroke-width", 2.5);
        values.forEach((value, g) => {
          const before = g ? value < values[0] : value <= values[1];
          mark(row, g, at(value), 0);
          text(row, at(value) + (before ? -9 : 9), 4, before ? "end" : "start", numbers[g], "#595959");
        });
      });
  },
};
