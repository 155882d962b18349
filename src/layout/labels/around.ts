import type { Spot } from "../segment.ts";
import type { Extent, Rectangle } from "../shapes.ts";

/** A place for a box beside a mark. */
export interface Place {
  readonly box: Rectangle;
  /** From the mark to the box, where it stands so far away that a line has to tell whose it is. */
  readonly leader?: { readonly from: Spot; readonly to: Spot };
  /** Less is better. */
  readonly cost: number;
}

/** The places that touch a mark: which way, and at what cost. To the right is where a reader looks first. */
const near: readonly (readonly [dx: number, dy: number, cost: number])[] = [
  [1, 0, 0],
  [-1, 0, 1],
  [1, -1, 1],
  [1, 1, 1.5],
  [0, -1, 1.5],
  [0, 1, 2],
  [-1, -1, 2],
  [-1, 1, 2.5],
];

/** How far away boxes with a leader may stand from a mark's edge, in px. */
const distances = [12, 22, 34, 48, 64, 84];
const directions = 16;

/** Places for a box `beside` px from the edge of a mark of radius `reach` around `anchor`. */
export function placesBeside(
  anchor: Spot,
  reach: number,
  { width, height }: Extent,
  beside: number,
): Place[] {
  return near.map(([dx, dy, cost]) => {
    const gap = (reach + beside) * (dx && dy ? Math.SQRT1_2 : 1);
    const x = anchor.x + dx * gap + ((dx - 1) * width) / 2;
    const y = anchor.y + dy * gap + ((dy - 1) * height) / 2;
    return { box: { x, y, width, height }, cost };
  });
}

/** Places further away, up to `most` px from the mark's edge, each with its leader. */
export function placesAway(anchor: Spot, reach: number, { width, height }: Extent, most: number): Place[] {
  return distances
    .filter((distance) => distance <= most)
    .flatMap((distance) =>
      Array.from({ length: directions }, (_, i): Place => {
        const angle = (2 * Math.PI * i) / directions;
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const away = reach + distance;
        const centre = {
          x: anchor.x + away * cos + (leaning(cos) * width) / 2,
          y: anchor.y + away * sin + (leaning(sin) * height) / 2,
        };
        const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
        const to = {
          x: Math.max(box.x, Math.min(box.x + width, anchor.x)),
          y: Math.max(box.y, Math.min(box.y + height, anchor.y)),
        };
        const length = Math.hypot(to.x - anchor.x, to.y - anchor.y) || 1;
        const from = {
          x: anchor.x + ((to.x - anchor.x) * reach) / length,
          y: anchor.y + ((to.y - anchor.y) * reach) / length,
        };
        return { box, leader: { from, to }, cost: 7 + distance / 4 };
      }),
    );
}

/** To which side of its anchor a box lies: beside it, above or below it, or in between. */
const leaning = (part: number): number => (Math.abs(part) < 0.2 ? 0 : Math.max(-1, Math.min(1, part * 1.5)));
