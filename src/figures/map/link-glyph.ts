import { quiet } from "../../scene/palette.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import type { LinkKind } from "../../study/model.ts";

/** The width of a link's sign, in px. */
export const linkGlyphWidth = 9;

/** The sign before a link's words, centred at (x, y): a dash, crossed where the two contradict. Its line has the arrowheads. */
export function linkGlyph(kind: LinkKind, x: number, y: number): SceneNode {
  const half = linkGlyphWidth / 2;
  const cross =
    kind === "contradiction" ? `M${num(x - 2.5)} ${num(y + 4)}L${num(x + 2.5)} ${num(y - 4)}` : "";
  const d = `M${num(x - half)} ${num(y)}H${num(x + half)}${cross}`;
  return s("path", { class: "tl-link-sign", d, fill: "none", stroke: quiet, "stroke-width": 1.25 });
}
