import { leaving, type Spot } from "./segment.ts";

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
  const cover = (x: number, y: number, reachX: number, reachY: number): void => {
    const from = Math.floor((x - reachX - corner.x) / cell);
    const to = Math.ceil((x + reachX - corner.x) / cell);
    const last = Math.ceil((y + reachY - corner.y) / cell);
    for (let row = Math.floor((y - reachY - corner.y) / cell); row < last; row++) {
      const runs = rows.get(row);
      if (runs) runs.push({ from, to });
      else rows.set(row, [{ from, to }]);
    }
  };
  for (const { x, y, halfWidth, halfHeight } of boxes) cover(x, y, halfWidth + margin, halfHeight + margin);
  for (const [a, b] of lines) {
    const one = boxes[a] as MiddleBox;
    const other = boxes[b] as MiddleBox;
    const start = leaving(one, one.halfWidth, one.halfHeight, other);
    const end = leaving(other, other.halfWidth, other.halfHeight, one);
    const pieces = Math.max(1, Math.ceil(Math.sqrt((end.x - start.x) ** 2 + (end.y - start.y) ** 2) / cell));
    for (let k = 0; k <= pieces; k++)
      cover(
        start.x + ((end.x - start.x) * k) / pieces,
        start.y + ((end.y - start.y) * k) / pieces,
        cell,
        cell,
      );
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
