import type { Comparison } from "../../measures/comparison.ts";
import { type Finding, findingOf } from "../../measures/contrast.ts";
import type { Measure, Row } from "../../measures/measure.ts";
import { type Statistic, statisticFindings } from "../../measures/statistic.ts";
import type { Survey } from "../../measures/survey.ts";
import type { Voice } from "../../words/voice.ts";
import type { ChartOptions } from "../options.ts";
import { unknownRemark, whyNot } from "./statistic.ts";

/** How the groups differ on each row, and as what. */
interface Findings {
  readonly findings: readonly Finding[];
  /** The statistic that `findings` give: the one asked for, or the plain difference where that is not defined. */
  readonly statistic: Statistic;
  readonly remarks: readonly string[];
}

/** The findings on these rows under the statistic asked for, in the place of the difference. */
export function findingsUnder(
  voice: Voice,
  survey: Survey,
  rows: readonly Row[],
  comparison: Comparison,
  measure: Measure,
  { statistic = "difference" }: ChartOptions,
): Findings {
  const plain = rows.map((row) => findingOf(survey, row, comparison, measure));
  const instead = (remarks: readonly string[]): Findings => ({
    findings: plain,
    statistic: "difference",
    remarks,
  });
  if (statistic === "difference" || comparison.kind === "none" || !rows.length) return instead([]);
  const why = whyNot(voice, statistic, measure, comparison);
  if (why) return instead([why]);
  const found = statisticFindings(survey, rows, comparison, statistic);
  const unknown = found.filter(({ difference }) => !difference).length;
  const remark = unknownRemark(voice, statistic, unknown, rows.length);
  const remarks = remark ? [remark] : [];
  if (unknown === rows.length) return instead(remarks);
  const findings = found.map((finding, i): Finding => {
    const { trend } = plain[i] as Finding;
    return { ...finding, band: null, ...(trend === undefined ? {} : { trend }) };
  });
  return { findings, statistic, remarks };
}
