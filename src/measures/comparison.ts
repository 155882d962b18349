import type { Group, Study } from "../study/model.ts";

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
export function comparisonOf(study: Study, groups: readonly number[], asked: Asked): Comparison {
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
  if (reference !== undefined && !named)
    return instead(`No group that is shown has the id ${reference}, so none is the reference.`);
  if (compare === "pair" && groups.length > 2)
    return instead(
      `Only two groups make a pair: ${named ? "each group is compared with the reference" : "hide the others, or name a reference"}.`,
    );
  if (compare === "reference" && !named)
    return instead("No group is compared with a reference, as none is named.");
  if (compare === "rest") return groups.length === 2 ? pair(groups) : rest(groups);
  if (compare === "ordered") return ordered(study, groups) ?? instead(withoutOrder(study, groups));
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
function withoutOrder({ groups: all }: Study, groups: readonly number[]): string {
  const lacking = groups.map((g) => all[g] as Group).filter(({ level }) => level === undefined);
  if (lacking.length === groups.length) return "The groups have no levels that would order them.";
  if (!lacking.length) return "No order of the groups: all are of one level.";
  const names = lacking.map(({ label }) => label);
  const first = names.slice(0, names.length > mostNames ? mostNames : -1).join(", ");
  const last = names.length > mostNames ? `${names.length - mostNames} more` : names.at(-1);
  return `No order of the groups: ${first ? `${first} and ${last} have` : `${last} has`} no level.`;
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
