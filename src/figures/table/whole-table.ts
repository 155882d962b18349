import { wordsFor } from "../../measures/amount-words.ts";
import { bandOf, differenceOf } from "../../measures/difference.ts";
import { signsForDifference } from "../../measures/difference-words.ts";
import { read } from "../../measures/measure.ts";
import { outcomeOf } from "../../measures/outcome.ts";
import { type Entry, type Survey, surveyOf } from "../../measures/survey.ts";
import { unitsOf } from "../../measures/unit-words.ts";
import type { Study } from "../../study/model.ts";
import { type Voice, voiceOf } from "../../words/voice.ts";
import { capitalised } from "../words.ts";
import { column, named } from "./column.ts";
import { judgementColumn } from "./judgement-column.ts";
import { pathOf } from "./path.ts";
import type { Table } from "./table.ts";

/** All that a study reports: quotes and participants of every theme and group. */
export function wholeTable(study: Study): Table {
  const voice = voiceOf(study);
  const { say } = voice;
  const survey = surveyOf(study);
  const { groups } = study;
  const judgement = judgementColumn(voice, survey);
  const pair = groups.length === 2;
  const columns = [
    column("theme", say("table.theme")),
    ...(["quotes", "participants"] as const).flatMap((measure) =>
      groups.map(({ label }) =>
        column("words", say("table.groupColumn", { group: label, what: unitsOf(voice, measure) })),
      ),
    ),
    ...(pair
      ? [column("words", say("table.points")), column("verdict", capitalised(say("table.band")))]
      : []),
    ...judgement.columns,
  ];
  const rows = survey.entries.map((entry): string[] => [
    pathOf(entry),
    ...groups.map((_, g) =>
      entry.of[g] === 0 && !entry.quotes[g]
        ? say("count.notAsked")
        : wordsFor(voice, entry.quotes[g] ?? null),
    ),
    ...groups.map((_, g) =>
      entry.of[g] === 0 ? say("count.notAsked") : wordsFor(voice, entry.participants[g] ?? null, entry.of[g]),
    ),
    ...(pair ? comparison(voice, survey, entry) : []),
    ...judgement.cells(entry),
  ]);
  return { caption: study.title ?? "", ...named(columns), language: "en", rows, notes: [] };
}

function comparison(voice: Voice, survey: Survey, entry: Entry): [string, string] {
  const row = { entry, direct: false };
  const first = read(survey, row, 0, "prevalence");
  const second = read(survey, row, 1, "prevalence");
  const outcome = outcomeOf([first, second], bandOf(first, second));
  const words = voice.say(`outcome.${outcome}`);
  const difference = differenceOf(first, second, "prevalence");
  const isTold = difference && outcome !== "not-asked" && outcome !== "too-few";
  return [isTold ? signsForDifference(voice, difference) : words, words];
}
