import { type Amount, exactly, isExact } from "./amount.ts";
import type { Comparison } from "./comparison.ts";
import type { Contrast, Finding } from "./contrast.ts";
import { largestOf } from "./largest.ts";
import { countsPeople, type Measure, type Row, read, readPooled } from "./measure.ts";
import { adjustedResiduals } from "./statistics/adjusted-residuals.ts";
import { dirichletLogOdds, informativePrior } from "./statistics/dirichlet.ts";
import { jensenShannon } from "./statistics/jensen-shannon.ts";
import { signedG2 } from "./statistics/keyness.ts";
import type { Proportion } from "./statistics/proportion.ts";
import type { Survey } from "./survey.ts";

/**
 * What is said of how groups differ: the plain `difference` of the measure; or, of quotes, the signed G² of four cells
 * (`g2`), the adjusted `residual`, the z of the log-odds with an informative Dirichlet prior (`logOdds`), or the part
 * that a theme has in the Jensen–Shannon divergence of the groups (`contribution`).
 */
export type Statistic = "difference" | "g2" | "residual" | "logOdds" | "contribution";

/** The statistics, for checks and controls. */
export const statistics: readonly Statistic[] = ["difference", "g2", "residual", "logOdds", "contribution"];

/** Those that are more than a difference. */
export type QuoteStatistic = Exclude<Statistic, "difference">;

/** A statistic of one theme, from each side's quotes on it of all its quotes. `themes` is how many there are. */
type OfSides = (first: Proportion, second: Proportion, themes: number) => number | null;

const ofSides: Readonly<Record<Exclude<QuoteStatistic, "contribution">, OfSides>> = {
  g2: signedG2,
  residual: (first, second) => {
    const table = [first, second].map(({ x, n }) => [x, n - x]);
    return adjustedResiduals(table)[1]?.[0] ?? null;
  },
  // The other themes' quotes together: a theme's log-odds have no use for which of them they are.
  logOdds: (first, second, themes) => {
    if (first.n === 0 || second.n === 0) return null;
    const a = [first.x, first.n - first.x];
    const b = [second.x, second.n - second.x];
    return dirichletLogOdds(a, b, informativePrior(a, b, themes))[0]?.z ?? null;
  },
};

/**
 * What a statistic says on each row in place of the difference; `null` on rows whose quotes, or whose groups' totals,
 * are not known exactly. Both are those of the shares of quotes. The prior of `logOdds` is as strong as one quote for
 * each of so many `themes`.
 */
export function statisticFindings(
  survey: Survey,
  rows: readonly Row[],
  comparison: Comparison,
  statistic: QuoteStatistic,
  themes: number = rows.length,
): Omit<Finding, "band" | "trend">[] {
  if (statistic === "contribution") {
    return contributionsOf(survey, rows, comparison.groups).map((value) => ({
      contrasts: [],
      difference: amountOf(value),
    }));
  }
  return rows.map((row) => {
    const contrasts = comparison.sides.map((sides): Contrast => {
      const first = proportionOf(survey, row, sides.first);
      const second = proportionOf(survey, row, sides.second);
      const value = first && second ? ofSides[statistic](first, second, themes) : null;
      return { ...sides, difference: amountOf(value), band: null };
    });
    return { contrasts, difference: null, ...largestOf(contrasts) };
  });
}

const amountOf = (value: number | null): Amount | null => (value === null ? null : exactly(value));

/** The quotes of pooled groups on a theme, of all their quotes; `null` where either is not one known number. */
function proportionOf(survey: Survey, row: Row, groups: readonly number[]): Proportion | null {
  const { count, of } = readPooled(survey, row, groups, "share");
  if (!count || !isExact(count) || of === undefined || count.min > of) return null;
  return { x: count.min, n: of };
}

/**
 * The part of each row, in %, in the Jensen–Shannon divergence of the groups' profiles over these rows, every group the
 * same weight: together 100. Rows of which nothing is reported count for nothing. `null` for all where the quotes of
 * another row are not exactly known in every group, as each part depends on all of them; and where there is no divergence.
 */
export function contributionsOf(
  survey: Survey,
  rows: readonly Row[],
  groups: readonly number[],
): (number | null)[] {
  const counts = rows.map((row) => groups.map((g) => read(survey, row, g, "quotes").count));
  const reported = counts.flatMap((row, i) => (row.some((count) => count) ? [i] : []));
  const isKnown = reported.every((i) => counts[i]?.every((count) => count && isExact(count)));
  if (!isKnown || groups.length < 2 || !reported.length) return rows.map(() => null);
  const profiles = groups.map((_, g) => reported.map((i) => counts[i]?.[g]?.min as number));
  const shares = jensenShannon(profiles)?.contributionShares;
  return rows.map((_, i) => {
    const share = shares?.[reported.indexOf(i)];
    return share === null || share === undefined ? null : 100 * share;
  });
}

/** Whether a measure is of quotes that can be more or fewer. */
export const isOfQuotes = (measure: Measure): boolean => !countsPeople(measure) && measure !== "presence";
