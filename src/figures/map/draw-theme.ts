import type { Obstacle } from "../../layout/route.ts";
import { element, num, type SceneNode, s } from "../../scene/scene.ts";
import type { Box } from "../figure.ts";
import type { Block } from "./block.ts";
import type { Align, PlacedPart } from "./part.ts";
import type { ThemePlace } from "./picture.ts";

/** A theme as drawn, and where. */
export interface Drawn extends ThemePlace {
  readonly id: string;
  readonly node: SceneNode;
  /** What lines must keep clear of. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * A theme as a `g[data-theme]` with everything that belongs to it, its top at `y`; `x` is its left or right edge or its
 * middle, by `align`.
 */
export function drawTheme(
  block: Block,
  x: number,
  y: number,
  align: Align,
  beside: readonly PlacedPart[] = [],
): Drawn {
  const { theme, level } = block.content.entry;
  const nodes: SceneNode[] = block.cut ? [s("title", {}, theme.label, "title")] : [];
  const obstacles: Obstacle[] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (placed: PlacedPart): void => {
    const { part, v } = placed;
    const { width, height } = part;
    const at = leftOf(placed, block, align);
    part.draw(nodes, at, v, align);
    obstacles.push({ x: x + at, y: y + v, width, height });
    left = Math.min(left, at);
    top = Math.min(top, v);
    right = Math.max(right, at + width);
    bottom = Math.max(bottom, v + height);
  };
  block.parts.forEach(add);
  beside.forEach(add);
  const box: Box = { x: x + left, y: y + top, width: right - left, height: bottom - top };
  const attrs = {
    class: `tl-theme tl-level-${level}`,
    transform: `translate(${num(x)} ${num(y)})`,
    "data-theme": theme.id,
  };
  const sign = align === "right" ? -1 : 1;
  const reach = align === "middle" ? block.labelEnd / 2 : block.labelEnd;
  const joint = x + sign * (reach + 14);
  return {
    id: theme.id,
    box,
    toggle: { x: joint - 12, y: y + block.middle - 12, width: 24, height: 24 },
    node: element("g", attrs, nodes, `theme ${theme.id}`),
    obstacles,
  };
}

/** The left edge of a part, counted from where the theme stands. */
function leftOf({ u, part: { width } }: PlacedPart, block: Block, align: Align): number {
  if (align === "left") return u;
  if (align === "right") return -u - width;
  // What stands beside the label does so when the label is centred too.
  return u > 0 ? u - (block.parts[0] as PlacedPart).part.width / 2 : -width / 2;
}

/** How wide a theme's block is about its middle. */
export function centredWidth(block: Block): number {
  let half = 0;
  for (const placed of block.parts) {
    const left = leftOf(placed, block, "middle");
    half = Math.max(half, -left, left + placed.part.width);
  }
  return 2 * half;
}
