import { type Amount, isExact, type Known, minus } from "./amount.ts";
import { isFraction, type Measure, type Reading, type Tally } from "./measure.ts";

/** How two groups differ on a theme, judged only by how far one participant's coding could move it. */
export type Band = "marked" | "similar" | "borderline" | "too-few" | "not-voiced" | "no-data";

/** A difference this large, in points, counts as marked. */
const markedFrom = 30;

/** Fewer participants than this in either group are too few to compare. */
const fewest = 5;

type Value = Pick<Reading, "value">;

/** How many units of a difference one of a measure's values is: points are hundredths. `undefined` where none is defined. */
const unitsOf = (measure: Measure): number | undefined =>
  isFraction(measure) ? 100 : measure === "rate" ? 1 : undefined;

/**
 * The second side's value minus the first's; a range where either is. In percentage points for prevalences and shares,
 * in quotes per participant for rates; `null` for the other measures, as counts of groups of different size do not compare.
 */
export function differenceOf(first: Value, second: Value, measure: Measure): Known {
  const gap = minus(second.value, first.value);
  const units = unitsOf(measure);
  return gap && units !== undefined ? { min: gap.min * units, max: gap.max * units } : null;
}

/**
 * The highest of several readings minus the lowest, in the same units. Where any of them is known in bounds, bounds that no
 * data go beyond: at most the most of one less the least of another. Not all between them need be possible, as counts are whole.
 */
export function rangeOf(readings: readonly Value[], measure: Measure): Known {
  const units = unitsOf(measure);
  const values = readings.flatMap(({ value }) => (value && value.max < Infinity ? value : []));
  if (units === undefined || values.length < readings.length) return null;
  const mins = values.map(({ min }) => min);
  const maxs = values.map(({ max }) => max);
  const least = Math.max(0, Math.max(...mins) - Math.min(...maxs));
  const most = maxs.map((max, i) => max - Math.min(...mins.filter((_, j) => j !== i)));
  return { min: units * least, max: units * Math.max(...most) };
}

/** Whether a group is too small for a difference in prevalence. */
export const isTooFew = (of: number | undefined): boolean => of !== undefined && of > 0 && of < fewest;

/** Whether any of the groups of a difference in prevalence is too small for one. */
export const areTooFew = (readings: readonly Tally[]): boolean => readings.some(({ of }) => isTooFew(of));

/**
 * The band of a difference in prevalence. It is marked only where recoding any one participant would leave it at
 * 30 points or more, similar only where no such recoding would reach 30. Where counts are bounds, the band that holds
 * at every end, else `null`. A statement about this sample, not about any population.
 */
export function bandOf(first: Tally, second: Tally): Band | null {
  const { count: a, of: nA } = first;
  const { count: b, of: nB } = second;
  if (!a || !b || !nA || !nB) return "no-data";
  if (isExact(a) && isExact(b)) return bandOfCounts(a.min, nA, b.min, nB);
  const ends = endsOf(a, nA).flatMap((x) => endsOf(b, nB).map((y) => ({ x, y })));
  const [band, ...others] = new Set(ends.map(({ x, y }) => bandOfCounts(x, nA, y, nB)));
  // A difference one way at one end and the other way at another is anything in between.
  const ways = new Set(ends.map(({ x, y }) => Math.sign(y * nA - x * nB)));
  const isOpen = (band === "marked" || band === "borderline") && ways.size > 1;
  return others.length || isOpen ? null : (band as Band);
}

/** Between what a count out of `n` is: one number where it is exact. */
const endsOf = ({ min, max }: Amount, n: number): readonly number[] =>
  min === max ? [min] : [min, Math.min(max, n)];

function bandOfCounts(x: number, nX: number, y: number, nY: number): Band {
  if (x === 0 && y === 0) return "not-voiced";
  if (nX < fewest || nY < fewest) return "too-few";
  // In whole numbers (points × nX × nY), so that a gap of exactly 30 points is never lost to rounding.
  const threshold = markedFrom * nX * nY;
  let least = Infinity;
  let most = 0;
  const meet = (p: number, q: number): void => {
    const gap = 100 * Math.abs(q * nX - p * nY);
    least = Math.min(least, gap);
    most = Math.max(most, gap);
  };
  // Each count as it stands, and with one participant more or fewer.
  for (let p = Math.max(0, x - 1); p <= Math.min(nX, x + 1); p++) meet(p, y);
  for (let q = Math.max(0, y - 1); q <= Math.min(nY, y + 1); q++) meet(x, q);
  if (least >= threshold) return "marked";
  return most < threshold ? "similar" : "borderline";
}
