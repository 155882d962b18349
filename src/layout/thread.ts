import type { MiddleBox } from "./room.ts";
import { entersBox, leaving, type Spot } from "./segment.ts";

/** How far from a box a led line turns, and how near another piece of it may come, in px. */
const turning = 6;
const nearest = 4;
/** How far from its box's border a line ends, in px. */
const inset = 3;
const side = 128;
/** How much longer than the shortest way a way may be, so that it is found sooner (weighted A*, Pohl 1970). */
const haste = 1.5;
/** After how many turning points, times boxes, a line is let run straight. */
const patience = 1_000_000;
/** What a bend weighs, in px. */
const bendCost = 24;

/** Leads lines around boxes. */
export type Thread = (from: number, to: number) => Spot[];

/**
 * For boxes that stand still: leads a line from the border of one to the border of another, by as few and as short
 * pieces as it finds, 4 px clear of all other boxes where these stand 12 px apart, and turning 6 px from their corners.
 *
 * The shortest way in the visibility graph (Lozano-Pérez and Wesley 1979), of which A* uncovers only what it needs:
 * where a straight line is blocked, it goes on by the corners of what blocks it.
 */
export function threadAround(boxes: readonly MiddleBox[]): Thread {
  const cells = new Map<number, number[]>();
  const key = (column: number, row: number): number => (row + 32768) * 65536 + column + 32768;
  boxes.forEach(({ x, y, halfWidth, halfHeight }, i) => {
    for (
      let row = Math.floor((y - halfHeight - turning) / side);
      row <= Math.floor((y + halfHeight + turning) / side);
      row++
    )
      for (
        let column = Math.floor((x - halfWidth - turning) / side);
        column <= Math.floor((x + halfWidth + turning) / side);
        column++
      ) {
        const at = key(column, row);
        cells.set(at, [...(cells.get(at) ?? []), i]);
      }
  });

  /** The box that stands in the way of a line first, as far as cells tell; −1 if none does. */
  const blocker = (a: Spot, b: Spot, one: number, other: number): number => {
    const slope = b.y === a.y ? 0 : (b.x - a.x) / (b.y - a.y);
    const down = b.y >= a.y ? 1 : -1;
    const lastRow = Math.floor(b.y / side);
    for (let row = Math.floor(a.y / side); row * down <= lastRow * down; row += down) {
      const clamp = (y: number): number => Math.max(Math.min(a.y, b.y), Math.min(Math.max(a.y, b.y), y));
      const p = b.y === a.y ? a.x : a.x + (clamp(row * side) - a.y) * slope;
      const q = b.y === a.y ? b.x : a.x + (clamp((row + 1) * side) - a.y) * slope;
      let found = -1;
      let least = Infinity;
      for (
        let column = Math.floor(Math.min(p, q) / side);
        column <= Math.floor(Math.max(p, q) / side);
        column++
      ) {
        for (const i of cells.get(key(column, row)) ?? []) {
          if (i === one || i === other) continue;
          const { x, y, halfWidth, halfHeight } = boxes[i] as MiddleBox;
          const w = halfWidth + nearest;
          const h = halfHeight + nearest;
          if (!entersBox(a, b, x - w, y - h, x + w, y + h)) continue;
          const far = (x - a.x) ** 2 + (y - a.y) ** 2;
          if (far < least) {
            least = far;
            found = i;
          }
        }
      }
      if (found >= 0) return found;
    }
    return -1;
  };

  return (from, to) => {
    const start = boxes[from] as MiddleBox;
    const goal = boxes[to] as MiddleBox;
    const path = shortest(start, goal, (a, b) => blocker(a, b, from, to), boxes);
    const first = path[1] ?? goal;
    const last = path[path.length - 2] ?? start;
    return [ending(start, first), ...path.slice(1, -1), ending(goal, last)];
  };
}

const ending = (box: MiddleBox, towards: Spot): Spot =>
  leaving(box, box.halfWidth + inset, box.halfHeight + inset, towards);

const corners: readonly (readonly [number, number])[] = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

/** Points from one to another; 0 is the start, 1 the goal, 2 + 4i + k corner k of box i. */
function shortest(
  start: Spot,
  goal: Spot,
  blocker: (a: Spot, b: Spot) => number,
  boxes: readonly MiddleBox[],
): Spot[] {
  const spotOf = (node: number): Spot => {
    if (node < 2) return node === 0 ? start : goal;
    const { x, y, halfWidth, halfHeight } = boxes[(node - 2) >> 2] as MiddleBox;
    const [a, b] = corners[(node - 2) & 3] as readonly [number, number];
    return { x: x + a * (halfWidth + turning), y: y + b * (halfHeight + turning) };
  };
  const cost = new Map<number, number>([[0, 0]]);
  const before = new Map<number, number>();
  const done = new Set<number>();
  const queue: { node: number; rank: number }[] = [{ node: 0, rank: 0 }];
  for (let next = popLeast(queue); next; next = popLeast(queue)) {
    const { node } = next;
    if (done.has(node)) continue;
    done.add(node);
    if (node === 1 || done.size * boxes.length > patience) break;
    const at = spotOf(node);
    const tried = new Set<number>([node]);
    const waiting = [1];
    for (let reach = waiting.pop(); reach !== undefined; reach = waiting.pop()) {
      if (tried.has(reach) || done.has(reach)) continue;
      tried.add(reach);
      const spot = spotOf(reach);
      const inTheWay = blocker(at, spot);
      if (inTheWay >= 0) {
        for (let k = 0; k < 4; k++) waiting.push(2 + 4 * inTheWay + k);
        continue;
      }
      const total = (cost.get(node) ?? 0) + length(spot, at) + bendCost;
      if (total >= (cost.get(reach) ?? Infinity)) continue;
      cost.set(reach, total);
      before.set(reach, node);
      push(queue, { node: reach, rank: total + haste * length(goal, spot) });
    }
  }
  const path = [goal];
  for (let node = before.get(1); node !== undefined; node = before.get(node)) path.push(spotOf(node));
  if (path.length === 1) path.push(start);
  return path.reverse();
}

const length = (a: Spot, b: Spot): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

interface Ranked {
  readonly node: number;
  readonly rank: number;
}

/** Adds to a binary heap whose least rank is on top. */
function push(heap: Ranked[], item: Ranked): void {
  let i = heap.length;
  heap.push(item);
  while (i > 0) {
    const up = (i - 1) >> 1;
    if ((heap[up] as Ranked).rank <= item.rank) break;
    heap[i] = heap[up] as Ranked;
    i = up;
  }
  heap[i] = item;
}

/** Takes the item of least rank out of a heap. */
function popLeast(heap: Ranked[]): Ranked | undefined {
  const least = heap[0];
  const item = heap.pop();
  if (!item || heap.length === 0) return least;
  let i = 0;
  for (;;) {
    let down = 2 * i + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && (heap[down + 1] as Ranked).rank < (heap[down] as Ranked).rank) down++;
    if ((heap[down] as Ranked).rank >= item.rank) break;
    heap[i] = heap[down] as Ranked;
    i = down;
  }
  heap[i] = item;
  return least;
}
