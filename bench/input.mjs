import { layouts, parseStudy, thematicMap } from "../dist/index.js";
import { treeOf, walk } from "./tree.mjs";

/** The lines in which a figure draws the label of each theme, by id. */
function labelLines(figure) {
  const lines = new Map();
  const pending = [figure.scene];
  while (pending.length) {
    const node = pending.pop();
    pending.push(...node.children);
    const id = node.attrs["data-theme"];
    if (id === undefined) continue;
    // Numbers and other small words stand at 12 px; labels are larger at every level.
    const labels = node.children.filter(
      ({ tag, attrs }) => tag === "text" && Number(attrs["font-size"]) > 12,
    );
    lines.set(
      id,
      labels.map(({ text }) => text),
    );
  }
  return lines;
}

/**
 * What every adapter draws from: the study as JSON, the options of our map, and the study as a plain tree whose nodes
 * know the lines into which our tree of that width wraps their labels.
 */
export function inputOf(json, options = { layout: layouts[0], width: 1200 }) {
  const study = parseStudy(json);
  const tree = treeOf(study);
  const lines = labelLines(thematicMap(study, { ...options, layout: "tree" }));
  walk(tree, (node) => {
    node.lines = lines.get(node.id) ?? [node.label];
  });
  return { json, options, tree };
}
