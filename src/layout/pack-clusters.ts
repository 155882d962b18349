import { leaving, type Spot } from "./segment.ts";

/** Boxes with the lines between them, to be moved in one piece. */
export interface Cluster {
  readonly boxes: readonly { readonly x: number; readonly y: number; readonly halfWidth: number; readonly halfHeight: number }[];
  /** Pairs of boxes, by their index in `boxes`. */
  readonly lines: readonly (readonly [number, number])[];
  /** How far the room around it reaches beyond its boxes, in px. */
  readonly margin: number;
  /** Where it stands already; it is moved there by nobody. */
  readonly fixed: boolean;
  /** Earlier clusters that it should stand near, with the number of lines to each. */
  readonly near: readonly number[];
}

/** The edge of the square cells of which a cluster's room is made, in px. */
const cell = 8;

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * How far to move each cluster so that their rooms stand apart, in a strip of a width from the top down: each, in the
 * given order, where it reaches the least far down, and near those that it is linked to. A room is a polyomino of cells
 * that holds boxes, lines and margin, so that one cluster's lines run through no other's boxes
 * (Freivalds, Dogrusoz and Kikusts 2001).
 */
export function packClusters(clusters: readonly Cluster[], width: number, margin: number): Spot[] {
  const columns = Math.max(1, Math.floor((width + 2 * margin) / cell));
  const taken: Uint8Array[] = [];
  const rowAt = (row: number): Uint8Array => {
    while (taken.length <= row) taken.push(new Uint8Array(columns));
    return taken[row] as Uint8Array;
  };
  const take = (runs: readonly Run[], column: number, row: number): void => {
    for (const run of runs) {
      if (run.row + row >= 0) rowAt(run.row + row).fill(1, Math.max(0, run.from + column), Math.max(0, run.to + column));
    }
  };
  const rooms = clusters.map((cluster) => roomOf(cluster, margin));
  rooms.forEach(({ runs, left, top }, i) => {
    if (clusters[i]?.fixed) take(runs, left, top);
  });
  const middles: Spot[] = [];
  let open = 0;
  return rooms.map(({ runs, left, top, columns: wide, rows }, i) => {
    const cluster = clusters[i] as Cluster;
    let best = { column: left, row: top };
    if (!cluster.fixed) {
      while (open < taken.length && full(taken[open] as Uint8Array)) open++;
      let least = Infinity;
      for (let column = 0; column <= Math.max(0, columns - wide); column++) {
        let row = open;
        while (blocked(runs, column, row, taken)) row++;
        let cost = row + rows;
        for (const other of cluster.near) {
          const { x, y } = middles[other] as Spot;
          cost += Math.hypot(column + wide / 2 - x, row + rows / 2 - y);
        }
        if (cost < least) {
          least = cost;
          best = { column, row };
        }
      }
      take(runs, best.column, best.row);
    }
    middles.push({ x: best.column + wide / 2, y: best.row + rows / 2 });
    return { x: (best.column - left) * cell, y: (best.row - top) * cell };
  });
}

function blocked(runs: readonly Run[], column: number, row: number, taken: readonly Uint8Array[]): boolean {
  for (const run of runs) {
    const cells = taken[run.row + row];
    if (!cells) continue;
    const last = Math.min(cells.length, run.to + column);
    for (let c = run.from + column; c < last; c++) if (cells[c]) return true;
  }
  return false;
}

/** Whether a row has no room left worth looking at. */
function full(cells: Uint8Array): boolean {
  let free = 0;
  for (const cell of cells) {
    free = cell ? 0 : free + 1;
    if (free > 5) return false;
  }
  return true;
}

/** The cells that a cluster takes, as runs in rows, counted from its own left and top; `left` and `top` tell where it stands. */
function roomOf(cluster: Cluster, frame: number): { runs: Run[]; left: number; top: number; columns: number; rows: number } {
  const { boxes, margin } = cluster;
  const spans: { top: number; left: number; right: number }[] = [];
  const cover = (left: number, top: number, right: number, bottom: number): void => {
    const from = Math.floor((left + frame) / cell);
    const to = Math.ceil((right + frame) / cell);
    for (let row = Math.floor((top + frame) / cell); row < Math.ceil((bottom + frame) / cell); row++) spans.push({ top: row, left: from, right: to });
  };
  for (const { x, y, halfWidth, halfHeight } of boxes)
    cover(x - halfWidth - margin, y - halfHeight - margin, x + halfWidth + margin, y + halfHeight + margin);
  for (const [a, b] of cluster.lines) {
    const one = boxes[a] as (typeof boxes)[number];
    const other = boxes[b] as (typeof boxes)[number];
    const start = leaving(one, one.halfWidth, one.halfHeight, other);
    const end = leaving(other, other.halfWidth, other.halfHeight, one);
    const pieces = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / cell));
    const reach = Math.min(margin, cell);
    for (let k = 0; k <= pieces; k++) {
      const x = start.x + ((end.x - start.x) * k) / pieces;
      const y = start.y + ((end.y - start.y) * k) / pieces;
      cover(x - reach, y - reach, x + reach, y + reach);
    }
  }
  const left = Math.min(...spans.map((span) => span.left));
  const top = Math.min(...spans.map((span) => span.top));
  const byRow = new Map<number, { from: number; to: number }[]>();
  for (const span of spans) {
    const list = byRow.get(span.top) ?? [];
    list.push({ from: span.left - left, to: span.right - left });
    byRow.set(span.top, list);
  }
  const runs: Run[] = [];
  for (const [row, list] of byRow) {
    list.sort((a, b) => a.from - b.from);
    let open = list[0] as { from: number; to: number };
    for (const run of list) {
      if (run.from <= open.to) open = { from: open.from, to: Math.max(open.to, run.to) };
      else {
        runs.push({ row: row - top, ...open });
        open = run;
      }
    }
    runs.push({ row: row - top, ...open });
  }
  const columns = runs.reduce((most, run) => Math.max(most, run.to), 0);
  const rows = runs.reduce((most, run) => Math.max(most, run.row + 1), 0);
  return { runs, left, top, columns, rows };
}
