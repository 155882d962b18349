import { checkPaired } from "./check.ts";

/**
 * Kendall's τ-b of two groups' values for the same themes, in [−1, 1]: 1 where both put them in the same order, −1 in
 * the opposite one; ties are allowed for. `null` where one group has the same value for every theme.
 *
 * Kendall (1945), The treatment of ties in ranking problems, Biometrika 33, 239–251.
 *
 * @throws RangeError for lists of different lengths and values that are not finite, as does {@link spearmanRho}.
 */
export function kendallTauB(a: readonly number[], b: readonly number[]): number | null {
  checkValues(a, b);
  let agreement = 0;
  let untiedInA = 0;
  let untiedInB = 0;
  for (let i = 1; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const inA = compare(a[i] as number, a[j] as number);
      const inB = compare(b[i] as number, b[j] as number);
      agreement += inA * inB;
      untiedInA += inA ** 2;
      untiedInB += inB ** 2;
    }
  }
  return untiedInA && untiedInB ? agreement / Math.sqrt(untiedInA * untiedInB) : null;
}

/**
 * Spearman's ρ of two groups' values for the same themes, in [−1, 1]: the correlation of their ranks, tied values having
 * the mean of theirs. `null` where one group has the same value for every theme.
 *
 * Spearman (1904), The American Journal of Psychology 15, 72–101.
 */
export function spearmanRho(a: readonly number[], b: readonly number[]): number | null {
  checkValues(a, b);
  const mean = (a.length + 1) / 2;
  const inA = averageRanks(a).map((rank) => rank - mean);
  const inB = averageRanks(b).map((rank) => rank - mean);
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, x] of inA.entries()) {
    const y = inB[i] as number;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa && bb ? Math.min(1, Math.max(-1, ab / Math.sqrt(aa * bb))) : null;
}

/** The rank of each value, 1 for the largest; tied values share the mean of the ranks that they take up. */
export function averageRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((i, j) => compare(values[j] as number, values[i] as number));
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (const i of order.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** −1, 0 or 1; a subtraction could overflow. */
function compare(first: number, second: number): number {
  return first === second ? 0 : first < second ? -1 : 1;
}

function checkValues(a: readonly number[], b: readonly number[]): void {
  checkPaired([a, b], "a and b");
  for (const value of [...a, ...b]) {
    if (!Number.isFinite(value)) throw new RangeError(`${value} has no rank: values are finite numbers.`);
  }
}
