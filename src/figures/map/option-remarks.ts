import { unitOf } from "../../measures/measure.ts";
import type { Survey } from "../../measures/survey.ts";
import { otherFigureRemarks, unknownThemes } from "../option-remarks.ts";
import type { MapOptions } from "../options.ts";
import type { Encoding } from "./encode/encoding.ts";

/** What is said of options that a map cannot follow, or not to the letter; not drawn. */
export function optionRemarks(survey: Survey, options: MapOptions, encoding: Encoding): string[] {
  return [
    ...unknownThemes(survey, options),
    ...otherMeasure(survey, options, encoding),
    ...otherFigureRemarks("map", options),
  ];
}

/** What is counted in place of a measure that a map does not draw. */
function otherMeasure(
  { study }: Survey,
  { measure = "auto" }: MapOptions,
  { kind, differences }: Encoding,
): string[] {
  if (measure === "auto" || kind === "none") return [];
  const people = unitOf(study, "participants", 2);
  const quotes = unitOf(study, "quotes", 2);
  if (differences) {
    if (measure === differences.measure) return [];
    const what = differences.measure === "share" ? `shares of ${quotes}` : "prevalence";
    return [`Differences are those in ${what}, whatever measure is asked for.`];
  }
  if (kind === "prevalence") {
    if (measure === "prevalence" || measure === "participants") return [];
    return [`Prevalence counts ${people}, whatever measure is asked for.`];
  }
  if (measure === "share") return [`Drawn as ${quotes}: a map counts, and a divergence chart draws shares.`];
  if (measure === "prevalence")
    return [`Drawn as ${people}: in a map, encode "prevalence" shows them out of all in their group.`];
  return [];
}
