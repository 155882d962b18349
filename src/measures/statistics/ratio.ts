import { difference, type Proportion, prevalence } from "./proportion.ts";

/** `b / a`: `Infinity` where only a is 0, `null` where both are 0 or either is not known. */
export function ratioOf(a: number | null, b: number | null): number | null {
  return a === null || b === null || (a === 0 && b === 0) ? null : b / a;
}

/**
 * `p_b / p_a`, the risk ratio of epidemiology: from 0, 1 where both are equal, `Infinity` where only p_a is 0. `null`
 * for 0 against 0, and where either n is 0. No measure to sort themes by: one participant against none is infinite.
 */
export function riskRatio(a: Proportion, b: Proportion): number | null {
  return ratioOf(prevalence(a), prevalence(b));
}

/**
 * The natural logarithm of the odds ratio, ½ added to every cell:
 * `ln((x_b + ½)(n_a − x_a + ½) / ((n_b − x_b + ½)(x_a + ½)))`. Always finite; `null` where either n is 0.
 *
 * The ½ leans towards the smaller group: 8 of 8 against 9 of 9 gives 0.11, not 0. No measure to sort themes by.
 *
 * Haldane (1956), Annals of Human Genetics 20, 309–311; Anscombe (1956), Biometrika 43, 461–464.
 */
export function logOddsRatio(a: Proportion, b: Proportion): number | null {
  if (difference(a, b) === null) return null;
  return Math.log(((b.x + 0.5) * (a.n - a.x + 0.5)) / ((b.n - b.x + 0.5) * (a.x + 0.5)));
}
