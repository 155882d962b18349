import { comparisonOf } from "../../measures/comparison.ts";
import { findingOf } from "../../measures/contrast.ts";
import { chooseMeasure, type Row } from "../../measures/measure.ts";
import { hasSets, pooledBySet } from "../../measures/pool.ts";
import { surveyOf } from "../../measures/survey.ts";
import type { Study } from "../../study/model.ts";
import { voiceOf } from "../../words/voice.ts";
import { intervalCaveat } from "../chart/intervals.ts";
import { leavesOf } from "../chart/leaves.ts";
import { rowsWithCounts } from "../chart/rows.ts";
import { hiddenRemarks } from "../comparison-remarks.ts";
import { poolSentences } from "../pooled.ts";
import { measureSentence } from "../subtitles.ts";
import { shownGroups } from "../words.ts";
import { column, named } from "./column.ts";
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
  const voice = voiceOf(given, options.words);
  const { say } = voice;
  const study = pools ? pooledBySet(voice, given, hiddenGroups, suppressBelow) : given;
  const survey = surveyOf(study, suppressBelow);
  const comparison = comparisonOf(voice, study, shownGroups(study, hiddenGroups), options);
  const { groups, remark } = comparison;
  const { measure: asked = "auto" } = options;
  const leaves = leavesOf(survey, new Set());
  const measure = asked === "auto" ? chooseMeasure(survey, leaves, groups) : asked;
  const charted = rowsWithCounts(leaves, groups, measure);
  const ofGroups = groups.map((g) => groupColumns(voice, survey, g, measure, intervals));
  const ofDifferences = differenceColumns(voice, survey, comparison, measure, intervals);
  const ofStatistic = statisticColumns(voice, survey, charted, comparison, measure, statistic);
  const judgement = judgementColumn(voice, survey);
  const hasIntervals = intervals && measure === "prevalence";
  const caption = [
    study.title ?? "",
    measureSentence(voice, survey, groups, measure),
    ...(pools ? poolSentences(voice, given, hiddenGroups, suppressBelow) : []),
    ofStatistic.meaning,
    hasIntervals ? intervalCaveat(voice, { groups: true, differences: comparison.sides.length > 0 }) : "",
  ];
  const columns = [
    column("theme", say("table.theme")),
    ...ofGroups.flatMap((group) => group.columns),
    ...ofStatistic.columns,
    ...ofDifferences.columns,
    ...judgement.columns,
  ];
  return {
    caption: caption.flatMap((part) => part.replace(/\.$/, "") || []).join(". "),
    ...named(columns),
    language: options.words?.language ?? "en",
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
      ...hiddenRemarks(voice, [...given.groups, ...study.groups], hiddenGroups),
      ...(remark ? [remark] : []),
      ...(options.compare === "sets" && !pools ? [say("remark.noPools")] : []),
      ...ofStatistic.notes,
      ...(intervals && measure !== "prevalence" ? [say("table.noIntervals")] : []),
    ],
  };
}
