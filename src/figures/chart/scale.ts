import type { Known } from "../../measures/amount.ts";
import type { Comparison } from "../../measures/comparison.ts";
import { signsForDifference } from "../../measures/difference.ts";
import { isFraction, type Measure, unitOf } from "../../measures/measure.ts";
import type { Statistic } from "../../measures/statistic.ts";
import type { Group, Study } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import { capitalised, shortName } from "../words.ts";
import { statisticKinds } from "./statistic.ts";

/** One direction of the axis of differences. */
export interface Way {
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
  /** To the left and to the right of zero; none for what has no direction. */
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
  readonly largest: string;
  readonly range: string;
  readonly decimals: number;
  readonly least: number;
  words(signs: string): string;
}

/** The axis for what a comparison finds. */
export function scaleOf(
  study: Study,
  { kind, sides }: Comparison,
  measure: Measure,
  statistic: Statistic,
): Scale {
  const unit = statistic === "difference" ? unitOfDifference(study, measure) : unitOfStatistic(statistic);
  const { least, decimals } = unit;
  const signed = (difference: Known): string => signsForDifference(difference, decimals);
  const unsigned = (difference: Known): string => signed(difference).replaceAll("+", "");
  const hasWays = sides.length > 0 && statistic !== "contribution";
  const signs = hasWays ? signed : unsigned;
  const words = (difference: Known): string => unit.words(signs(difference));
  const common = { unit: unit.name, least, signs, words, names: false };
  if (!hasWays) return { ...common, title: unit.range };
  const [pair] = sides;
  const nameOf = (g: number): string => isolate(shortName(study.groups[g] as Group));
  const wayTo = (groups: readonly number[], several: string): Way => {
    const [g] = groups;
    return groups.length === 1 && g !== undefined ? { name: nameOf(g), group: g } : { name: several };
  };
  if (kind === "reference" || kind === "rest") {
    const other = kind === "rest" ? "the rest" : nameOf(pair?.first[0] ?? 0);
    return {
      ...common,
      title: unit.largest.replace("…", () => other),
      ways: [{ name: "less" }, { name: "more" }],
      names: true,
    };
  }
  return {
    ...common,
    title: unit.difference,
    ways: [wayTo(pair?.first ?? [], "lowest level"), wayTo(pair?.second ?? [], "highest level")],
  };
}

function unitOfDifference(study: Study, measure: Measure): Unit {
  const isRate = !isFraction(measure);
  const name = isRate ? `${unitOf(study, "quotes", 2)} per ${unitOf(study, "participants", 1)}` : "points";
  return {
    name,
    difference: `Difference, ${name}`,
    largest: `Largest difference from …, ${name}`,
    range: `Highest minus lowest, ${name}`,
    decimals: isRate ? 1 : 0,
    least: isRate ? 0.5 : 30,
    words: (signs) => `${signs} ${name}`,
  };
}

function unitOfStatistic(statistic: Exclude<Statistic, "difference">): Unit {
  const { name, least, words } = statisticKinds[statistic];
  return {
    name,
    difference: capitalised(name),
    largest: `Largest ${name}, against …`,
    range: capitalised(name),
    decimals: 1,
    least,
    words,
  };
}
