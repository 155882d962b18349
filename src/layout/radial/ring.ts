/** A point, y downwards. */
export type Point = readonly [x: number, y: number];

/**
 * A superellipse around the origin, |x/a|³ + |y/b|³ = 1 (Gardner 1965): a round shape whose sides are steep enough for
 * lines of text below each other, where those of an ellipse are not.
 */
export interface Ring {
  readonly a: number;
  readonly b: number;
}

/** The part of a ring outside which a box stands: the side on which its branch does not arrive. */
export type Quarter = "top" | "right" | "bottom" | "left";

/** How high the gutters between rings are above and below, against their width at the sides. */
export const gutterHeight = 0.7;

/** One coordinate of the unit ring from the other, both without sign. */
export function across(share: number): number {
  const part = Math.min(1, Math.abs(share));
  return Math.cbrt(1 - part * part * part);
}

/** The point of the unit ring in a direction, in radians from the right, downwards. */
export function unitPoint(angle: number): Point {
  const x = Math.cos(angle);
  const y = Math.sin(angle);
  const reach = 1 / Math.cbrt(Math.abs(x * x * x) + Math.abs(y * y * y));
  return [x * reach, y * reach];
}

/** The least half width of a ring of half height `b` that holds some points, without sign; infinite where none does. */
export function widthAround(points: readonly Point[], b: number): number {
  let a = 0;
  for (const [x, y] of points) a = Math.max(a, y < b ? x / across(y / b) : Infinity);
  return a;
}

/** Those of some points, without sign, that no other is beyond in both directions. */
export function outermost(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((p, q) => q[0] - p[0] || q[1] - p[1]);
  let reach = -Infinity;
  return sorted.filter(([, y]) => {
    if (y <= reach) return false;
    reach = y;
    return true;
  });
}

/**
 * A way around every ring at once, clockwise from the top: along x above and below, as far as the share `top` of the
 * half width, and along y at the sides. So it measures what boxes need there, their widths or their heights.
 */
export class Round {
  readonly top: number;
  readonly side: number;
  readonly length: number;

  constructor(top: number) {
    this.top = top;
    this.side = across(top);
    this.length = 4 * (this.top + this.side);
  }

  /** The quarter of a place of the way. */
  quarter(place: number): Quarter {
    const half = this.length / 2;
    if (place < this.top || place >= this.length - this.top) return "top";
    if (place < half - this.top) return "right";
    return place < half + this.top ? "bottom" : "left";
  }

  /** How far right of the middle of the unit ring a place above or below is. */
  x(place: number): number {
    const { length } = this;
    if (Math.abs(place - length / 2) < length / 4) return length / 2 - place;
    return place < length / 2 ? place : place - length;
  }

  /** How far below the middle of the unit ring a place at the sides is. */
  y(place: number): number {
    const { top, side, length } = this;
    return place < length / 2 ? place - top - side : length - top - side - place;
  }
}
