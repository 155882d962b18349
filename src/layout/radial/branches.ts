import { doCross, Obstacles, type Rectangle } from "./crossing.ts";
import { detour, type Port } from "./detour.ts";
import type { Point, Quarter, Ring } from "./ring.ts";
import type { Stand } from "./stand.ts";

/** The edge of a box at which a line may start or end. */
interface Edge extends Port {
  /** What it costs against the edge that looks at the gutter between the two. */
  readonly extra: number;
}

type Curve = readonly [Point, Point, Point, Point];

/** Between a line's end and its own box, at the sides; half of that above and below, where letters leave room. */
const pad = 6;
/** What a curve keeps from every box: less than it keeps from its own. */
const clear = 2.5;
/** What other edges cost, in px of length: of a parent, of a child at the sides, and of one above or below. */
const turning = { exit: 14, side: 50, row: 90 };
/** What it costs to cross the line to the sibling before. */
const crossed = 80;

const outwards: Readonly<Record<Quarter, Point>> = {
  top: [0, -1],
  right: [1, 0],
  bottom: [0, 1],
  left: [-1, 0],
};
const opposite: Readonly<Record<Quarter, Quarter>> = {
  top: "bottom",
  bottom: "top",
  left: "right",
  right: "left",
};
const quarters: readonly Quarter[] = ["top", "right", "bottom", "left"];

/**
 * The line to each box from its parent, from edge to edge and through no box: the shortest and straightest of the curves
 * between any two of their edges that look outwards and inwards, or a detour through the gutter where all are blocked.
 */
export function branchesOf(
  parents: readonly number[],
  depths: readonly number[],
  stands: readonly Stand[],
  rings: readonly Ring[],
  centre: { readonly width: number; readonly height: number },
  gutter: number,
): Point[][] {
  const middle = { x: -centre.width / 2, y: -centre.height / 2, ...centre, anchor: centre.height / 2 };
  const obstacles = new Obstacles([middle, ...stands], clear);
  const siblings = new Map<number, readonly Point[]>();
  return stands.map((child, i) => {
    const { quarter } = child;
    const family = parents[i] as number;
    const parent = stands[family];
    const exits = edgesOf(parent ?? middle, parent?.quarter ?? quarter, turning.exit);
    const aside = quarter === "top" || quarter === "bottom" ? turning.row : turning.side;
    const entries = edgesOf(child, opposite[quarter], aside);
    const found = bestCurve(exits, entries, obstacles, siblings.get(family) ?? []);
    if (found) siblings.set(family, found.line);
    else return detour(exits[0] as Edge, entries[0] as Edge, rings[depths[i] as number] as Ring, gutter);
    return [...found.curve];
  });
}

/** The edges of a box, the one that looks at the gutter first; the one behind it is none for lines. */
function edgesOf(box: Rectangle & { readonly anchor: number }, first: Quarter, aside: number): Edge[] {
  const rest = quarters.filter((quarter) => quarter !== first && quarter !== opposite[first]);
  return [first, ...rest].map((quarter) => {
    const { x, y, width, height, anchor } = box;
    const [right, down] = outwards[quarter];
    const at: Point =
      right === 0
        ? [x + width / 2, down < 0 ? y - pad / 2 : y + height + pad / 2]
        : [right < 0 ? x - pad : x + width + pad, y + anchor];
    return { at, way: outwards[quarter], extra: quarter === first ? 0 : aside };
  });
}

function bestCurve(
  exits: readonly Edge[],
  entries: readonly Edge[],
  obstacles: Obstacles,
  sibling: readonly Point[],
): { curve: Curve; line: Point[] } | undefined {
  let best: { curve: Curve; line: Point[] } | undefined;
  let cost = Infinity;
  for (const exit of exits) {
    for (const entry of entries) {
      const extra = exit.extra + entry.extra;
      if (distance(exit.at, entry.at) + extra >= cost) continue;
      const curve = curveOf(exit, entry);
      if (!curve) continue;
      const line = flat(curve);
      let own = costOf(line) + extra;
      if (own < cost && doCross(line, sibling)) own += crossed;
      if (own >= cost || obstacles.block(line)) continue;
      best = { curve, line };
      cost = own;
    }
  }
  return best;
}

/** A curve from port to port; nothing where it would have to turn back. */
function curveOf(exit: Port, entry: Port): Curve | undefined {
  const [x0, y0] = exit.at;
  const [x1, y1] = entry.at;
  const out = (x1 - x0) * exit.way[0] + (y1 - y0) * exit.way[1];
  const into = (x0 - x1) * entry.way[0] + (y0 - y1) * entry.way[1];
  if (out <= 2 || into <= 2) return undefined;
  // Halfway where both ends are parallel, more where the curve is a bow.
  const reach = exit.way[0] === -entry.way[0] ? 0.5 : 0.6;
  return [
    exit.at,
    [x0 + exit.way[0] * out * reach, y0 + exit.way[1] * out * reach],
    [x1 + entry.way[0] * into * reach, y1 + entry.way[1] * into * reach],
    entry.at,
  ];
}

/** How much the start, the two handles and the end of a cubic Bézier curve count at points evenly along it. */
const weightsOf = (pieces: number): (readonly [number, number, number, number])[] =>
  Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const s = 1 - t;
    return [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
  });

const fewest = 14;
const usual = weightsOf(fewest);

/** A curve as straight pieces, none farther from it than what lines keep from boxes (by its second derivative). */
function flat([p0, p1, p2, p3]: Curve): Point[] {
  const bend = Math.max(
    Math.hypot(p0[0] - 2 * p1[0] + p2[0], p0[1] - 2 * p1[1] + p2[1]),
    Math.hypot(p1[0] - 2 * p2[0] + p3[0], p1[1] - 2 * p2[1] + p3[1]),
  );
  const pieces = Math.ceil(Math.sqrt((0.75 * bend) / clear));
  return (pieces > fewest ? weightsOf(pieces) : usual).map(
    ([w0, w1, w2, w3]): Point => [
      w0 * p0[0] + w1 * p1[0] + w2 * p2[0] + w3 * p3[0],
      w0 * p0[1] + w1 * p1[1] + w2 * p2[1] + w3 * p3[1],
    ],
  );
}

/** What a line costs: its length, and more the more it turns. */
function costOf(line: readonly Point[]): number {
  let length = 0;
  let turn = 0;
  let [dx, dy] = [0, 0];
  for (let i = 1; i < line.length; i++) {
    const [x0, y0] = line[i - 1] as Point;
    const [x1, y1] = line[i] as Point;
    const [ex, ey] = [x1 - x0, y1 - y0];
    length += Math.sqrt(ex * ex + ey * ey);
    if (i > 1) turn += Math.abs(Math.atan2(dx * ey - dy * ex, dx * ex + dy * ey));
    [dx, dy] = [ex, ey];
  }
  return length * (1 + 0.25 * turn);
}

function distance([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0);
}
