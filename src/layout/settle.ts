import type { Forest } from "./forest.ts";
import { entersBox, type Spot } from "./segment.ts";
import { clearance, type Space } from "./space.ts";

/** Where boxes may stand: all of a box between 0 and `width`, and below `top`. */
export interface Strip {
  readonly width: number;
  readonly top: number;
}

const step = 6;
/** How many rings are searched for a place, and after how many a line may have to be led around boxes. */
const rings = 90;
const patience = 40;
/** What a crossing of two lines weighs, in px. */
const crossingCost = 160;

const within = (forest: Forest, { width, top }: Strip, box: number, { x, y }: Spot): Spot => {
  const w = forest.halfWidth[box] as number;
  return {
    x: Math.max(w, Math.min(width - w, x)),
    y: Math.max(top + (forest.halfHeight[box] as number), y),
  };
};

const inside = (forest: Forest, strip: Strip, box: number, place: Spot): boolean => {
  const kept = within(forest, strip, box, place);
  return kept.x === place.x && kept.y === place.y;
};

const length = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);

/**
 * Gives each box of a tree the nearest place to its rough one where it overlaps nothing, covers no line and has a
 * clear line to its parent; level by level, each box carried along with its parent. Boxes that stand are left alone.
 * The search in rings is that of Rolled-out Wordles (Strobelt et al. 2012).
 */
export function standApart(forest: Forest, tree: number, strip: Strip, space: Space): void {
  const { parent, depth, x, y } = forest;
  const rough = { x: x.slice(tree, forest.end[tree]), y: y.slice(tree, forest.end[tree]) };
  const boxes = Array.from(rough.x, (_, i) => tree + i).sort(
    (a, b) => (depth[a] as number) - (depth[b] as number) || a - b,
  );
  for (const box of boxes) {
    if (space.stands(box)) continue;
    const above = parent[box] as number;
    const carried = (list: Float64Array, from: Float64Array): number =>
      (from[box - tree] as number) +
      (above < 0 ? 0 : (list[above] as number) - (from[above - tree] as number));
    const wanted = within(forest, strip, box, { x: carried(x, rough.x), y: carried(y, rough.y) });
    const found = nearestPlace(forest, box, wanted, strip, space, Infinity);
    const place = found.clear ?? found.any ?? placeBelow(box, wanted, space);
    x[box] = place.x;
    y[box] = place.y;
    space.add(box);
  }
}

function nearestPlace(
  forest: Forest,
  box: number,
  wanted: Spot,
  strip: Strip,
  space: Space,
  furthest: number,
): { clear: Spot | undefined; any: Spot | undefined } {
  const { parent, end, x, y } = forest;
  const joined: number[] = [];
  if ((parent[box] as number) >= 0) joined.push(parent[box] as number);
  for (let child = box + 1; child < (end[box] as number); child = end[child] as number) {
    if (space.stands(child)) joined.push(child);
  }
  const home = within(forest, strip, box, wanted);
  let best: Spot | undefined;
  let least = Infinity;
  let fallback: Spot | undefined;
  const weigh = (place: Spot, shift: number): number => {
    let cost = shift;
    for (const other of joined) {
      const end = { x: x[other] as number, y: y[other] as number };
      if (!space.clear(end, place, other, box, box, box)) return Infinity;
      cost += 0.35 * length(place.x - end.x, place.y - end.y);
      cost += crossingCost * space.crossings(end, place, other, box, box, box);
    }
    return cost;
  };
  for (let ring = 0; ring <= rings; ring++) {
    // Rings stand the further apart, the further out.
    const radius = step * ring * (1 + ring / 20);
    if (radius >= Math.min(least, furthest)) break;
    if (ring > patience && fallback) break;
    const sides = Math.max(1, Math.min(40, ring * 6));
    for (let k = 0; k < sides; k++) {
      const angle = ((k + (ring % 2) / 2) * 2 * Math.PI) / sides;
      const wish = {
        x: Math.round(home.x + radius * Math.cos(angle)),
        y: Math.round(home.y + radius * Math.sin(angle) * 0.7),
      };
      const place = ring === 0 ? home : wish;
      if (!inside(forest, strip, box, place) || !space.fits(box, place, box, box)) continue;
      fallback ??= place;
      const cost = weigh(place, radius);
      if (cost >= least) continue;
      least = cost;
      best = place;
    }
  }
  return { clear: best, any: fallback };
}

/** The first place straight below one where a box overlaps nothing. */
function placeBelow(box: number, from: Spot, space: Space): Spot {
  let place = from;
  while (!space.fits(box, place, box, box)) place = { x: place.x, y: place.y + 4 * step };
  return place;
}

/**
 * Draws each branch of a tree nearer to the box that it hangs from, all of it in one piece, as long as nothing comes
 * to overlap, no line is covered and no more lines cross. A line of `ease` px is short enough. Boxes in `stands`, and what holds one, stay.
 */
export function drawTogether(
  forest: Forest,
  tree: number,
  strip: Strip,
  space: Space,
  ease: number,
  stands: ReadonlyMap<number, Spot>,
): void {
  const { parent, end } = forest;
  const fixed = new Set<number>();
  for (const box of stands.keys()) for (let up = box; up >= 0; up = parent[up] as number) fixed.add(up);
  for (let round = 0; round < 12; round++) {
    let moved = false;
    for (let box = (end[tree] as number) - 1; box >= tree; box--) {
      if (fixed.has(box)) continue;
      if (box > tree && pull(forest, box, strip, space, ease)) moved = true;
      else if (round % 4 === 1 && retry(forest, box, strip, space, ease)) moved = true;
    }
    if (!moved) break;
  }
}

