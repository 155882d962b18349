import type { Comparison, Sides } from "../../measures/comparison.ts";
import { type Contrast, type Finding, hasBands, trendOutcome } from "../../measures/contrast.ts";
import type { Band } from "../../measures/difference.ts";
import { hasDifferences, type Measure, type Row, readPooled } from "../../measures/measure.ts";
import { outcomeOf, outcomeWords } from "../../measures/outcome.ts";
import { newcombe } from "../../measures/statistics/interval.ts";
import type { Survey } from "../../measures/survey.ts";
import { trendWords } from "../chart/items.ts";
import { scaleOf } from "../chart/scale.ts";
import { shortNames, sideName } from "../chart/side-name.ts";
import { bandName } from "./judgement-column.ts";
import { ends, intervalEnds, proportionOf } from "./numbers.ts";

/** Columns of what is compared: their names, and their cells for a row. */
interface DifferenceColumns {
  readonly names: readonly string[];
  cells(row: Row, finding: Finding): readonly string[];
}

/** Each comparison's difference in words and its ends, and its band where it has one; none for measures without differences. */
export function differenceColumns(
  survey: Survey,
  comparison: Comparison,
  measure: Measure,
  intervals: boolean,
): DifferenceColumns {
  const { study } = survey;
  const { kind, sides, groups } = comparison;
  if (kind === "none" || !hasDifferences(measure)) return { names: [], cells: () => [] };
  const scale = scaleOf(study, comparison, measure, "difference");
  const outcome = (row: Row, sides: readonly (readonly number[])[], band: Band | null): string =>
    outcomeWords[
      outcomeOf(
        sides.map((side) => readPooled(survey, row, side, measure)),
        band,
      )
    ];
  if (kind === "range") {
    return {
      names: [scale.title, `${scale.title}, from`, `${scale.title}, to`],
      cells: (row, { difference, band, leftOut }) => {
        const all = groups.map((g) => [g]);
        const without = difference && leftOut ? `, without ${shortNames(study, leftOut)}` : "";
        const text = difference ? scale.signs(difference) : outcome(row, all, band);
        return [`${text}${without}`, ...ends(difference)];
      },
    };
  }
  const banded = hasBands(comparison, measure);
  const hasIntervals = intervals && measure === "prevalence";
  const intervalOf = (row: Row, { first, second, difference }: Contrast): readonly string[] => {
    const [a, b] = [first, second].map((side) => proportionOf(readPooled(survey, row, side, measure)));
    return intervalEnds(difference && a && b ? newcombe(a, b) : null, 100);
  };
  const namesOf = ({ first, second }: Sides): string[] => {
    const [low, high] = kind === "ordered" ? ["lowest level", "highest level"] : [];
    const what = `${sideName(study, second, high)} minus ${sideName(study, first, low)}`;
    return [
      `${what}, ${scale.unit}`,
      `${what}, from`,
      `${what}, to`,
      ...(hasIntervals ? [`${what}: 95 % interval, from`, `${what}: 95 % interval, to`] : []),
      ...(banded ? [`${what}: ${bandName}`] : []),
    ];
  };
  return {
    names: [...sides.flatMap(namesOf), ...(kind === "ordered" ? ["Trend"] : [])],
    cells: (row, { contrasts, trend }) => [
      ...contrasts.flatMap((contrast) => {
        const { first, second, difference, band } = contrast;
        const verdict = outcome(row, [first, second], band);
        return [
          difference ? scale.signs(difference) : verdict,
          ...ends(difference),
          ...(hasIntervals ? intervalOf(row, contrast) : []),
          ...(banded ? [verdict] : []),
        ];
      }),
      ...(kind === "ordered"
        ? [trend ? trendWords[trend] : outcomeWords[trendOutcome(survey, row, comparison, measure)]]
        : []),
    ],
  };
}
