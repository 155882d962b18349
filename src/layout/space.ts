import type { Forest } from "./forest.ts";
import { crosses, entersBox, type Spot } from "./segment.ts";

/** How near a line may come to a box that it does not join, in px. */
export const clearance = 5;

const side = 128;

/** The boxes of a forest that stand, and the lines to their parents, found by where they are. */
export interface Space {
  /** Lets a box stand where the forest has it, with the lines between it and its parent and children that stand. */
  add(box: number): void;
  /** Takes a box and its lines out; before the forest moves it. */
  remove(box: number): void;
  stands(box: number): boolean;
  /**
   * Whether a box could stand at a place: at its distance from every other box, and clear of every line but its own
   * children's. What belongs to the boxes from `from` up to `to` is left out of account.
   */
  fits(box: number, at: Spot, from: number, to: number): boolean;
  /** Whether a line from one box to another keeps clear of all others, but for those from `from` up to `to`. */
  clear(start: Spot, end: Spot, one: number, other: number, from: number, to: number): boolean;
  /** How many lines a line from a box crosses that do not begin or end there, but for those from `from` up to `to`. */
  crossings(start: Spot, end: Spot, one: number, other: number, from: number, to: number): number;
}

interface Cell {
  readonly boxes: number[];
  readonly lines: number[];
}

