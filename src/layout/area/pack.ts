import { packSiblings } from "d3-hierarchy";
import { type Disc, enclose, type PackLabel, type PackLabels, turned } from "./pack-enclose.ts";
import type { Circle, Extent } from "./shapes.ts";
import type { WeightedCell } from "./weighted.ts";

/** A cell of a packing; only those with children have a label. */
export interface PackCell extends WeightedCell, PackLabels {}

/** Circles in circles. */
export interface Packing {
  readonly circles: readonly Circle[];
  /** For each cell with children and a weight of its own, the circle of that weight. */
  readonly own: readonly (Circle | undefined)[];
  /** The label of each cell with children; nothing where it has none. */
  readonly labels: readonly (PackLabel | undefined)[];
  readonly width: number;
  readonly height: number;
}

/** The room of a packing, in px, and what is kept between two circles. */
export interface PackRoom extends Extent {
  readonly gap: number;
}

const steps = 11;
/** By how much the circles at the top may be turned about each other to fill the room, in degrees. */
const turns = [0, 15, 30, 45, 60, 75, 90];

/**
 * Circles in circles, the areas of cells without children and of weights that parents hold themselves in proportion on
 * one scale: the largest at which all fit the width and height; `null` where their gaps alone take more. A parent's label
 * stands inside its circle, above its children, where it is not much wider than they are.
 *
 * Wang, Wang, Dai and Wang (2006), Visualization of large hierarchical data by circle packing, in d3's form.
 */
export function packCircles(cells: readonly PackCell[], room: PackRoom): Packing | null {
  const heaviest = cells.reduce((most, { weight }) => Math.max(most, weight), 0);
  let low = 0;
  let high = Math.min(room.width, room.height) / 2 / Math.sqrt(heaviest || 1);
  let best: Packing | null = null;
  for (let step = 0; step < steps; step++) {
    const scale = (low + high) / 2;
    const tried = packAt(cells, scale, room);
    if (tried.width <= room.width && tried.height <= room.height) [low, best] = [scale, tried];
    else high = scale;
  }
  return best;
}

/** The packing in which a weight of 1 has a circle of this radius. */
function packAt(cells: readonly PackCell[], scale: number, room: PackRoom): Packing {
  const { gap } = room;
  const discs = cells.map(({ weight }): Disc => ({ x: 0, y: 0, r: Math.sqrt(weight) * scale }));
  const own: (Disc | undefined)[] = [];
  const labels: (PackLabel | undefined)[] = [];
  const children: number[][] = cells.map(() => []);
  const roots: number[] = [];
  cells.forEach(({ parent }, i) => {
    (children[parent] ?? roots).push(i);
  });
  for (let i = cells.length - 1; i >= 0; i--) {
    const below = (children[i] as number[]).map((child) => discs[child] as Disc);
    if (!below.length) continue;
    const disc = discs[i] as Disc;
    if (disc.r > 0) {
      own[i] = { ...disc };
      below.push(own[i] as Disc);
    }
    cluster(below, gap);
    const { around, label } = enclose(below, cells[i] as PackCell, gap);
    for (const inner of below) {
      inner.x -= around.x;
      inner.y -= around.y;
    }
    labels[i] = label && { ...label, x: label.x - around.x, y: label.y - around.y };
    disc.r = around.r + gap;
  }
  const top = roots.map((root) => discs[root] as Disc);
  cluster(top, 3 * gap);
  const { left, up, right, down } = turnedInto(top, room);
  const centres = cells.map(({ parent }, i): Circle => {
    const { x, y, r } = discs[i] as Disc;
    return { x: parent < 0 ? x - left : x, y: parent < 0 ? y - up : y, radius: r };
  });
  const circles: Circle[] = [];
  centres.forEach((centre, i) => {
    const around = circles[(cells[i] as PackCell).parent];
    circles.push(around ? { ...centre, x: centre.x + around.x, y: centre.y + around.y } : centre);
  });
  return {
    circles,
    own: cells.map((_, i) => {
      const disc = own[i];
      const { x, y } = circles[i] as Circle;
      return disc && { x: x + disc.x, y: y + disc.y, radius: disc.r };
    }),
    labels: cells.map((_, i) => {
      const label = labels[i];
      const { x, y } = circles[i] as Circle;
      return label && { ...label, x: x + label.x, y: y + label.y };
    }),
    width: right - left,
    height: down - up,
  };
}

/** Moves discs together so that they keep a gap. */
function cluster(discs: readonly Disc[], gap: number): void {
  for (const disc of discs) disc.r += gap / 2;
  packSiblings(discs as Disc[]);
  for (const disc of discs) disc.r -= gap / 2;
}

/** Turns the discs at the top about each other until they fit a room, if they do; the edges of what they take. */
function turnedInto(discs: Disc[], room: Extent): { left: number; up: number; right: number; down: number } {
  const plain = boundsOf(discs);
  for (const turn of turns) {
    const all = turned(discs, { x: 0, y: 0 }, turn);
    const bounds = boundsOf(all);
    if (bounds.right - bounds.left > room.width || bounds.down - bounds.up > room.height) continue;
    discs.forEach((disc, i) => {
      Object.assign(disc, all[i]);
    });
    return bounds;
  }
  return plain;
}

function boundsOf(discs: readonly Disc[]): { left: number; up: number; right: number; down: number } {
  let [left, up, right, down] = [0, 0, 0, 0];
  for (const { x, y, r } of discs) {
    [left, up] = [Math.min(left, x - r), Math.min(up, y - r)];
    [right, down] = [Math.max(right, x + r), Math.max(down, y + r)];
  }
  return { left, up, right, down };
}
