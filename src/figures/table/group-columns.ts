import {
  isFraction,
  type Measure,
  type Reading,
  type Row,
  read,
  unitOf,
  wasNotAsked,
} from "../../measures/measure.ts";
import { wilson } from "../../measures/statistics/interval.ts";
import type { Survey } from "../../measures/survey.ts";
import type { Group, Study } from "../../study/model.ts";
import { countWords, readingWords } from "../words.ts";
import { ends, intervalEnds, plain, proportionOf } from "./numbers.ts";

/** Columns of one group: their names, and their cells for a row. */
interface GroupColumns {
  readonly names: readonly string[];
  cells(row: Row): readonly string[];
}

/** The count in words, its ends, and, where the measure has a denominator, that and the ends of the value. */
export function groupColumns(survey: Survey, g: number, measure: Measure, intervals: boolean): GroupColumns {
  const { study } = survey;
  const { label } = study.groups[g] as Group;
  const hasIntervals = intervals && measure === "prevalence";
  const isDivided = isFraction(measure) || measure === "rate";
  const of = measure === "rate" ? "divided by" : "out of";
  const names = [
    unitOf(study, measure, 2),
    "count, from",
    "count, to",
    ...(isDivided ? [of, "value, from", "value, to"] : []),
    ...(hasIntervals ? ["95 % interval, from", "95 % interval, to"] : []),
  ];
  return {
    names: names.map((name) => `${label}: ${name}`),
    cells: (row) => {
      const reading = read(survey, row, g, measure);
      const known = wasNotAsked(reading) ? null : reading.count;
      const proportion = hasIntervals ? proportionOf(reading) : null;
      return [
        wordsOf(study, reading, measure),
        ...ends(known),
        ...(isDivided ? [plain(reading.of ?? reading.per), ...ends(reading.value)] : []),
        ...(hasIntervals ? intervalEnds(proportion && wilson(proportion)) : []),
      ];
    },
  };
}

function wordsOf(study: Study, reading: Reading, measure: Measure): string {
  if (measure === "presence") return readingWords(study, reading, measure);
  return wasNotAsked(reading) ? "not asked" : countWords(reading);
}
