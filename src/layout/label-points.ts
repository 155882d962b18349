import { type Place, placesAway, placesBeside } from "./around.ts";
import { crosses, entersBox, type Spot } from "./segment.ts";
import type { Extent, Rectangle } from "./shapes.ts";

/** A straight line. */
export interface Segment {
  readonly from: Spot;
  readonly to: Spot;
}

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
  /** Those with more weight come first. */
  readonly weight: number;
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
/** Between texts, in px. */
const apart = 3;
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
  const crowds = points.map((point) => crowdOf(point, points));
  const indices = points.map((_, i) => i);
  const crowd = (i: number): number => crowds[i] as number;
  const weight = (i: number): number => (points[i] as PointToLabel).weight;
  const standing: (Labelled | undefined)[] = points.map(() => undefined);
  const tokenOf = (i: number): Labelled | undefined => {
    const point = points[i] as PointToLabel;
    return placesOf(point, point.token, token, true, soft).find((place) =>
      isFree(place, i, token.clear, points, frame, standing),
    );
  };
  const search = (i: number, far: boolean): Labelled | undefined => {
    const point = points[i] as PointToLabel;
    const shapes = point.labels.flatMap((extent, shape) =>
      placesOf(point, extent, label, far, soft).map((place) => ({
        ...place,
        cost: place.cost + 1.5 * shape,
        label: shape,
      })),
    );
    const best = shapes
      .sort((a, b) => a.cost - b.cost)
      .find((place) => isFree(place, i, label.clear, points, frame, standing));
    return best ?? tokenOf(i);
  };
  // Where it is tightest, tokens come first.
  for (const i of [...indices].sort((a, b) => crowd(b) - crowd(a) || a - b)) {
    standing[i] = tokenOf(i);
  }
  // Each sweep has the room that the tokens of the last one left.
  const order = [...indices].sort((a, b) => weight(b) - weight(a) || crowd(a) - crowd(b) || a - b);
  for (const far of [false, true, true]) {
    for (const i of order) {
      const before = standing[i];
      standing[i] = undefined;
      const found = search(i, far);
      standing[i] = found?.label === undefined && before?.label !== undefined ? before : found;
    }
  }
  return standing;
}

/** The places of a text, best first; those with a leader only if it may go `far`. */
function placesOf(
  { anchors, reach }: PointToLabel,
  extent: Extent,
  { beside, most }: Kind,
  far: boolean,
  soft: readonly Segment[],
): Place[] {
  const places = anchors.flatMap((anchor, k) => {
    const away = far ? placesAway(anchor, reach, extent, most) : [];
    return [...placesBeside(anchor, reach, extent, beside), ...away].map((place) => ({
      ...place,
      cost: place.cost + k * 0.1,
    }));
  });
  return places
    .map((place) => (soft.some((line) => runsThrough(line, place.box, 2)) ? worse(place) : place))
    .sort((a, b) => a.cost - b.cost);
}

const worse = (place: Place): Place => ({ ...place, cost: place.cost + crossing });

function isFree(
  { box, leader }: Place,
  owner: number,
  clear: number,
  points: readonly PointToLabel[],
  frame: Rectangle,
  standing: readonly (Labelled | undefined)[],
): boolean {
  if (box.x < frame.x || box.y < frame.y) return false;
  if (box.x + box.width > frame.x + frame.width || box.y + box.height > frame.y + frame.height) return false;
  return points.every((point, i) => {
    for (const mark of point.marks) {
      if (overlap(box, mark, i === owner ? 0 : clear)) return false;
      if (leader && i !== owner && runsThrough(leader, mark, 1)) return false;
    }
    if (point.lines.some((line) => runsThrough(line, box, 1.5))) return false;
    const other = i === owner ? undefined : standing[i];
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

const runsThrough = ({ from, to }: Segment, { x, y, width, height }: Rectangle, gap: number): boolean =>
  entersBox(from, to, x - gap, y - gap, x + width + gap, y + height + gap);

/** How many other marks are near. */
function crowdOf({ anchors: [here] }: PointToLabel, points: readonly PointToLabel[]): number {
  if (!here) return 0;
  return points.filter(({ anchors: [there] }) => there && Math.hypot(there.x - here.x, there.y - here.y) < 60)
    .length;
}
