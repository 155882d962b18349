/** A rectangle to keep clear of. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a route leaves or reaches a column, and on which side of it. */
export interface Terminal {
  readonly column: number;
  readonly side: "left" | "right";
  readonly x: number;
  readonly y: number;
  /** Whether the route comes up to it from the far side of the gutter, clear of what else comes in there. */
  readonly far?: boolean;
}

/** A point of a route. */
export type Point = readonly [x: number, y: number];

const clearance = 7;
const laneGap = 6;

/**
 * Routes of right-angled lines between boxes that stand in columns: vertical only in the gutters, horizontal only at a
 * terminal's own height or where a column is free, so that no route crosses a box. Each gutter gives every route a lane
 * of its own while there is room. `gutters` has one strip more than there are columns.
 */
export function routeLinks(
  columns: readonly (readonly Obstacle[])[],
  gutters: readonly (readonly [left: number, right: number])[],
  links: readonly { readonly from: Terminal; readonly to: Terminal }[],
): Point[][] {
  const taken = gutters.map(() => [0, 0] as [fromLeft: number, fromRight: number]);
  const crossed: number[] = [];
  const lane = (gutter: number, { far, side, column }: Terminal): number => {
    const [left, right] = gutters[gutter] as readonly [number, number];
    const room = Math.max(1, Math.floor((right - left) / laneGap) - 1);
    const counts = taken[gutter] as [number, number];
    const fromRight = far && side === "right" && gutter === column + 1;
    const place = (counts[fromRight ? 1 : 0] as number) % room;
    counts[fromRight ? 1 : 0]++;
    return left + (((fromRight ? room - 1 - place : place) + 1) * (right - left)) / (room + 1);
  };
  return links.map(({ from, to }) => {
    const points: Point[] = [[from.x, from.y]];
    const start = from.side === "left" ? from.column : from.column + 1;
    const end = to.side === "left" ? to.column : to.column + 1;
    const step = Math.sign(end - start);
    let x = lane(start, to);
    let y = from.y;
    points.push([x, y]);
    for (let gutter = start; gutter !== end; gutter += step) {
      const free = freeHeight(columns[step > 0 ? gutter : gutter - 1] ?? [], y, to.y, crossed);
      crossed.push(free);
      points.push([x, free]);
      x = lane(gutter + step, to);
      y = free;
      points.push([x, y]);
    }
    points.push([x, to.y], [to.x, to.y]);
    return points;
  });
}

/** The height at which a column can be crossed with the least detour between two heights, away from earlier crossings. */
function freeHeight(
  boxes: readonly Obstacle[],
  from: number,
  to: number,
  crossed: readonly number[],
): number {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  const candidates = [(from + to) / 2, from, to];
  for (const { y, height } of sorted) candidates.push(y - clearance, y + height + clearance);
  const blocked = (y: number): boolean =>
    sorted.some((box) => y > box.y - clearance && y < box.y + box.height + clearance);
  let best = (sorted[0]?.y ?? from) - clearance;
  let least = Infinity;
  for (const y of candidates) {
    const crowd = crossed.filter((other) => Math.abs(other - y) < 3).length;
    const detour = Math.abs(y - from) + Math.abs(y - to) + 8 * crowd;
    if (detour < least && !blocked(y)) {
      best = y;
      least = detour;
    }
  }
  return best;
}
