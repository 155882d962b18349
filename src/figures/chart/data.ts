import type { Comparison } from "../../measures/comparison.ts";
import type { Measure } from "../../measures/measure.ts";
import type { Statistic } from "../../measures/statistic.ts";
import type { Survey } from "../../measures/survey.ts";
import type { Study } from "../../study/model.ts";
import type { Voice } from "../../words/voice.ts";
import type { Labels } from "./numbers.ts";
import type { ChartRow, Section } from "./rows.ts";
import type { Scale } from "./scale.ts";

/** All that a form of a chart draws from. */
export interface ChartData {
  readonly voice: Voice;
  readonly study: Study;
  readonly survey: Survey;
  /** Indices of the groups, in the order in which they are drawn; as rows have their readings. */
  readonly groups: readonly number[];
  readonly comparison: Comparison;
  readonly measure: Measure;
  /** What the rows' differences are. */
  readonly statistic: Statistic;
  readonly sections: readonly Section[];
  /** The rows of all sections: those that are drawn. */
  readonly rows: readonly ChartRow[];
  /** Those and the rows that `top` leaves out: what is said of the study is said of all of them. */
  readonly all: readonly ChartRow[];
  readonly labels: Labels;
  /** Counts but 0 that are smaller are not told; 0 where all are. */
  readonly suppressBelow: number;
  /** What differences are drawn on. */
  readonly scale: Scale;
  /** Whether 95 % intervals are asked for. */
  readonly intervals: boolean;
}
