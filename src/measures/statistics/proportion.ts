import { checkCount } from "./check.ts";

/**
 * `x` of `n`: participants who voiced a theme, of all in the group; or, in measures of quotes, the quotes on a theme,
 * of all the group's quotes. Whole numbers, 0 ≤ x ≤ n; where n is 0 there is nothing to measure.
 */
export interface Proportion {
  readonly x: number;
  readonly n: number;
}

/**
 * The fraction `x / n` in [0, 1]: a group's prevalence of a theme, or a theme's share of a group's quotes. `null` where
 * n is 0: of nobody, nothing is known.
 *
 * @throws RangeError for anything but whole numbers with 0 ≤ x ≤ n, as do all functions that take a proportion.
 */
export function prevalence(of: Proportion): number | null {
  checkProportion(of);
  return of.n === 0 ? null : of.x / of.n;
}

/**
 * `p_b − p_a` in [−1, 1], as a fraction (times 100 it is in points): what the second group has more than the first.
 * Exactly 0 where the fractions are equal; `null` where either n is 0.
 */
export function difference(a: Proportion, b: Proportion): number | null {
  const first = prevalence(a);
  const second = prevalence(b);
  return first === null || second === null ? null : second - first;
}

/**
 * Several groups as one: x and n add up, because nobody is in two groups. (The mean of prevalences would count a
 * person in a small group for more than one in a large group.) Participants never add up across themes.
 */
export function pool(groups: readonly Proportion[]): Proportion {
  let x = 0;
  let n = 0;
  for (const group of groups) {
    checkProportion(group);
    x += group.x;
    n += group.n;
  }
  return { x, n };
}

/** @throws RangeError for anything but whole numbers with 0 ≤ x ≤ n. */
export function checkProportion({ x, n }: Proportion): void {
  checkCount(x, "x");
  checkCount(n, "n");
  if (x > n) throw new RangeError(`x is ${x}, more than n, which is ${n}: x counts some of n.`);
}