/** An empty space for the boxes of a forest, any two of which stand `apart` px from each other at least. */
export function createSpace(forest: Forest, apart: (a: number, b: number) => number, widest: number): Space {
  const { parent, end, halfWidth, halfHeight, x, y } = forest;
  const standing = new Uint8Array(forest.size);
  const lined = new Uint8Array(forest.size);
  const cells = new Map<number, Cell>();
  const seen = new Int32Array(forest.size);
  let round = 0;

  const spot = (box: number): Spot => ({ x: x[box] as number, y: y[box] as number });
  const at = (column: number, row: number): number => (row + 32768) * 65536 + column + 32768;
  const cellAt = (key: number): Cell => {
    let cell = cells.get(key);
    if (!cell) {
      cell = { boxes: [], lines: [] };
      cells.set(key, cell);
    }
    return cell;
  };
  const boxKeys = (box: number, { x, y }: Spot, margin: number): number[] => {
    const keys: number[] = [];
    const w = (halfWidth[box] as number) + margin;
    const h = (halfHeight[box] as number) + margin;
    for (let row = Math.floor((y - h) / side); row <= Math.floor((y + h) / side); row++)
      for (let column = Math.floor((x - w) / side); column <= Math.floor((x + w) / side); column++)
        keys.push(at(column, row));
    return keys;
  };
  const lineKeys = (a: Spot, b: Spot, margin: number): number[] => {
    const keys: number[] = [];
    const slope = b.y === a.y ? 0 : (b.x - a.x) / (b.y - a.y);
    const low = Math.min(a.y, b.y);
    const high = Math.max(a.y, b.y);
    for (let row = Math.floor((low - margin) / side); row <= Math.floor((high + margin) / side); row++) {
      const enter = Math.min(high, Math.max(low, row * side - margin));
      const leave = Math.min(high, Math.max(low, (row + 1) * side + margin));
      const p = b.y === a.y ? a.x : a.x + (enter - a.y) * slope;
      const q = b.y === a.y ? b.x : a.x + (leave - a.y) * slope;
      const last = Math.floor((Math.max(p, q) + margin) / side);
      for (let column = Math.floor((Math.min(p, q) - margin) / side); column <= last; column++)
        keys.push(at(column, row));
    }
    return keys;
  };
  const takeOut = (list: number[], box: number): void => {
    const found = list.indexOf(box);
    if (found < 0) return;
    list[found] = list[list.length - 1] as number;
    list.pop();
  };

  /** The box that last was in the way, which often is so again. */
  let lastHit = -1;
  const tooNear = (box: number, place: Spot, other: number): boolean => {
    if (box === other) return false;
    const gap = apart(box, other);
    return (
      Math.abs((x[other] as number) - place.x) <
        (halfWidth[box] as number) + (halfWidth[other] as number) + gap &&
      Math.abs((y[other] as number) - place.y) <
        (halfHeight[box] as number) + (halfHeight[other] as number) + gap
    );
  };
  const join = (box: number): void => {
    lined[box] = 1;
    for (const key of lineKeys(spot(box), spot(parent[box] as number), 0)) cellAt(key).lines.push(box);
  };
  const part = (box: number): void => {
    lined[box] = 0;
    for (const key of lineKeys(spot(box), spot(parent[box] as number), 0)) takeOut(cellAt(key).lines, box);
  };

  return {
    add(box) {
      standing[box] = 1;
      for (const key of boxKeys(box, spot(box), 0)) cellAt(key).boxes.push(box);
      const above = parent[box] as number;
      if (above >= 0 && standing[above]) join(box);
      const last = end[box] as number;
      for (let child = box + 1; child < last; child = end[child] as number) {
        if (standing[child] && !lined[child]) join(child);
      }
    },
    remove(box) {
      standing[box] = 0;
      for (const key of boxKeys(box, spot(box), 0)) takeOut(cellAt(key).boxes, box);
      if (lined[box]) part(box);
      const last = end[box] as number;
      for (let child = box + 1; child < last; child = end[child] as number) if (lined[child]) part(child);
    },
    stands: (box) => standing[box] === 1,
    fits(box, place, from, to) {
      const w = halfWidth[box] as number;
      const h = halfHeight[box] as number;
      if (
        lastHit >= 0 &&
        standing[lastHit] &&
        (lastHit < from || lastHit >= to) &&
        tooNear(box, place, lastHit)
      )
        return false;
      const left = place.x - w - clearance;
      const right = place.x + w + clearance;
      const top = place.y - h - clearance;
      const bottom = place.y + h + clearance;
      const firstColumn = Math.floor((place.x - w - widest) / side);
      const lastColumn = Math.floor((place.x + w + widest) / side);
      const lastRow = Math.floor((place.y + h + widest) / side);
      for (let row = Math.floor((place.y - h - widest) / side); row <= lastRow; row++) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          const cell = cells.get(at(column, row));
          if (!cell) continue;
          for (const other of cell.boxes) {
            if ((other >= from && other < to) || !tooNear(box, place, other)) continue;
            lastHit = other;
            return false;
          }
          for (const line of cell.lines) {
            if (line >= from && line < to) continue;
            const above = parent[line] as number;
            const [ax, ay, bx, by] = [
              x[line] as number,
              y[line] as number,
              x[above] as number,
              y[above] as number,
            ];
            if (ax < left ? bx < left : ax > right && bx > right) continue;
            if (ay < top ? by < top : ay > bottom && by > bottom) continue;
            if (above !== box && entersBox(spot(line), spot(above), left, top, right, bottom)) return false;
          }
        }
      }
      return true;
    },
    clear(start, end, one, other, from, to) {
      for (const key of lineKeys(start, end, clearance)) {
        for (const box of cells.get(key)?.boxes ?? []) {
          if (box === one || box === other || (box >= from && box < to)) continue;
          const w = (halfWidth[box] as number) + clearance;
          const h = (halfHeight[box] as number) + clearance;
          const cx = x[box] as number;
          const cy = y[box] as number;
          if (entersBox(start, end, cx - w, cy - h, cx + w, cy + h)) return false;
        }
      }
      return true;
    },
    crossings(start, end, one, other, from, to) {
      round++;
      let count = 0;
      for (const key of lineKeys(start, end, 0)) {
        for (const line of cells.get(key)?.lines ?? []) {
          if (seen[line] === round || (line >= from && line < to)) continue;
          seen[line] = round;
          const above = parent[line] as number;
          if (line === one || line === other || above === one || above === other) continue;
          if (crosses(start, end, spot(line), spot(above))) count++;
        }
      }
      return count;
    },
  };
}
