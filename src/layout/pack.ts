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

/**
 * Circles in circles, the areas of cells without children and of weights that parents hold themselves in proportion on
 * one scale: the largest at which all fit the width and height. A parent's label stands inside its circle, above its
 * children, where it is not much wider than they are.
 *
 * Wang, Wang, Dai and Wang (2006), Visualization of large hierarchical data by circle packing, in d3's form.
 */
export function packCircles(
  cells: readonly PackCell[],
  room: { readonly width: number; readonly height: number; readonly gap: number },
): Packing {
  const heaviest = cells.reduce((most, { weight }) => Math.max(most, weight), 0);
  let low = 0;
  let high = Math.min(room.width, room.height) / 2 / Math.sqrt(heaviest || 1);
  let best = packAt(cells, 0, room.gap);
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
  cells.forEach(({ parent }, i) => (children[parent] ?? roots).push(i));
  for (let i = cells.length - 1; i >= 0; i--) {
    const below = (children[i] as number[]).map((child) => discs[child] as Disc);
    if (!below.length) continue;
    const disc = discs[i] as Disc;
    if (disc.r > 0) {
      own[i] = { ...disc };
      below.push(own[i] as Disc);
    }
    cluster(below, gap);
    const label = above(below, (cells[i] as PackCell).labels, gap);
    const corners = label ? cornersOf(label) : [];
    const around = packEnclose([...below, ...corners]) as Disc;
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

/** The first label that is not much wider than the discs, centred above them as low as it can be. */
function above(
  discs: readonly Disc[],
  labels: readonly { readonly width: number; readonly height: number }[],
  gap: number,
): Rectangle | undefined {
  const left = Math.min(...edges(discs, "x", -1));
  const right = Math.max(...edges(discs, "x", 1));
  const label = labels.find(({ width }) => width * 0.8 <= right - left);
  if (!label) return undefined;
  const x = (left + right - label.width) / 2;
  let bottom = Infinity;
  for (const disc of discs) {
    const aside = Math.max(0, x - disc.x, disc.x - x - label.width);
    if (aside < disc.r + gap) bottom = Math.min(bottom, disc.y - Math.sqrt((disc.r + gap) ** 2 - aside ** 2));
  }
  if (bottom === Infinity) bottom = Math.min(...edges(discs, "y", -1)) - gap;
  return { ...label, x, y: bottom - label.height };
}

const edges = (discs: readonly Disc[], axis: "x" | "y", sign: 1 | -1): number[] =>
  discs.map((disc) => disc[axis] + sign * disc.r);

function cornersOf({ x, y, width, height }: Rectangle): Disc[] {
  return [
    { x, y, r: 0 },
    { x: x + width, y, r: 0 },
    { x, y: y + height, r: 0 },
    { x: x + width, y: y + height, r: 0 },
  ];
}
