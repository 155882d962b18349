import type { Comparison } from "../../measures/comparison.ts";
import type { Measure } from "../../measures/measure.ts";
import { isOfQuotes, type QuoteStatistic } from "../../measures/statistic.ts";
import type { Voice } from "../../words/voice.ts";

/** How a statistic is drawn. */
export interface StatisticKind {
  /** Its axis goes at least this far from zero. */
  readonly least: number;
  /** Whether it leans towards one side of a comparison; else it is of all groups at once. */
  readonly directed: boolean;
}

/** Every statistic of quotes, as it is drawn. */
export const statisticKinds: Readonly<Record<QuoteStatistic, StatisticKind>> = {
  g2: { least: 5, directed: true },
  residual: { least: 3, directed: true },
  logOdds: { least: 3, directed: true },
  contribution: { least: 20, directed: false },
};

/** What a statistic is, who says so, and what no statistic of quotes is without. */
export const statisticNote = ({ say }: Voice, statistic: QuoteStatistic): string =>
  `${say(`statistic.${statistic}.note`)} ${say("statistic.caveat")}`;

/** Why a statistic cannot be shown under this measure and comparison, whatever the counts; nothing where it can. */
export function whyNot(
  { say }: Voice,
  statistic: QuoteStatistic,
  measure: Measure,
  { kind }: Comparison,
): string | undefined {
  const name = say(`statistic.${statistic}`);
  if (!isOfQuotes(measure)) return say("statistic.notOfQuotes", { statistic: name, measure });
  if (kind === "range" && statisticKinds[statistic].directed)
    return say("statistic.noSides", { statistic: name });
  return undefined;
}

/** The remark where counts or totals are known of no theme, or not of all. */
export function unknownRemark(
  { say }: Voice,
  statistic: QuoteStatistic,
  unknown: number,
  rows: number,
): string | undefined {
  const name = say(`statistic.${statistic}`);
  if (unknown === rows) return say("statistic.allUnknown", { statistic: name });
  return unknown ? say("statistic.someUnknown", { n: unknown, statistic: name }) : undefined;
}
