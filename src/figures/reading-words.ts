import { type Amount, isUnreported, type Known } from "../measures/amount.ts";
import { wordsFor } from "../measures/amount-words.ts";
import { type Measure, type Tally, wasNotAsked } from "../measures/measure.ts";
import type { Entry } from "../measures/survey.ts";
import { eachParticipant, unitFor, unitsOf } from "../measures/unit-words.ts";
import { joined, type Voice } from "../words/voice.ts";

/** What a group says on a theme: "7 of 9", "15 quotes", "found", "not reported". */
export function readingWords(voice: Voice, tally: Tally, measure: Measure): string {
  const { say } = voice;
  const { count, of, per, within } = tally;
  if (wasNotAsked(tally)) return say("count.notAsked");
  if (!count || isUnreported(count)) return say("count.notReported");
  if (measure === "presence" && count.min > 0) return say("count.found");
  if (measure === "presence" && count.max === 0) return say("count.notFound");
  const counted = (words: string, n: number): string =>
    say("count.units", { count: words, unit: unitFor(voice, measure, n) });
  if (per !== undefined) {
    const [least, most] = [roundedRate(count.min / per), roundedRate(count.max / per)];
    return say("count.rate", {
      count: rateWords(voice, count, per),
      unit: least === most ? unitFor(voice, measure, most) : unitsOf(voice, measure),
      each: eachParticipant(voice),
    });
  }
  if (of !== undefined) {
    const words = wordsFor(voice, count, of);
    return measure === "share" ? counted(words, of) : words;
  }
  if (within) return counted(countWords(voice, tally), within.max);
  return counted(wordsFor(voice, count), count.max === Infinity ? count.min : count.max);
}

/** How many, and out of how many: "7 of 9", "7 of between 11 and 14". */
export const countWords = (voice: Voice, { count, of, within }: Tally): string =>
  wordsFor(voice, count, within ? wordsFor(voice, within) : of);

/** A rate to one decimal; below 1 to two digits, so that a few never look like none or like one each. */
export const roundedRate = (rate: number): number =>
  rate < 1 ? Number(rate.toPrecision(2)) : Math.round(rate * 10) / 10;

/** "1.5", "at least 0.3": a count for each of so many participants. */
function rateWords(voice: Voice, { min, max, suppressed = false }: Amount, participants: number): string {
  return wordsFor(voice, {
    min: roundedRate(min / participants),
    max: roundedRate(max / participants),
    suppressed,
  });
}

/** "1 of 8 against 7 of 9", for two groups of which both are reported; else nothing. */
export function evidenceWords(voice: Voice, entry: Entry, groups: readonly number[]): string | undefined {
  const [a, b] = groups;
  if (groups.length !== 2 || a === undefined || b === undefined) return undefined;
  const voiced = (g: number): Known => entry.participants[g] ?? null;
  if (!voiced(a) || !voiced(b)) return undefined;
  return joined(voice, "against", [
    wordsFor(voice, voiced(a), entry.of[a]),
    wordsFor(voice, voiced(b), entry.of[b]),
  ]);
}
