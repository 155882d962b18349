import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { createFloor } from "./floor.ts";
import { childrenOf, type Forest, moveBranch } from "./forest.ts";
import { branchRuns } from "./grow-trees.ts";
import { cell } from "./room.ts";
import type { Spot } from "./segment.ts";

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
/** Links must become shorter than this part of what they were, and the web stay below this many times its height. */
const shorter = 0.6;
const higher = 1.1;

/**
 * Moves trees that links join nearer to one another, whole: forces draw linked trees together and all back to where they
 * stand (d3-force, a fixed number of ticks), then each takes the nearest place that is free in the strip. It is
 * taken back unless it makes links much shorter and the web hardly higher, as it costs the author's order; without
 * links between trees nothing moves.
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
  settle(forest, discs, gap, width);
  if (length() < shorter * before.length && heightOf(forest) < higher * before.height) return;
  forest.x.set(before.x);
  forest.y.set(before.y);
}

function discOf({ x, y, halfWidth, halfHeight, end }: Forest, tree: number): Disc {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = tree; i < (end[tree] as number); i++) {
    left = Math.min(left, (x[i] as number) - (halfWidth[i] as number));
    right = Math.max(right, (x[i] as number) + (halfWidth[i] as number));
    top = Math.min(top, (y[i] as number) - (halfHeight[i] as number));
    bottom = Math.max(bottom, (y[i] as number) + (halfHeight[i] as number));
  }
  const home = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return { ...home, tree, home, halfWidth: (right - left) / 2, halfHeight: (bottom - top) / 2 };
}

/** Gives each tree, from above, the nearest free place to where it was drawn; all together in its middle and from y = 0 down. */
function settle(forest: Forest, discs: readonly Disc[], gap: number, width: number): void {
  const floor = createFloor(2 * Math.ceil(width / cell) + 4);
  for (const disc of [...discs].sort((a, b) => a.y - b.y || a.tree - b.tree)) {
    const { tree, home, halfWidth } = disc;
    const runs = branchRuns(forest, tree, gap);
    // Rounded, so that the last bit of a force moves nothing.
    const least = Math.ceil((halfWidth - home.x) / cell);
    const most = Math.max(least, Math.floor((width - halfWidth - home.x) / cell));
    const wanted = { x: Math.round((disc.x - home.x) / cell), y: Math.round((disc.y - home.y) / cell) };
    let place = { x: least, y: wanted.y };
    search: for (let ring = 0; ; ring++) {
      for (const [across, down] of square(ring)) {
        place = { x: Math.max(least, Math.min(most, wanted.x + across)), y: wanted.y + down };
        if (!floor.blocks(runs, place.x, place.y, 1)) break search;
      }
    }
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
}

/** How far down the lowest box reaches. */
function heightOf({ y, halfHeight }: Forest): number {
  return y.reduce((most, middle, i) => Math.max(most, middle + (halfHeight[i] as number)), 0);
}

/** The steps to the cells of a square's edge, those to the sides first. */
function square(ring: number): [across: number, down: number][] {
  if (!ring) return [[0, 0]];
  const steps: [number, number][] = [];
  for (let i = 0; i <= ring; i++) {
    for (const sign of i ? [1, -1] : [1]) {
      steps.push([ring, sign * i], [-ring, sign * i]);
      if (i < ring) steps.push([sign * i, ring], [sign * i, -ring]);
    }
  }
  return steps;
}
