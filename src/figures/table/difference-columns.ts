import type { Known } from "../../measures/amount.ts";
import type { Comparison, Sides } from "../../measures/comparison.ts";
import type { Contrast, Finding } from "../../measures/contrast.ts";
import { type Band, bandWords } from "../../measures/difference.ts";
import { isFraction, type Measure, type Row, readPooled, wasNotAsked } from "../../measures/measure.ts";
import { newcombe } from "../../measures/statistics/interval.ts";
import type { Survey } from "../../measures/survey.ts";
import { trendWords } from "../chart/items.ts";
import { scaleOf } from "../chart/scale.ts";
import { sideName } from "../chart/side-name.ts";
import { bandName } from "./judgement-column.ts";
import { ends, intervalEnds, proportionOf } from "./numbers.ts";

/** Columns of what is compared: their names, and their cells for a row. */
interface DifferenceColumns {
  readonly names: readonly string[];
  cells(row: Row, finding: Finding): readonly string[];
}

const unsettled = "not settled by the bounds";

/** Each comparison's difference in words and its ends, and its band where it has one; none for measures without differences. */
export function differenceColumns(
  survey: Survey,
  comparison: Comparison,
  measure: Measure,
  intervals: boolean,
): DifferenceColumns {
  const { study } = survey;
  const { kind, sides, groups } = comparison;
  if (kind === "none" || (!isFraction(measure) && measure !== "rate")) return { names: [], cells: () => [] };
  const scale = scaleOf(study, comparison, measure, "difference");
  const areAsked = (row: Row, sides: readonly (readonly number[])[]): boolean =>
    sides.every((side) => !wasNotAsked(readPooled(survey, row, side, measure)));
  if (kind === "range") {
    return {
      names: [scale.title, `${scale.title}, from`, `${scale.title}, to`],
      cells: (row, { difference, band }) => [
        wordsOf(
          difference,
          band,
          areAsked(
            row,
            groups.map((g) => [g]),
          ),
          scale.signs,
        ),
        ...ends(difference),
      ],
    };
  }
  const hasBands = measure === "prevalence" && kind !== "ordered";
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
      ...(hasBands ? [`${what}: ${bandName}`] : []),
    ];
  };
  return {
    names: [...sides.flatMap(namesOf), ...(kind === "ordered" ? ["Trend"] : [])],
    cells: (row, { contrasts, trend }) => [
      ...contrasts.flatMap((contrast) => {
        const { first, second, difference, band } = contrast;
        const asked = areAsked(row, [first, second]);
        return [
          wordsOf(difference, band, asked, scale.signs),
          ...ends(difference),
          ...(hasIntervals ? intervalOf(row, contrast) : []),
          ...(hasBands ? [bandCell(band, asked)] : []),
        ];
      }),
      ...(kind === "ordered" ? [trend ? trendWords[trend] : unsettled] : []),
    ],
  };
}

function wordsOf(
  difference: Known,
  band: Band | null,
  asked: boolean,
  signs: (difference: Known) => string,
): string {
  if (difference) return signs(difference);
  if (!asked) return "not asked";
  return band === "too-few" ? bandWords[band] : "not reported";
}

function bandCell(band: Band | null, asked: boolean): string {
  if (band === "no-data" && !asked) return "not asked";
  return band ? bandWords[band] : unsettled;
}
