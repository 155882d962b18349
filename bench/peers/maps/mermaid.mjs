import mermaid from "mermaid";

/** A mindmap in Mermaid's language; its indents are the levels. */
function sourceOf(tree) {
  let number = 0;
  const linesOf = (node, level) => [
    `${"  ".repeat(level)}n${number++}["${node.text.replaceAll('"', "#quot;")}"]`,
    ...node.children.flatMap((child) => linesOf(child, level + 1)),
  ];
  return `mindmap\n${linesOf(tree, 1).join("\n")}\n`;
}

export default {
  lines: ".edgePaths path",
  async draw(element, { tree }) {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7, maxEdges: 1e5 });
    element.innerHTML = (await mermaid.render("drawn", sourceOf(tree))).svg;
  },
};
