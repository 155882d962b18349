import { type Trend, trendOutcome } from "../../measures/contrast.ts";
import { joined } from "../../words/voice.ts";
import { themesWords } from "../words.ts";
import { headlineInFull } from "./alt.ts";
import type { ChartData } from "./data.ts";
import { verdictSummary } from "./verdicts.ts";

/** What a chart shows in sum, for the description: the headline, and how many themes are in each band or take each way. */
export function summaryOf(data: ChartData): string[] {
  return [...headlineInFull(data), ...verdictSummary(data), ...trendSummary(data)];
}

const trends: readonly Trend[] = ["increasing", "decreasing", "constant", "neither"];

function trendSummary({ voice, survey, all: rows, comparison, measure }: ChartData): string[] {
  if (comparison.kind !== "ordered" || !rows.length) return [];
  const without = rows.flatMap((row) => (row.trend ? [] : [trendOutcome(survey, row, comparison, measure)]));
  const { say } = voice;
  const parts = [
    ...trends.map((trend) => {
      const n = rows.filter((row) => row.trend === trend).length;
      return n ? say(`trends.${trend}`, { n }) : "";
    }),
    ...[...new Set(without)].map((outcome) => {
      const n = without.filter((one) => one === outcome).length;
      return say("verdict.counted", { n, outcome: say(`outcome.${outcome}`) });
    }),
  ];
  const what = themesWords(voice, rows.length);
  return [say("verdict.of", { what, verdicts: joined(voice, "semicolon", parts) })];
}
