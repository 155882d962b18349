import type { Forest } from "./forest.ts";
import { roughShape, type Style } from "./rough-shape.ts";
import { crosses, type Spot } from "./segment.ts";
import { drawTogether, type Strip, standApart } from "./settle.ts";
import { createSpace, type Space } from "./space.ts";

/** What holds for all trees of a forest. */
export interface Ground {
  readonly forest: Forest;
  readonly strip: Strip;
  /** The least distance between two boxes, in px. */
  readonly gap: number;
  /** Pairs of boxes of one tree that are joined by more than the tree. */
  readonly links: readonly (readonly [number, number])[];
}

const calm: Style = { stretch: 1.5, first: 0.625 };
const styles: readonly Style[] = [
  calm,
  { stretch: 1.5, first: 0.5 },
  { stretch: 2.6, first: 0.625 },
  { stretch: 2.6, first: 0.5 },
];

/** Up to how many boxes a tree is tried in several styles. */
const trials = 40;

/** An empty space in which boxes of a family stand a gap apart, a line's length more from their parent, trees two gaps. */
export function spaceFor({ forest, gap }: Ground): Space {
  const { parent, top } = forest;
  const apart = (a: number, b: number): number => {
    if (parent[a] === b || parent[b] === a) return 1.75 * gap;
    if (top[a] !== top[b]) return 2 * gap;
    return parent[a] === parent[b] ? gap : 1.4 * gap;
  };
  return createSpace(forest, apart, 2 * gap);
}

/** Gives each box of a tree its place, wherever the tree then stands, in the style that takes the least of a strip. */
export function placeTree(ground: Ground, tree: number): void {
  const { forest, strip } = ground;
  const { x, y, end } = forest;
  const size = (end[tree] as number) - tree;
  if (size === 1) return;
  const free: Ground = { ...ground, strip: { width: strip.width, top: -Infinity } };
  let least = Infinity;
  let best: { x: Float64Array; y: Float64Array } | undefined;
  for (const style of size > 3 && size <= trials ? styles : [calm]) {
    shapeTree(free, tree, spaceFor(ground), { x: strip.width / 2, y: 0 }, new Map(), style);
    // The first style stays unless another is much better, so that a small change seldom turns a tree round.
    const cost = expense(ground, tree) * (style === calm ? 1 : 1.2);
    if (cost >= least) continue;
    least = cost;
    best = { x: x.slice(tree, end[tree]), y: y.slice(tree, end[tree]) };
  }
  if (!best) return;
  x.set(best.x, tree);
  y.set(best.y, tree);
}

/** Gives each box of a tree its place among boxes that stand already, its own `pins` among them. */
export function placePinnedTree(
  ground: Ground,
  tree: number,
  space: Space,
  pins: ReadonlyMap<number, Spot>,
): void {
  const own = [...pins].filter(([box]) => ground.forest.top[box] === tree);
  const middle = (of: (spot: Spot) => number): number =>
    own.reduce((sum, [, spot]) => sum + of(spot), 0) / own.length;
  shapeTree(
    ground,
    tree,
    space,
    { x: middle((spot) => spot.x), y: middle((spot) => spot.y) },
    new Map(own),
    calm,
  );
}

function shapeTree(
  { forest, strip, gap, links }: Ground,
  tree: number,
  space: Space,
  middle: Spot,
  pins: ReadonlyMap<number, Spot>,
  style: Style,
): void {
  const own = links.filter(([a, b]) => forest.top[a] === tree && forest.top[b] === tree);
  roughShape(forest, tree, gap, strip.width, middle, own, pins, style);
  standApart(forest, tree, strip, space);
  drawTogether(forest, tree, strip, space, 2.5 * gap, pins);
}

/** The area in px² that a tree takes of the strip, and what its lines' length and crossings are worth in area. */
function expense({ forest, strip, gap }: Ground, tree: number): number {
  const { parent, end, x, y, halfWidth, halfHeight } = forest;
  let [left, right, top, bottom, lines] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  for (let i = tree; i < (end[tree] as number); i++) {
    const [cx, cy, w, h] = [x[i] as number, y[i] as number, halfWidth[i] as number, halfHeight[i] as number];
    left = Math.min(left, cx - w);
    right = Math.max(right, cx + w);
    top = Math.min(top, cy - h);
    bottom = Math.max(bottom, cy + h);
    if (i === tree) continue;
    const above = parent[i] as number;
    const dx = Math.max(0, Math.abs((x[above] as number) - cx) - (halfWidth[above] as number) - w);
    const dy = Math.max(0, Math.abs((y[above] as number) - cy) - (halfHeight[above] as number) - h);
    lines += Math.sqrt(dx * dx + dy * dy);
  }
  const wide = right - left + 2 * gap;
  // What is left beside a wide tree is of use to others only by half.
  const taken = wide <= strip.width / 2 ? wide : (wide + strip.width) / 2;
  let tangles = 0;
  const spot = (i: number): Spot => ({ x: x[i] as number, y: y[i] as number });
  for (let i = tree + 1; i < (end[tree] as number); i++) {
    for (let k = tree + 1; k < i; k++) {
      if (parent[i] === k || parent[i] === parent[k]) continue;
      if (crosses(spot(i), spot(parent[i] as number), spot(k), spot(parent[k] as number))) tangles++;
    }
  }
  return (bottom - top + 2 * gap) * taken + 10 * gap * lines + 300 * gap * gap * tangles;
}
