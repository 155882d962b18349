import type { Comparison } from "../../measures/comparison.ts";
import type { Finding } from "../../measures/contrast.ts";
import type { Band } from "../../measures/difference.ts";
import {
  chooseMeasure,
  countsPeople,
  type Measure,
  type Reading,
  type Row,
  read,
} from "../../measures/measure.ts";
import { contributionsOf, type Statistic } from "../../measures/statistic.ts";
import type { Entry, Survey } from "../../measures/survey.ts";
import type { Assessment } from "../../study/model.ts";
import type { Voice } from "../../words/voice.ts";
import { collapsedThemes } from "../collapsed.ts";
import { judged } from "../judged.ts";
import type { ChartOptions, Sort } from "../options.ts";
import { labelsOf, leavesOf, rootOf } from "./leaves.ts";
import { sorted } from "./sort.ts";
import { findingsUnder } from "./statistic-findings.ts";

/** A row of a chart: a theme with what each group says on it, and how they differ under the statistic shown. */
export interface ChartRow extends Row, Finding {
  readonly label: string;
  /** In the order of the groups shown. */
  readonly readings: readonly Reading[];
  /** Whether a difference is marked, and the author does not judge otherwise: the row is shaded. */
  readonly marked: boolean;
  /** Whether none is marked, but one is borderline: the row has a hollow edge. */
  readonly borderline: boolean;
  /** The author's own judgement. */
  readonly assessment?: Assessment;
  /** Its part in the divergence of the groups, in %, where rows are sorted by it. */
  readonly contribution?: number | null;
}

/** Rows below the name of the theme at the top that they belong to; without one where they are at the top themselves. */
export interface Section {
  readonly heading?: Entry;
  readonly rows: readonly ChartRow[];
}

/** All rows of a chart, what they are read under, and how they are compared. */
export interface Rows {
  readonly sections: readonly Section[];
  readonly measure: Measure;
  readonly comparison: Comparison;
  /** What their differences are: the statistic asked for, where it is defined. */
  readonly statistic: Statistic;
  /** How they were sorted. */
  readonly sort: Sort;
  /** All rows in the author's order, those that `top` leaves out among them. */
  readonly all: readonly ChartRow[];
  /** What could not be shown as asked. */
  readonly remarks: readonly string[];
}

/** The rows of a chart in the order asked for, within each theme at the top or, `flat`, all together. */
export function rowsOf(voice: Voice, survey: Survey, comparison: Comparison, options: ChartOptions): Rows {
  const { measure: asked = "auto", flat = false, top = Infinity } = options;
  const { groups } = comparison;
  const leaves = leavesOf(survey, collapsedThemes(survey, options));
  const measure = asked === "auto" ? chooseMeasure(survey, leaves, groups) : asked;
  const shown = rowsWithCounts(leaves, groups, measure);
  const headingOf = (row: Row): Entry | undefined => {
    const root = rootOf(row.entry);
    return flat || (root === row.entry && !row.direct) ? undefined : root;
  };
  const labels = labelsOf(voice, shown, (row) => (flat ? undefined : rootOf(row.entry)));
  const { findings, statistic, remarks } = findingsUnder(voice, survey, shown, comparison, measure, options);
  const parts = options.sort === "contribution" ? contributionsOf(survey, shown, groups) : undefined;
  const rows = shown.map((row, i): ChartRow => {
    const assessment = row.direct ? undefined : row.entry.theme.assessment;
    const finding = judged(findings[i] as Finding, assessment);
    const has = (wanted: Band): boolean => finding.contrasts.some((contrast) => contrast.band === wanted);
    const { contrasts, chief, difference, band, trend, open, leftOut } = finding;
    // Written out: objects put together from parts cost several times as much to make and to read.
    const made: { -readonly [Key in keyof ChartRow]: ChartRow[Key] } = {
      entry: row.entry,
      direct: row.direct,
      contrasts,
      difference,
      band,
      label: labels[i] as string,
      readings: groups.map((g) => read(survey, row, g, measure)),
      marked: has("marked"),
      borderline: has("borderline") && !has("marked"),
    };
    if (chief) made.chief = chief;
    if (trend !== undefined) made.trend = trend;
    if (open) made.open = open;
    if (leftOut) made.leftOut = leftOut;
    if (assessment) made.assessment = assessment;
    if (parts) made.contribution = parts[i] ?? null;
    return made;
  });
  const sort = options.sort ?? usualSort(rows, comparison, statistic);
  // With its sign, the largest difference may be the last in order.
  const first =
    top < rows.length
      ? new Set(sorted(rows, sort === "difference" ? "absolute" : sort).slice(0, top))
      : undefined;
  const sections: { heading?: Entry; rows: ChartRow[] }[] = [];
  for (const row of rows) {
    if (first && !first.has(row)) continue;
    const heading = headingOf(row);
    if (!sections.length || sections.at(-1)?.heading !== heading)
      sections.push(heading ? { heading, rows: [] } : { rows: [] });
    sections.at(-1)?.rows.push(row);
  }
  for (const section of sections) section.rows = sorted(section.rows, sort);
  return {
    sections,
    measure,
    comparison,
    statistic,
    sort,
    all: rows,
    remarks: [...remarks, ...sortRemarks(voice, rows, options.sort)],
  };
}

/** What is said of a sort that has nothing to go by. */
function sortRemarks({ say }: Voice, rows: readonly ChartRow[], sort: Sort | undefined): string[] {
  if (sort === "contribution" && rows.length && rows.every((row) => row.contribution === null))
    return [say("chart.sort.contribution")];
  const isByDifference = sort === "difference" || sort === "absolute";
  return isByDifference && rows.length && rows.every(({ difference }) => !difference)
    ? [say("chart.sort.difference")]
    : [];
}

/** By what is drawn, where there is any; but a range, which has no direction, leaves the author's order. */
const usualSort = (rows: readonly ChartRow[], { sides }: Comparison, statistic: Statistic): Sort =>
  (sides.length || statistic === "contribution") && rows.some(({ difference }) => difference)
    ? "difference"
    : "author";

/** What the groups say that a row's number is of: all but those that a range leaves out, in the order of `groups`. */
export const comparedReadings = (
  { readings, leftOut }: Pick<ChartRow, "readings" | "leftOut">,
  groups: readonly number[],
): readonly Reading[] =>
  leftOut ? readings.filter((_, i) => !leftOut.includes(groups[i] as number)) : readings;

/** The rows without those of themes that have nothing of their own beside their subthemes. */
export const rowsWithCounts = (leaves: readonly Row[], groups: readonly number[], measure: Measure): Row[] =>
  leaves.filter((row) => !row.direct || hasOwn(row.entry, groups, measure));

/** Whether a theme with subthemes has quotes of its own to show under a measure of quotes. */
function hasOwn(entry: Entry, groups: readonly number[], measure: Measure): boolean {
  return !countsPeople(measure) && groups.some((g) => (entry.own[g]?.max ?? 0) > 0);
}
