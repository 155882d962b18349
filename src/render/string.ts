import type { Figure } from "../figures/figure.ts";
import type { SceneNode } from "../scene/scene.ts";
import { escapeAttribute, escapeText } from "./xml.ts";

/** The figure as a standalone SVG document; needs no DOM. The same bytes as a browser's XMLSerializer makes of the drawn figure. */
export function renderToString(figure: Figure): string {
  return elementText(figure.scene, ' xmlns="http://www.w3.org/2000/svg"');
}

function elementText({ tag, attrs, text, children }: SceneNode, namespace = ""): string {
  let start = `<${tag}${namespace}`;
  for (const [name, value] of Object.entries(attrs)) start += ` ${name}="${escapeAttribute(value)}"`;
  let content = text ? escapeText(text) : "";
  for (const child of children) content += elementText(child);
  return content ? `${start}>${content}</${tag}>` : `${start}/>`;
}
