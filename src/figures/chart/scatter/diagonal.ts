import type { Segment } from "../../../layout/labels/label-room.ts";
import type { Rectangle } from "../../../layout/shapes.ts";
import { branch } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";

/** Around a text, in px. */
const around = 3;

/** The diagonal from bottom left to top right, interrupted where a text stands on it. */
export function diagonalNodes({ from, to }: Segment, texts: readonly Rectangle[]): SceneNode[] {
  // A square, so that where it enters a box is told by how far along each axis that is.
  const length = to.x - from.x;
  const gaps = texts
    .map(({ x, y, width, height }) => ({
      start: Math.max(x - around - from.x, from.y - y - height - around),
      end: Math.min(x + width + around - from.x, from.y - y + around),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const nodes: SceneNode[] = [];
  let at = 0;
  for (const { start, end } of [...gaps, { start: length, end: length }]) {
    const until = Math.min(start, length);
    if (until > at) {
      const line = { x1: from.x + at, y1: from.y - at, x2: from.x + until, y2: from.y - until };
      nodes.push(s("line", { class: "tl-diagonal", ...line, stroke: branch }));
    }
    at = Math.max(at, end);
  }
  return nodes;
}
