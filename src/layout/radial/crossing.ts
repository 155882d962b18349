import type { Point } from "./ring.ts";

/** A rectangle, x and y at its top left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes to keep clear of, found by height. */
export class Obstacles {
  readonly #boxes: readonly Rectangle[];
  readonly #highest: number;

  /** Every box with `clear` px around it. */
  constructor(boxes: readonly Rectangle[], clear: number) {
    this.#boxes = boxes
      .map(({ x, y, width, height }) => ({
        x: x - clear,
        y: y - clear,
        width: width + 2 * clear,
        height: height + 2 * clear,
      }))
      .sort((a, b) => a.y - b.y);
    this.#highest = this.#boxes.reduce((most, { height }) => Math.max(most, height), 0);
  }

  /** Whether a line of straight pieces meets any of them. */
  block(line: readonly Point[]): boolean {
    for (let i = 1; i < line.length; i++) {
      const from = line[i - 1] as Point;
      const to = line[i] as Point;
      const bottom = Math.max(from[1], to[1]);
      const left = Math.min(from[0], to[0]);
      const right = Math.max(from[0], to[0]);
      for (let k = this.#firstBelow(Math.min(from[1], to[1]) - this.#highest); k < this.#boxes.length; k++) {
        const box = this.#boxes[k] as Rectangle;
        if (box.y > bottom) break;
        if (box.x <= right && box.x + box.width >= left && meets(from, to, box)) return true;
      }
    }
    return false;
  }

  /** The first box whose top is not above a height. */
  #firstBelow(y: number): number {
    let low = 0;
    let high = this.#boxes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#boxes[middle] as Rectangle).y < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether a segment meets a box (Liang and Barsky 1984). */
function meets([x0, y0]: Point, [x1, y1]: Point, { x, y, width, height }: Rectangle): boolean {
  let [from, to] = [0, 1];
  const clip = (delta: number, low: number, high: number): boolean => {
    if (delta === 0) return low <= 0 && high >= 0;
    from = Math.max(from, (delta > 0 ? low : high) / delta);
    to = Math.min(to, (delta > 0 ? high : low) / delta);
    return from <= to;
  };
  return clip(x1 - x0, x - x0, x + width - x0) && clip(y1 - y0, y - y0, y + height - y0);
}

/** Whether two lines of straight pieces cross. */
export function doCross(line: readonly Point[], other: readonly Point[]): boolean {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    for (let j = 1; j < other.length; j++) {
      const [c, d] = [other[j - 1] as Point, other[j] as Point];
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return true;
    }
  }
  return false;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
