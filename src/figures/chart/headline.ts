import type { Contrast } from "../../measures/contrast.ts";
import { leaderOf, sizeOf } from "../../measures/largest.ts";
import { type Reading, readPooled } from "../../measures/measure.ts";
import { capitalised } from "../words.ts";
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

/** The largest difference of a study. */
export interface Claim {
  readonly row: ChartRow;
  /** The one of the row's comparisons that it is of; none for a range. */
  readonly contrast?: Contrast;
  /** Whether no other may be larger. */
  readonly certain: boolean;
}

/** The largest difference as far as is certain, the first of several; none where none is known but zero. Of all rows. */
export function claimOf({ all }: ChartData): Claim | undefined {
  const found = leaderOf(
    all.flatMap((row) => {
      const { difference, open = false, contrasts } = row;
      if (!contrasts.length) return [{ row, difference, open }];
      return contrasts.map((contrast) => ({
        row,
        contrast,
        difference: contrast.difference,
        open: contrast.open ?? false,
      }));
    }),
  );
  return found && sizeOf(found.leader).min > 0 ? { ...found.leader, certain: found.certain } : undefined;
}

/** What a study shows above all: where which groups differ most, with the evidence. */
export function headlineOf(data: ChartData, { row, contrast, certain }: Claim, wording: Wording): string {
  const { scale, statistic, comparison } = data;
  const theme = `${wording.name(row.label)}${data.rows.includes(row) ? "" : " (not shown)"}`;
  const forCertain = certain ? "" : " that is certain";
  if (statistic === "contribution") {
    const evidence = data.groups.length === 2 ? `: ${evidenceOf(data, row, data.groups, wording)}` : "";
    return `${theme} has the largest share of the divergence, ${scale.signs(row.difference)}%${evidence}`;
  }
  const value = statistic === "difference" ? "" : ` (${scale.words(contrast?.difference ?? null)})`;
  if (comparison.kind === "range") {
    const groups = endsOf(data, row);
    return `${theme} has the widest range${forCertain}: ${evidenceOf(data, row, groups, wording)}`;
  }
  const { first = [], second = [] } = contrast ?? {};
  const certainly = wording.brief ? "largest certain difference" : "largest difference that is certain";
  const most = certain ? "differs most" : `has the ${certainly}`;
  if (comparison.kind === "ordered") {
    const trend = row.trend && !wording.brief ? `; ${trendWords[row.trend]}` : "";
    const names = ["lowest level", "highest level"];
    const evidence = [first, second].map((side, i) => said(data, row, side, wording, names[i]));
    return `${theme} ${most} from first to last level${value}: ${evidence.join(", ")}${trend}`;
  }
  if (comparison.kind === "pair") {
    return `${theme} ${most}${value}: ${evidenceOf(data, row, [...first, ...second], wording)}`;
  }
  const largest = certain ? "Largest difference" : `${capitalised(certainly)}${wording.brief ? "" : ","}`;
  const [from, who] = [first, second].map((side) => wording.name(sideName(data.study, side)));
  const readings = [second, first].map((side) => wording.reading(pooled(data, row, side)));
  return `${largest} from ${from}${value}: ${who} on ${theme}, ${readings.join(" against ")}`;
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
