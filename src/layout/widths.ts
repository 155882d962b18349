/** What a column of labels would like to have, and what it cannot do without, in px. */
export interface ColumnNeed {
  readonly min: number;
  readonly ideal: number;
}

/**
 * Widths of columns that share `available` px: each its ideal where that fits, else each its minimum and a share of
 * what is left in proportion to what it lacks; `null` where not even the minima fit.
 */
export function shareWidth(needs: readonly ColumnNeed[], available: number): number[] | null {
  const min = needs.reduce((total, need) => total + need.min, 0);
  const ideal = needs.reduce((total, need) => total + Math.max(need.min, need.ideal), 0);
  if (min > available) return null;
  const spare = ideal <= available ? 1 : (available - min) / (ideal - min);
  return needs.map((need) => need.min + (Math.max(need.min, need.ideal) - need.min) * spare);
}
