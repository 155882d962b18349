import { checkPositive } from "./check.ts";
import { difference, type Proportion } from "./proportion.ts";

/**
 * Keyness of a theme in the second group's quotes: the log-likelihood ratio `2 Σ O ln(O / E)` over all four cells (quotes
 * on the theme and all others, of both groups), with the sign of `p_b − p_a`. 0 at equal shares; `null` where either
 * group has no quotes. No correction (neither Yates' nor Williams') is applied, and quotes of one person are not
 * independent: it describes.
 *
 * Dunning (1993), Computational Linguistics 19, 61–74. Not the two cells of Rayson and Garside (2000), which leave out
 * all other quotes: harmless for words, of which each is rare, and wrong for themes (5.79 in place of 14.14 for 45 of 60
 * against 40 of 90).
 */
export function signedG2(a: Proportion, b: Proportion): number | null {
  const gap = difference(a, b);
  if (!gap) return gap;
  const all = a.n + b.n;
  const onTheme = a.x + b.x;
  let sum = 0;
  for (const { x, n } of [a, b]) {
    sum += term(x, (onTheme * n) / all) + term(n - x, ((all - onTheme) * n) / all);
  }
  return Math.sign(gap) * Math.max(0, 2 * sum);
}

/** `O ln(O / E)`, which goes to 0 with O. */
function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/**
 * The binary logarithm of the ratio of shares, each drawn towards the pooled share s by k quotes:
 * `log2(((x_b + ks) / (n_b + k)) / ((x_a + ks) / (n_a + k)))`. 1 is twice the share, −1 half of it, 0 exactly an equal
 * one; always finite. `null` where nobody spoke of the theme, and where either group has no quotes.
 *
 * The log ratio of Hardie (2014) with a prior in place of his ½ for zeros, because ½ in groups of unequal size gives
 * equal shares a ratio.
 *
 * @param themes k, the number of themes among which the quotes are shared out: above 0.
 * @throws RangeError also for k that is not above 0.
 */
export function logRatio(a: Proportion, b: Proportion, themes: number): number | null {
  checkPositive(themes, "themes");
  const gap = difference(a, b);
  if (gap === null || a.x + b.x === 0) return null;
  if (gap === 0) return 0;
  const prior = (themes * (a.x + b.x)) / (a.n + b.n);
  return Math.log2((((b.x + prior) / (b.n + themes)) * (a.n + themes)) / (a.x + prior));
}
