import type { Ring, Round } from "./ring.ts";

/** A tree of boxes by level. */
export interface Levels {
  readonly parents: readonly number[];
  readonly depths: readonly number[];
  /** Every box, each subtree in one run. */
  readonly order: readonly number[];
  /** The boxes of each depth, in order. */
  readonly levels: readonly (readonly number[])[];
}

/** The levels of a tree that lists parents before their children. */
export function levelsOf(parents: readonly number[]): Levels {
  const depths: number[] = [];
  const children: number[][] = parents.map(() => []);
  const open: number[] = [];
  parents.forEach((parent, i) => {
    depths.push(parent < 0 ? 0 : (depths[parent] as number) + 1);
    (children[parent] ?? open).push(i);
  });
  const order: number[] = [];
  const levels: number[][] = [];
  open.reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    order.push(next);
    const depth = depths[next] as number;
    levels[depth] ??= [];
    levels[depth].push(next);
    open.push(...(children[next] as number[]).reverse());
  }
  return { parents, depths, order, levels };
}

/** A box without others around it. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where on the round each box would like to stand: every subtree has a sector in proportion to what it needs, the most
 * of its own box and of its children's sectors together (Eades 1992, by size instead of number of leaves); a parent is in
 * the middle of its first and last child. What a box needs depends on where it stands, so this starts from earlier places
 * and is to be repeated.
 */
export function placesAround(
  levels: Levels,
  boxes: readonly Size[],
  rings: readonly Ring[],
  round: Round,
  gap: number,
  earlier: readonly number[],
): number[] {
  const { parents, order } = levels;
  const needs = needsOf(levels, boxes, rings, round, gap, earlier);
  const below = new Array<number>(boxes.length).fill(0);
  let total = 0;
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] as number;
    const parent = parents[i] as number;
    const need = Math.max(needs[i] as number, below[i] as number);
    needs[i] = need;
    if (parent < 0) total += need;
    else below[parent] = (below[parent] as number) + need;
  }
  const whole = round.length / total;
  const next = new Array<number>(boxes.length).fill(0);
  const scales = new Array<number>(boxes.length).fill(0);
  const places = new Array<number>(boxes.length).fill(0);
  // Where a box without children comes first, it stands at the very top; else the first sector starts there.
  const lead = order[0];
  let start = lead !== undefined && below[lead] === 0 ? (-(needs[lead] as number) * whole) / 2 : 0;
  for (const i of order) {
    const parent = parents[i] as number;
    const share = (needs[i] as number) * (parent < 0 ? whole : (scales[parent] as number));
    const from = parent < 0 ? start : (next[parent] as number);
    if (parent < 0) start += share;
    else next[parent] = from + share;
    next[i] = from;
    scales[i] = share / (below[i] as number);
    places[i] = Math.max(0, from + share / 2);
  }
  // Children come last to first: a parent's place is that of its last child until its own turn.
  const first = new Array<number>(boxes.length).fill(-1);
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] as number;
    const parent = parents[i] as number;
    if (first[i] !== -1) places[i] = ((places[i] as number) + (places[first[i] as number] as number)) / 2;
    if (parent < 0) continue;
    if (first[parent] === -1) places[parent] = places[i] as number;
    first[parent] = i;
  }
  return places;
}

/** How much of the round each box takes by itself. */
function needsOf(
  { depths }: Levels,
  boxes: readonly Size[],
  rings: readonly Ring[],
  round: Round,
  gap: number,
  earlier: readonly number[],
): number[] {
  // Measured half on its own ring and half on the last, as others may use what lies behind it.
  const sizes = rings.map((ring): Ring => {
    const last = rings.at(-1) as Ring;
    return { a: Math.sqrt(ring.a * last.a), b: Math.sqrt(ring.b * last.b) };
  });
  return boxes.map(({ width, height }, i) => {
    const { a, b } = sizes[depths[i] as number] as Ring;
    const quarter = round.quarter(earlier[i] as number);
    return quarter === "top" || quarter === "bottom" ? (width + gap) / a : (height + gap) / b;
  });
}
