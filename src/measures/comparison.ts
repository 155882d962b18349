import type { Group, Study } from "../study/model.ts";
import { joined, type Voice } from "../words/voice.ts";

/**
 * How groups are compared: two of them (`pair`); each with one of them (`reference`); each with all others together
 * (`rest`); the highest level with the lowest (`ordered`); or sets of groups, pooled (`sets`).
 */
export type Compare = "pair" | "reference" | "rest" | "ordered" | "sets";

/** The comparisons, for checks and controls. */
export const compares: readonly Compare[] = ["pair", "reference", "rest", "ordered", "sets"];

/** What is compared: the second side minus the first. The groups of a side are pooled. */
export interface Sides {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** The comparison that a figure makes on each theme. */
export interface Comparison {
  /** `range` is no comparison of one with another: the highest minus the lowest. */
  readonly kind: Exclude<Compare, "sets"> | "range" | "none";
  /** Indices of the groups in the order in which they are drawn. */
  readonly groups: readonly number[];
  readonly sides: readonly Sides[];
  /** Groups from the lowest level to the highest, those of one level together; for `ordered`. */
  readonly levels: readonly (readonly number[])[];
  /** Why another comparison than the one asked for is made. */
  readonly remark?: string;
}

/** What is asked for. */
export interface Asked {
  readonly compare?: Compare | "auto" | undefined;
  /** The id of the group that others are compared with. */
  readonly reference?: string | undefined;
}

/**
 * The comparison of these groups. Left to itself, or where the one asked for cannot be made: with the reference, where one
 * is named; else the pair, where there are two; else the range over all of them: no reference is ever invented.
 */
export function comparisonOf(
  voice: Voice,
  study: Study,
  groups: readonly number[],
  asked: Asked,
): Comparison {
  const { say } = voice;
  const { compare = "auto", reference } = asked;
  const at = groups.findIndex((g) => study.groups[g]?.id === reference);
  const named = reference !== undefined && at >= 0;
  const usual =
    groups.length < 2
      ? none(groups)
      : groups.length === 2
        ? pair(at === 1 ? [...groups].reverse() : groups)
        : named
          ? against(groups, at)
          : range(groups);
  const instead = (remark: string): Comparison => ({ ...usual, remark });
  if (groups.length < 2) return usual;
  if (reference !== undefined && !named) return instead(say("remark.noReference", { id: reference }));
  if (compare === "pair" && groups.length > 2)
    return instead(say(named ? "remark.pairWithReference" : "remark.pairOfMany"));
  if (compare === "reference" && !named) return instead(say("remark.unnamedReference"));
  if (compare === "rest") return groups.length === 2 ? pair(groups) : rest(groups);
  if (compare === "ordered") return ordered(study, groups) ?? instead(withoutOrder(voice, study, groups));
  return usual;
}

const none = (groups: readonly number[]): Comparison => ({ kind: "none", groups, sides: [], levels: [] });
const range = (groups: readonly number[]): Comparison => ({ kind: "range", groups, sides: [], levels: [] });

const pair = (groups: readonly number[]): Comparison => ({
  kind: "pair",
  groups,
  sides: [{ first: groups.slice(0, 1), second: groups.slice(1) }],
  levels: [],
});

/** Each group against the one at a place among them, which is drawn first. */
function against(groups: readonly number[], at: number): Comparison {
  const reference = groups.slice(at, at + 1);
  const others = groups.filter((_, i) => i !== at);
  return {
    kind: "reference",
    groups: [...reference, ...others],
    sides: others.map((g) => ({ first: reference, second: [g] })),
    levels: [],
  };
}

const rest = (groups: readonly number[]): Comparison => ({
  kind: "rest",
  groups,
  sides: groups.map((g) => ({ first: groups.filter((other) => other !== g), second: [g] })),
  levels: [],
});

/** As many names as a sentence bears. */
const mostNames = 4;

/** Why groups have no order: which of them lack a level, or that all have the same. */
function withoutOrder(voice: Voice, { groups: all }: Study, groups: readonly number[]): string {
  const { say } = voice;
  const lacking = groups.map((g) => all[g] as Group).filter(({ level }) => level === undefined);
  if (lacking.length === groups.length) return say("remark.noLevels");
  if (!lacking.length) return say("remark.oneLevel");
  const labels = lacking.map(({ label }) => label);
  const named = labels.slice(0, labels.length > mostNames ? mostNames : -1);
  const before = joined(voice, "comma", named);
  const last = labels.at(-1) ?? "";
  const names =
    labels.length > mostNames
      ? say("list.more", { before, n: labels.length - mostNames })
      : joined(voice, "and", [before, last]);
  return say("remark.withoutLevel", { n: labels.length, names });
}

/** Groups by level; `undefined` where some has none, or all have the same. */
function ordered(study: Study, groups: readonly number[]): Comparison | undefined {
  const levelOf = (g: number): number | undefined => (study.groups[g] as Group).level;
  const found = [...new Set(groups.map(levelOf))];
  if (found.length < 2 || found.includes(undefined)) return undefined;
  const levels = (found as number[])
    .sort((a, b) => a - b)
    .map((level) => groups.filter((g) => levelOf(g) === level));
  const [first = [], second = []] = [levels[0], levels.at(-1)];
  return { kind: "ordered", groups: levels.flat(), sides: [{ first, second }], levels };
}
