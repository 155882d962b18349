import { checkCount } from "./check.ts";

/**
 * Counts of groups (rows) by themes (columns), where nothing is counted in two cells: quotes by theme, or, for a single
 * theme, the participants who voiced it and those who did not. Whole numbers from 0; rows are equally long.
 */
export type ContingencyTable = readonly (readonly number[])[];

/** What a table would hold if rows and columns had nothing to do with each other. */
export interface Independence {
  /** Sums of rows and columns, and of all. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
  /** How many rows and columns are not all zeros. */
  readonly keptRows: number;
  readonly keptColumns: number;
}

/**
 * The sums of a table; `null` where fewer than two rows or two columns are left without those that are all zeros.
 *
 * @throws RangeError for counts that are not whole numbers from 0 and for rows of different lengths, as do all
 * functions that take a table.
 */
export function independence(table: ContingencyTable): Independence | null {
  const width = table[0]?.length ?? 0;
  const rows = table.map(() => 0);
  const columns = new Array<number>(width).fill(0);
  for (const [r, row] of table.entries()) {
    if (row.length !== width) {
      throw new RangeError(`Row ${r} has ${row.length} cells, row 0 has ${width}: rows are equally long.`);
    }
    for (const [c, count] of row.entries()) {
      checkCount(count, `The cell [${r}][${c}]`);
      rows[r] = (rows[r] as number) + count;
      columns[c] = (columns[c] as number) + count;
    }
  }
  const kept = (sums: readonly number[]): number => sums.filter((sum) => sum > 0).length;
  const [keptRows, keptColumns] = [kept(rows), kept(columns)];
  if (keptRows < 2 || keptColumns < 2) return null;
  return { rows, columns, total: rows.reduce((sum, count) => sum + count, 0), keptRows, keptColumns };
}