/** The distance in px between the borders of two boxes. */
function border({ x, y, halfWidth, halfHeight }: Forest, one: number, other: number): number {
  const dx = Math.abs((x[other] as number) - (x[one] as number));
  const dy = Math.abs((y[other] as number) - (y[one] as number));
  return length(
    Math.max(0, dx - (halfWidth[other] as number) - (halfWidth[one] as number)),
    Math.max(0, dy - (halfHeight[other] as number) - (halfHeight[one] as number)),
  );
}

/** Gives a box alone a place nearer to those that it is joined to, on whichever side; whether there was one. */
function retry(forest: Forest, box: number, strip: Strip, space: Space, ease: number): boolean {
  const { parent, end, x, y } = forest;
  const above = parent[box] as number;
  const joined = above < 0 ? [] : [above];
  for (let child = box + 1; child < (end[box] as number); child = end[child] as number) joined.push(child);
  const strain = (): number =>
    joined.reduce((sum, other) => {
      const [start, stop] = [spotOf(forest, box), spotOf(forest, other)];
      const crossed = space.crossings(start, stop, box, other, box, box);
      return sum + Math.max(0, border(forest, box, other) - 2 * ease) + crossingCost * crossed;
    }, 0);
  const before = strain();
  if (before === 0) return false;
  const old = spotOf(forest, box);
  const home = above >= 0 && joined.length === 1 ? spotOf(forest, above) : middleOf(forest, joined);
  space.remove(box);
  const place = nearestPlace(
    forest,
    box,
    home,
    strip,
    space,
    length(old.x - home.x, old.y - home.y) + 2 * ease,
  ).clear;
  if (place) [x[box], y[box]] = [place.x, place.y];
  const better = strain() < 0.8 * before;
  if (!better) [x[box], y[box]] = [old.x, old.y];
  space.add(box);
  return better;
}

const spotOf = ({ x, y }: Forest, box: number): Spot => ({ x: x[box] as number, y: y[box] as number });

function middleOf({ x, y }: Forest, boxes: readonly number[]): Spot {
  const mean = (list: Float64Array): number =>
    Math.round(boxes.reduce((sum, box) => sum + (list[box] as number), 0) / boxes.length);
  return { x: mean(x), y: mean(y) };
}

const shares = [1, 0.5, 0.25, 0.1];
const directions: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 0.3],
  [0.3, 1],
];

/** Moves a branch towards the box above it by the first of some steps that is possible; whether there was one. */
function pull(forest: Forest, box: number, strip: Strip, space: Space, ease: number): boolean {
  const { parent, x, y, end } = forest;
  const above = parent[box] as number;
  const dx = (x[above] as number) - (x[box] as number);
  const dy = (y[above] as number) - (y[box] as number);
  const slack = border(forest, box, above) - ease;
  if (slack <= 0) return false;
  const full = length(dx, dy);
  for (const share of shares) {
    for (const [a, b] of directions) {
      const by = {
        x: Math.round(((dx * slack) / full) * share * a),
        y: Math.round(((dy * slack) / full) * share * b),
      };
      if ((by.x === 0 && by.y === 0) || !canMove(forest, box, by, strip, space)) continue;
      const last = end[box] as number;
      for (let i = box; i < last; i++) space.remove(i);
      for (let i = box; i < last; i++) {
        x[i] = (x[i] as number) + by.x;
        y[i] = (y[i] as number) + by.y;
      }
      for (let i = box; i < last; i++) space.add(i);
      return true;
    }
  }
  return false;
}

function canMove(forest: Forest, branch: number, by: Spot, strip: Strip, space: Space): boolean {
  const { parent, x, y } = forest;
  const last = forest.end[branch] as number;
  let before = 0;
  let after = 0;
  for (let i = branch; i < last; i++) {
    const now = { x: x[i] as number, y: y[i] as number };
    const then = { x: now.x + by.x, y: now.y + by.y };
    if (!inside(forest, strip, i, then) || !space.fits(i, then, branch, last)) return false;
    const above = parent[i] as number;
    const from = { x: x[above] as number, y: y[above] as number };
    const fromThen = i === branch ? from : { x: from.x + by.x, y: from.y + by.y };
    if (!space.clear(fromThen, then, above, i, branch, last)) return false;
    before += space.crossings(from, now, above, i, branch, last);
    after += space.crossings(fromThen, then, above, i, branch, last);
  }
  if (after > before) return false;
  return clearOfItsOwn(forest, branch, by);
}

/** Whether the line to a branch, which turns as the branch moves, keeps clear of the branch's own boxes. */
function clearOfItsOwn(
  { parent, end, x, y, halfWidth, halfHeight }: Forest,
  branch: number,
  by: Spot,
): boolean {
  const above = parent[branch] as number;
  const from = { x: (x[above] as number) - by.x, y: (y[above] as number) - by.y };
  const to = { x: x[branch] as number, y: y[branch] as number };
  for (let i = branch + 1; i < (end[branch] as number); i++) {
    const w = (halfWidth[i] as number) + clearance;
    const h = (halfHeight[i] as number) + clearance;
    const cx = x[i] as number;
    const cy = y[i] as number;
    if (entersBox(from, to, cx - w, cy - h, cx + w, cy + h)) return false;
  }
  return true;
}
