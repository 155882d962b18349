import * as Plot from "@observablehq/plot";
import { walk } from "../../tree.mjs";
import { roomFor } from "./room.mjs";

/** The paths that Plot reads a tree from, each with the text to show. */
function rowsOf(tree) {
  const rows = [];
  const paths = new Map();
  walk(tree, (node) => {
    const path = paths.get(node) ?? "study";
    rows.push({ path, text: node.text });
    for (const child of node.children) paths.set(child, `${path}\t${child.id}`);
  });
  return rows;
}

export default {
  lines: "g[aria-label=link] path",
  draw(element, { tree }) {
    const { left, right, width, height } = roomFor(tree);
    const mark = Plot.tree(rowsOf(tree), {
      path: "path",
      delimiter: "\t",
      text: "text",
      textStroke: "white",
    });
    element.append(
      Plot.plot({
        document: element.ownerDocument,
        axis: null,
        width,
        height,
        inset: 12,
        marginLeft: left,
        marginRight: right,
        style: { fontSize: "12px" },
        marks: [mark],
      }),
    );
  },
};
