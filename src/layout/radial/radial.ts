import { branchesOf } from "./branches.ts";
import { type Levels, levelsOf, placesAround } from "./places.ts";
import { gutterHeight, outermost, type Point, type Ring, Round, widthAround } from "./ring.ts";
import { heightFor, quartersOf, type Stand, standAround } from "./stand.ts";

/** A box of a tree around a centre, parents listed before their children, children in order. */
export interface RadialBox {
  /** Index of the parent's box; −1 at the centre. */
  readonly parent: number;
  readonly width: number;
  readonly height: number;
  /** How far below the box's top branches meet its sides. @default half its height */
  readonly anchor?: number;
}

/** What a tree around a centre has to keep to, in px. */
export interface RadialOptions {
  /** The box in the middle. */
  readonly centre: { readonly width: number; readonly height: number };
  readonly maxWidth: number;
  /** The least distance between two boxes of one ring. */
  readonly gap: number;
  /** The least distance between the boxes of one ring and the next ring, at the sides: the room for branches. */
  readonly gutter: number;
}

/** To which of a box's edges text in it is set. */
export type RadialAlign = "left" | "middle" | "right";

/** A tree around a centre. Every coordinate is from the top left corner of the whole. */
export interface Radial {
  readonly width: number;
  readonly height: number;
  /** The top left corner of the box in the middle. */
  readonly centre: Point;
  /** The top left corner of each box, and where text in it is set. */
  readonly spots: readonly { readonly x: number; readonly y: number; readonly align: RadialAlign }[];
  /** For each box the line from its parent: a point, and three more for each cubic Bézier curve that follows. */
  readonly branches: readonly (readonly Point[])[];
}

/** What is tried: how much a ring's height counts against its width, and how much wider than asked gutters are. */
interface Kind {
  readonly stretch: number;
  readonly ease: number;
}

