import type { Figure } from "../../src/figures/index.ts";
import type { SceneNode } from "../../src/scene/scene.ts";
import { textWidth } from "../../src/text/width.ts";

/** From where to where a text or shape of a figure goes across, in the figure's px. */
export interface Extent {
  readonly node: SceneNode;
  readonly left: number;
  readonly right: number;
}

/** Every text and shape of a figure, in the order in which they are drawn. */
export function extentsOf({ scene }: Figure): Extent[] {
  const found: Extent[] = [];
  const visit = (node: SceneNode, dx: number): void => {
    const moved = dx + Number(/^translate\((\S+) /.exec(node.attrs.transform ?? "")?.[1] ?? 0);
    const xs = acrossOf(node).map((x) => x + moved);
    if (xs.length) found.push({ node, left: Math.min(...xs), right: Math.max(...xs) });
    for (const child of node.children) visit(child, moved);
  };
  visit(scene, 0);
  return found;
}

function acrossOf({ tag, attrs, text = "" }: SceneNode): number[] {
  const at = (name: string): number => Number(attrs[name] ?? 0);
  if (tag === "rect") return [at("x"), at("x") + at("width")];
  if (tag === "circle") return [at("cx") - at("r"), at("cx") + at("r")];
  if (tag === "line") return [at("x1"), at("x2")];
  if (tag === "path") return acrossPath(attrs.d ?? "");
  if (tag !== "text") return [];
  const width = textWidth(text, { size: at("font-size"), bold: attrs["font-weight"] === "bold" });
  const left = { start: 0, middle: width / 2, end: width }[startOf(attrs)];
  return [at("x") - left, at("x") - left + width];
}

/** Where the left edge of a text is: an anchor is the start or the end in the text's own direction. */
function startOf({ "text-anchor": anchor = "start", direction }: SceneNode["attrs"]) {
  if (anchor === "middle") return anchor;
  return (anchor === "end") === (direction === "rtl") ? "start" : "end";
}

/** The x of every point that a path names, as it goes: where its lines end, and what its curves bend towards. */
function acrossPath(d: string): number[] {
  const xs: number[] = [];
  let x = 0;
  for (const [, command = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest.trim().split(/\s+/).filter(Boolean).map(Number);
    const step = "MLlC".includes(command) ? 2 : 1;
    if (!"MLlCHhVvZ".includes(command)) throw new Error(`An unknown command: ${command}`);
    if ("VvZ".includes(command)) continue;
    for (let i = 0; i < numbers.length; i += step) {
      x = (command === command.toLowerCase() ? x : 0) + (numbers[i] as number);
      xs.push(x);
    }
  }
  return xs;
}
