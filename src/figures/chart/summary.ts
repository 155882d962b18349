import { numeral } from "../../measures/amount.ts";
import type { Trend } from "../../measures/contrast.ts";
import { themesWords } from "../words.ts";
import { headlineInFull } from "./alt.ts";
import type { ChartData } from "./data.ts";
import { verdictSummary } from "./verdicts.ts";

/** What a chart shows in sum, for the description: the headline, and how many themes are in each band or take each way. */
export function summaryOf(data: ChartData): string[] {
  return [...headlineInFull(data), ...verdictSummary(data), ...trendSummary(data)];
}

const ways: readonly (readonly [Trend | null, string])[] = [
  ["increasing", "never falling with the level"],
  ["decreasing", "never rising with the level"],
  ["constant", "the same on every level"],
  ["neither", "neither rising nor falling throughout"],
  [null, "not settled by what is reported"],
];

function trendSummary({ rows, comparison }: ChartData): string[] {
  if (comparison.kind !== "ordered" || !rows.length) return [];
  const parts = ways.flatMap(([trend, words]) => {
    const count = rows.filter((row) => (row.trend ?? null) === trend).length;
    return count ? [`${numeral(count)} ${words}`] : [];
  });
  return [`Of ${themesWords(rows.length)}: ${parts.join("; ")}`];
}
