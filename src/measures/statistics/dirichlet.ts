import { checkCount, checkPaired, checkPositive } from "./check.ts";

/** How far the log-odds of one theme are apart, and how sure that is. */
export interface LogOddsDifference {
  /** The second group's log-odds minus the first's (natural logarithm). */
  readonly delta: number;
  /** Its approximate variance, above 0. */
  readonly variance: number;
  /** `delta / √variance`: large only where there are quotes enough. */
  readonly z: number;
}

/**
 * For every theme, how far the groups' log-odds of it are apart once `alpha` imagined quotes of each theme are added to
 * both groups. Counts are quotes, one number per theme, themes in the same order in both. `null` for a theme that
 * neither group spoke of and that has no prior, and where there is no other theme.
 *
 * Monroe, Colaresi and Quinn (2008), Fightin' words, Political Analysis 16, 372–403, equations 16 to 22.
 *
 * @param alpha for each theme, finite and above 0, which keeps everything finite. {@link informativePrior} makes it.
 * @throws RangeError for lists of different lengths, counts that are not whole numbers from 0, and a prior that is not
 * above 0 for a theme with quotes.
 */
export function dirichletLogOdds(
  a: readonly number[],
  b: readonly number[],
  alpha: readonly number[],
): (LogOddsDifference | null)[] {
  checkPaired([a, b], "a and b");
  checkPaired([a, alpha], "a and alpha");
  for (const [i, prior] of alpha.entries()) {
    checkCount(a[i] as number, `a[${i}]`);
    checkCount(b[i] as number, `b[${i}]`);
    if (prior !== 0 || a[i] || b[i]) checkPositive(prior, `alpha[${i}]`);
  }
  const first = alpha.map((prior, i) => prior + (a[i] as number));
  const second = alpha.map((prior, i) => prior + (b[i] as number));
  const othersOfFirst = sumsOfOthers(first);
  const othersOfSecond = sumsOfOthers(second);
  return first.map((inFirst, i) => {
    const inSecond = second[i] as number;
    const [besideFirst, besideSecond] = [othersOfFirst[i] as number, othersOfSecond[i] as number];
    if (inFirst === 0 || besideFirst === 0) return null;
    const delta = Math.log(inSecond / besideSecond) - Math.log(inFirst / besideFirst);
    const variance = 1 / inFirst + 1 / inSecond;
    return { delta, variance, z: delta / Math.sqrt(variance) };
  });
}

/**
 * An informative prior for {@link dirichletLogOdds}: `strength` imagined quotes, shared out as the quotes of both groups
 * together are. 0 for a theme that neither group spoke of.
 *
 * @param strength above 0: the sum of the prior, so that 10 outweighs a group with five quotes.
 * @throws RangeError for lists of different lengths, counts that are not whole numbers from 0, and a strength that is
 * not above 0.
 */
export function informativePrior(a: readonly number[], b: readonly number[], strength: number): number[] {
  checkPaired([a, b], "a and b");
  checkPositive(strength, "strength");
  const pooled = a.map((count, i) => {
    const other = b[i] as number;
    checkCount(count, `a[${i}]`);
    checkCount(other, `b[${i}]`);
    return count + other;
  });
  const all = pooled.reduce((sum, count) => sum + count, 0);
  return pooled.map((count) => (all === 0 ? 0 : (strength * count) / all));
}

/** For each value the sum of all others; never by subtraction, which leaves a rounding error where that is nothing. */
function sumsOfOthers(values: readonly number[]): number[] {
  const sums: number[] = [];
  let before = 0;
  for (const value of values) {
    sums.push(before);
    before += value;
  }
  let after = 0;
  for (let i = values.length - 1; i >= 0; i--) {
    sums[i] = (sums[i] as number) + after;
    after += values[i] as number;
  }
  return sums;
}
