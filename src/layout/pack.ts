import { packEnclose, packSiblings } from "d3-hierarchy";
import type { Circle, Rectangle } from "./shapes.ts";
import type { WeightedCell } from "./weighted.ts";

/** A cell of a packing. */
export interface PackCell extends WeightedCell {
  /** Labels that a cell with children may have at its top, the best first, in px. */
  readonly labels: readonly { readonly width: number; readonly height: number }[];
}

/** Circles in circles. */
export interface Packing {
  readonly circles: readonly Circle[];
  /** For each cell with children and a weight of its own, the circle of that weight. */
  readonly own: readonly (Circle | undefined)[];
  /** Where the label of each cell with children stands; nothing where it has none. */
  readonly labels: readonly (Rectangle | undefined)[];
  readonly width: number;
  readonly height: number;
}

/** A circle as d3 moves it: relative to the centre of its parent. */
interface Disc {
  x: number;
  y: number;
  r: number;
}

const steps = 11;
/** By what part a circle grows until its label has room. */
const growth = 0.01;

/**
 * Circles in circles, the areas of cells without children and of weights that parents hold themselves in proportion on
 * one scale: the largest at which all fit the width and height; `null` where their gaps alone take more. A parent's label stands inside its circle, above its
 * children, where it is not much wider than they are.
 *
 * Wang, Wang, Dai and Wang (2006), Visualization of large hierarchical data by circle packing, in d3's form.
 */
export function packCircles(
  cells: readonly PackCell[],
  room: { readonly width: number; readonly height: number; readonly gap: number },
): Packing | null {
  const heaviest = cells.reduce((most, { weight }) => Math.max(most, weight), 0);
  let low = 0;
  let high = Math.min(room.width, room.height) / 2 / Math.sqrt(heaviest || 1);
  let best: Packing | null = null;
  for (let step = 0; step < steps; step++) {
    const scale = (low + high) / 2;
    const tried = packAt(cells, scale, room.gap);
    if (tried.width <= room.width && tried.height <= room.height) [low, best] = [scale, tried];
    else high = scale;
  }
  return best;
}

/** The packing in which a weight of 1 has a circle of this radius. */
function packAt(cells: readonly PackCell[], scale: number, gap: number): Packing {
  const discs = cells.map(({ weight }): Disc => ({ x: 0, y: 0, r: Math.sqrt(weight) * scale }));
  const own: (Disc | undefined)[] = [];
  const labels: (Rectangle | undefined)[] = [];
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
    const { around, label } = enclose(below, (cells[i] as PackCell).labels, gap);
    for (const inner of below) {
      inner.x -= around.x;
      inner.y -= around.y;
    }
    labels[i] = label && { ...label, x: label.x - around.x, y: label.y - around.y };
    disc.r = around.r + gap;
  }
  const top = roots.map((root) => discs[root] as Disc);
  cluster(top, 3 * gap);
  const [left, up] = [Math.min(0, ...edges(top, "x", -1)), Math.min(0, ...edges(top, "y", -1))];
  const [right, down] = [Math.max(0, ...edges(top, "x", 1)), Math.max(0, ...edges(top, "y", 1))];
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

/** The smallest circle around discs that has room for the first label that is not much wider, at the top of its middle. */
function enclose(
  discs: readonly Disc[],
  labels: PackCell["labels"],
  gap: number,
): { around: Disc; label: Rectangle | undefined } {
  const tight = packEnclose(discs as Disc[]);
  const size = labels.find(({ width }) => width * 0.8 <= 2 * tight.r);
  if (!size) return { around: tight, label: undefined };
  const half = size.width / 2;
  for (let r = Math.max(tight.r, half + gap); ; r += growth * tight.r + 0.25) {
    // Grown upwards: what it holds stays at its foot.
    const y = tight.y + tight.r - r;
    const top = y - Math.sqrt(r * r - half * half) + gap;
    const label = { x: tight.x - half, y: top, ...size };
    const holds = top + size.height <= y + (y - top);
    if (holds && discs.every((disc) => distanceTo(label, disc) >= disc.r + gap / 2))
      return { around: { x: tight.x, y, r }, label };
  }
}

function distanceTo({ x, y, width, height }: Rectangle, disc: Disc): number {
  const aside = Math.max(0, x - disc.x, disc.x - x - width);
  const off = Math.max(0, y - disc.y, disc.y - y - height);
  return Math.hypot(aside, off);
}

const edges = (discs: readonly Disc[], axis: "x" | "y", sign: 1 | -1): number[] =>
  discs.map((disc) => disc[axis] + sign * disc.r);
