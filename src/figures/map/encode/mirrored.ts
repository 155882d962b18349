import { mirrored } from "../../../scene/mirrored.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import type { Align, Part } from "../part.ts";
import type { Encoding } from "./encoding.ts";

const opposite: Readonly<Record<Align, Align>> = { left: "right", middle: "middle", right: "left" };

/** What each theme shows as in a mirror: the first group lies to the right, where reading starts. */
export const mirroredEncoding = (encoding: Encoding): Encoding => ({
  ...encoding,
  numbersOf: (entry) => {
    const numbers = encoding.numbersOf(entry);
    return numbers && { ...numbers, fit: (width) => mirroredPart(numbers.fit(width)) };
  },
});

function mirroredPart(part: Part): Part {
  const { width, height, tight } = part;
  return {
    width,
    height,
    ...(tight && { tight: () => mirroredPart(tight()) }),
    draw: (nodes, x, y, align) => {
      const drawn: SceneNode[] = [];
      part.draw(drawn, x, y, opposite[align]);
      for (const node of drawn) nodes.push(mirrored(node, 2 * x + width));
    },
  };
}
