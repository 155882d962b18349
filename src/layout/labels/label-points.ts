import type { Spot } from "../segment.ts";
import type { Extent, Rectangle } from "../shapes.ts";
import { type Place, placesAway, placesBeside } from "./around.ts";
import { isFree, isPossible, runsThrough, type Segment } from "./label-room.ts";

/** A mark that wants a label, or a number at least. */
export interface PointToLabel {
  /** What its label stands beside, and how far the mark reaches around that. */
  readonly anchors: readonly Spot[];
  readonly reach: number;
  /** What no text may cover. */
  readonly marks: readonly Rectangle[];
  /** What no text may cross. */
  readonly lines: readonly Segment[];
  /** Its label in every shape that it may have, best first. */
  readonly labels: readonly Extent[];
  /** What stands there in the label's place where there is no room for it. */
  readonly token: Extent;
  /** Labels with more weight come first. */
  readonly weight: number;
  /** How many share it: where a token stands for more, it comes first. */
  readonly count: number;
}

/** Where a point's text stands. */
export interface Labelled extends Omit<Place, "cost"> {
  /** Which shape of the label; `undefined` for the token. */
  readonly label?: number;
}

/** How far texts of a kind keep from their own mark, from those of others (more, so that none seems theirs), and how far they may go. */
interface Kind {
  readonly beside: number;
  readonly clear: number;
  readonly most: number;
}

const label: Kind = { beside: 4, clear: 8, most: 84 };
const token: Kind = { beside: 2, clear: 5, most: 48 };
/** What crossing a line that may be interrupted costs. */
const crossing = 6;

/**
 * Where the labels of points stand: beside their mark or, with a leader, further away; where there is no room for a
 * label, its token; `undefined` where not even that fits. No text overlaps another or a mark, leaves the frame, or has
 * a line or a leader run through it; leaders cross neither marks nor each other. Places that cross one of `soft` are
 * taken only where others are much worse. Every point has a token's room kept for it before any label is placed.
 */
export function labelPoints(
  points: readonly PointToLabel[],
  frame: Rectangle,
  soft: readonly Segment[] = [],
): (Labelled | undefined)[] {
  const indices = points.map((_, i) => i);
  const crowds = points.map((point) => crowdOf(point, points));
  const crowd = (i: number): number => crowds[i] as number;
  const weight = (i: number): number => (points[i] as PointToLabel).weight;
  const possible = (i: number, kind: Kind, extents: readonly Extent[]): Choice[] =>
    extents
      .flatMap((extent, shape) => placesOf(points[i] as PointToLabel, extent, kind, shape, soft))
      .filter((place) => isPossible(place, i, kind.clear, points, frame))
      .sort((a, b) => a.cost - b.cost);
  const labels = points.map((point, i) => possible(i, label, point.labels));
  const tokens = points.map((point, i) => possible(i, token, [point.token]));
  const standing: (Labelled | undefined)[] = points.map(() => undefined);
  const tokenOf = (i: number): Labelled | undefined => {
    const found = tokens[i]?.find((place) => isFree(place, standing));
    return found && placed(found);
  };
  const labelOf = (i: number, far: boolean): Labelled | undefined => {
    const found = labels[i]?.find((place) => (far || !place.leader) && isFree(place, standing));
    return found && { ...placed(found), label: found.shape };
  };
  // Then where it is tightest.
  const count = (i: number): number => (points[i] as PointToLabel).count;
  for (const i of [...indices].sort((a, b) => count(b) - count(a) || crowd(b) - crowd(a) || a - b))
    standing[i] = tokenOf(i);
  // Each sweep has the room that the tokens of the last one left.
  const order = [...indices].sort((a, b) => weight(b) - weight(a) || crowd(a) - crowd(b) || a - b);
  for (const far of [false, true, true]) {
    for (const i of order) {
      const before = standing[i];
      standing[i] = undefined;
      const isLabel = before?.label !== undefined;
      standing[i] = labelOf(i, far) ?? (isLabel ? before : tokenOf(i));
    }
  }
  return standing;
}

/** A place for one of a text's shapes. */
interface Choice extends Place {
  readonly shape: number;
}

const placed = ({ box, leader }: Place): Labelled => (leader ? { box, leader } : { box });

/** What a shape costs for coming after the first. */
const reshaping = 1.5;

/** All places of a text in one shape. */
function placesOf(
  { anchors, reach }: PointToLabel,
  extent: Extent,
  { beside, most }: Kind,
  shape: number,
  soft: readonly Segment[],
): Choice[] {
  return anchors.flatMap((anchor, k) =>
    [...placesBeside(anchor, reach, extent, beside), ...placesAway(anchor, reach, extent, most)].map(
      ({ box, leader, cost }): Choice => {
        const isCrossed = soft.some((line) => runsThrough(line, box, 2));
        const full = cost + 0.1 * k + reshaping * shape + (isCrossed ? crossing : 0);
        return leader ? { box, leader, cost: full, shape } : { box, cost: full, shape };
      },
    ),
  );
}

/** How many other marks are near. */
function crowdOf({ anchors: [here] }: PointToLabel, points: readonly PointToLabel[]): number {
  if (!here) return 0;
  return points.filter(({ anchors: [there] }) => there && Math.hypot(there.x - here.x, there.y - here.y) < 60)
    .length;
}