/** Boxes on their rings, and what that costs. */
interface Attempt {
  readonly cost: number;
  readonly round: Round;
  readonly stands: readonly Stand[];
  readonly rings: readonly Ring[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const alignOf = { top: "middle", right: "left", bottom: "middle", left: "right" } as const;
/** As far as which share of a ring's half width boxes may stand above and below it. */
const tops = [0.5, 0.35, 0.65] as const;
const plain: Kind = { stretch: 1, ease: 1 };
const others: readonly Kind[] = [
  { stretch: 1, ease: 1.5 },
  { stretch: 1, ease: 2.2 },
  { stretch: 0.3, ease: 1 },
];
/** The most that a ring's width and height differ, as a factor, unless what it holds is longer. */
const flattest = 3;
/** How much higher than what it holds a ring is at least, in px. */
const nearest = 2;
/** Rounds in which rings and places settle. */
const turns = 3;

/**
 * Boxes with level text on rings around a centre, a ring for each depth, in order clockwise from the top; `null` where
 * that is wider than allowed. No box overlaps another and no branch runs through one: each ring holds all boxes inside
 * it with a gutter, boxes on one ring are kept apart exactly, and a branch that cannot curve freely follows the gutter.
 *
 * Concentric levels with sectors as in Eades (1992); rings are superellipses as text is wide and low, each the least
 * that fits (compare Bachmaier's radial levels, 2007), the inner ones in proportion to the last.
 */
export function placeRadial(boxes: readonly RadialBox[], options: RadialOptions): Radial | null {
  const levels = levelsOf(boxes.map(({ parent }) => parent));
  let best: Attempt | undefined;
  const attempt = (top: number, kind: Kind): void => {
    const found = settle(boxes, levels, new Round(top), kind, options);
    if (found.width <= options.maxWidth && !(best && best.cost <= found.cost)) best = found;
  };
  for (const top of tops) attempt(top, plain);
  // What is best for plain rings is best for others; where none fits, one of the others may.
  for (const top of best ? [best.round.top] : tops) for (const kind of others) attempt(top, kind);
  return best ? finish(levels, best, options) : null;
}

/** Rings and places that fit each other. */
function settle(
  boxes: readonly RadialBox[],
  levels: Levels,
  round: Round,
  { stretch, ease }: Kind,
  { centre, gap, gutter }: RadialOptions,
): Attempt {
  const spacing = { round, gap, gutter };
  let rings: Ring[] = levels.levels.map((_, depth) => ({ a: depth + 1, b: depth + 1 }));
  let places = boxes.map(() => round.length / 4);
  const stands: Stand[] = [];
  for (let turn = 0; turn < turns; turn++) {
    places = placesAround(levels, boxes, rings, round, gap, places);
    const last = rings.at(-1) as Ring;
    let corners: Point[] = [[centre.width / 2, centre.height / 2]];
    rings = rings.map((before, depth) => {
      const members = levels.levels[depth] as readonly number[];
      const held = corners.map(([x, y]): Point => [x + gutter * ease, y + gutter * gutterHeight]);
      const quarters = quartersOf(members, places, boxes, Math.max(...held.map(([x]) => x)), spacing);
      // From the second turn on, inner rings are like the last, so that branches run outwards.
      const alike = turn > 0 && before !== last ? (last.b * before.a) / last.a : 0;
      const lowest = Math.max(...held.map(([x, y]) => Math.max(y + nearest, x / flattest)));
      const least = Math.max(heightFor(quarters, boxes, spacing), alike, lowest);
      const beside = Math.max(...members.map((i) => (boxes[i] as RadialBox).width));
      const ring = ringAround(held, least, beside, stretch);
      standAround(stands, quarters, places, boxes, ring, spacing);
      corners = outermost(members.map((i) => farthest(stands[i] as Stand)));
      return ring;
    });
  }
  const middle = { x: -centre.width / 2, y: -centre.height / 2, ...centre };
  const all = [middle, ...stands];
  const left = all.reduce((least, { x }) => Math.min(least, x), 0);
  const top = all.reduce((least, { y }) => Math.min(least, y), 0);
  const width = all.reduce((most, box) => Math.max(most, box.x + box.width), 0) - left;
  const height = all.reduce((most, box) => Math.max(most, box.y + box.height), 0) - top;
  // A page gives width more readily than height; wide gutters look better, very wide figures do not.
  const cost = (height * Math.sqrt(width) * Math.max(1, width / height / 1.7)) / ease ** 0.3;
  return { cost, round, stands, rings, left, top, width, height };
}

/** A box's corner farthest from the centre, without sign. */
function farthest({ x, y, width, height }: Stand): Point {
  return [Math.max(-x, x + width), Math.max(-y, y + height)];
}

/** The ring around some corners, at least `least` high, that takes least room with boxes `beside` wide next to it. */
function ringAround(corners: readonly Point[], least: number, beside: number, stretch: number): Ring {
  let best: Ring = { a: 0, b: least };
  let lowest = Infinity;
  for (let step = 0; step <= 20; step++) {
    const b = least + nearest * (1.35 ** step - 1);
    const a = Math.max(widthAround(corners, b), b / flattest);
    const cost = (a + beside) * b ** stretch;
    if (cost < lowest) [best, lowest] = [{ a, b }, cost];
  }
  return best;
}

/** The figure with its lines, which may reach farther than its boxes; `null` where that is too far. */
function finish({ parents, depths }: Levels, found: Attempt, options: RadialOptions): Radial | null {
  const { centre, gutter, maxWidth } = options;
  const { stands, rings } = found;
  const branches = branchesOf(parents, depths, stands, rings, centre, gutter);
  let { left, top } = found;
  let [right, bottom] = [left + found.width, top + found.height];
  // A curve stays within its four points.
  for (const branch of branches) {
    for (const [x, y] of branch) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  if (right - left > maxWidth) return null;
  const move = ([x, y]: Point): Point => [x - left, y - top];
  return {
    width: right - left,
    height: bottom - top,
    centre: move([-centre.width / 2, -centre.height / 2]),
    spots: stands.map(({ x, y, quarter }) => ({ x: x - left, y: y - top, align: alignOf[quarter] })),
    branches: branches.map((branch) => branch.map(move)),
  };
}
