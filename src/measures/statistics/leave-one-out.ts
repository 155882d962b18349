import type { Interval } from "./interval.ts";
import { difference, type Proportion, pool } from "./proportion.ts";

/** A difference between two groups, and what it becomes without any one participant. */
export interface LeaveOneOut {
  /** `p_b − p_a` of all participants; `null` where a group has no quotes. */
  readonly difference: number | null;
  /** The same without each participant of the first group, in the order given; `null` where no quotes are left. */
  readonly withoutA: readonly (number | null)[];
  /** The same without each participant of the second group. */
  readonly withoutB: readonly (number | null)[];
  /** The smallest and the largest of these; `null` where there is none. */
  readonly range: Interval | null;
}

/**
 * How much of a difference in shares of quotes hangs on one talkative participant. Each participant is x quotes on the
 * theme, of n quotes in all; shares are of the groups' quotes together, so who says more counts for more.
 *
 * The jackknife of Quenouille (1956), Biometrika 43, 353–360, without its estimate of bias: only the values.
 */
export function leaveOneOut(a: readonly Proportion[], b: readonly Proportion[]): LeaveOneOut {
  const [first, second] = [pool(a), pool(b)];
  const withoutA = a.map((one) => difference(without(first, one), second));
  const withoutB = b.map((one) => difference(first, without(second, one)));
  let [lower, upper] = [Infinity, -Infinity];
  for (const gap of [...withoutA, ...withoutB]) {
    lower = Math.min(lower, gap ?? Infinity);
    upper = Math.max(upper, gap ?? -Infinity);
  }
  return {
    difference: difference(first, second),
    withoutA,
    withoutB,
    range: lower > upper ? null : [lower, upper],
  };
}

const without = (group: Proportion, one: Proportion): Proportion => ({
  x: group.x - one.x,
  n: group.n - one.n,
});
