import { parse, Error as quiet, View } from "vega";
import { walk } from "../../tree.mjs";
import { roomFor } from "./room.mjs";

function rowsOf(tree) {
  const rows = [];
  const parents = new Map();
  walk(tree, (node) => {
    rows.push({ id: node.id, parent: parents.get(node) ?? null, text: node.text });
    for (const child of node.children) parents.set(child, node.id);
  });
  return rows;
}

/** A tidy tree from left to right: Vega's transforms `stratify`, `tree`, `treelinks` and `linkpath`. */
function specFor(tree) {
  const { left, right, width, height } = roomFor(tree);
  const at = { x: { field: "x" }, y: { field: "y" } };
  const inner = "datum.children > 0";
  return {
    autosize: "none",
    width: width - left - right,
    height: height - 24,
    padding: { left, right, top: 12, bottom: 12 },
    data: [
      {
        name: "themes",
        lines: ".mark-path path",
        values: rowsOf(tree),
        transform: [
          { type: "stratify", key: "id", parentKey: "parent" },
          {
            type: "tree",
            method: "tidy",
            size: [{ signal: "height" }, { signal: "width" }],
            separation: false,
            as: ["y", "x", "depth", "children"],
          },
        ],
      },
      {
        name: "branches",
        lines: ".mark-path path",
        source: "themes",
        transform: [{ type: "treelinks" }, { type: "linkpath", orient: "horizontal", shape: "diagonal" }],
      },
    ],
    marks: [
      {
        type: "path",
        from: { data: "branches" },
        encode: { enter: { path: { field: "path" }, stroke: { value: "#bbb" } } },
      },
      {
        type: "symbol",
        from: { data: "themes" },
        encode: { enter: { ...at, size: { value: 40 }, fill: { value: "#0732a2" } } },
      },
      {
        type: "text",
        from: { data: "themes" },
        encode: {
          enter: {
            ...at,
            text: { field: "text" },
            fontSize: { value: 12 },
            baseline: { value: "middle" },
            align: { signal: `${inner} ? 'right' : 'left'` },
            dx: { signal: `${inner} ? -8 : 8` },
            limit: { value: 0 },
          },
        },
      },
    ],
  };
}

export default {
  lines: ".mark-path path",
  async draw(element, { tree }) {
    const view = new View(parse(specFor(tree)), { renderer: "svg", logLevel: quiet }).initialize(element);
    await view.runAsync();
  },
  async svg({ tree }) {
    const view = new View(parse(specFor(tree)), { renderer: "none", logLevel: quiet });
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  },
};
