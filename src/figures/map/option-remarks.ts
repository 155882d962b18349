import type { Survey } from "../../measures/survey.ts";
import { unitsOf } from "../../measures/unit-words.ts";
import type { Voice } from "../../words/voice.ts";
import { otherFigureRemarks, unknownThemes } from "../option-remarks.ts";
import type { MapOptions } from "../options.ts";
import type { Encoding } from "./encode/encoding.ts";

/** What is said of options that a map cannot follow, or not to the letter; not drawn. */
export function optionRemarks(
  voice: Voice,
  survey: Survey,
  options: MapOptions,
  encoding: Encoding,
): string[] {
  return [
    ...unknownThemes(voice, survey, options),
    ...otherMeasure(voice, options, encoding),
    ...otherFigureRemarks(voice, "map", options),
  ];
}

/** What is counted in place of a measure that a map does not draw. */
function otherMeasure(
  voice: Voice,
  { measure = "auto" }: MapOptions,
  { kind, differences }: Encoding,
): string[] {
  if (measure === "auto" || kind === "none") return [];
  const { say } = voice;
  const people = { units: unitsOf(voice, "participants") };
  const quotes = { units: unitsOf(voice, "quotes") };
  if (differences) {
    if (measure === differences.measure) return [];
    return [
      differences.measure === "share"
        ? say("map.differencesInShares", quotes)
        : say("map.differencesInPrevalence"),
    ];
  }
  if (kind === "prevalence") {
    if (measure === "prevalence" || measure === "participants") return [];
    return [say("map.prevalenceCounts", people)];
  }
  if (measure === "share") return [say("map.noShares", quotes)];
  if (measure === "prevalence") return [say("map.noPrevalence", people)];
  return [];
}
