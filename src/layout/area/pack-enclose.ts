import { packEnclose } from "d3-hierarchy";
import { type Corner, type Extent, rowsExtent } from "./shapes.ts";

/** What may be written at the top of a circle that holds others. */
export interface PackLabels {
  /** Rows of the labels that it may have, each as good as any other, in px. */
  readonly labels: readonly (readonly Extent[])[];
  /** What it has where it is too small for these. */
  readonly number: Extent;
}

/** A label at its place: its rows, centred below each other, and the corner of the box around them. */
export interface PackLabel extends Corner {
  readonly rows: readonly Extent[];
}

/** A circle as d3 moves it. */
export interface Disc {
  x: number;
  y: number;
  r: number;
}

/** By what part a circle grows until its label has room. */
const growth = 0.01;
/** How far few discs are turned about each other so that their label finds room, in degrees; not so far that they change places. */
const turns = [0, -15, 15, -30, 30, -45, 45, -60, 60];
const mostTurned = 4;

/**
 * The smallest circle around discs that has room at the top of its middle for one of the labels that are not much wider,
 * or else for the number. Where the discs are few they are turned about each other for it.
 */
export function enclose(
  discs: readonly Disc[],
  { labels, number }: PackLabels,
  gap: number,
): { around: Disc; label: PackLabel | undefined } {
  const tight = packEnclose(discs as Disc[]);
  const isNarrow = (rows: readonly Extent[]): boolean => rowsExtent(rows).width * 0.8 <= 2 * tight.r;
  const narrow = labels.filter(isNarrow);
  const choices = narrow.length ? narrow : [[number]].filter(isNarrow);
  let best: { around: Disc; label: PackLabel; turn: number } | undefined;
  for (const turn of discs.length <= mostTurned ? turns : [0]) {
    const placed = turned(discs, tight, turn);
    for (const rows of choices) {
      const found = grown(placed, tight, rows, gap, best?.around.r ?? Infinity);
      if (found) best = { ...found, turn };
    }
  }
  if (!best) return { around: tight, label: undefined };
  const { turn, around, label } = best;
  turned(discs, tight, turn).forEach((place, i) => {
    Object.assign(discs[i] as Disc, place);
  });
  return { around, label };
}

/** The smallest circle around discs with room for rows at the top of its middle; `undefined` where that is not smaller than `limit`. */
function grown(
  discs: readonly Disc[],
  tight: Disc,
  rows: readonly Extent[],
  gap: number,
  limit: number,
): { around: Disc; label: PackLabel } | undefined {
  const { width, height } = rowsExtent(rows);
  for (let r = Math.max(tight.r, width / 2 + gap); r < limit; r += growth * tight.r + 0.25) {
    // Grown upwards: what it holds stays at its foot.
    const around = { x: tight.x, y: tight.y + tight.r - r, r };
    const y = topOf(around, rows, gap);
    if (y + height > around.y + r - gap) continue;
    if (isClear(discs, tight.x, y, rows, gap)) return { around, label: { x: tight.x - width / 2, y, rows } };
  }
  return undefined;
}

/** How far up in a circle rows can start. */
function topOf({ y, r }: Disc, rows: readonly Extent[], gap: number): number {
  let top = y - r;
  let above = 0;
  for (const { width, height } of rows) {
    top = Math.max(top, y - Math.sqrt(r * r - (width / 2) ** 2) + gap - above);
    above += height;
  }
  return top;
}

/** Whether rows around `middle` from `top` down keep half a gap to all discs. */
function isClear(
  discs: readonly Disc[],
  middle: number,
  top: number,
  rows: readonly Extent[],
  gap: number,
): boolean {
  let y = top;
  for (const { width, height } of rows) {
    for (const disc of discs) {
      const aside = Math.max(0, Math.abs(disc.x - middle) - width / 2);
      const off = Math.max(0, y - disc.y, disc.y - y - height);
      const least = disc.r + gap / 2;
      if (aside * aside + off * off < least * least) return false;
    }
    y += height;
  }
  return true;
}

/** Discs turned about a point, by degrees. */
export function turned(discs: readonly Disc[], { x, y }: { x: number; y: number }, degrees: number): Disc[] {
  if (!degrees) return discs.map((disc) => ({ ...disc }));
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return discs.map((disc) => {
    const [dx, dy] = [disc.x - x, disc.y - y];
    return { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos, r: disc.r };
  });
}
