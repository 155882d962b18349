import { isExact, type Known, minus } from "./amount.ts";
import type { Reading } from "./measure.ts";

/** How two groups differ on a theme, judged only by how far one participant's coding could move it. */
export type Band = "marked" | "similar" | "borderline" | "too-few" | "not-voiced" | "no-data";

/** What each band is called. Never "converge" or "diverge": those words are the author's. */
export const bandWords: Readonly<Record<Band, string>> = {
  marked: "marked difference",
  similar: "no marked difference",
  borderline: "borderline: one participant would change this",
  "too-few": "too few to compare",
  "not-voiced": "not voiced",
  "no-data": "not reported",
};

/** A difference this large, in points, counts as marked. */
const markedFrom = 30;

/** Fewer participants than this in either group are too few to compare. */
const fewest = 5;

/** The second group's fraction minus the first's, in points of 100; a range where either is. */
export function differenceOf(first: Reading, second: Reading): Known {
  const gap = minus(second.fraction, first.fraction);
  return gap && { min: gap.min * 100, max: gap.max * 100 };
}

/** A difference in signs: "+65", "−10", "0", "+43 to +88". */
export function signsForDifference(points: Known): string {
  if (!points) return "–";
  const { min, max } = points;
  const low = signed(min);
  const high = signed(max);
  return isExact(points) || low === high ? low : `${low} to ${high}`;
}

function signed(points: number): string {
  const whole = Math.round(points);
  return whole === 0 ? "0" : whole > 0 ? `+${whole}` : `−${-whole}`;
}

/**
 * The band of a difference in prevalence. It is marked only where recoding any one participant would leave it at
 * 30 points or more, similar only where no such recoding would reach 30. Where counts are bounds, the band that holds
 * at every end, else `null`. A statement about this sample, not about any population.
 */
export function bandOf(first: Reading, second: Reading): Band | null {
  const { count: a, of: nA } = first;
  const { count: b, of: nB } = second;
  if (!a || !b || !nA || !nB) return "no-data";
  const ends = [a.min, Math.min(a.max, nA)].flatMap((x) =>
    [b.min, Math.min(b.max, nB)].map((y) => ({ x, y })),
  );
  const [band, ...others] = new Set(ends.map(({ x, y }) => bandOfCounts(x, nA, y, nB)));
  // A difference one way at one end and the other way at another is anything in between.
  const ways = new Set(ends.map(({ x, y }) => Math.sign(y * nA - x * nB)));
  const isOpen = (band === "marked" || band === "borderline") && ways.size > 1;
  return others.length || isOpen ? null : (band as Band);
}

function bandOfCounts(x: number, nX: number, y: number, nY: number): Band {
  if (x === 0 && y === 0) return "not-voiced";
  if (nX < fewest || nY < fewest) return "too-few";
  // In whole numbers (points × nX × nY), so that a gap of exactly 30 points is never lost to rounding.
  const threshold = markedFrom * nX * nY;
  const gaps = recodings(x, nX).flatMap((p) => recodings(y, nY).map((q) => ({ p, q })));
  const reachable = gaps
    .filter(({ p, q }) => p === x || q === y)
    .map(({ p, q }) => 100 * Math.abs(q * nX - p * nY));
  if (Math.min(...reachable) >= threshold) return "marked";
  return Math.max(...reachable) < threshold ? "similar" : "borderline";
}

/** A count as it stands and with one participant more or fewer. */
function recodings(x: number, n: number): number[] {
  return [x - 1, x, x + 1].filter((p) => p >= 0 && p <= n);
}
