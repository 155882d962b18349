import { numeral } from "../../measures/amount.ts";
import type { Comparison } from "../../measures/comparison.ts";
import type { Measure } from "../../measures/measure.ts";
import { isOfQuotes, type QuoteStatistic } from "../../measures/statistic.ts";

/** How a statistic is drawn and named. */
export interface StatisticKind {
  /** "signed G2", as in "largest signed G2". */
  readonly name: string;
  /** Its axis goes at least this far from zero. */
  readonly least: number;
  /** Whether it leans towards one side of a comparison; else it is of all groups at once. */
  readonly directed: boolean;
  /** A value in words: "signed G2 +5.2". */
  words(signs: string): string;
  /** What it is, and who says so, in one sentence. */
  readonly note: string;
}

/** Every statistic of quotes, as it is drawn and named. */
export const statisticKinds: Readonly<Record<QuoteStatistic, StatisticKind>> = {
  g2: {
    name: "signed G2",
    least: 5,
    directed: true,
    words: (signs) => `signed G2 ${signs}`,
    note: "Signed G2: how far quotes on a theme are from being shared out as all quotes are, plus where the second side has more than its part; larger the more quotes there are (Dunning 1993).",
  },
  residual: {
    name: "adjusted residual",
    least: 3,
    directed: true,
    words: (signs) => `adjusted residual ${signs}`,
    note: "Adjusted residual: the second side’s quotes on a theme, less those that it would have if quotes were shared out as all quotes are, in standard errors (Haberman 1973).",
  },
  logOdds: {
    name: "log-odds ratio, z",
    least: 3,
    directed: true,
    words: (signs) => `z of the log-odds ratio ${signs}`,
    note: "Log-odds ratio, z: the second side’s log-odds of a theme less the first’s, in standard errors, both drawn towards the shares of all quotes by as many quotes as there are themes (Monroe et al. 2008).",
  },
  contribution: {
    name: "share of divergence, %",
    least: 20,
    directed: false,
    words: (signs) => `${signs}% of the divergence`,
    note: "Share of divergence: the part that a theme has in the Jensen–Shannon divergence of the groups’ quotes over these themes, every group with the same weight (Lin 1991).",
  },
};

/** What no statistic of quotes is without. */
export const clusterNote =
  "Quotes of one person are not independent: the number describes these quotes and tests nothing.";

/** Why a statistic cannot be shown under this measure and comparison, whatever the counts; nothing where it can. */
export function whyNot(
  statistic: QuoteStatistic,
  measure: Measure,
  { kind }: Comparison,
): string | undefined {
  const { name, directed } = statisticKinds[statistic];
  if (!isOfQuotes(measure)) return `No ${name}: it is of quotes, and the measure is ${measure}.`;
  if (kind === "range" && directed)
    return `No ${name}: it compares one side with another. Name a reference, or compare with the rest.`;
  return undefined;
}

/** The remark where counts or totals are known of no theme, or not of all. */
export function unknownRemark(statistic: QuoteStatistic, unknown: number, rows: number): string | undefined {
  const { name } = statisticKinds[statistic];
  if (unknown === rows) return `No ${name}: quotes, or all quotes of the groups, are not known exactly.`;
  if (!unknown) return undefined;
  return `${unknown === 1 ? "1 theme has" : `${numeral(unknown)} themes have`} no ${name}: there are no quotes, or they are not known exactly.`;
}
