import type { Comparison } from "../../measures/comparison.ts";
import type { Measure, Row } from "../../measures/measure.ts";
import {
  contributionsOf,
  type QuoteStatistic,
  type Statistic,
  statisticFindings,
} from "../../measures/statistic.ts";
import type { Entry, Survey } from "../../measures/survey.ts";
import { sideName } from "../chart/side-name.ts";
import { clusterNote, statisticKinds, unknownRemark, whyNot } from "../chart/statistic.ts";
import { capitalised } from "../words.ts";
import { plain } from "./numbers.ts";

/** Columns of a statistic: their names, and their cells for a theme. */
interface StatisticColumns {
  readonly names: readonly string[];
  cells(entry: Entry): readonly string[];
  /** What the numbers are; for the caption. */
  readonly meaning: string;
  /** Why there are none, or not of all themes. */
  readonly notes: readonly string[];
}

/**
 * The statistic asked for, of each theme: one number for each comparison, or, of contributions, for all groups. `rows`
 * are those of a chart of all themes, whose numbers these are; a theme with subthemes has what it and they contribute.
 */
export function statisticColumns(
  survey: Survey,
  rows: readonly Row[],
  comparison: Comparison,
  measure: Measure,
  statistic: Statistic,
): StatisticColumns {
  const none = (notes: readonly string[]): StatisticColumns => ({
    names: [],
    cells: () => [],
    meaning: "",
    notes,
  });
  if (statistic === "difference" || comparison.kind === "none" || !rows.length) return none([]);
  const why = whyNot(statistic, measure, comparison);
  if (why) return none([why]);
  const unknown = statisticFindings(survey, rows, comparison, statistic).filter(
    ({ difference }) => !difference,
  ).length;
  const remark = unknownRemark(statistic, unknown, rows.length);
  const notes = remark ? [remark] : [];
  if (unknown === rows.length) return none(notes);
  const title = capitalised(statisticKinds[statistic].name);
  const columns =
    statistic === "contribution"
      ? { names: [title], cells: contributionCells(survey, rows, comparison) }
      : {
          names: comparison.sides.map(
            ({ first, second }) =>
              `${title}, ${nameOf(survey, comparison, second, 1)} against ${nameOf(survey, comparison, first, 0)}`,
          ),
          cells: sideCells(survey, rows, comparison, statistic),
        };
  return { ...columns, meaning: `${statisticKinds[statistic].note} ${clusterNote}`, notes };
}

function nameOf({ study }: Survey, { kind }: Comparison, side: readonly number[], end: 0 | 1): string {
  return sideName(study, side, kind === "ordered" ? ["lowest level", "highest level"][end] : undefined);
}

const sideCells =
  (survey: Survey, rows: readonly Row[], comparison: Comparison, statistic: QuoteStatistic) =>
  (entry: Entry): string[] => {
    const [finding] = statisticFindings(
      survey,
      [{ entry, direct: false }],
      comparison,
      statistic,
      rows.length,
    );
    return (finding?.contrasts ?? []).map(({ difference }) => plain(difference?.min));
  };

/** Parts of a divergence add up: a theme has those of all rows below it and its own. */
function contributionCells(
  survey: Survey,
  rows: readonly Row[],
  { groups }: Comparison,
): (entry: Entry) => string[] {
  const parts = contributionsOf(survey, rows, groups);
  const sums = new Map<Entry, number>();
  rows.forEach(({ entry }, i) => {
    const part = parts[i];
    if (part === null || part === undefined) return;
    for (let at: Entry | undefined = entry; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + part);
  });
  return (entry) => [plain(sums.get(entry))];
}
