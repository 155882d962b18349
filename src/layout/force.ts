import { cutTrees, type Forest, growForest, type LabelBox } from "./forest.ts";
import { type Packed, packClusters } from "./pack-clusters.ts";
import { type Ground, placePinnedTree, placeTree, spaceFor } from "./place-tree.ts";
import type { MiddleBox } from "./room.ts";
import type { Spot } from "./segment.ts";
import { threadAround } from "./thread.ts";

/** What a web of boxes has to keep to; lengths in px. */
export interface ForceOptions {
  /** The strip that holds all boxes. */
  readonly width: number;
  /** The least distance between boxes. */
  readonly gap: number;
  /** Further pairs of boxes to be joined, by their indices. */
  readonly links?: readonly (readonly [number, number])[];
  /** Middles of boxes that stay where they are, but that they are kept in the strip and off earlier ones. */
  readonly pins?: ReadonlyMap<number, Spot>;
}

/** Of how many boxes a tree may be laid out in one piece; the branches of larger ones are packed as trees. */
const largest = 150;

/** Boxes laid out as a web, in px from the top left. */
export interface Web {
  readonly middles: readonly Spot[];
  readonly height: number;
  /** For each box the line from its parent to it; empty at the top. */
  readonly branches: readonly (readonly Spot[])[];
  /** For each link its line. */
  readonly links: readonly (readonly Spot[])[];
}

/**
 * Boxes as a loose web: each in the midst of its children, trees apart from one another, linked trees near each other.
 * No two boxes are nearer than `gap`, none leaves the strip unless it is wider; the height follows. Lines run 4 px
 * clear of all boxes that they do not join, and may be rounded at their points.
 *
 * Each tree takes its rough shape by forces, then gets free places (see `roughShape`, `standApart`), so that a change in
 * one tree leaves the shape of all others as it is; the trees are packed by `packClusters`.
 */
export function placeForce(boxes: readonly LabelBox[], options: ForceOptions): Web {
  const { width, gap } = options;
  const forest = growForest(boxes);
  cutTrees(forest, largest);
  const { source, end, x, y, halfWidth, halfHeight } = forest;
  const place = new Int32Array(forest.size);
  source.forEach((from, i) => {
    place[from] = i;
  });
  const links = (options.links ?? []).map(([a, b]) => [place[a] as number, place[b] as number] as const);
  const ground: Ground = { forest, strip: { width, top: 0 }, gap, links };
  const pins = setPins(
    ground,
    [...(options.pins ?? [])].map(([box, spot]) => [place[box] as number, spot]),
  );
  const space = spaceFor(ground);
  for (const box of pins.keys()) space.add(box);
  const pinned = new Set([...pins.keys()].map((box) => forest.top[box] as number));
  const tops: number[] = [];
  for (let top = 0; top < forest.size; top = end[top] as number) tops.push(top);
  for (const top of tops) {
    if (pinned.has(top)) placePinnedTree(ground, top, space, pins);
    else placeTree(ground, top);
  }
  packTrees(ground, tops, pinned);
  if (!pinned.size) fill(ground);
  const standing = boxes.map((_, from): MiddleBox => {
    const i = place[from] as number;
    return {
      x: x[i] as number,
      y: y[i] as number,
      halfWidth: halfWidth[i] as number,
      halfHeight: halfHeight[i] as number,
    };
  });
  const thread = threadAround(standing);
  return {
    middles: standing.map(({ x, y }) => ({ x, y })),
    height: standing.reduce((most, { y, halfHeight }) => Math.max(most, y + halfHeight), 0),
    branches: boxes.map(({ parent }, i) => (parent < 0 ? [] : thread(parent, i))),
    links: (options.links ?? []).map(([a, b]) => thread(a, b)),
  };
}

/** Sets pinned boxes at their pins, kept in the strip; those that would lie on an earlier one are left out. */
function setPins({ forest, strip }: Ground, wanted: readonly (readonly [number, Spot])[]): Map<number, Spot> {
  const { x, y, halfWidth, halfHeight } = forest;
  const pins = new Map<number, Spot>();
  for (const [box, spot] of wanted) {
    const w = halfWidth[box] as number;
    const h = halfHeight[box] as number;
    const at = { x: Math.max(w, Math.min(strip.width - w, spot.x)), y: Math.max(h, spot.y) };
    const covered = [...pins].some(
      ([other, { x, y }]) =>
        Math.abs(x - at.x) < w + (halfWidth[other] as number) &&
        Math.abs(y - at.y) < h + (halfHeight[other] as number),
    );
    if (covered) continue;
    pins.set(box, at);
    x[box] = at.x;
    y[box] = at.y;
  }
  return pins;
}

