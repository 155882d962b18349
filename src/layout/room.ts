import type { Spot } from "./segment.ts";

/** A box by its middle; lengths in px. */
export interface MiddleBox extends Spot {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Cells of one row, from one column up to before another. */
export interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The edge of the square cells of which rooms are made, in px. */
export const cell = 8;

/** The cells that a box covers with a margin around it. */
export function boxRuns({ x, y, halfWidth, halfHeight }: MiddleBox, margin: number): Run[] {
  const runs: Run[] = [];
  const from = Math.floor((x - halfWidth - margin) / cell);
  const to = Math.ceil((x + halfWidth + margin) / cell);
  const last = Math.ceil((y + halfHeight + margin) / cell);
  for (let row = Math.floor((y - halfHeight - margin) / cell); row < last; row++)
    runs.push({ row, from, to });
  return runs;
}

/** The cells of a line, and those next to them. */
export function lineRuns(a: Spot, b: Spot): Run[] {
  const runs: Run[] = [];
  const [high, low] = a.y < b.y ? [a, b] : [b, a];
  const slope = high.y === low.y ? 0 : (low.x - high.x) / (low.y - high.y);
  const last = Math.floor(low.y / cell) + 1;
  for (let row = Math.floor(high.y / cell) - 1; row <= last; row++) {
    const enter = Math.max(high.y, Math.min(low.y, (row - 1) * cell));
    const leave = Math.max(high.y, Math.min(low.y, (row + 2) * cell));
    const p = high.y === low.y ? high.x : high.x + (enter - high.y) * slope;
    const q = high.y === low.y ? low.x : high.x + (leave - high.y) * slope;
    runs.push({
      row,
      from: Math.floor(Math.min(p, q) / cell) - 1,
      to: Math.floor(Math.max(p, q) / cell) + 2,
    });
  }
  return runs;
}

/** Runs that cover the same cells, none twice, row by row. */
export function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.row - b.row || a.from - b.from)) {
    const last = found[found.length - 1];
    if (last && last.row === run.row && run.from <= last.to)
      found[found.length - 1] = { ...last, to: Math.max(last.to, run.to) };
    else found.push(run);
  }
  return found;
}
