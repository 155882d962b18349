import { hierarchy, tree as tidy } from "d3-hierarchy";
import { select } from "d3-selection";
import { barScale, branchPath, colours, column, lineHeight, rowGap, squarePath } from "./marks.mjs";

/** How high a theme is, with its numbers and the gap to the next. */
export const heightOf = ({ lines }) => lines.length * lineHeight + 20 + rowGap;

function number(group, x, y, anchor, value) {
  group
    .append("text")
    .attr("x", x)
    .attr("y", y)
    .attr("font-size", 12)
    .attr("fill", "#595959")
    .attr("text-anchor", anchor)
    .text(value);
}

function drawBars(group, counts, px, y) {
  counts.forEach((count, i) => {
    const sign = i ? 1 : -1;
    const end = 60 + sign * count * px;
    if (count) {
      group
        .append("rect")
        .attr("x", Math.min(60, end))
        .attr("y", y)
        .attr("width", count * px)
        .attr("height", 9)
        .attr("fill", colours[i]);
    }
    number(group, end + sign * 5, y + 9, i ? null : "end", count);
  });
  group
    .append("line")
    .attr("x1", 60)
    .attr("x2", 60)
    .attr("y1", y - 2)
    .attr("y2", y + 11)
    .attr("stroke", "#8a8c96");
}

function drawTotals(group, [left, right], y) {
  group
    .append("circle")
    .attr("cx", 4)
    .attr("cy", y + 4)
    .attr("r", 4)
    .attr("fill", colours[0]);
  number(group, 13, y + 9, null, left);
  group
    .append("path")
    .attr("d", squarePath(44, y + 4))
    .attr("fill", colours[1]);
  number(group, 53, y + 9, null, right);
}

/** The label of a theme in its lines, and its numbers below, in a group that is empty. */
export function drawTheme(group, { lines, children, counts }, px) {
  group
    .selectAll("text")
    .data(lines)
    .join("text")
    .attr("y", (_, i) => 12 + i * lineHeight)
    .attr("font-size", 13.5)
    .attr("fill", "#1a1a1a")
    .text((line) => line);
  const below = lines.length * lineHeight + 2;
  if (children.length) drawTotals(group, counts, below);
  else drawBars(group, counts, px, below);
}

/** What an experienced hand writes with d3: a tidy tree, keyed joins, and as many elements as a Themeloom tree. */
export default {
  draw(element, { tree }) {
    const px = barScale(tree);
    const root = tidy()
      .nodeSize([1, column])
      .separation((a, b) => (heightOf(a.data) + heightOf(b.data)) / 2)(hierarchy(tree));
    let top = Infinity;
    let bottom = -Infinity;
    root.each(({ x, data }) => {
      top = Math.min(top, x - heightOf(data));
      bottom = Math.max(bottom, x + heightOf(data));
    });
    const width = root.height * column;
    const svg = select(element)
      .append("svg")
      .attr("width", width)
      .attr("height", bottom - top)
      .attr("viewBox", `0 ${top} ${width} ${bottom - top}`)
      .attr("font-family", "Arial, sans-serif");
    const themes = root.descendants().slice(1);
    svg
      .append("g")
      .attr("fill", "none")
      .attr("stroke", "#b4b7c5")
      .selectAll("path")
      .data(
        themes.filter(({ depth }) => depth > 1),
        ({ data }) => data.id,
      )
      .join("path")
      .attr("d", ({ x, y, parent }) => branchPath(parent.y - column + 150, parent.x, y - column - 6, x));
    svg
      .append("g")
      .selectAll("g")
      .data(themes, ({ data }) => data.id)
      .join("g")
      .attr("data-theme", ({ data }) => data.id)
      .attr("transform", ({ x, y, data }) => `translate(${y - column} ${x - heightOf(data) / 2})`)
      .each(function ({ data }) {
        drawTheme(select(this), data, px);
      });
  },
};
