import { capitalised } from "../figures/words.ts";
import { eachParticipant, unitsOf } from "../measures/unit-words.ts";
import { english, type MessageKey } from "../words/english.ts";
import { type Voice, voiceOf } from "../words/voice.ts";
import type { Shown } from "./shown.ts";

/**
 * What a value that may be chosen is called, a measure in the study's own words for what it counts; as it is where it
 * has no name, as an own drawing function may have other values.
 */
export function choiceName(
  { study, options: { words } }: Pick<Shown, "study" | "options">,
  option: string,
  value: string,
): string {
  const voice = voiceOf(study, words);
  const counted = option === "measure" ? countedName(voice, value) : undefined;
  if (counted !== undefined) return capitalised(counted);
  const key = `view.${option}.${value}`;
  return Object.hasOwn(english, key) ? voice.say(key as MessageKey, { each: eachParticipant(voice) }) : value;
}

/** What a measure is called that counts quotes or participants. */
function countedName(voice: Voice, measure: string): string | undefined {
  switch (measure) {
    case "share":
      return voice.say("view.measure.share", { units: unitsOf(voice, measure) });
    case "rate":
      return voice.say("scale.rate", { units: unitsOf(voice, measure), each: eachParticipant(voice) });
    case "quotes":
    case "participants":
      return unitsOf(voice, measure);
    default:
      return undefined;
  }
}
