import { drawTogether, standApart } from "./settle.ts";
import { type Forest, growForest, type LabelBox } from "./forest.ts";
import { type Cluster, packClusters } from "./pack-clusters.ts";
import { roughShape } from "./rough-shape.ts";
import type { Spot } from "./segment.ts";
import { createSpace } from "./space.ts";
import { threadAround } from "./thread.ts";

/** What a web of boxes has to keep to; lengths in px. */
export interface ForceOptions {
  /** The strip that holds all boxes. */
  readonly width: number;
  /** The least distance between boxes; trees stand twice as far apart. */
  readonly gap: number;
  /** Further pairs of boxes to be joined. */
  readonly links?: readonly (readonly [number, number])[];
  /** Middles of boxes that stay where they are, as far as they stand in the strip and not on an earlier one. */
  readonly pins?: ReadonlyMap<number, Spot>;
}

/** Boxes laid out as a web, in px from the top left. */
export interface Web {
  readonly middles: readonly Spot[];
  readonly height: number;
  /** For each box the line from its parent's border to its own; empty at the top. */
  readonly branches: readonly (readonly Spot[])[];
  /** For each link its line from border to border. */
  readonly links: readonly (readonly Spot[])[];
}

export function placeForce(boxes: readonly LabelBox[], options: ForceOptions): Web {
  const { width, gap, links = [], pins = new Map<number, Spot>() } = options;
  const forest = growForest(boxes);
  const { source, parent, end, x, y, halfWidth, halfHeight } = forest;
  const place = new Int32Array(forest.size);
  source.forEach((from, i) => {
    place[from] = i;
  });
  const inner = links.map(([a, b]) => [place[a] as number, place[b] as number] as const);
  const tops: number[] = [];
  for (let top = 0; top < forest.size; top = end[top] as number) tops.push(top);
  const apart = (a: number, b: number): number => parent[a] === b || parent[b] === a ? gap * 1.75 : parent[a] === parent[b] ? gap : gap * 1.4;
  for (const top of tops) {
    const own = inner.filter(([a, b]) => forest.top[a] === top && forest.top[b] === top);
    if (end[top] === top + 1) continue;
    roughShape(forest, top, gap, width, { x: width / 2, y: 0 }, own, new Map());
    const space = createSpace(forest, apart, 2 * gap);
    const strip = { width, top: -Infinity };
    const stands = new Set<number>();
    standApart(forest, top, strip, space, stands);
    drawTogether(forest, top, strip, space, stands);
  }
  const order = tops;
  const rank = new Map(order.map((top, i) => [top, i]));
  const near: number[][] = order.map(() => []);
  for (const [a, b] of inner) {
    const one = rank.get(forest.top[a] as number) as number;
    const other = rank.get(forest.top[b] as number) as number;
    if (one !== other) near[Math.max(one, other)]?.push(Math.min(one, other));
  }
  const clusters = order.map((top, i) => clusterOf(forest, top, gap, near[i] ?? []));
  const shifts = packClusters(clusters, width, gap);
  order.forEach((top, i) => {
    const { x: dx, y: dy } = shifts[i] as Spot;
    for (let box = top; box < (end[top] as number); box++) {
      x[box] = (x[box] as number) + dx;
      y[box] = (y[box] as number) + dy;
    }
  });
  let high = Infinity;
  for (let i = 0; i < forest.size; i++) high = Math.min(high, (y[i] as number) - (halfHeight[i] as number));
  let height = 0;
  const standing = boxes.map((_, from) => {
    const i = place[from] as number;
    y[i] = (y[i] as number) - high;
    height = Math.max(height, (y[i] as number) + (halfHeight[i] as number));
    return { x: x[i] as number, y: y[i] as number, halfWidth: halfWidth[i] as number, halfHeight: halfHeight[i] as number };
  });
  const thread = threadAround(standing);
  return {
    middles: standing.map(({ x, y }) => ({ x, y })),
    height,
    branches: boxes.map(({ parent }, i) => (parent < 0 ? [] : thread(parent, i))),
    links: links.map(([a, b]) => thread(a, b)),
  };
}

function clusterOf(forest: Forest, top: number, gap: number, near: readonly number[]): Cluster {
  const { x, y, halfWidth, halfHeight, parent } = forest;
  const last = forest.end[top] as number;
  const boxes = [];
  const lines: [number, number][] = [];
  for (let i = top; i < last; i++) {
    boxes.push({ x: x[i] as number, y: y[i] as number, halfWidth: halfWidth[i] as number, halfHeight: halfHeight[i] as number });
    if (i > top) lines.push([(parent[i] as number) - top, i - top]);
  }
  return { boxes, lines, margin: last - top === 1 ? gap * 0.6 : gap, fixed: false, near };
}
