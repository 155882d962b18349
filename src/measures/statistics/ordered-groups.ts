import { checkProportion, difference, type Proportion } from "./proportion.ts";

/** Which way a prevalence goes from group to group: ties are no turn, and "constant" is nothing but ties. */
export type Monotonicity = "increasing" | "decreasing" | "constant" | "none";

/**
 * Which way the prevalence goes over groups that have an order, first to last; "none" where it both rises and falls.
 * `null` for fewer than two groups and where some n is 0. A description of these groups, not a test for trend.
 */
export function monotonicity(groups: readonly Proportion[]): Monotonicity | null {
  let [rises, falls, isKnown] = [false, false, groups.length > 1];
  let previous: Proportion | undefined;
  for (const group of groups) {
    const step = difference(previous ?? group, group);
    rises ||= step !== null && step > 0;
    falls ||= step !== null && step < 0;
    isKnown &&= step !== null;
    previous = group;
  }
  if (!isKnown) return null;
  if (rises) return falls ? "none" : "increasing";
  return falls ? "decreasing" : "constant";
}

/**
 * The last group's prevalence minus the first's, as a fraction in [−1, 1], whatever lies between. `null` for fewer than
 * two groups and where either n is 0.
 */
export function firstToLastDifference(groups: readonly Proportion[]): number | null {
  for (const group of groups) checkProportion(group);
  const [first, ...others] = groups;
  const last = others.at(-1);
  return first && last ? difference(first, last) : null;
}
