import { certainly } from "../../measures/contrast.ts";
import { isolate } from "../../text/direction.ts";
import { readingWords } from "../words.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";

/** What kind of chart of what, and where its groups differ most. */
export function altOf({ study, rows, groups, measure }: ChartData): string {
  const names = groups.map((g) => isolate(study.groups[g]?.label ?? "")).join(" and ");
  if (!groups.length) return `Divergence chart of ${themesWords(rows)}: no groups to compare.`;
  const size = (row: ChartRow): number => Math.abs(certainly(row.difference));
  const top = rows.reduce<ChartRow | undefined>(
    (best, row) => (size(row) > (best ? size(best) : 0) ? row : best),
    undefined,
  );
  const largest = top
    ? ` Largest difference: ${isolate(top.label)}, ${top.readings.map((reading) => readingWords(study, reading, measure)).join(" against ")}.`
    : "";
  return `Divergence chart of ${themesWords(rows)}, ${groups.length > 3 ? `${groups.length} groups` : names}.${largest}`;
}

const themesWords = (rows: readonly ChartRow[]): string =>
  rows.length === 1 ? "1 theme" : `${rows.length} themes`;
