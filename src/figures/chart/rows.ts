import type { Known } from "../../measures/amount.ts";
import { type Band, bandOf, differenceOf } from "../../measures/difference.ts";
import { chooseMeasure, type Measure, type Reading, type Row, read } from "../../measures/measure.ts";
import type { Entry, Survey } from "../../measures/survey.ts";
import type { Sort } from "../options.ts";

/** A row of a chart: a theme with what each group says on it. */
export interface ChartRow extends Row {
  readonly label: string;
  /** In the order of the groups shown. */
  readonly readings: readonly Reading[];
  /** Second group minus first, in points; `null` where it is not defined. */
  readonly difference: Known;
  readonly band: Band | null;
  /** Whether the difference is marked: the row is shaded. */
  readonly marked: boolean;
  /** Whether the author judges that the groups diverge here. */
  readonly judged: boolean;
}

/** Rows below the name of the theme at the top that they belong to; without one where they are at the top themselves. */
export interface Section {
  readonly heading?: Entry;
  readonly rows: readonly ChartRow[];
}

/** All rows of a chart and the measure that they are read under. */
export interface Rows {
  readonly sections: readonly Section[];
  readonly measure: Measure;
}

/**
 * The rows of a chart: every theme that has no subthemes (or whose subthemes are collapsed), and a row of its own for
 * what is coded directly to a theme that has some.
 */
export function rowsOf(
  survey: Survey,
  groups: readonly number[],
  asked: Measure | "auto",
  sort: Sort,
  collapsed: ReadonlySet<string>,
): Rows {
  const leaves = leavesOf(survey, collapsed);
  const measure = asked === "auto" ? chooseMeasure(survey, leaves, groups) : asked;
  const rows = leaves.flatMap((row) => (row.direct && !ownCounts(row.entry, groups, measure) ? [] : [row]));
  const labels = new Map<string, number>();
  for (const { entry } of rows) {
    const name = `${rootOf(entry).theme.id}\n${entry.theme.label}`;
    labels.set(name, (labels.get(name) ?? 0) + 1);
  }
  const sections: { heading?: Entry; rows: ChartRow[] }[] = [];
  for (const row of rows) {
    const root = rootOf(row.entry);
    const heading = root === row.entry && !row.direct ? undefined : root;
    const alone = labels.get(`${root.theme.id}\n${row.entry.theme.label}`) === 1;
    if (!sections.length || sections.at(-1)?.heading !== heading)
      sections.push(heading ? { heading, rows: [] } : { rows: [] });
    sections.at(-1)?.rows.push(readRow(survey, row, groups, measure, labelOf(row, alone)));
  }
  for (const section of sections) section.rows = sorted(section.rows, sort);
  return { sections, measure };
}

function leavesOf(survey: Survey, collapsed: ReadonlySet<string>): Row[] {
  const hidden = new Set<Entry>();
  return survey.entries.flatMap((entry): Row[] => {
    if (entry.parent && (hidden.has(entry.parent) || collapsed.has(entry.parent.theme.id))) {
      hidden.add(entry);
      return [];
    }
    const direct = entry.children.length > 0 && !collapsed.has(entry.theme.id);
    return [{ entry, direct }];
  });
}

/** Whether a theme with subthemes has quotes of its own to show under a measure of quotes. */
function ownCounts(entry: Entry, groups: readonly number[], measure: Measure): boolean {
  if (measure === "prevalence" || measure === "participants") return false;
  return groups.some((g) => (entry.own[g]?.max ?? 0) > 0);
}

function labelOf({ entry, direct }: Row, alone: boolean): string {
  if (direct) return `${entry.theme.label} (coded directly)`;
  return alone || !entry.parent?.parent
    ? entry.theme.label
    : `${entry.theme.label} (${entry.parent.theme.label})`;
}

function readRow(
  survey: Survey,
  row: Row,
  groups: readonly number[],
  measure: Measure,
  label: string,
): ChartRow {
  const readings = groups.map((g) => read(survey, row, g, measure));
  const [first, second] = readings;
  const pair = readings.length === 2 && first && second;
  const band = pair && measure === "prevalence" ? bandOf(first, second) : null;
  return {
    ...row,
    label,
    readings,
    difference: pair && band !== "too-few" ? differenceOf(first, second) : null,
    band,
    marked: band === "marked",
    judged: !row.direct && row.entry.theme.assessment === "diverge",
  };
}

function rootOf(entry: Entry): Entry {
  let root = entry;
  while (root.parent) root = root.parent;
  return root;
}

/** The difference that is certain, with its sign: the end nearer to zero, or zero where the ends are on both sides of it. */
export function certainly(difference: Known): number {
  if (!difference || (difference.min < 0 && difference.max > 0)) return 0;
  return difference.min >= 0 ? difference.min : difference.max;
}

/** Rows in the order asked for; equal ones stay in the author's order, unknown ones come last. */
function sorted(rows: ChartRow[], sort: Sort): ChartRow[] {
  if (sort === "author") return rows;
  const total = (row: ChartRow): number =>
    row.readings.reduce((sum, { count }) => sum + (count?.min ?? 0), 0);
  const size = (row: ChartRow): number => {
    if (sort === "total") return total(row);
    if (!row.difference) return -Infinity;
    const difference = certainly(row.difference);
    return sort === "absolute" ? Math.abs(difference) : difference;
  };
  const keyed = rows.map((row) => ({ row, size: size(row), total: total(row) }));
  return keyed.sort((a, b) => compare(b.size, a.size) || b.total - a.total).map(({ row }) => row);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