/** Packs the trees into the strip, trees that are linked one after the other, else in the author's order. */
function packTrees(
  { forest, strip, gap, links }: Ground,
  tops: readonly number[],
  pinned: ReadonlySet<number>,
): void {
  const { top, end, x, y } = forest;
  const linked = new Map<number, number[]>(tops.map((tree) => [tree, []]));
  for (const [a, b] of links) {
    const [one, other] = [top[a] as number, top[b] as number];
    if (one === other) continue;
    linked.get(one)?.push(other);
    linked.get(other)?.push(one);
  }
  const order = new Map<number, number>();
  for (const first of [...tops.filter((tree) => pinned.has(tree)), ...tops]) {
    const waiting = [first];
    for (let tree = waiting.pop(); tree !== undefined; tree = waiting.pop()) {
      if (order.has(tree)) continue;
      order.set(tree, order.size);
      waiting.push(
        ...(linked.get(tree) as number[]).filter((other) => !order.has(other)).sort((a, b) => b - a),
      );
    }
  }
  const trees = [...order.keys()];
  const clusters = trees.map((tree, i): Packed => {
    const near = (linked.get(tree) as number[])
      .map((other) => order.get(other) as number)
      .filter((other) => other < i);
    return { ...clusterOf(forest, tree, gap), near, fixed: pinned.has(tree) };
  });
  packClusters(clusters, strip.width, 0).forEach((shift, k) => {
    const tree = trees[k] as number;
    for (let i = tree; i < (end[tree] as number); i++) {
      x[i] = (x[i] as number) + shift.x;
      y[i] = (y[i] as number) + shift.y;
    }
  });
}

function clusterOf({ parent, end, x, y, halfWidth, halfHeight }: Forest, tree: number, gap: number) {
  const last = end[tree] as number;
  const boxes: MiddleBox[] = [];
  const lines: [number, number][] = [];
  for (let i = tree; i < last; i++) {
    boxes.push({
      x: x[i] as number,
      y: y[i] as number,
      halfWidth: halfWidth[i] as number,
      halfHeight: halfHeight[i] as number,
    });
    if (i > tree) lines.push([(parent[i] as number) - tree, i - tree]);
  }
  return { boxes, lines, margin: last - tree === 1 ? gap : 1.4 * gap };
}

/** Draws a web out to the width of its strip, and a web of few boxes to a pleasant height: that opens it and covers nothing. */
function fill({ forest, strip }: Ground): void {
  const { x, y, halfWidth, halfHeight, size } = forest;
  let [left, top, area] = [Infinity, Infinity, 0];
  for (let i = 0; i < size; i++) {
    left = Math.min(left, (x[i] as number) - (halfWidth[i] as number));
    top = Math.min(top, (y[i] as number) - (halfHeight[i] as number));
    area += 4 * (halfWidth[i] as number) * (halfHeight[i] as number);
  }
  let [wide, bottom] = [1.6, 0];
  for (let i = 0; i < size; i++) {
    wide = Math.min(wide, (strip.width - (halfWidth[i] as number)) / ((x[i] as number) - left));
    bottom = Math.max(bottom, (y[i] as number) - top + (halfHeight[i] as number));
  }
  wide = Math.max(1, wide);
  const loose = 2.75 + 3.75 * Math.max(0, Math.min(1, (45 - size) / 30));
  const high = Math.max(1, Math.min(1.6, (loose * area) / strip.width / bottom));
  let [first, last, upper] = [Infinity, -Infinity, Infinity];
  for (let i = 0; i < size; i++) {
    x[i] = ((x[i] as number) - left) * wide;
    y[i] = ((y[i] as number) - top) * high;
    first = Math.min(first, (x[i] as number) - (halfWidth[i] as number));
    last = Math.max(last, (x[i] as number) + (halfWidth[i] as number));
    upper = Math.min(upper, (y[i] as number) - (halfHeight[i] as number));
  }
  const margin = Math.max(0, (strip.width - (last - first)) / 2);
  for (let i = 0; i < size; i++) {
    x[i] = Math.max(halfWidth[i] as number, (x[i] as number) - first + margin);
    y[i] = (y[i] as number) - upper;
  }
}
