import { comparisonOf } from "../../measures/comparison.ts";
import { findingOf } from "../../measures/contrast.ts";
import { chooseMeasure, type Row } from "../../measures/measure.ts";
import { hasSets, pooledBySet } from "../../measures/pool.ts";
import { surveyOf } from "../../measures/survey.ts";
import type { Study } from "../../study/model.ts";
import { leavesOf } from "../chart/leaves.ts";
import { measureSentence, shownGroups } from "../words.ts";
import { differenceColumns } from "./difference-columns.ts";
import { groupColumns } from "./group-columns.ts";
import { pathOf } from "./path.ts";
import type { Table, TableOptions } from "./table.ts";

/** What a divergence chart with these options says, of every theme. */
export function comparisonTable(given: Study, options: TableOptions): Table {
  const { hiddenGroups, suppressBelow = 0, intervals = false } = options;
  const pools = options.compare === "sets" && hasSets(given);
  const study = pools ? pooledBySet(given, hiddenGroups) : given;
  const survey = surveyOf(study, suppressBelow);
  const comparison = comparisonOf(study, shownGroups(study, hiddenGroups), options);
  const { groups, remark } = comparison;
  const { measure: asked = "auto" } = options;
  const measure = asked === "auto" ? chooseMeasure(survey, leavesOf(survey, new Set()), groups) : asked;
  const ofGroups = groups.map((g) => groupColumns(survey, g, measure, intervals));
  const ofDifferences = differenceColumns(survey, comparison, measure, intervals);
  return {
    caption: [study.title, measureSentence(survey, groups, measure), remark]
      .filter((part) => part)
      .join(". "),
    columns: [
      "Theme",
      ...ofGroups.flatMap(({ names }) => names),
      ...ofDifferences.names,
      "Authors’ judgement",
    ],
    rows: survey.entries.map((entry) => {
      const row: Row = { entry, direct: false };
      return [
        pathOf(entry),
        ...ofGroups.flatMap(({ cells }) => cells(row)),
        ...ofDifferences.cells(row, findingOf(survey, row, comparison, measure)),
        entry.theme.assessment ?? "",
      ];
    }),
  };
}
