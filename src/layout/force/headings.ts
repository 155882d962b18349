import { childrenOf, type Forest } from "./forest.ts";

/** In which direction the first child of the top stands, in radians clockwise from the right: up to the left. */
const first = 1.25 * Math.PI;
/** How wide the fan of a box's children opens away from its parent, in radians. */
export const fan: number = 1.25 * Math.PI;

/** To what the middle of a fan is rounded, in radians, so that a branch seldom changes when a neighbour grows. */
const notch = Math.PI / 4;

/**
 * In which direction from its parent each box is to stand: clockwise in the author's order, all around at the top,
 * below in a fan that opens away from the grandparent; the more room for a branch, the larger it is.
 * (After balloon trees: Melançon and Herman 1998, "Circular drawings of rooted trees".)
 */
export function headingsOf(forest: Forest, gap: number): Float64Array {
  const { size, parent, halfWidth, halfHeight } = forest;
  const heading = new Float64Array(size);
  const area = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    area[i] =
      (area[i] as number) + (2 * (halfWidth[i] as number) + gap) * (2 * (halfHeight[i] as number) + gap);
    const above = parent[i] as number;
    if (above >= 0) area[above] = (area[above] as number) + (area[i] as number);
  }
  const reach = area.map(Math.sqrt);
  for (let box = 0; box < size; box++) {
    const children = childrenOf(forest, box);
    const total = children.reduce((sum, child) => sum + (reach[child] as number), 0);
    const top = (parent[box] as number) < 0;
    const open = top ? 2 * Math.PI : fan;
    let angle = top
      ? first - ((reach[children[0] ?? box] as number) / total) * Math.PI
      : Math.round((heading[box] as number) / notch) * notch - fan / 2;
    for (const child of children) {
      const share = (open * (reach[child] as number)) / total;
      heading[child] = angle + share / 2;
      angle += share;
    }
  }
  return heading;
}
