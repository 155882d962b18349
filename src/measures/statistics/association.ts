import { type ContingencyTable, independence } from "./contingency-table.ts";

/** Pearson's statistic and how many cells are free to vary. */
export interface ChiSquared {
  /** `Σ (O − E)² / E`, from 0. */
  readonly statistic: number;
  /** `(r − 1)(c − 1)`, from 1. */
  readonly degreesOfFreedom: number;
}

/**
 * Pearson's χ² of a table, without its rows and columns that are all zeros and without correction; `null` where fewer
 * than two rows or two columns are left.
 *
 * Pearson (1900), Philosophical Magazine 50, 157–175.
 *
 * @throws RangeError for counts that are not whole numbers from 0 and for rows of different lengths, as do all
 * functions that take a table.
 */
export function chiSquared(table: ContingencyTable): ChiSquared | null {
  const sums = independence(table);
  if (!sums) return null;
  const { rows, columns, total, keptRows, keptColumns } = sums;
  let statistic = 0;
  for (const [r, row] of table.entries()) {
    for (const [c, observed] of row.entries()) {
      const expected = ((rows[r] as number) * (columns[c] as number)) / total;
      if (expected > 0) statistic += (observed - expected) ** 2 / expected;
    }
  }
  return { statistic, degreesOfFreedom: (keptRows - 1) * (keptColumns - 1) };
}

/**
 * Cramér's V of a table, in [0, 1]: 0 where all groups have the same profile, 1 where each theme tells the group.
 * Without rows and columns that are all zeros; `null` where fewer than two of either are left. In small tables it is
 * well above 0 by chance alone.
 *
 * Cramér (1946), Mathematical methods of statistics, 282.
 */
export function cramersV(table: ContingencyTable): number | null {
  const sums = independence(table);
  const chi = chiSquared(table);
  if (!sums || !chi) return null;
  const { total, keptRows, keptColumns } = sums;
  return Math.min(1, Math.sqrt(chi.statistic / total / (Math.min(keptRows, keptColumns) - 1)));
}

/**
 * Cramér's V, corrected for what chance alone would give a table of this size: in [0, 1], and 0 where the uncorrected
 * one is no more than that. `null` as there, and where every row or every column holds a single count.
 *
 * Bergsma (2013), Journal of the Korean Statistical Society 42, 323–328.
 */
export function correctedCramersV(table: ContingencyTable): number | null {
  const sums = independence(table);
  const chi = chiSquared(table);
  if (!sums || !chi) return null;
  const { total, keptRows, keptColumns } = sums;
  /** `k − (k − 1)² / (n − 1) − 1`, on one denominator so that it is exactly 0 where k = n. */
  const corrected = (k: number): number => ((k - 1) * (total - k)) / (total - 1);
  const most = Math.min(corrected(keptRows), corrected(keptColumns));
  if (most === 0) return null;
  const excess = Math.max(0, chi.statistic / total - chi.degreesOfFreedom / (total - 1));
  return Math.min(1, Math.sqrt(excess / most));
}
