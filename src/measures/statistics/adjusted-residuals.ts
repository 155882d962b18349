import { type ContingencyTable, independence } from "./contingency-table.ts";

/**
 * For each cell, in how many standard errors it departs from independence: `(O − E) / √(E (1 − r)(1 − c))`, where r and
 * c are the row's and the column's parts of all. Above 0 where the group speaks of the theme more than the groups
 * together. `null` in rows and columns that are all zeros, and everywhere if fewer than two of either are left.
 *
 * Haberman (1973), Biometrics 29, 205–220.
 */
export function adjustedResiduals(table: ContingencyTable): (number | null)[][] {
  const sums = independence(table);
  return table.map((row, r) =>
    row.map((observed, c) => {
      const inRow = sums?.rows[r];
      const inColumn = sums?.columns[c];
      if (!sums || !inRow || !inColumn) return null;
      const { total } = sums;
      const expected = (inRow * inColumn) / total;
      return (observed - expected) / Math.sqrt(expected * (1 - inRow / total) * (1 - inColumn / total));
    }),
  );
}
