import { certainly, sizeOf } from "../../measures/largest.ts";
import type { Sort } from "../options.ts";
import type { ChartRow } from "./rows.ts";

/** How rows compare under a sort: negative where the first comes first; equal ones keep the author's order. */
export function comparing(sort: Sort): (a: ChartRow, b: ChartRow) => number {
  if (sort === "author") return () => 0;
  const sizeOf = (row: ChartRow): number => {
    if (sort === "total") return totalOf(row);
    if (sort === "contribution") return row.contribution ?? -Infinity;
    if (!row.difference) return -Infinity;
    return sort === "absolute" ? leastSize(row) : certainly(row.difference);
  };
  return (a, b) => descending(sizeOf(a), sizeOf(b)) || descending(totalOf(a), totalOf(b));
}

/** How large a row's difference is at least; of several, the largest. */
const leastSize = (row: ChartRow): number =>
  Math.max(...(row.contrasts.length ? row.contrasts : [row]).map((gap) => sizeOf(gap).min));

/** How often a theme was mentioned at least, all groups together. */
const totalOf = ({ readings }: ChartRow): number =>
  readings.reduce((sum, { count }) => sum + (count?.min ?? 0), 0);

const descending = (a: number, b: number): number => (a === b ? 0 : a < b ? 1 : -1);
