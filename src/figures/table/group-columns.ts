import {
  isFraction,
  type Measure,
  type Reading,
  type Row,
  read,
  wasNotAsked,
} from "../../measures/measure.ts";
import { wilson } from "../../measures/statistics/interval.ts";
import type { Survey } from "../../measures/survey.ts";
import { unitsOf } from "../../measures/unit-words.ts";
import type { Group } from "../../study/model.ts";
import type { Voice } from "../../words/voice.ts";
import { countWords, readingWords } from "../reading-words.ts";
import { type Column, column } from "./column.ts";
import { ends, intervalEnds, plain, proportionOf } from "./numbers.ts";

/** Columns of one group, and their cells for a row. */
interface GroupColumns {
  readonly columns: readonly Column[];
  cells(row: Row): readonly string[];
}

/** The count in words, its ends, and, where the measure has a denominator, that and the ends of the value. */
export function groupColumns(
  voice: Voice,
  survey: Survey,
  g: number,
  measure: Measure,
  intervals: boolean,
): GroupColumns {
  const { say } = voice;
  const { label: group } = survey.study.groups[g] as Group;
  const hasIntervals = intervals && measure === "prevalence";
  const isRate = measure === "rate";
  const isDivided = isFraction(measure) || isRate;
  const columns = [
    column("words", unitsOf(voice, measure)),
    column("count-from", say("table.countFrom")),
    column("count-to", say("table.countTo")),
    ...(isDivided
      ? [
          isRate ? column("divisor", say("table.dividedBy")) : column("out-of", say("table.outOf")),
          column(isRate ? "rate-from" : "value-from", say("table.valueFrom")),
          column(isRate ? "rate-to" : "value-to", say("table.valueTo")),
        ]
      : []),
    ...(hasIntervals
      ? [column("number", say("table.intervalFrom")), column("number", say("table.intervalTo"))]
      : []),
  ];
  return {
    columns: columns.map(({ kind, name }) => column(kind, say("table.groupColumn", { group, what: name }))),
    cells: (row) => {
      const reading = read(survey, row, g, measure);
      const known = wasNotAsked(reading) ? null : reading.count;
      const proportion = hasIntervals ? proportionOf(reading) : null;
      return [
        wordsOf(voice, reading, measure),
        ...ends(known),
        ...(isDivided ? [plain(reading.of ?? reading.per), ...ends(reading.value)] : []),
        ...(hasIntervals ? intervalEnds(proportion && wilson(proportion)) : []),
      ];
    },
  };
}

function wordsOf(voice: Voice, reading: Reading, measure: Measure): string {
  if (measure === "presence") return readingWords(voice, reading, measure);
  return wasNotAsked(reading) ? voice.say("count.notAsked") : countWords(voice, reading);
}
