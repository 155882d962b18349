import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { cell, joined } from "../room.ts";
import type { Spot } from "../segment.ts";
import { createFloor } from "./floor.ts";
import { childrenOf, type Forest, moveBranch } from "./forest.ts";
import { branchRuns } from "./grow-trees.ts";
import { extentOf } from "./pack-rows.ts";

/** A tree as a disc: its middle, and how far its boxes reach from there. */
interface Disc extends SimulationNodeDatum, Spot {
  x: number;
  y: number;
  readonly tree: number;
  readonly home: Spot;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const ticks = 120;
/** How far from where forces drew a tree a free place is looked for, in cells. */
const reach = 40;
/** Links must become shorter than this part of what they were, and the web stay below this many times its height. */
const shorter = 0.6;
const higher = 1.1;

/**
 * Moves trees that links join nearer to one another, whole: forces draw linked trees together and all back to where they
 * stand (d3-force, a fixed number of ticks), then each takes the nearest place that is free in the strip. It is
 * taken back unless it makes links much shorter and the web hardly higher, as it costs the author's order. Nothing
 * moves without links between trees, nor where a tree takes more than half the strip: none can stand beside it then.
 */
export function gatherLinked(
  forest: Forest,
  gap: number,
  width: number,
  links: readonly (readonly [number, number])[],
): void {
  const tops = childrenOf(forest, -1);
  const treeOf = (box: number): number => tops.findLastIndex((top) => top <= box);
  const pairs = links
    .map(([a, b]) => ({ source: treeOf(a), target: treeOf(b) }))
    .filter(({ source, target }) => source !== target);
  if (!pairs.length) return;
  const length = (): number =>
    links.reduce((sum, [a, b]) => {
      const across = (forest.x[a] as number) - (forest.x[b] as number);
      return sum + Math.hypot(across, (forest.y[a] as number) - (forest.y[b] as number));
    }, 0);
  const before = { x: forest.x.slice(), y: forest.y.slice(), length: length(), height: heightOf(forest) };
  const discs = tops.map((tree) => discOf(forest, tree));
  if (discs.some(({ halfWidth }) => halfWidth > width / 4)) return;
  const radius = ({ halfWidth, halfHeight }: Disc): number => Math.sqrt(halfWidth * halfHeight) + gap;
  forceSimulation(discs)
    .force(
      "links",
      forceLink<Disc, { source: number | Disc; target: number | Disc }>(pairs).distance(4 * gap),
    )
    .force("apart", forceCollide<Disc>(radius))
    .force("x", forceX<Disc>(({ home }) => home.x).strength(0.05))
    .force("y", forceY<Disc>(({ home }) => home.y).strength(0.05))
    .stop()
    .tick(ticks);
  if (
    settle(forest, discs, gap, width) &&
    length() < shorter * before.length &&
    heightOf(forest) < higher * before.height
  )
    return;
  forest.x.set(before.x);
  forest.y.set(before.y);
}

function discOf(forest: Forest, tree: number): Disc {
  const { left, top, width, height } = extentOf(forest, tree);
  const home = { x: left + width / 2, y: top + height / 2 };
  return { ...home, tree, home, halfWidth: width / 2, halfHeight: height / 2 };
}

/**
 * Gives each tree, from above, the nearest free place to where it was drawn; all together in the strip's middle and from
 * y = 0 down. Whether every tree found one within reach.
 */
function settle(forest: Forest, discs: readonly Disc[], gap: number, width: number): boolean {
  const floor = createFloor(2 * Math.ceil(width / cell) + 4);
  const steps = stepsAround();
  for (const disc of [...discs].sort((a, b) => a.y - b.y || a.tree - b.tree)) {
    const { tree, home, halfWidth } = disc;
    const runs = joined(branchRuns(forest, tree, gap));
    // Rounded, so that the last bit of a force moves nothing.
    const least = Math.ceil((halfWidth - home.x) / cell);
    const most = Math.max(least, Math.floor((width - halfWidth - home.x) / cell));
    const wanted = { x: Math.round((disc.x - home.x) / cell), y: Math.round((disc.y - home.y) / cell) };
    const column = (across: number): number => Math.max(least, Math.min(most, wanted.x + across));
    const step = steps.find(([across, down]) => !floor.blocks(runs, column(across), wanted.y + down, 1));
    if (!step) return false;
    const place = { x: column(step[0]), y: wanted.y + step[1] };
    floor.take(runs, place.x, place.y, 1);
    moveBranch(forest, tree, { x: place.x * cell, y: place.y * cell });
  }
  let [left, right, top] = [Infinity, -Infinity, Infinity];
  for (const { tree } of discs) {
    const { home, halfWidth, halfHeight } = discOf(forest, tree);
    left = Math.min(left, home.x - halfWidth);
    right = Math.max(right, home.x + halfWidth);
    top = Math.min(top, home.y - halfHeight);
  }
  for (const { tree } of discs) moveBranch(forest, tree, { x: (width - left - right) / 2, y: -top });
  return true;
}

/** How far down the lowest box reaches. */
function heightOf({ y, halfHeight }: Forest): number {
  return y.reduce((most, middle, i) => Math.max(most, middle + (halfHeight[i] as number)), 0);
}

/** The steps to all cells within reach, square by square, those to the sides first: a web should not grow higher. */
function stepsAround(): (readonly [across: number, down: number])[] {
  const across = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const square = ([x, y]: readonly [number, number]): number => Math.max(Math.abs(x), Math.abs(y));
  return across
    .flatMap((x) => across.map((y) => [x, y] as const))
    .sort((a, b) => square(a) - square(b) || Math.abs(a[1]) - Math.abs(b[1]));
}
