import type { Measure } from "../../../measures/measure.ts";
import { type Range, rangeOf } from "../range.ts";
import type { ChartRow } from "../rows.ts";

/** A position in the plane, with the rows that share it. */
export interface Position {
  readonly x: Range;
  readonly y: Range;
  readonly rows: readonly ChartRow[];
}

/** Rows by their position, in the order of each position's first row, and those that have none. */
export function positionsOf(
  rows: readonly ChartRow[],
  measure: Measure,
): { positions: Position[]; unplaced: ChartRow[] } {
  const found = new Map<string, { x: Range; y: Range; rows: ChartRow[] }>();
  const unplaced: ChartRow[] = [];
  for (const row of rows) {
    const [x, y] = row.readings.map((reading) => rangeOf(reading, measure));
    if (!x || !y) {
      unplaced.push(row);
      continue;
    }
    const key = [x.min, x.max, y.min, y.max].join(" ");
    const position = found.get(key);
    if (position) position.rows.push(row);
    else found.set(key, { x, y, rows: [row] });
  }
  return { positions: [...found.values()], unplaced };
}

/** The largest number that an axis for these positions has to reach. */
export function largestIn(positions: readonly Position[]): number {
  let largest = 0;
  for (const { x, y } of positions)
    for (const { min, max } of [x, y]) largest = Math.max(largest, max === Infinity ? min : max);
  return largest;
}
