import type { Noun } from "../study/model.ts";
import type { Voice } from "../words/voice.ts";
import { countsPeople, type Measure } from "./measure.ts";

const ownNoun = ({ nouns }: Voice, measure: Measure): Noun | undefined =>
  countsPeople(measure) ? nouns.participant : nouns.quote;

/** The unit of a measure after a number, in the study's own words where it has some. */
export function unitFor(voice: Voice, measure: Measure, n: number): string {
  const own = ownNoun(voice, measure);
  if (own) return voice.plural(n) === "one" ? own.one : own.other;
  return voice.say(countsPeople(measure) ? "unit.participant" : "unit.quote", { n });
}

/** The unit of a measure, whatever its number, in the study's own words where it has some. */
export function unitsOf(voice: Voice, measure: Measure): string {
  return (
    ownNoun(voice, measure)?.other ?? voice.say(countsPeople(measure) ? "unit.participants" : "unit.quotes")
  );
}

/** One participant, as in "per participant". */
export const eachParticipant = ({ nouns, say }: Voice): string =>
  nouns.participant?.one ?? say("unit.eachParticipant");
