import type { Known } from "./amount.ts";
import { type Measure, type Row, read } from "./measure.ts";
import type { Survey } from "./survey.ts";

const candidates: readonly Measure[] = ["prevalence", "share", "rate", "quotes", "participants"];

/** The measures under which these rows and groups have anything to show. */
export function possibleMeasures(
  survey: Survey,
  rows: readonly Row[],
  groups: readonly number[],
): readonly Measure[] {
  const has = (measure: Measure): boolean =>
    rows.some((row) => groups.some((g) => isKnown(read(survey, row, g, measure).value)));
  return candidates.filter(has);
}

const isKnown = (value: Known): boolean => value !== null && (value.min > 0 || value.max < Infinity);
