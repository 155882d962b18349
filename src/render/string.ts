import type { Figure } from "../figures/figure.ts";
import type { SceneNode } from "../scene/scene.ts";
import { escapeAttribute, escapeText } from "./xml.ts";

/** How much is written before it is put away, in characters. */
const pageLength = 2 ** 16;

/** The figure as a standalone SVG document; needs no DOM. The same bytes as a browser's XMLSerializer makes of the drawn figure. */
export function renderToString(figure: Figure): string {
  const pages: string[] = [];
  let page = "";

  const write = ({ tag, attrs, text, children }: SceneNode, namespace: string): void => {
    page += `<${tag}${namespace}`;
    for (const name in attrs) {
      if (Object.hasOwn(attrs, name)) page += ` ${name}="${escapeAttribute(attrs[name] as string)}"`;
    }
    if (!text && !children.length) {
      page += "/>";
      return;
    }
    page += text ? `>${escapeText(text)}` : ">";
    for (const child of children) write(child, "");
    page += `</${tag}>`;
    if (page.length < pageLength) return;
    // Asked for a character, engines copy a text of many small parts into one: garbage collection is spared the parts.
    page.charCodeAt(0);
    pages.push(page);
    page = "";
  };

  write(figure.scene, ' xmlns="http://www.w3.org/2000/svg"');
  return pages.join("") + page;
}
