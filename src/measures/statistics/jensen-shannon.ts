import { checkCount, checkPaired } from "./check.ts";

/** Options of `jensenShannon`. */
export interface JensenShannonOptions {
  /**
   * How much each group counts: finite numbers from 0, of any sum. The groups' numbers of quotes, for example, in place
   * of equal weights.
   *
   * @default every group the same
   */
  readonly weights?: readonly number[];
}

/** How far the profiles of several groups are apart, and which themes make it so. */
export interface JensenShannon {
  /** In bits: 0 where all profiles are the same. */
  readonly divergence: number;
  /** What the divergence would be if no theme had two groups: the entropy of the weights, log2 k for k equal ones. */
  readonly maximum: number;
  /** What each theme contributes, in bits: never below 0, and together the divergence. */
  readonly contributions: readonly number[];
  /** Each contribution as a part of the divergence, in [0, 1]; `null` where the divergence is 0. */
  readonly contributionShares: readonly (number | null)[];
  /** How much each group counted: together 1, and 0 for a group without quotes. */
  readonly weights: readonly number[];
}

/**
 * The Jensen–Shannon divergence of the groups' profiles, `Σ_t Σ_i w_i p_it log2(p_it / m_t)`, where p is a theme's share
 * of the group's quotes and m the weighted mean of the groups' shares. Groups without quotes are left out; `null` where
 * fewer than two are left. Its square root is a distance.
 *
 * Lin (1991), IEEE Transactions on Information Theory 37, 145–151, in its form for any number of distributions.
 *
 * @param counts quotes, a list per group with a number per theme.
 * @throws RangeError for lists of different lengths, counts that are not whole numbers from 0, and weights below 0.
 */
export function jensenShannon(
  counts: readonly (readonly number[])[],
  options: JensenShannonOptions = {},
): JensenShannon | null {
  const given = options.weights ?? counts.map(() => 1);
  checkPaired([counts, given], "counts and weights");
  const totals = counts.map((group, i) => {
    checkPaired([counts[0] as readonly number[], group], `counts[0] and counts[${i}]`);
    for (const [t, count] of group.entries()) checkCount(count, `counts[${i}][${t}]`);
    return group.reduce((sum, count) => sum + count, 0);
  });
  const used = given.map((weight, i) => {
    if (Number.isFinite(weight) && weight >= 0) return totals[i] ? weight : 0;
    throw new RangeError(`weights[${i}] is ${weight}: a weight is a number from 0 up.`);
  });
  const kept = [...used.keys()].filter((i) => used[i]);
  if (kept.length < 2) return null;
  const whole = used.reduce((sum, weight) => sum + weight, 0);
  const weights = used.map((weight) => weight / whole);
  const contributions = (counts[0] as readonly number[]).map((_, t) =>
    contribution(kept.map((i) => [weights[i] as number, (counts[i]?.[t] as number) / (totals[i] as number)])),
  );
  const divergence = contributions.reduce((sum, part) => sum + part, 0);
  return {
    divergence,
    maximum: weights.reduce((sum, w) => (w === 0 ? sum : sum - w * Math.log2(w)), 0),
    contributions,
    contributionShares: contributions.map((part) => (divergence === 0 ? null : part / divergence)),
    weights,
  };
}

/** What one theme contributes, from each group's weight and share. */
function contribution(groups: readonly (readonly [weight: number, share: number])[]): number {
  // Exactly nothing where shares are equal: their mean may be off by a rounding error.
  if (groups.every(([, share]) => share === groups[0]?.[1])) return 0;
  const mean = groups.reduce((sum, [weight, share]) => sum + weight * share, 0);
  const sum = groups.reduce(
    (sum, [w, share]) => (share === 0 ? sum : sum + w * share * Math.log2(share / mean)),
    0,
  );
  return Math.max(0, sum);
}
