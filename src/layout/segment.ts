/** A point in px, y downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whether a line between two points enters the inside of an upright rectangle (slab test, Kay and Kajiya 1986). */
export function entersBox(
  from: Spot,
  to: Spot,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  let near = 0;
  let far = 1;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx === 0) {
    if (from.x <= left || from.x >= right) return false;
  } else {
    const a = (left - from.x) / dx;
    const b = (right - from.x) / dx;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  if (dy === 0) {
    if (from.y <= top || from.y >= bottom) return false;
  } else {
    const a = (top - from.y) / dy;
    const b = (bottom - from.y) / dy;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near < far;
}

/** Twice the signed area of a triangle. */
function turn(a: Spot, b: Spot, c: Spot): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether two lines cross at a point inside both. */
export function crosses(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Where the line from the middle of a box towards a point leaves the box; the middle itself if it ends inside. */
export function leaving(middle: Spot, halfWidth: number, halfHeight: number, towards: Spot): Spot {
  const dx = towards.x - middle.x;
  const dy = towards.y - middle.y;
  const reach = Math.min(
    dx === 0 ? Infinity : halfWidth / Math.abs(dx),
    dy === 0 ? Infinity : halfHeight / Math.abs(dy),
  );
  return reach < 1 ? { x: middle.x + dx * reach, y: middle.y + dy * reach } : middle;
}
