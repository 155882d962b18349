import type { Comparison } from "../../measures/comparison.ts";
import type { Measure, Row } from "../../measures/measure.ts";
import {
  contributionsOf,
  type QuoteStatistic,
  type Statistic,
  statisticFindings,
} from "../../measures/statistic.ts";
import type { Entry, Survey } from "../../measures/survey.ts";
import type { Voice } from "../../words/voice.ts";
import { sideName } from "../chart/side-name.ts";
import { statisticNote, unknownRemark, whyNot } from "../chart/statistic.ts";
import { capitalised } from "../words.ts";
import { type Column, column } from "./column.ts";
import { plain } from "./numbers.ts";

/** Columns of a statistic, and their cells for a theme. */
interface StatisticColumns {
  readonly columns: readonly Column[];
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
  voice: Voice,
  survey: Survey,
  rows: readonly Row[],
  comparison: Comparison,
  measure: Measure,
  statistic: Statistic,
): StatisticColumns {
  const none = (notes: readonly string[]): StatisticColumns => ({
    columns: [],
    cells: () => [],
    meaning: "",
    notes,
  });
  if (statistic === "difference" || comparison.kind === "none" || !rows.length) return none([]);
  const why = whyNot(voice, statistic, measure, comparison);
  if (why) return none([why]);
  const unknown = statisticFindings(survey, rows, comparison, statistic).filter(
    ({ difference }) => !difference,
  ).length;
  const remark = unknownRemark(voice, statistic, unknown, rows.length);
  const notes = remark ? [remark] : [];
  if (unknown === rows.length) return none(notes);
  const title = capitalised(voice.say(`statistic.${statistic}`));
  const columns =
    statistic === "contribution"
      ? { columns: [column("number", title)], cells: contributionCells(survey, rows, comparison) }
      : {
          columns: comparison.sides.map(({ first, second }) =>
            column(
              "number",
              voice.say("table.against", {
                what: title,
                second: nameOf(voice, survey, comparison, second, 1),
                first: nameOf(voice, survey, comparison, first, 0),
              }),
            ),
          ),
          cells: sideCells(survey, rows, comparison, statistic),
        };
  return { ...columns, meaning: statisticNote(voice, statistic), notes };
}

function nameOf(
  voice: Voice,
  { study }: Survey,
  { kind }: Comparison,
  side: readonly number[],
  end: 0 | 1,
): string {
  const level = voice.say(end ? "side.highest" : "side.lowest");
  return sideName(voice, study, side, kind === "ordered" ? level : undefined);
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
