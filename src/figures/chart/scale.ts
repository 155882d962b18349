import type { Known } from "../../measures/amount.ts";
import type { Comparison } from "../../measures/comparison.ts";
import { signsForDifference } from "../../measures/difference.ts";
import { isFraction, type Measure } from "../../measures/measure.ts";
import type { Group, Study } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import { shortName } from "../words.ts";

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
  /** To the left and to the right of zero; none for what has no direction. */
  readonly ways?: readonly [Way, Way];
  /** The axis goes at least this far from zero. */
  readonly least: number;
  /** Whether each row's difference is of another group, which is shown beside it. */
  readonly names: boolean;
  /** A difference in signs: "+65", "−10", "+43 to +88"; "65" where it has no direction. */
  signs(difference: Known): string;
}

/** The axis for the differences of a comparison. */
export function scaleOf(study: Study, { kind, sides }: Comparison, measure: Measure): Scale {
  const unit = isFraction(measure) ? "points" : `per ${study.nouns.participant?.one ?? "participant"}`;
  const decimals = isFraction(measure) ? 0 : 1;
  const least = isFraction(measure) ? 30 : 0.5;
  const signs = (difference: Known): string => signsForDifference(difference, decimals);
  const common = { least, signs, names: false };
  const [pair] = sides;
  const nameOf = (g: number): string => isolate(shortName(study.groups[g] as Group));
  const wayTo = (groups: readonly number[], several: string): Way => {
    const [g] = groups;
    return groups.length === 1 && g !== undefined ? { name: nameOf(g), group: g } : { name: several };
  };
  switch (kind) {
    case "reference": {
      const name = nameOf(pair?.first[0] ?? 0);
      return {
        ...common,
        title: `Largest difference from ${name}, ${unit}`,
        ways: [{ name: "less" }, { name: "more" }],
        names: true,
      };
    }
    case "rest":
      return {
        ...common,
        title: `Largest difference from the rest, ${unit}`,
        ways: [{ name: "less" }, { name: "more" }],
        names: true,
      };
    case "range":
    case "none": {
      const unsigned = (difference: Known): string => signs(difference).replaceAll("+", "");
      return { ...common, title: `Highest minus lowest, ${unit}`, signs: unsigned };
    }
    default:
      return {
        ...common,
        title: `Difference, ${unit}`,
        ways: [wayTo(pair?.first ?? [], "lowest level"), wayTo(pair?.second ?? [], "highest level")],
      };
  }
}
