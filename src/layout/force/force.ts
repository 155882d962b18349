import type { MiddleBox } from "../room.ts";
import type { Spot } from "../segment.ts";
import { threadAround } from "../thread.ts";
import { growForest, type LabelBox } from "./forest.ts";
import { gatherLinked } from "./gather-linked.ts";
import { growTrees } from "./grow-trees.ts";
import { packRows } from "./pack-rows.ts";
import { standApart } from "./stand-apart.ts";

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
 * Boxes as a loose web: each in the midst of its children, trees apart from one another in the author's order, but nearer where links join them.
 * No two boxes are nearer than `gap`, none leaves the strip unless it is wider; the height follows. Lines run 4 px
 * clear of all boxes that they do not join, and may be rounded at their points.
 *
 * Built for the most part, not simulated: a branch keeps its shape as long as nothing in it changes (see `growTrees`), trees keep their
 * rows (see `packRows`) unless links draw them together (see `gatherLinked`), and a pin moves only its own branch and what is in its way (see `standApart`).
 */
export function placeForce(boxes: readonly LabelBox[], options: ForceOptions): Web {
  const { width, gap } = options;
  const forest = growForest(boxes);
  const { source, x, y } = forest;
  const place = new Map([...source].map((from, i) => [from, i]));
  growTrees(forest, gap, width);
  packRows(forest, gap, width);
  const links = (options.links ?? []).map(([a, b]) => [place.get(a), place.get(b)] as [number, number]);
  gatherLinked(forest, gap, width, links);
  standApart(
    forest,
    gap,
    width,
    new Map([...(options.pins ?? [])].map(([box, spot]) => [place.get(box) as number, spot])),
  );
  const standing = boxes.map(({ width, height }, from): MiddleBox => {
    const i = place.get(from) as number;
    return { x: x[i] as number, y: y[i] as number, halfWidth: width / 2, halfHeight: height / 2 };
  });
  const thread = threadAround(standing);
  return {
    middles: standing.map(({ x, y }) => ({ x, y })),
    height: standing.reduce((most, { y, halfHeight }) => Math.max(most, y + halfHeight), 0),
    branches: boxes.map(({ parent }, i) => (parent < 0 ? [] : thread(parent, i))),
    links: (options.links ?? []).map(([a, b]) => thread(a, b)),
  };
}
