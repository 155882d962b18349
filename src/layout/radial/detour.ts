import { across, gutterHeight, type Point, type Ring, unitPoint } from "./ring.ts";

/** Where a line leaves a box, and which way it runs there. */
export interface Port {
  readonly at: Point;
  readonly way: Point;
}

const corner = 6;
/** The longest step along a gutter, in radians. */
const longest = 0.06;

/**
 * A line from box to box that is always free: straight out to the middle of the gutter within the outer box's ring,
 * along it the shorter way, and straight in; as cubic Bézier curves. Both ports look at that gutter.
 */
export function detour(exit: Port, entry: Port, ring: Ring, gutter: number): Point[] {
  const a = ring.a - gutter / 2;
  const b = ring.b - (gutter * gutterHeight) / 2;
  const start = meeting(exit.at, exit.way, a, b);
  let turn = meeting(entry.at, [-entry.way[0], -entry.way[1]], a, b) - start;
  if (Math.abs(turn) > Math.PI) turn -= 2 * Math.PI * Math.sign(turn);
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / longest));
  const points = [exit.at];
  for (let step = 0; step <= steps; step++) {
    const [x, y] = unitPoint(start + (turn * step) / steps);
    points.push([x * a, y * b]);
  }
  return rounded([...points, entry.at]);
}

/** In which direction, of the unit ring, an upright or level line meets a ring on the side to which it points. */
function meeting([x, y]: Point, way: Point, a: number, b: number): number {
  if (way[0] === 0) return Math.atan2(across(x / a) * way[1], x / a);
  return Math.atan2(y / b, across(y / b) * way[0]);
}

/** Straight pieces from point to point with rounded corners. */
function rounded(points: readonly Point[]): Point[] {
  const path: Point[] = [points[0] as Point];
  points.slice(1).forEach((point, i) => {
    const last = path.at(-1) as Point;
    const next = points[i + 2];
    const before = next ? towards(point, points[i] as Point) : point;
    path.push(between(last, before, 1 / 3), between(last, before, 2 / 3), before);
    if (!next) return;
    const after = towards(point, next);
    path.push(between(before, point, 2 / 3), between(after, point, 2 / 3), after);
  });
  return path;
}

function between([x0, y0]: Point, [x1, y1]: Point, share: number): Point {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

/** The point a corner's size from one point towards another, at most halfway. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return between(from, to, length > 2 * corner ? corner / length : 0.5);
}
