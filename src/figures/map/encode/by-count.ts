import { type Known, sum } from "../../../measures/amount.ts";
import { signsFor, wordsFor } from "../../../measures/amount-words.ts";
import { countOn, isUnasked } from "../../../measures/map-measure.ts";
import type { Tally } from "../../../measures/measure.ts";
import type { Entry } from "../../../measures/survey.ts";
import { unitsOf } from "../../../measures/unit-words.ts";
import { axis } from "../../../scene/palette.ts";
import { joined } from "../../../words/voice.ts";
import { signNotes } from "../../notes.ts";
import { readingWords } from "../../reading-words.ts";
import { measureSentence } from "../../subtitles.ts";
import { barsPart, totalsPart } from "./counts.ts";
import type { Counts, Encoding } from "./encoding.ts";
import {
  amounts,
  countNotes,
  endOf,
  type Mark,
  markOf,
  numbersOf,
  plainPart,
  scaleFor,
  stacked,
  voices,
} from "./numbers.ts";
import type { Value } from "./value.ts";

/** Counts by group, or `together`. Themes with subthemes show numbers only: their bars would need another scale. */
export function byCount(counts: Counts, together: boolean): Encoding {
  const { voice, survey, entries, groups, measure, longest } = counts;
  const amountsOf = amounts(counts);
  const marks = groups.map((g) => markOf(survey, g));
  const shownOf = (all: readonly Known[]): readonly Known[] => (together ? [sum(all)] : all);
  const toValue = (entry: Entry, length: Known, i: number): Value => {
    if (together) return { length, text: signsFor(voice, length), fill: axis };
    const text = isUnasked(entry, groups[i] as number, measure)
      ? voice.say("sign.notAsked")
      : signsFor(voice, length);
    const { fill, group, shape } = marks[i] as Mark;
    return { length, text, fill, group, shape };
  };
  const valuesOf = (entry: Entry): Value[] =>
    shownOf(amountsOf(entry)).map((length, i) => toValue(entry, length, i));
  const all = entries.map(valuesOf);
  let largest = 1;
  all.forEach((values, i) => {
    if (entries[i]?.children.length) return;
    for (const { length } of values) largest = Math.max(largest, endOf(length));
  });
  const scale = scaleFor(all, longest, largest);
  const index = new Map(entries.map((entry, i) => [entry, i]));
  const some = all[0] ?? [];
  const bars = numbersOf((width) => barsPart(some, scale, width));
  const totals = numbersOf((width) => totalsPart(some, scale, width));
  /** What is coded to a theme with subthemes itself, as part of its total; `null` where that is nothing. */
  const directOf = ({ own, children }: Entry): readonly Known[] | null => {
    const direct = groups.map((g) => own[g] ?? null);
    const some = measure === "quotes" && children.length && direct.some((amount) => amount && amount.max > 0);
    return some ? shownOf(direct) : null;
  };
  return {
    kind: together ? "total" : "counts",
    amountsOf,
    valuesOf,
    numbersOf: (entry) => {
      const values = all[index.get(entry) ?? -1] ?? valuesOf(entry);
      // However much there is to count: the room that it takes depends on the scale alone.
      const { min, ideal } = entry.children.length ? totals : bars;
      if (!entry.children.length) return { min, ideal, fit: (width) => barsPart(values, scale, width) };
      const direct = directOf(entry);
      if (!direct) return { min, ideal, fit: (width) => totalsPart(values, scale, width) };
      const line = plainPart(
        voice.say("map.direct", { counts: direct.map((count) => signsFor(voice, count)).join(" · ") }),
      );
      // Nearer to its own total than to what comes next.
      const below = { ...line, height: line.height + 4 };
      return {
        min: Math.max(min, below.width),
        ideal: Math.max(ideal, below.width),
        fit: (width) => stacked(totalsPart(values, scale, width), below),
      };
    },
    wordsOf: (entry) => {
      const readingOf = (count: Known, of?: number): Tally => (of === undefined ? { count } : { count, of });
      const direct = directOf(entry);
      const ownOf = (counts: string): string =>
        direct
          ? voice.say("map.ofTheseDirect", {
              counts,
              direct: joined(
                voice,
                "comma",
                direct.map((amount) => wordsFor(voice, amount)),
              ),
            })
          : counts;
      if (together) return ownOf(readingWords(voice, readingOf(sum(amountsOf(entry))), measure));
      const ofIn = (g: number): number | undefined =>
        measure === "participants" || isUnasked(entry, g, measure) ? entry.of[g] : undefined;
      return ownOf(voices(counts, measure, (g) => readingOf(countOn(entry, g, measure), ofIn(g))));
    },
    sentence: measureSentence(voice, survey, groups, measure, together),
    notes: together
      ? signNotes(
          voice,
          all.flatMap((values) => values.map(({ length }) => length)),
          measure,
        )
      : countNotes(counts, entries, measure),
    numberNotes: entries.some(directOf)
      ? [{ text: voice.say("note.direct", { units: unitsOf(voice, measure) }), inWords: "" }]
      : [],
  };
}
