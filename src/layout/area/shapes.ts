/** A rectangle, in px. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A circle, in px. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Part of a ring around (0, 0), in px and in radians clockwise from 12 o'clock. */
export interface Sector {
  readonly start: number;
  readonly end: number;
  readonly inner: number;
  readonly outer: number;
}

/** How wide and how high something is, in px. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** The top left corner of a box. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The point of a ring at an angle clockwise from 12 o'clock. */
export function onRing(angle: number, radius: number): Corner {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

const quarter = Math.PI / 2;

/** The box around sectors. */
export function boundsOf(sectors: readonly Sector[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (angle: number, radius: number): void => {
    const { x, y } = onRing(angle, radius);
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  };
  for (const { start, end, inner, outer } of sectors) {
    for (const angle of [start, end]) for (const radius of [inner, outer]) reach(angle, radius);
    for (let k = Math.ceil(start / quarter); k * quarter < end; k++) reach(k * quarter, outer);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box around rows that stand below each other. */
export function rowsExtent(rows: readonly Extent[]): Extent {
  let [width, height] = [0, 0];
  for (const row of rows) {
    width = Math.max(width, row.width);
    height += row.height;
  }
  return { width, height };
}

/** How far rows may be moved up or down from the middle of a circle, in parts of its radius, nearest first. */
const shifts = [0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, -0.24, 0.24, -0.3, 0.3];

/** The corner of the box around rows that stand below each other, each centred, in a circle, as near to its middle as they fit; `null` where they do not. */
export function inCircle({ x, y, radius }: Circle, rows: readonly Extent[]): Corner | null {
  const { width, height } = rowsExtent(rows);
  if (width > 2 * radius || height > 2 * radius) return null;
  for (const shift of shifts) {
    const from = shift * radius - height / 2;
    let top = from;
    const fits = rows.every((row) => {
      const reach = Math.max(-top, top + row.height);
      top += row.height;
      return Math.hypot(row.width / 2, reach) <= radius;
    });
    if (fits) return { x: x - width / 2, y: y + from };
  }
  return null;
}

/** How far from a sector's middle a box may be centred, in parts of its angle and of its depth, nearest first. */
const tries = [0, -0.12, 0.12, -0.24, 0.24, -0.36, 0.36];

/** Where a level box stands in a sector, as near to its middle as it fits; `null` where it does not. */
export function inSector(sector: Sector, width: number, height: number): Corner | null {
  const depth = sector.outer - sector.inner;
  // A box that holds no more than half a turn: what is left of that is convex.
  const span = Math.min(sector.end - sector.start, Math.PI);
  const middle = (sector.start + sector.end) / 2;
  const [sin, cos] = [Math.abs(Math.sin(middle)), Math.abs(Math.cos(middle))];
  // How far the box reaches across and along, against the most that the sector does.
  if (width * cos + height * sin > 2 * sector.outer * Math.sin(span / 2)) return null;
  if (width * sin + height * cos > sector.outer - sector.inner * Math.cos(span / 2)) return null;
  const half = { ...sector, start: middle - span / 2, end: middle + span / 2 };
  for (const aside of tries) {
    for (const out of tries) {
      const centre = onRing(middle + aside * span, sector.inner + (0.5 + out) * depth);
      const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
      if (holds(half, box)) return { x: box.x, y: box.y };
    }
  }
  return null;
}

/** Whether a box lies in a sector of at most half a turn. */
function holds({ start, end, inner, outer }: Sector, box: Rectangle): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if (Math.hypot(Math.max(box.x, -right, 0), Math.max(box.y, -bottom, 0)) < inner) return false;
  const within = (x: number, y: number): boolean =>
    Math.hypot(x, y) <= outer &&
    Math.sin(start) * y + Math.cos(start) * x >= 0 &&
    Math.sin(end) * y + Math.cos(end) * x <= 0;
  return within(box.x, box.y) && within(right, box.y) && within(box.x, bottom) && within(right, bottom);
}
