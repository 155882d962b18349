import { signsFor } from "../../../measures/amount-words.ts";
import { pointsWords } from "../../../measures/difference-words.ts";
import { countOn, isUnasked } from "../../../measures/map-measure.ts";
import { type Reading, read, wasNotAsked } from "../../../measures/measure.ts";
import type { Entry } from "../../../measures/survey.ts";
import { joined } from "../../../words/voice.ts";
import { differenceSentence, measureSentence } from "../../subtitles.ts";
import { barsPart } from "./counts.ts";
import { differenceNotes, differencePart, differencesOf } from "./difference.ts";
import type { Counts, Encoding } from "./encoding.ts";
import { amounts, countNotes, fixed, markOf, numbersOf, scaleFor, voices } from "./numbers.ts";
import { presencePart } from "./presence.ts";
import type { Value } from "./value.ts";

/** How far the groups differ; without numbers where there are no two of them; `null` where differences are not defined. */
export function byDifference(counts: Counts): Encoding | null {
  const { voice, survey, entries, longest, comparison } = counts;
  if (comparison.kind === "none") return withoutNumbers(counts);
  const differences = differencesOf(voice, survey, entries, comparison);
  if (!differences) return null;
  return {
    kind: "divergence",
    differences,
    amountsOf: amounts(counts),
    valuesOf: () => [],
    numbersOf: (entry) => fixed(differencePart(differences, entry, longest)),
    wordsOf: (entry) => {
      const { points, band } = differences.of(entry);
      const said = voices(counts, differences.measure, (g) =>
        read(survey, { entry, direct: false }, g, differences.measure),
      );
      const gap = points && voice.say("row.difference", { difference: pointsWords(voice, points) });
      const verdict = band && band !== "no-data" && voice.say(`outcome.${band}`);
      return joined(voice, "semicolon", [said, gap || "", verdict || ""]);
    },
    sentence: differenceSentence(voice, survey, comparison, differences.measure),
    notes: differenceNotes(voice, entries.map(differences.of)),
  };
}

function withoutNumbers(counts: Counts): Encoding {
  const { voice, survey, comparison, measure } = counts;
  return {
    kind: "divergence",
    amountsOf: amounts(counts),
    valuesOf: () => [],
    numbersOf: () => undefined,
    wordsOf: (entry) => voices(counts, measure, (g) => read(survey, { entry, direct: false }, g, measure)),
    sentence: differenceSentence(voice, survey, comparison, measure),
    notes: [],
  };
}

/** Where a theme was found. */
export function byPresence(counts: Counts): Encoding {
  const { voice, survey, groups, entries } = counts;
  const amountsOf = amounts(counts);
  return {
    kind: "presence",
    amountsOf,
    valuesOf: () => [],
    numbersOf: (entry) =>
      numbersOf((width) => presencePart(voice, survey.study, entry, groups, amountsOf(entry), width)),
    wordsOf: (entry) =>
      voices(counts, "presence", (g) => ({
        count: countOn(entry, g, "presence"),
        ...(isUnasked(entry, g, "presence") ? { of: 0 } : {}),
      })),
    sentence: measureSentence(voice, survey, groups, "presence"),
    notes: countNotes(counts, entries, "presence"),
  };
}

/** How many participants of each group voiced a theme, on one scale from none to all. */
export function byPrevalence(counts: Counts): Encoding {
  const { voice, survey, entries, groups, longest } = counts;
  const readingOf = (entry: Entry, g: number): Reading =>
    read(survey, { entry, direct: false }, g, "prevalence");
  const valuesOf = (entry: Entry): Value[] =>
    groups.map((g) => {
      const reading = readingOf(entry, g);
      const { count, of, value } = reading;
      const text = wasNotAsked(reading)
        ? voice.say("sign.notAsked")
        : count && of !== undefined
          ? voice.say("count.of", { count: signsFor(voice, count), of })
          : signsFor(voice, count);
      const { fill, group, shape } = markOf(survey, g);
      return { length: value, text, fill, group, shape };
    });
  const scale = scaleFor(entries.map(valuesOf), longest, 1);
  return {
    kind: "prevalence",
    amountsOf: amounts(counts),
    valuesOf,
    numbersOf: (entry) => {
      const values = valuesOf(entry);
      return numbersOf((width) => barsPart(values, scale, width));
    },
    wordsOf: (entry) => voices(counts, "prevalence", (g) => readingOf(entry, g)),
    sentence: measureSentence(voice, survey, groups, "prevalence"),
    notes: countNotes(counts, entries, "participants"),
  };
}
