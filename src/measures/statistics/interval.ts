import { normalQuantile } from "./normal-quantile.ts";
import { difference, type Proportion, prevalence } from "./proportion.ts";

/** Lower and upper end, both included. */
export type Interval = readonly [lower: number, upper: number];

/** Options of intervals. */
export interface IntervalOptions {
  /**
   * How often, in repeated random samples, such an interval would hold the true value: above 0 and below 1.
   *
   * @default 0.95
   */
  readonly level?: number;
}

/**
 * The score interval of a proportion, within [0, 1] and defined at 0 and at n; `null` where n is 0. Like every interval
 * it speaks of a population from which the participants are a random sample. They usually are not.
 *
 * Wilson (1927), Journal of the American Statistical Association 22, 209–212; without continuity correction.
 *
 * @throws RangeError also for a level that is not between 0 and 1, as do all intervals.
 */
export function wilson(of: Proportion, options: IntervalOptions = {}): Interval | null {
  const z = criticalValue(options);
  if (prevalence(of) === null) return null;
  const { x, n } = of;
  const centre = x + z ** 2 / 2;
  const half = z * Math.sqrt((x * (n - x)) / n + z ** 2 / 4);
  const end = (sum: number): number => Math.min(1, Math.max(0, sum / (n + z ** 2)));
  // At the ends by definition, which rounding would miss.
  return [x === 0 ? 0 : end(centre - half), x === n ? 1 : end(centre + half)];
}

/**
 * The interval of the difference `p_b − p_a` from the Wilson intervals (l, u) of both groups, within [−1, 1]:
 * `d − √((p_b − l_b)² + (u_a − p_a)²)` to `d + √((u_b − p_b)² + (p_a − l_a)²)`. `null` where either n is 0.
 *
 * With very few participants it can leave out 0 where an exact test would not: 0 of 2 against 2 of 2 is 0.07 to 1.
 *
 * Newcombe (1998), Statistics in Medicine 17, 873–890: method 10, without continuity correction.
 */
export function newcombe(a: Proportion, b: Proportion, options: IntervalOptions = {}): Interval | null {
  const first = wilson(a, options);
  const second = wilson(b, options);
  if (!first || !second) return null;
  const [pA, pB] = [a.x / a.n, b.x / b.n];
  const lower = pB - pA - Math.hypot(pB - second[0], first[1] - pA);
  const upper = pB - pA + Math.hypot(second[1] - pB, pA - first[0]);
  return [Math.max(-1, lower), Math.min(1, upper)];
}

/**
 * The interval of the difference `p_b − p_a` after adding one success and one failure to each group: Wald's, around the
 * difference of the new proportions, and cut at ±1, which it can overshoot. `null` where either n is 0.
 *
 * Agresti and Caffo (2000), The American Statistician 54, 280–288.
 */
export function agrestiCaffo(a: Proportion, b: Proportion, options: IntervalOptions = {}): Interval | null {
  const z = criticalValue(options);
  if (difference(a, b) === null) return null;
  const pA = (a.x + 1) / (a.n + 2);
  const pB = (b.x + 1) / (b.n + 2);
  const half = z * Math.sqrt((pA * (1 - pA)) / (a.n + 2) + (pB * (1 - pB)) / (b.n + 2));
  return [Math.max(-1, pB - pA - half), Math.min(1, pB - pA + half)];
}

/** How many standard errors an interval of this level reaches to either side: 1.96 for 95 %. */
function criticalValue({ level = 0.95 }: IntervalOptions): number {
  if (level > 0 && level < 1) return -normalQuantile((1 - level) / 2);
  throw new RangeError(`level is ${level}: it lies above 0 and below 1, such as 0.95.`);
}
