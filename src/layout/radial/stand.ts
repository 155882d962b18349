import { across, gutterHeight, type Quarter, type Ring, type Round } from "./ring.ts";
import { spread } from "./spread.ts";

/** A box at its place, its top left corner from the centre of the rings. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far below its top branches meet its sides. */
  readonly anchor: number;
  readonly quarter: Quarter;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly anchor?: number;
}

/** What boxes on rings keep to: the way around, and the distances between boxes and between rings. */
export interface Spacing {
  readonly round: Round;
  readonly gap: number;
  readonly gutter: number;
}

/** The boxes of one ring by quarter, each list from left to right or from top to bottom. */
export type Quarters = Readonly<Record<Quarter, readonly number[]>>;

/**
 * In which quarter each box of a ring stands, by its wanted place; above and below only as many as fit side by side on a
 * ring at least `2 · least` wide, while the outermost of the others go to the sides.
 */
export function quartersOf(
  members: readonly number[],
  places: readonly number[],
  boxes: readonly Size[],
  least: number,
  spacing: Spacing,
): Quarters {
  const { round, gap } = spacing;
  const found: Record<Quarter, number[]> = { top: [], right: [], bottom: [], left: [] };
  const lead: number[] = [];
  for (const i of members) {
    const place = places[i] as number;
    const quarter = round.quarter(place);
    (quarter === "top" && place < round.length / 2 ? lead : found[quarter]).push(i);
  }
  // Clockwise from the left corner, which is not where the way around starts.
  found.top.push(...lead);
  const room = 2 * rowEnd(least, spacing);
  const shed = (row: number[], before: number[], after: number[], middle: number): void => {
    let taken = apartBy(row, (i) => (boxes[i] as Size).width, gap).reduce((sum, apart) => sum + apart, 0);
    const away = (i: number): number => {
      const distance = Math.abs((places[i] as number) - middle);
      return Math.min(distance, round.length - distance);
    };
    const widthOf = (i: number | undefined): number => boxes[i ?? -1]?.width ?? 0;
    while (row.length > 1 && taken > room) {
      const first = away(row[0] as number) > away(row.at(-1) as number);
      const gone = (first ? row.shift() : row.pop()) as number;
      taken -= (widthOf(gone) + widthOf(first ? row[0] : row.at(-1))) / 2 + gap;
      if (first) before.push(gone);
      else after.unshift(gone);
    }
  };
  shed(found.top, found.left, found.right, 0);
  shed(found.bottom, found.right, found.left, round.length / 2);
  return { ...found, bottom: found.bottom.reverse(), left: found.left.reverse() };
}

/** How far from the middle boxes above and below may have theirs. */
const rowEnd = (a: number, { round, gutter }: Spacing): number => Math.min(round.top * a, a - gutter / 2);

/** How far from the middle boxes at the sides may reach. */
const columnEnd = (b: number, { round, gap, gutter }: Spacing): number =>
  Math.min(round.side * b - gap, b - (gutterHeight * gutter) / 2);

/** The least half height of a ring whose sides hold their boxes. */
export function heightFor({ left, right }: Quarters, boxes: readonly Size[], spacing: Spacing): number {
  const { round, gap, gutter } = spacing;
  const taken = (side: readonly number[]): number =>
    side.reduce((sum, i) => sum + (boxes[i] as Size).height + gap, -gap);
  const half = Math.max(taken(left), taken(right), 0) / 2;
  return Math.max((half + gap) / round.side, half + (gutterHeight * gutter) / 2);
}

/**
 * Stands the boxes of one ring: all outside it, each touching it. At the sides they stand below each other, above and
 * below side by side and beyond every box at the sides, so that from each a level or upright line runs free to the ring
 * and away from it.
 */
export function standAround(
  stands: Stand[],
  quarters: Quarters,
  places: readonly number[],
  boxes: readonly Size[],
  { a, b }: Ring,
  spacing: Spacing,
): void {
  const { round, gap } = spacing;
  for (const quarter of ["top", "bottom"] as const) {
    const row = quarters[quarter];
    const wanted = row.map((i) => round.x(places[i] as number) * a);
    const apart = apartBy(row, (i) => (boxes[i] as Size).width, gap);
    const end = rowEnd(a, spacing);
    const centres = spread(wanted, apart, -end, end);
    row.forEach((i, k) => {
      const { width, height, anchor = height / 2 } = boxes[i] as Size;
      const x = (centres[k] as number) - width / 2;
      const y = b * across(Math.max(0, x, -x - width) / a);
      stands[i] = { x, y: quarter === "top" ? -y - height : y, width, height, anchor, quarter };
    });
  }
  for (const quarter of ["left", "right"] as const) {
    const column = quarters[quarter];
    const wanted = column.map((i) => round.y(places[i] as number) * b);
    const apart = apartBy(column, (i) => (boxes[i] as Size).height, gap);
    const end = columnEnd(b, spacing);
    const half = (i: number | undefined): number => (boxes[i ?? -1]?.height ?? 0) / 2;
    const centres = spread(wanted, apart, half(column[0]) - end, end - half(column.at(-1)));
    column.forEach((i, k) => {
      const { width, height, anchor = height / 2 } = boxes[i] as Size;
      const y = (centres[k] as number) - height / 2;
      const x = a * across(Math.max(0, y, -y - height) / b);
      stands[i] = { x: quarter === "left" ? -x - width : x, y, width, height, anchor, quarter };
    });
  }
}

/** How far the middle of each box has to be from that of the one before. */
function apartBy(row: readonly number[], size: (index: number) => number, gap: number): number[] {
  return row.map((i, k) => (k > 0 ? (size(i) + size(row[k - 1] as number)) / 2 + gap : 0));
}
