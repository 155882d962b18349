import { hierarchy, tree as tidy } from "d3-hierarchy";
import { select } from "d3-selection";
import { drawTheme, heightOf } from "../maps/d3.mjs";
import { barScale, branchPath, column } from "../maps/marks.mjs";

/** What an experienced hand writes with d3: all is drawn again, keyed joins keep what is there, and counts are written anew. */
export default {
  prepare(element, { tree, other }) {
    const trees = [tree, other.tree];
    const svg = select(element).append("svg").attr("font-family", "Arial, sans-serif");
    const mark = svg.append("rect").attr("rx", 3).attr("fill", "#eef0f8");
    const ring = svg.append("rect").attr("rx", 3).attr("fill", "none").attr("stroke", "#1a1a1a");
    const branches = svg.append("g").attr("fill", "none").attr("stroke", "#b4b7c5");
    const themes = svg.append("g");
    const closed = new Set();
    let shown = tree;
    let placed = [];

    function draw(counts = false) {
      const px = barScale(shown);
      const root = tidy()
        .nodeSize([1, column])
        .separation((a, b) => (heightOf(a.data) + heightOf(b.data)) / 2)(
        hierarchy(shown, ({ id, children }) => (closed.has(id) ? [] : children)),
      );
      placed = root.descendants().slice(1);
      const top = Math.min(...placed.map(({ x, data }) => x - heightOf(data)));
      const bottom = Math.max(...placed.map(({ x, data }) => x + heightOf(data)));
      const width = root.height * column;
      svg
        .attr("width", width)
        .attr("height", bottom - top)
        .attr("viewBox", `0 ${top} ${width} ${bottom - top}`);
      branches
        .selectAll("path")
        .data(
          placed.filter(({ depth }) => depth > 1),
          ({ data }) => data.id,
        )
        .join("path")
        .attr("d", ({ x, y, parent }) => branchPath(parent.y - column + 150, parent.x, y - column - 6, x));
      const joined = themes
        .selectChildren("g")
        .data(placed, ({ data }) => data.id)
        .join((enter) =>
          enter
            .append("g")
            .attr("data-theme", ({ data }) => data.id)
            .each(function ({ data }) {
              drawTheme(select(this), data, px);
            }),
        )
        .attr("transform", ({ x, y, data }) => `translate(${y - column} ${x - heightOf(data) / 2})`);
      if (!counts) return;
      joined.each(function ({ data }) {
        drawTheme(select(this).html(""), data, px);
      });
    }

    const around = (rect, i) => {
      const { x, y, data } = placed[(i * 7) % placed.length];
      rect
        .attr("x", y - column - 5)
        .attr("y", x - heightOf(data) / 2 - 3)
        .attr("width", 160)
        .attr("height", heightOf(data));
    };
    draw();
    return {
      hover: (i) => around(mark, i),
      select: (i) => around(ring, i),
      toggle() {
        const [{ id }] = tree.children;
        if (!closed.delete(id)) closed.add(id);
        draw();
      },
      update(i) {
        shown = trees[(i + 1) % 2];
        draw(true);
      },
    };
  },
};
