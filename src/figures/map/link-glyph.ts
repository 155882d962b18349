import { quiet } from "../../scene/palette.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import type { LinkKind } from "../../study/model.ts";

/** The width of a link's sign, in px. */
export const linkGlyphWidth = 14;

/** The sign of a kind of link, centred at (x, y): a line with the arrowheads or the stroke that the link has. */
export function linkGlyph(kind: LinkKind, x: number, y: number, leftwards: boolean): SceneNode {
  const half = linkGlyphWidth / 2;
  const sign = leftwards ? -1 : 1;
  const at = (dx: number, dy: number): string => `${num(x + sign * dx)} ${num(y + dy)}`;
  let d = `M${at(-half, 0)}L${at(half, 0)}`;
  if (kind === "directed" || kind === "bidirectional")
    d += `M${at(half - 4, -3.2)}L${at(half, 0)}L${at(half - 4, 3.2)}`;
  if (kind === "bidirectional") d += `M${at(4 - half, -3.2)}L${at(-half, 0)}L${at(4 - half, 3.2)}`;
  if (kind === "contradiction") d += `M${at(-2.5, 4)}L${at(2.5, -4)}`;
  return s("path", { class: "tl-link-sign", d, fill: "none", stroke: quiet, "stroke-width": 1.25 });
}
