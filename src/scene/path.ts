import { num } from "./scene.ts";

/** A point of a path. */
type Point = readonly [x: number, y: number];

/** A curve that leaves level, bends between `bend` and `to`, and arrives level. */
export function branchPath([x0, y0]: Point, bend: number, [x1, y1]: Point): string {
  const middle = (bend + x1) / 2;
  const straight = bend === x0 ? "" : `H${num(bend)}`;
  if (Math.abs(y1 - y0) < 0.01) return `M${num(x0)} ${num(y0)}H${num(x1)}`;
  return `M${num(x0)} ${num(y0)}${straight}C${num(middle)} ${num(y0)} ${num(middle)} ${num(y1)} ${num(x1)} ${num(y1)}`;
}

/** Cubic curves: a start, then three points for each. */
export function curvePath(points: readonly Point[]): string {
  return points.reduce(
    (d, [x, y], i) => `${d}${i === 0 ? "M" : i % 3 === 1 ? "C" : " "}${num(x)} ${num(y)}`,
    "",
  );
}

/** Straight lines from point to point with corners rounded by at most `radius` px. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points.filter(
    (p, i) => i === 0 || p[0] !== points[i - 1]?.[0] || p[1] !== points[i - 1]?.[1],
  );
  if (!first) return "";
  let d = `M${num(first[0])} ${num(first[1])}`;
  let last = first;
  rest.forEach((corner, i) => {
    const next = rest[i + 1];
    if (!next) {
      d += `L${num(corner[0])} ${num(corner[1])}`;
      return;
    }
    const r = Math.min(radius, distance(last, corner) / 2, distance(corner, next) / 2);
    const [ax, ay] = towards(corner, last, r);
    const [bx, by] = towards(corner, next, r);
    d += `L${num(ax)} ${num(ay)}Q${num(corner[0])} ${num(corner[1])} ${num(bx)} ${num(by)}`;
    last = corner;
  });
  return d;
}

/** A filled arrowhead whose tip is at `tip`, seen coming from `from`. */
export function arrowPath(tip: Point, from: Point, size: number): string {
  const length = distance(from, tip) || 1;
  const [ux, uy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const [bx, by] = [tip[0] - ux * size, tip[1] - uy * size];
  const half = size * 0.45;
  const corners: Point[] = [tip, [bx - uy * half, by + ux * half], [bx + uy * half, by - ux * half]];
  return `M${corners.map(([x, y]) => `${num(x)} ${num(y)}`).join("L")}Z`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * length) / whole, from[1] + ((to[1] - from[1]) * length) / whole];
}
