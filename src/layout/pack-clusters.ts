import { type Cluster, cell, type Run, roomOf } from "./room.ts";
import type { Spot } from "./segment.ts";

/** A cluster to be packed. */
export interface Packed extends Cluster {
  /** Whether it stands already, and is only to be kept clear of. */
  readonly fixed: boolean;
  /** Earlier clusters that it should stand near, one entry for each line to them. */
  readonly near: readonly number[];
}

/** How many rows up from the lowest cluster a later one may go, so that the author's order stays in sight. */
const lookBack = 300;

interface Piece {
  readonly runs: readonly Run[];
  readonly fixed: boolean;
  readonly corner: Spot;
  /** Its boxes' extent in cells. */
  readonly columns: number;
  readonly rows: number;
  column: number;
  row: number;
}

/** How often each cluster is moved to the middle of the room that is left to it. */
const rounds = 4;

/**
 * How far to move each cluster so that their rooms stand apart in a strip from y = 0 down: each, in the given order,
 * where it reaches the least far down, and near those that it is linked to; then each into the middle of what room its
 * neighbours leave it, down to `height` at least. One cluster's lines run through no other's boxes.
 */
export function packClusters(clusters: readonly Packed[], width: number, height: number): Spot[] {
  const [only] = clusters;
  if (only && clusters.length === 1) {
    const { left, top } = extentOf(only);
    return [only.fixed ? { x: 0, y: 0 } : { x: -left, y: -top }];
  }
  const floor = createFloor(Math.max(1, Math.floor(width / cell)));
  const pieces = clusters.map(pieceOf);
  for (const piece of pieces) if (piece.fixed) floor.set(piece, 1);
  pieces.forEach((piece, i) => {
    if (piece.fixed) return;
    const near = (clusters[i] as Packed).near.map((k) => pieces[k] as Piece);
    drop(piece, near, floor, width);
    floor.set(piece, 1);
  });
  const rows = pieces.reduce((most, { row, rows }) => Math.max(most, row + rows), Math.floor(height / cell));
  for (let round = 0; round < rounds; round++) {
    for (const piece of pieces) {
      if (piece.fixed) continue;
      floor.set(piece, -1);
      const last = Math.floor(width / cell - piece.columns);
      piece.column = middleOf(piece.column, last, (column) => floor.blocks(piece, column, piece.row));
      piece.row = middleOf(piece.row, rows - piece.rows, (row) => floor.blocks(piece, piece.column, row));
      floor.set(piece, 1);
    }
  }
  return pieces.map(({ corner, column, row, fixed }) =>
    fixed ? { x: 0, y: 0 } : { x: column * cell - corner.x, y: row * cell - corner.y },
  );
}

function extentOf({ boxes }: Cluster): { left: number; top: number; right: number; bottom: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, halfWidth, halfHeight } of boxes) {
    left = Math.min(left, x - halfWidth);
    top = Math.min(top, y - halfHeight);
    right = Math.max(right, x + halfWidth);
    bottom = Math.max(bottom, y + halfHeight);
  }
  return { left, top, right, bottom };
}

function pieceOf(cluster: Packed): Piece {
  const { left, top, right, bottom } = extentOf(cluster);
  const corner = cluster.fixed ? { x: 0, y: 0 } : { x: left, y: top };
  return {
    runs: roomOf(cluster, corner),
    fixed: cluster.fixed,
    corner,
    columns: (right - corner.x) / cell,
    rows: (bottom - corner.y) / cell,
    column: 0,
    row: 0,
  };
}

/** Puts a piece where it reaches the least far down, or near what it is linked to. */
function drop(piece: Piece, near: readonly Piece[], floor: Floor, width: number): void {
  const open = floor.firstOpen();
  let least = Infinity;
  let best = { column: 0, row: open };
  for (let column = 0; column <= Math.max(0, width / cell - piece.columns); column++) {
    let row = open;
    while (row + piece.rows < least && floor.blocks(piece, column, row)) row++;
    let cost = row + piece.rows;
    for (const other of near) {
      const dx = column + piece.columns / 2 - other.column - other.columns / 2;
      const dy = row + piece.rows / 2 - other.row - other.rows / 2;
      cost += Math.sqrt(dx * dx + dy * dy);
    }
    if (cost < least) {
      least = cost;
      best = { column, row };
    }
  }
  piece.column = best.column;
  piece.row = best.row;
}

/** The middle between the first blocked places on both sides of one, or the ends at 0 and `last`. */
function middleOf(place: number, last: number, blocked: (place: number) => boolean): number {
  let low = place;
  let high = place;
  while (low > 0 && !blocked(low - 1)) low--;
  while (high + 1 <= last && !blocked(high + 1)) high++;
  return Math.floor((low + high) / 2);
}

interface Floor {
  set(piece: Piece, by: 1 | -1): void;
  blocks(piece: Piece, column: number, row: number): boolean;
  /** The first row with room that is worth looking at; not far above the last. */
  firstOpen(): number;
}

/** The cells of a strip, with how many pieces cover each. */
function createFloor(columns: number): Floor {
  const taken: Uint8Array[] = [];
  let open = 0;
  return {
    set({ runs, column, row }, by) {
      for (const run of runs) {
        if (run.row + row < 0) continue;
        while (taken.length <= run.row + row) taken.push(new Uint8Array(columns));
        const cells = taken[run.row + row] as Uint8Array;
        const last = Math.min(columns, run.to + column);
        for (let c = Math.max(0, run.from + column); c < last; c++) cells[c] = (cells[c] as number) + by;
      }
    },
    blocks({ runs }, column, row) {
      for (const run of runs) {
        const cells = taken[run.row + row];
        if (!cells) continue;
        const last = Math.min(columns, run.to + column);
        for (let c = Math.max(0, run.from + column); c < last; c++) if (cells[c]) return true;
      }
      return false;
    },
    firstOpen() {
      while (open < taken.length && longestFree(taken[open] as Uint8Array) * cell < 60) open++;
      return Math.max(open, taken.length - lookBack);
    },
  };
}

function longestFree(cells: Uint8Array): number {
  let longest = 0;
  let free = 0;
  for (const cell of cells) {
    free = cell ? 0 : free + 1;
    longest = Math.max(longest, free);
  }
  return longest;
}
