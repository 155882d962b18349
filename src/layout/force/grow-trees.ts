import { boxRuns, cell, joined, lineRuns, type MiddleBox, type Run } from "../room.ts";
import { crosses, entersBox, type Spot } from "../segment.ts";
import { createFloor, type Floor } from "./floor.ts";
import { childrenOf, type Forest, moveBranch } from "./forest.ts";
import { fan, headingsOf } from "./headings.ts";

/** In which ways cells are taken: by other branches, by lines to them, by the box in the midst, by the line to its parent. */
const branches = 1;
const lines = 2;
const midst = 4;
const way = 8;

/** How far out a ring of leaves stands, against a circle on which they would stand side by side if they were square. */
const openness = 0.8;

/** How much wider than high a ring is; labels are wider than high themselves. */
const stretch = 1.8;
/** By how much directions are tried that turn from the wanted one, in radians, and what a turn by one costs. */
const turns = Array.from({ length: 41 }, (_, i) => (Math.ceil(i / 2) * (i % 2 ? 1 : -1) * Math.PI) / 20);
const turnCost = 0.5;
/** What it costs where the line to a branch cannot run straight, and where a branch stands in its parent's way, in px. */
const detour = 400;
const obstacle = 200;

/**
 * Places the boxes of each tree about its top, which is at 0, 0: each branch is built for itself, from the leaves up,
 * and then moved in one piece as near to its parent as it can come from its side. A branch depends on nothing outside
 * of it but its heading. Boxes of a tree stand `gap` apart and lines clear of them, as far as `width` lets them.
 */
export function growTrees(forest: Forest, gap: number, width: number): void {
  const { size, halfWidth } = forest;
  const heading = headingsOf(forest, gap);
  const left = halfWidth.map((half) => -half);
  const right = halfWidth.slice();
  for (let box = size - 1; box >= 0; box--) {
    const children = childrenOf(forest, box);
    if (!children.length) continue;
    const floor = createFloor(Math.ceil(Math.max(width, 2 * (halfWidth[box] as number)) / cell) + 4);
    floor.take(boxRuns(boxAt(forest, box), 1.6 * gap), 0, 0, midst);
    if ((forest.parent[box] as number) >= 0) {
      const back = direction((heading[box] as number) + Math.PI);
      floor.take(lineRuns(boxAt(forest, box), { x: 1000 * back.x, y: 1000 * back.y }), 0, 0, way);
    }
    const open = (forest.parent[box] as number) < 0 ? 2 * Math.PI : fan;
    const ring = Math.min(leafRing(forest, children, gap, open), Math.floor(width / 3 / stretch / cell));
    for (const child of children) {
      const runs = branchRuns(forest, child, gap / 2);
      const [l, r] = [left[child] as number, right[child] as number];
      const most = Math.max(width, (right[box] as number) - (left[box] as number), r - l);
      const from = Math.ceil(((right[box] as number) - l - most) / cell);
      const to = Math.max(from, Math.floor((most + (left[box] as number) - r) / cell));
      const spot = nearestSpot(forest, child, runs, heading[child] as number, floor, from, to, ring);
      floor.take(runs, spot.x / cell, spot.y / cell, branches);
      floor.take(lineRuns({ x: 0, y: 0 }, spot), 0, 0, lines);
      moveBranch(forest, child, spot);
      left[box] = Math.min(left[box] as number, l + spot.x);
      right[box] = Math.max(right[box] as number, r + spot.x);
    }
  }
}

/** The innermost ring on which leaves stand, so that all of a large family find room there; in cells. */
function leafRing(
  { end, halfWidth, halfHeight }: Forest,
  children: readonly number[],
  gap: number,
  open: number,
): number {
  const around = children
    .filter((child) => end[child] === child + 1)
    .reduce(
      (sum, leaf) =>
        sum + Math.sqrt((2 * (halfWidth[leaf] as number) + gap) * (2 * (halfHeight[leaf] as number) + gap)),
      0,
    );
  return Math.max(1, Math.floor((openness * around) / open / cell));
}

const direction = (angle: number): Spot => ({ x: stretch * Math.cos(angle), y: Math.sin(angle) });

const boxAt = ({ x, y, halfWidth, halfHeight }: Forest, i: number): MiddleBox => ({
  x: x[i] as number,
  y: y[i] as number,
  halfWidth: halfWidth[i] as number,
  halfHeight: halfHeight[i] as number,
});

/** The cells of a branch's boxes with a margin around them, and of its lines. */
export function branchRuns(forest: Forest, branch: number, margin: number): Run[] {
  const runs: Run[] = [];
  for (let i = branch; i < (forest.end[branch] as number); i++) {
    const box = boxAt(forest, i);
    runs.push(...boxRuns(box, margin));
    if (i > branch) runs.push(...lineRuns(boxAt(forest, forest.parent[i] as number), box));
  }
  return joined(runs);
}

/** The cheapest place for a branch about 0, 0, in a column from one to another: near, on its side, with a straight line. */
function nearestSpot(
  forest: Forest,
  branch: number,
  runs: readonly Run[],
  heading: number,
  floor: Floor,
  from: number,
  to: number,
  leafRing: number,
): Spot {
  let best: Spot | undefined;
  let least = Infinity;
  // A line that is blocked stays so further out.
  const shut = new Set<number>();
  const first = forest.end[branch] === branch + 1 ? leafRing : 1;
  for (let ring = first; ring * cell < least; ring++) {
    for (const turn of turns) {
      const near = ring * cell * (1 + turnCost * Math.abs(turn));
      if (near >= least) break;
      if (best && shut.has(turn)) continue;
      const { x, y } = direction(heading + turn);
      const column = Math.max(from, Math.min(to, Math.round(ring * x)));
      const row = Math.round(ring * y);
      const spot = { x: column * cell, y: row * cell };
      if (floor.blocks(runs, column, row, branches | lines | midst)) continue;
      const sure = near + (floor.blocks(runs, column, row, way) ? obstacle : 0);
      if (sure >= least) continue;
      const clear =
        clearOfItself(forest, branch, spot) && !floor.blocks(lineRuns({ x: 0, y: 0 }, spot), 0, 0, branches);
      const cost = sure + (clear ? 0 : detour);
      if (!clear) shut.add(turn);
      if (cost >= least) continue;
      least = cost;
      best = spot;
    }
  }
  return best ?? { x: 0, y: 0 };
}

/** Whether the line to a branch at a place runs clear of the branch's own boxes and lines. */
function clearOfItself(forest: Forest, branch: number, { x, y }: Spot): boolean {
  const start = { x: -x, y: -y };
  const end = { x: 0, y: 0 };
  for (let i = branch + 1; i < (forest.end[branch] as number); i++) {
    const box = boxAt(forest, i);
    const w = box.halfWidth + cell;
    const h = box.halfHeight + cell;
    if (entersBox(start, end, box.x - w, box.y - h, box.x + w, box.y + h)) return false;
    const above = forest.parent[i] as number;
    if (above !== branch && crosses(start, end, box, boxAt(forest, above))) return false;
  }
  return true;
}
