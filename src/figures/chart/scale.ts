import type { Known } from "../../measures/amount.ts";
import type { Comparison } from "../../measures/comparison.ts";
import { leavesOut } from "../../measures/contrast.ts";
import { pointsWords, signsForDifference } from "../../measures/difference-words.ts";
import { isFraction, type Measure } from "../../measures/measure.ts";
import type { QuoteStatistic, Statistic } from "../../measures/statistic.ts";
import type { Survey } from "../../measures/survey.ts";
import { eachParticipant, unitsOf } from "../../measures/unit-words.ts";
import type { Group } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import type { Voice } from "../../words/voice.ts";
import { isMirrored } from "../is-mirrored.ts";
import { capitalised, shortName } from "../words.ts";
import { statisticKinds } from "./statistic.ts";

/** One direction of the axis of differences. */
export interface Way {
  /** Where it goes in the figure. */
  readonly arrow: "←" | "→";
  /** What lies this way: "Leaders", "more than Leaders". */
  readonly name: string;
  /** The group that is ahead this way, where it is one. */
  readonly group?: number;
}

/** The axis of differences: what it says, and how far it goes. */
export interface Scale {
  /** "Difference, points". */
  readonly title: string;
  /** "points", "reports per caregiver"; a statistic's name. */
  readonly unit: string;
  /** To the side of zero that is read first, and to the other; none for what has no direction. */
  readonly ways?: readonly [Way, Way];
  /** The axis goes at least this far from zero. */
  readonly least: number;
  /** Whether each row's difference is of another group, which is shown beside it. */
  readonly names: boolean;
  /** A difference in signs: "+65", "−10", "+43 to +88"; "65" where it has no direction. */
  signs(difference: Known): string;
  /** A difference with its unit: "+65 points", "+0.5 reports per caregiver", "signed G2 +5.2". */
  words(difference: Known): string;
}

/** What differences are counted in. */
interface Unit {
  readonly name: string;
  readonly difference: string;
  /** The title where each row has a difference from another, the largest shown. */
  largest(other: string): string;
  /** The title of a range, or of one of the large groups alone. */
  range(ofLarge: boolean): string;
  readonly decimals: number;
  readonly least: number;
  words(signs: string, difference: Known): string;
}

/** The axis for what a comparison finds. */
export function scaleOf(
  voice: Voice,
  survey: Survey,
  comparison: Comparison,
  measure: Measure,
  statistic: Statistic,
): Scale {
  const { say } = voice;
  const { study } = survey;
  const { kind, sides } = comparison;
  const unit =
    statistic === "difference" ? unitOfDifference(voice, measure) : unitOfStatistic(voice, statistic);
  const { least, decimals } = unit;
  const signed = (difference: Known): string => signsForDifference(voice, difference, decimals);
  const unsigned = (difference: Known): string => signed(difference).replaceAll("+", "");
  const hasWays = sides.length > 0 && statistic !== "contribution";
  const signs = hasWays ? signed : unsigned;
  const words = (difference: Known): string => unit.words(signs(difference), difference);
  const common = { unit: unit.name, least, signs, words, names: false };
  if (!hasWays) return { ...common, title: unit.range(leavesOut(survey, comparison, measure)) };
  const [pair] = sides;
  const nameOf = (g: number): string => isolate(shortName(study.groups[g] as Group));
  const [back, ahead] = isMirrored(study) ? (["→", "←"] as const) : (["←", "→"] as const);
  const wayTo = (arrow: Way["arrow"], groups: readonly number[], several: string): Way => {
    const [g] = groups;
    return groups.length === 1 && g !== undefined
      ? { arrow, name: nameOf(g), group: g }
      : { arrow, name: several };
  };
  if (kind === "reference" || kind === "rest") {
    const other = kind === "rest" ? say("side.rest") : nameOf(pair?.first[0] ?? 0);
    return {
      ...common,
      title: unit.largest(other),
      ways: [
        { arrow: back, name: say("scale.less") },
        { arrow: ahead, name: say("scale.more") },
      ],
      names: true,
    };
  }
  return {
    ...common,
    title: unit.difference,
    ways: [
      wayTo(back, pair?.first ?? [], say("side.lowest")),
      wayTo(ahead, pair?.second ?? [], say("side.highest")),
    ],
  };
}

function unitOfDifference(voice: Voice, measure: Measure): Unit {
  const { say } = voice;
  const isRate = !isFraction(measure);
  const unit = isRate
    ? say("scale.rate", { units: unitsOf(voice, "quotes"), each: eachParticipant(voice) })
    : say("scale.points");
  return {
    name: unit,
    difference: say("scale.difference", { unit }),
    largest: (other) => say("scale.largest", { other, unit }),
    range: (ofLarge) => say(ofLarge ? "scale.rangeOfLarge" : "scale.range", { unit }),
    decimals: isRate ? 1 : 0,
    least: isRate ? 0.5 : 30,
    words: (signs, difference) =>
      isRate ? say("scale.value", { difference: signs, unit }) : pointsWords(voice, difference, signs),
  };
}

function unitOfStatistic({ say }: Voice, statistic: QuoteStatistic): Unit {
  const name = say(`statistic.${statistic}`);
  return {
    name,
    difference: capitalised(name),
    largest: (other) => say("scale.largestStatistic", { statistic: name, other }),
    range: () => capitalised(name),
    decimals: 1,
    least: statisticKinds[statistic].least,
    words: (number) => say(`statistic.${statistic}.value`, { number }),
  };
}
