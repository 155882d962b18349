import { numeral } from "../../measures/amount.ts";
import { type Trend, trendOutcome } from "../../measures/contrast.ts";
import { outcomeWords } from "../../measures/outcome.ts";
import { themesWords } from "../words.ts";
import { headlineInFull } from "./alt.ts";
import type { ChartData } from "./data.ts";
import { verdictSummary } from "./verdicts.ts";

/** What a chart shows in sum, for the description: the headline, and how many themes are in each band or take each way. */
export function summaryOf(data: ChartData): string[] {
  return [...headlineInFull(data), ...verdictSummary(data), ...trendSummary(data)];
}

const ways: readonly (readonly [Trend, string])[] = [
  ["increasing", "never falling with the level"],
  ["decreasing", "never rising with the level"],
  ["constant", "the same on every level"],
  ["neither", "neither rising nor falling throughout"],
];

function trendSummary({ survey, all: rows, comparison, measure }: ChartData): string[] {
  if (comparison.kind !== "ordered" || !rows.length) return [];
  const without = rows.flatMap((row) => (row.trend ? [] : [trendOutcome(survey, row, comparison, measure)]));
  const parts = [
    ...ways.map(([trend, words]) => [rows.filter((row) => row.trend === trend).length, words] as const),
    ...[...new Set(without)].map(
      (outcome) => [without.filter((one) => one === outcome).length, outcomeWords[outcome]] as const,
    ),
  ];
  const told = parts.flatMap(([count, words]) => (count ? [`${numeral(count)} ${words}`] : []));
  return [`Of ${themesWords(rows.length)}: ${told.join("; ")}`];
}
