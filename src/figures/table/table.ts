import type { Study } from "../../study/model.ts";
import { checkOptions } from "../check-options.ts";
import { checkStudy } from "../check-study.ts";
import type { ChartOptions } from "../options.ts";
import type { ColumnKind } from "./column.ts";
import { comparisonTable } from "./comparison-table.ts";
import { wholeTable } from "./whole-table.ts";

/** A study's numbers in words that keep zero, bounds, "not reported" and "not asked" apart. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** What each column holds. */
  readonly kinds: readonly ColumnKind[];
  /** The language of its words and numbers, a BCP 47 tag. */
  readonly language: string;
  readonly rows: readonly (readonly string[])[];
  /** What was hidden, or could not be done as asked. */
  readonly notes: readonly string[];
}

/** Options of `toTable`, with the meaning that they have for `divergenceChart`. */
export interface TableOptions
  extends Pick<
    ChartOptions,
    "measure" | "compare" | "reference" | "statistic" | "suppressBelow" | "hiddenGroups" | "words"
  > {
  /**
   * Whether 95 % intervals have columns where there are prevalences: Wilson's of each group, Newcombe's (method 10) of
   * differences. They say something only of a random sample of participants. @default false
   */
  readonly intervals?: boolean;
}

/**
 * Every theme of a study in the author's order: its path, and per group its quotes and its participants; for two groups
 * the difference in prevalence, in points, and its band by the library's rule; and, where the author makes any, the
 * author's own judgement, which the band does not follow.
 *
 * With options (`{}` too), what a divergence chart says of them under one measure: per group the count in words, its
 * least and its most, what it is out of and the value; per comparison the difference in words, its least and its most,
 * the band, and the statistic if one is asked for. Numbers are plain, a cell is empty where there is none, and what is suppressed is so in every column.
 *
 * @throws TypeError for a study that `parseStudy` has not read; OptionError for an option that does not exist or cannot
 * have its value.
 */
export function toTable(study: Study, options?: TableOptions): Table {
  checkStudy(study);
  if (options === undefined) return wholeTable(study);
  checkOptions(options);
  return comparisonTable(study, options);
}
