import { certainly } from "../../measures/contrast.ts";
import { type Reading, readPooled } from "../../measures/measure.ts";
import type { ChartData } from "./data.ts";
import { trendWords } from "./items.ts";
import type { ChartRow } from "./rows.ts";
import { sideName } from "./side-name.ts";

/** How a headline puts what may be long. */
export interface Wording {
  /** A theme's label or a group's name. */
  name(text: string): string;
  reading(reading: Reading): string;
  /** Whether what can be spared is left out. */
  readonly brief: boolean;
}

/** The row that differs most for certain, the first of several; none where no difference is known but zero. */
export function chiefRow({ rows }: ChartData): ChartRow | undefined {
  let chief: ChartRow | undefined;
  let size = 0;
  for (const row of rows) {
    const own = Math.abs(certainly(row.difference));
    if (own > size) [chief, size] = [row, own];
  }
  return chief;
}

/** What a chart shows above all: where which groups differ most, with the evidence. */
export function headlineOf(data: ChartData, row: ChartRow, wording: Wording): string {
  const { scale, statistic, comparison } = data;
  const theme = wording.name(row.label);
  if (statistic === "contribution") {
    const evidence = data.groups.length === 2 ? `: ${evidenceOf(data, row, data.groups, wording)}` : "";
    return `${theme} has the largest share of the divergence, ${scale.signs(row.difference)}%${evidence}`;
  }
  const value = statistic === "difference" ? "" : ` (${scale.words(row.difference)})`;
  if (comparison.kind === "range") {
    const groups = endsOf(data, row);
    return `${theme} has the widest range: ${evidenceOf(data, row, groups, wording)}`;
  }
  const { first = [], second = [] } = row.chief ?? {};
  if (comparison.kind === "ordered") {
    const trend = row.trend && !wording.brief ? `; ${trendWords[row.trend]}` : "";
    const names = ["lowest level", "highest level"];
    const evidence = [first, second].map((side, i) => said(data, row, side, wording, names[i]));
    return `${theme} differs most from first to last level${value}: ${evidence.join(", ")}${trend}`;
  }
  if (comparison.kind === "pair") {
    return `${theme} differs most${value}: ${evidenceOf(data, row, [...first, ...second], wording)}`;
  }
  const [from, who] = [first, second].map((side) => wording.name(sideName(data.study, side)));
  const readings = [second, first].map((side) => wording.reading(pooled(data, row, side)));
  return `Largest difference from ${from}${value}: ${who} on ${theme}, ${readings.join(" against ")}`;
}

const pooled = ({ survey, measure }: ChartData, row: ChartRow, side: readonly number[]): Reading =>
  readPooled(survey, row, side, measure);

/** "1 of 8 Front-line against 7 of 9 Leaders". */
const evidenceOf = (data: ChartData, row: ChartRow, groups: readonly number[], wording: Wording): string =>
  groups.map((g) => said(data, row, [g], wording)).join(" against ");

/** What one side says: "1 of 8 Front-line"; "Fathers 0 of 24 utterances", as units would stand in the name's way. */
function said(
  data: ChartData,
  row: ChartRow,
  side: readonly number[],
  wording: Wording,
  several?: string,
): string {
  const name = wording.name(sideName(data.study, side, several));
  const reading = wording.reading(pooled(data, row, side));
  return data.measure === "prevalence" ? `${reading} ${name}` : `${name} ${reading}`;
}

/** Which groups are highest and lowest on a row, as far as is certain, of those that are compared. */
function endsOf({ groups }: ChartData, { readings, leftOut = [] }: ChartRow): [high: number, low: number] {
  const compared = readings.flatMap(({ value }, i) => {
    const g = groups[i] as number;
    return leftOut.includes(g) ? [] : [{ g, min: value?.min ?? 0, max: value?.max ?? Infinity }];
  });
  const [first] = compared as [(typeof compared)[number]];
  const low = compared.reduce((best, other) => (other.max < best.max ? other : best), first);
  const high = compared.reduce((best, other) => (other.min > best.min ? other : best), first);
  return [high.g, low.g];
}
