import type { Run } from "../room.ts";

/** A plane of cells; each may be taken in several ways, which are the bits of a mask. */
export interface Floor {
  /** Takes the cells of some runs, moved by some columns and rows. */
  take(runs: readonly Run[], column: number, row: number, mask: number): void;
  /** Whether any of the cells of some runs is taken in one of the ways of a mask. */
  blocks(runs: readonly Run[], column: number, row: number, mask: number): boolean;
}

/** A free floor from `-reach` up to `reach` columns; what lies outside of that is never taken. */
export function createFloor(reach: number): Floor {
  const rows = new Map<number, Uint8Array>();
  return {
    take(runs, column, row, mask) {
      for (const run of runs) {
        const at = run.row + row;
        let cells = rows.get(at);
        if (!cells) {
          cells = new Uint8Array(2 * reach);
          rows.set(at, cells);
        }
        const last = Math.min(2 * reach, run.to + column + reach);
        for (let c = Math.max(0, run.from + column + reach); c < last; c++)
          cells[c] = (cells[c] as number) | mask;
      }
    },
    blocks(runs, column, row, mask) {
      for (const run of runs) {
        const cells = rows.get(run.row + row);
        if (!cells) continue;
        const last = Math.min(2 * reach, run.to + column + reach);
        for (let c = Math.max(0, run.from + column + reach); c < last; c++)
          if ((cells[c] as number) & mask) return true;
      }
      return false;
    },
  };
}
