import { difference, type Proportion } from "./proportion.ts";

/** Tables whose probability is above the observed one by less than this, relatively, count as equally probable. */
const tolerance = 1e-7;

/**
 * The two-sided p of Fisher's exact test, in [0, 1]: with all four totals as they are, the probability of all tables
 * that are no more probable than the observed one (the rule of R's `fisher.test`). 1 for 0 against 0; `null` where
 * either n is 0; 0 where it is smaller than a number can be.
 *
 * Fisher (1935), Journal of the Royal Statistical Society 98, 39–82.
 */
export function fisherExact(a: Proportion, b: Proportion): number | null {
  if (difference(a, b) === null) return null;
  const voiced = a.x + b.x;
  const least = Math.max(0, voiced - a.n);
  const most = Math.min(voiced, b.n);
  const mode = Math.min(most, Math.max(least, Math.floor(((b.n + 1) * (voiced + 1)) / (a.n + b.n + 2))));
  /** How much more probable `x + 1` in the second group is than `x`. */
  const odds = (x: number): number => (((b.n - x) / (x + 1)) * (voiced - x)) / (a.n - voiced + x + 1);

  // Each probability from its neighbour's, outwards from the most probable table, until nothing is left. Relative to
  // that one table none overflows, and none loses digits as differences of log-factorials would.
  const weights = new Map([[mode, 1]]);
  for (let x = mode, weight = 1; x < most && weight > 0; x++) {
    weight *= odds(x);
    weights.set(x + 1, weight);
  }
  for (let x = mode, weight = 1; x > least && weight > 0; x--) {
    weight /= odds(x - 1);
    weights.set(x - 1, weight);
  }
  const limit = (weights.get(b.x) ?? 0) * (1 + tolerance);
  let extreme = 0;
  let all = 0;
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= limit) extreme += weight;
  }
  return extreme / all;
}
