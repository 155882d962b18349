import type { Comparison, Sides } from "../../measures/comparison.ts";
import { type Contrast, type Finding, hasBands, trendOutcome } from "../../measures/contrast.ts";
import type { Band } from "../../measures/difference.ts";
import { hasDifferences, type Measure, type Row, readPooled } from "../../measures/measure.ts";
import { outcomeOf } from "../../measures/outcome.ts";
import { newcombe } from "../../measures/statistics/interval.ts";
import type { Survey } from "../../measures/survey.ts";
import type { Voice } from "../../words/voice.ts";
import { scaleOf } from "../chart/scale.ts";
import { shortNames, sideName } from "../chart/side-name.ts";
import { type Column, column } from "./column.ts";
import { ends, intervalEnds, proportionOf } from "./numbers.ts";

/** Columns of what is compared, and their cells for a row. */
interface DifferenceColumns {
  readonly columns: readonly Column[];
  cells(row: Row, finding: Finding): readonly string[];
}

/** Each comparison's difference in words and its ends, and its band where it has one; none for measures without differences. */
export function differenceColumns(
  voice: Voice,
  survey: Survey,
  comparison: Comparison,
  measure: Measure,
  intervals: boolean,
): DifferenceColumns {
  const { say } = voice;
  const { study } = survey;
  const { kind, sides, groups } = comparison;
  if (kind === "none" || !hasDifferences(measure)) return { columns: [], cells: () => [] };
  const scale = scaleOf(voice, survey, comparison, measure, "difference");
  const outcome = (row: Row, sides: readonly (readonly number[])[], band: Band | null): string =>
    say(
      `outcome.${outcomeOf(
        sides.map((side) => readPooled(survey, row, side, measure)),
        band,
      )}`,
    );
  if (kind === "range") {
    return {
      columns: [column("words", scale.title), ...endColumns(voice, scale.title)],
      cells: (row, { difference, band, leftOut }) => {
        const all = groups.map((g) => [g]);
        const text = difference ? scale.signs(difference) : outcome(row, all, band);
        const told =
          difference && leftOut
            ? say("row.without", { difference: text, groups: shortNames(voice, study, leftOut) })
            : text;
        return [told, ...ends(difference)];
      },
    };
  }
  const banded = hasBands(comparison, measure);
  const hasIntervals = intervals && measure === "prevalence";
  const intervalOf = (row: Row, { first, second, difference }: Contrast): readonly string[] => {
    const [a, b] = [first, second].map((side) => proportionOf(readPooled(survey, row, side, measure)));
    return intervalEnds(difference && a && b ? newcombe(a, b) : null, 100);
  };
  const columnsOf = ({ first, second }: Sides): Column[] => {
    const [low, high] = kind === "ordered" ? [say("side.lowest"), say("side.highest")] : [];
    const what = say("way.minus", {
      second: sideName(voice, study, second, high),
      first: sideName(voice, study, first, low),
    });
    return [
      column("words", say("table.inUnit", { what, unit: scale.unit })),
      ...endColumns(voice, what),
      ...(hasIntervals
        ? [
            column("number", say("list.colon", { before: what, after: say("table.intervalFrom") })),
            column("number", say("list.colon", { before: what, after: say("table.intervalTo") })),
          ]
        : []),
      ...(banded ? [column("verdict", say("list.colon", { before: what, after: say("table.band") }))] : []),
    ];
  };
  return {
    columns: [
      ...sides.flatMap(columnsOf),
      ...(kind === "ordered" ? [column("verdict", say("table.trend"))] : []),
    ],
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
        ? [trend ? say(`trend.${trend}`) : say(`outcome.${trendOutcome(survey, row, comparison, measure)}`)]
        : []),
    ],
  };
}

/** The columns of the ends of what is in words before them. */
const endColumns = ({ say }: Voice, what: string): Column[] => [
  column("count-from", say("table.from", { what })),
  column("count-to", say("table.to", { what })),
];
