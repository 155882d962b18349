import { type Comparison, comparisonOf } from "../../measures/comparison.ts";
import { findingOf } from "../../measures/contrast.ts";
import { chooseMeasure, type Measure, type Row } from "../../measures/measure.ts";
import { hasSets, pooledBySet } from "../../measures/pool.ts";
import { surveyOf } from "../../measures/survey.ts";
import type { Study } from "../../study/model.ts";
import { intervalCaveat } from "../chart/intervals.ts";
import { leavesOf } from "../chart/leaves.ts";
import { rowsWithCounts } from "../chart/rows.ts";
import { poolSentences } from "../pooled.ts";
import { hiddenRemarks, measureSentence, shownGroups } from "../words.ts";
import { differenceColumns } from "./difference-columns.ts";
import { groupColumns } from "./group-columns.ts";
import { judgementColumn } from "./judgement-column.ts";
import { pathOf } from "./path.ts";
import { statisticColumns } from "./statistic-columns.ts";
import type { Table, TableOptions } from "./table.ts";

/** What a divergence chart with these options says, of every theme. */
export function comparisonTable(given: Study, options: TableOptions): Table {
  const { hiddenGroups, suppressBelow = 0, intervals = false, statistic = "difference" } = options;
  const pools = options.compare === "sets" && hasSets(given);
  const study = pools ? pooledBySet(given, hiddenGroups, suppressBelow) : given;
  const survey = surveyOf(study, suppressBelow);
  const comparison = comparisonOf(study, shownGroups(study, hiddenGroups), options);
  const { groups, remark } = comparison;
  const { measure: asked = "auto" } = options;
  const leaves = leavesOf(survey, new Set());
  const measure = asked === "auto" ? chooseMeasure(survey, leaves, groups) : asked;
  const charted = rowsWithCounts(leaves, groups, measure);
  const ofGroups = groups.map((g) => groupColumns(survey, g, measure, intervals));
  const ofDifferences = differenceColumns(survey, comparison, measure, intervals);
  const ofStatistic = statisticColumns(survey, charted, comparison, measure, statistic);
  const judgement = judgementColumn(survey);
  const hasIntervals = intervals && measure === "prevalence";
  const caption = [
    study.title ?? "",
    measureSentence(survey, groups, measure),
    ...(pools ? poolSentences(given, hiddenGroups, suppressBelow) : []),
    ofStatistic.meaning,
    hasIntervals ? intervalCaveat(kindsOf(comparison)) : "",
  ];
  return {
    caption: caption.flatMap((part) => part.replace(/\.$/, "") || []).join(". "),
    columns: [
      "Theme",
      ...ofGroups.flatMap(({ names }) => names),
      ...ofStatistic.names,
      ...ofDifferences.names,
      ...judgement.names,
    ],
    rows: survey.entries.map((entry) => {
      const row: Row = { entry, direct: false };
      return [
        pathOf(entry),
        ...ofGroups.flatMap(({ cells }) => cells(row)),
        ...ofStatistic.cells(entry),
        ...ofDifferences.cells(row, findingOf(survey, row, comparison, measure)),
        ...judgement.cells(entry),
      ];
    }),
    notes: [
      ...hiddenRemarks([...given.groups, ...study.groups], hiddenGroups),
      ...(remark ? [remark] : []),
      ...(options.compare === "sets" && !pools ? ["No group belongs to a set: nothing is pooled."] : []),
      ...ofStatistic.notes,
      ...intervalNotes(measure, intervals),
    ],
  };
}

/** The intervals that have columns. */
const kindsOf = ({ sides }: Comparison): string =>
  sides.length ? "Wilson; difference: Newcombe, method 10" : "Wilson";

const intervalNotes = (measure: Measure, intervals: boolean): string[] =>
  intervals && measure !== "prevalence"
    ? ["No intervals: they are of prevalences that are exactly known."]
    : [];
