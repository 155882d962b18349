import { walk } from "../../tree.mjs";
import { widthOf } from "../width-of.mjs";

/**
 * The room that a careful author gives a tree whose labels stand in one line each, at 12 px, since these libraries do
 * not wrap: 20 px a leaf, and columns as wide as the longest label. In px.
 */
export function roomFor(tree) {
  let leaves = 0;
  let levels = 0;
  let longest = 0;
  walk(tree, (node, depth) => {
    if (!node.children.length) leaves++;
    levels = Math.max(levels, depth);
    if (depth) longest = Math.max(longest, widthOf(node.text));
  });
  const left = Math.ceil(widthOf(tree.text)) + 24;
  const right = Math.ceil(longest) + 24;
  return { left, right, width: left + right * (levels + 1), height: Math.max(300, (leaves + 1) * 20) };
}
