import type { Spot } from "./segment.ts";

/** A box by its middle; lengths in px. */
export interface MiddleBox extends Spot {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Boxes with the lines between them, to be moved in one piece. */
export interface Cluster {
  readonly boxes: readonly MiddleBox[];
  /** Pairs of boxes, by their index in `boxes`. */
  readonly lines: readonly (readonly [number, number])[];
  /** How far the room around it reaches beyond its boxes, in px. */
  readonly margin: number;
}

/** Cells of one row, from one column up to before another. */
export interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The edge of the square cells of which rooms are made, in px. */
export const cell = 8;

/**
 * The polyomino that holds a cluster's boxes and lines with its margin, as runs of cells counted from a corner
 * (Freivalds, Dogrusoz and Kikusts 2001, "Disconnected graph layout and the polyomino packing approach").
 */
export function roomOf({ boxes, lines, margin }: Cluster, corner: Spot): Run[] {
  const rows = new Map<number, { from: number; to: number }[]>();
  const cover = (row: number, left: number, right: number): void => {
    const run = { from: Math.floor((left - corner.x) / cell), to: Math.ceil((right - corner.x) / cell) };
    const runs = rows.get(row);
    if (runs) runs.push(run);
    else rows.set(row, [run]);
  };
  const rowOf = (y: number): number => Math.floor((y - corner.y) / cell);
  for (const { x, y, halfWidth, halfHeight } of boxes) {
    const last = rowOf(y + halfHeight + margin);
    for (let row = rowOf(y - halfHeight - margin); row <= last; row++) {
      cover(row, x - halfWidth - margin, x + halfWidth + margin);
    }
  }
  for (const [a, b] of lines) {
    const one = boxes[a] as MiddleBox;
    const other = boxes[b] as MiddleBox;
    const [high, low] = one.y < other.y ? [one, other] : [other, one];
    const slope = high.y === low.y ? 0 : (low.x - high.x) / (low.y - high.y);
    // Beyond a row that the line crosses, so that the cells around it are covered too.
    for (let row = rowOf(high.y - cell); row <= rowOf(low.y + cell); row++) {
      const top = corner.y + (row - 1) * cell;
      const enter = Math.max(high.y, Math.min(low.y, top));
      const leave = Math.max(high.y, Math.min(low.y, top + 3 * cell));
      const p = high.y === low.y ? high.x : high.x + (enter - high.y) * slope;
      const q = high.y === low.y ? low.x : high.x + (leave - high.y) * slope;
      cover(row, Math.min(p, q) - cell, Math.max(p, q) + cell);
    }
  }
  return [...rows].flatMap(([row, runs]) => joined(runs).map(({ from, to }) => ({ row, from, to })));
}

/** Runs of one row, those that touch made one. */
function joined(runs: { from: number; to: number }[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const run of runs.sort((a, b) => a.from - b.from)) {
    const open = found[found.length - 1];
    if (open && run.from <= open.to) open.to = Math.max(open.to, run.to);
    else found.push(run);
  }
  return found;
}
