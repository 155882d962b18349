import { certainly, sizeOf } from "../../measures/largest.ts";
import type { Sort } from "../options.ts";
import type { ChartRow } from "./rows.ts";

/** Rows in the order of a sort; equal ones, and all of them in the author's, stay in the order that they have. */
export function sorted(rows: readonly ChartRow[], sort: Sort): ChartRow[] {
  if (sort === "author") return [...rows];
  // Once for each row, and not for each pair that is compared.
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sort), total: totalOf(row) }));
  return keyed.sort((a, b) => descending(a.key, b.key) || descending(a.total, b.total)).map(({ row }) => row);
}

/** What rows are sorted by, from the largest down. */
function keyOf(row: ChartRow, sort: Exclude<Sort, "author">): number {
  if (sort === "total") return totalOf(row);
  if (sort === "contribution") return row.contribution ?? -Infinity;
  if (!row.difference) return -Infinity;
  return sort === "absolute" ? leastSize(row) : certainly(row.difference);
}

/** How large a row's difference is at least; of several, the largest. */
const leastSize = (row: ChartRow): number =>
  Math.max(...(row.contrasts.length ? row.contrasts : [row]).map((gap) => sizeOf(gap).min));

/** How often a theme was mentioned at least, all groups together. */
const totalOf = ({ readings }: ChartRow): number =>
  readings.reduce((sum, { count }) => sum + (count?.min ?? 0), 0);

const descending = (a: number, b: number): number => (a === b ? 0 : a < b ? 1 : -1);
