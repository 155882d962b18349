import type { Measure, Reading } from "../../../measures/measure.ts";
import type { ChartRow } from "../rows.ts";

/** What is known of a place on one axis; `max` is `Infinity` where nothing bounds it. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

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

/** Where a reading is on its axis; `null` where it may be anywhere. */
function rangeOf({ count, value }: Reading, measure: Measure): Range | null {
  if (!count || !value) return null;
  // A share has a whole, too, but that one theme has all of it is no bound that says anything.
  const max = count.max === Infinity && measure !== "prevalence" ? Infinity : value.max;
  const isAnything = value.min === 0 && (max === Infinity || (measure !== "rate" && max === 1));
  return isAnything ? null : { min: value.min, max };
}

/** The largest number that an axis for these positions has to reach. */
export function largestIn(positions: readonly Position[]): number {
  let largest = 0;
  for (const { x, y } of positions)
    for (const { min, max } of [x, y]) largest = Math.max(largest, max === Infinity ? min : max);
  return largest;
}
