import { crosses, entersBox, type Spot } from "../segment.ts";
import type { Rectangle } from "../shapes.ts";
import type { Place } from "./around.ts";

/** A straight line. */
export interface Segment {
  readonly from: Spot;
  readonly to: Spot;
}

/** What no text may cover, and what none may cross. */
export interface Obstacle {
  readonly marks: readonly Rectangle[];
  readonly lines: readonly Segment[];
}

/** Between texts (more than within one), and from a text to a line, in px. */
const apart = 6;
const beside = 1.5;

/**
 * Whether a text and its leader can be at a place whatever other texts there are: in the frame, `clear` px from the
 * marks of others, on no mark and no line.
 */
export function isPossible(
  { box, leader }: Place,
  owner: number,
  clear: number,
  obstacles: readonly Obstacle[],
  frame: Rectangle,
): boolean {
  if (box.x < frame.x || box.y < frame.y) return false;
  if (box.x + box.width > frame.x + frame.width || box.y + box.height > frame.y + frame.height) return false;
  return obstacles.every(({ marks, lines }, i) => {
    for (const mark of marks) {
      if (overlap(box, mark, i === owner ? 0 : clear)) return false;
      if (leader && i !== owner && runsThrough(leader, mark, 1)) return false;
    }
    return !lines.some((line) => runsThrough(line, box, beside));
  });
}

/** Whether a place is free among the texts that stand already, and no leader runs through a text or across another. */
export function isFree(
  { box, leader }: Place,
  standing: readonly (Pick<Place, "box" | "leader"> | undefined)[],
): boolean {
  return standing.every((other) => {
    if (!other) return true;
    if (overlap(box, other.box, apart)) return false;
    if (other.leader && runsThrough(other.leader, box, 2)) return false;
    if (!leader) return true;
    if (runsThrough(leader, other.box, 2)) return false;
    return !other.leader || !crosses(leader.from, leader.to, other.leader.from, other.leader.to);
  });
}

const overlap = (a: Rectangle, b: Rectangle, gap: number): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Whether a line comes within `gap` px of the inside of a box. */
export function runsThrough({ from, to }: Segment, { x, y, width, height }: Rectangle, gap: number): boolean {
  const [left, top, right, bottom] = [x - gap, y - gap, x + width + gap, y + height + gap];
  // Most lines are far from most boxes.
  if ((from.x <= left && to.x <= left) || (from.x >= right && to.x >= right)) return false;
  if ((from.y <= top && to.y <= top) || (from.y >= bottom && to.y >= bottom)) return false;
  return entersBox(from, to, left, top, right, bottom);
}
