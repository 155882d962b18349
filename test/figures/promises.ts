import type { Figure } from "../../src/figures/index.ts";
import type { SceneNode } from "../../src/scene/scene.ts";

const elements = ["svg", "title", "desc", "g", "rect", "circle", "path", "line", "text"];
const attributes =
  /^(class|width|height|viewBox|role|lang|font-family|text-rendering|transform|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|fill|stroke|stroke-width|stroke-dasharray|stroke-linecap|font-size|font-weight|text-anchor|direction|data-(theme|group|from|to|kind))$/;

function* nodes(root: SceneNode, depth = 1): Generator<{ node: SceneNode; depth: number }> {
  yield { node: root, depth };
  for (const child of root.children) yield* nodes(child, depth + 1);
}

/** What section 5 of the promises forbids, as far as a scene shows it. */
export function breaches({ scene, width, height }: Figure): string[] {
  const found: string[] = [];
  for (const { node, depth } of nodes(scene)) {
    if (!elements.includes(node.tag)) found.push(`element ${node.tag}`);
    if (depth > 64) found.push(`depth ${depth}`);
    for (const [name, value] of Object.entries(node.attrs)) {
      if (!attributes.test(name)) found.push(`attribute ${name}`);
      if (
        /url\(|var\(|javascript:|NaN|Infinity|undefined|null|\[object|^[^#]*\de[-+]?\d/.test(value) &&
        !name.startsWith("data-")
      ) {
        found.push(`${name}="${value}"`);
      }
    }
    if (node.tag === "rect" && (Number(node.attrs.width) < 0 || Number(node.attrs.height) < 0))
      found.push("negative size");
  }
  for (const text of ["xml:", "xlink:"]) if (JSON.stringify(scene).includes(`"${text}`)) found.push(text);
  if (!(width > 0 && height > 0)) found.push(`size ${width} × ${height}`);
  return found;
}
