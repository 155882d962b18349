import { wordsFor } from "../../measures/amount.ts";
import { bandOf, differenceOf, signsForDifference } from "../../measures/difference.ts";
import { read } from "../../measures/measure.ts";
import { outcomeOf, outcomeWords } from "../../measures/outcome.ts";
import { type Entry, type Survey, surveyOf } from "../../measures/survey.ts";
import type { Study } from "../../study/model.ts";
import { capitalised } from "../words.ts";
import { bandName, judgementColumn } from "./judgement-column.ts";
import { pathOf } from "./path.ts";
import type { Table } from "./table.ts";

/** All that a study reports: quotes and participants of every theme and group. */
export function wholeTable(study: Study): Table {
  const survey = surveyOf(study);
  const { groups } = study;
  const judgement = judgementColumn(survey);
  const pair = groups.length === 2;
  const columns = [
    "Theme",
    ...groups.flatMap(({ label }) => [`${label}: ${study.nouns.quote?.other ?? "quotes"}`]),
    ...groups.flatMap(({ label }) => [`${label}: ${study.nouns.participant?.other ?? "participants"}`]),
    ...(pair ? ["Difference, points", capitalised(bandName)] : []),
    ...judgement.names,
  ];
  const rows = survey.entries.map((entry): string[] => [
    pathOf(entry),
    ...groups.map((_, g) =>
      entry.of[g] === 0 && !entry.quotes[g] ? "not asked" : wordsFor(entry.quotes[g] ?? null),
    ),
    ...groups.map((_, g) =>
      entry.of[g] === 0 ? "not asked" : wordsFor(entry.participants[g] ?? null, entry.of[g]),
    ),
    ...(pair ? comparison(survey, entry) : []),
    ...judgement.cells(entry),
  ]);
  return { caption: study.title ?? "", columns, rows, notes: [] };
}

function comparison(survey: Survey, entry: Entry): [string, string] {
  const row = { entry, direct: false };
  const first = read(survey, row, 0, "prevalence");
  const second = read(survey, row, 1, "prevalence");
  const outcome = outcomeOf([first, second], bandOf(first, second));
  const words = outcomeWords[outcome];
  const difference = differenceOf(first, second, "prevalence");
  const isTold = difference && outcome !== "not-asked" && outcome !== "too-few";
  return [isTold ? signsForDifference(difference) : words, words];
}
