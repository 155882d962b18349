import { type Amount, isUnreported, type Known, numeral, wordsFor } from "../measures/amount.ts";
import type { Comparison } from "../measures/comparison.ts";
import { isTooFew } from "../measures/difference.ts";
import { type Measure, type Tally, unitOf, wasNotAsked } from "../measures/measure.ts";
import type { Entry, Survey } from "../measures/survey.ts";
import type { Group, Study, ThemeLink } from "../study/model.ts";
import { isolate } from "../text/direction.ts";

/** The caveat of every figure with counts. */
export const caveat =
  "Counts describe this sample; they do not measure importance, agreement or how common a view is elsewhere.";

/** A group's name where room is short. */
export const shortName = (group: Group): string => group.shortLabel ?? group.label;

/**
 * "Front-line clinicians, n = 8", the n never broken over two lines; of shares, which are out of quotes, "Front-line
 * clinicians, 31 quotes". The name alone where that is not known.
 */
export function nameWithSize(
  { study, groupQuotes }: Survey,
  g: number,
  measure: Measure | null,
  name: string = (study.groups[g] as Group).label,
): string {
  if (measure === "share") {
    const count = groupQuotes[g] ?? null;
    const isKnown = count && (count.min > 0 || count.max < Infinity);
    return isKnown ? `${isolate(name)}, ${readingWords(study, { count }, "quotes")}` : name;
  }
  const n = study.groups[g]?.participants;
  return n === undefined ? name : `${isolate(name)}, n\u00a0=\u00a0${numeral(n)}`;
}

/** "1 theme", "12 themes". */
export const themesWords = (count: number): string => (count === 1 ? "1 theme" : `${numeral(count)} themes`);

/** The first letter in upper case, in no language's rules but Unicode's. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The subtitle of a figure: what is counted, and out of how many. "Participants who voiced each theme at least once
 * (Front-line n = 8, Leaders n = 9)". Denominators of more than four groups stand with the groups' names only. With
 * `together`, one number stands for all groups.
 */
export function measureSentence(
  survey: Survey,
  groups: readonly number[],
  measure: Measure,
  together = false,
): string {
  const { study } = survey;
  const unit = unitOf(study, measure, 2);
  const several = groups.length > 1;
  const all = several && together ? ", all groups together" : "";
  const by = several && !together ? ", by participant group" : all;
  const each = (sizeOf: (g: number) => string | undefined): string => {
    const parts = groups.map(
      (g) => sizeOf(g) && `${isolate(shortName(study.groups[g] as Group))} ${sizeOf(g)}`,
    );
    return parts.every((part) => part) && parts.length <= 4 ? parts.join(", ") : "";
  };
  const bracketed = (text: string): string => (text ? ` (${text})` : "");
  const sizes = each((g) => {
    const n = study.groups[g]?.participants;
    return n === undefined ? undefined : `n\u00a0=\u00a0${numeral(n)}`;
  });
  const totals = each((g) => (survey.groupQuotes[g] ? wordsFor(survey.groupQuotes[g] ?? null) : undefined));
  switch (measure) {
    case "prevalence":
    case "participants":
      return `${capitalised(unit)} who voiced each theme at least once${all}${bracketed(sizes)}`;
    case "share":
      return `Each theme’s share of all the group’s ${unit}${survey.quotesAreIncomplete ? " in the study" : ""}${bracketed(totals)}`;
    case "rate":
      return `${capitalised(unit)} on each theme per ${unitOf(study, "participants", 1)}${bracketed(sizes)}`;
    case "quotes":
      return `${capitalised(unit)} on each theme${by}${bracketed(totals && `${survey.quotesAreIncomplete ? "reported " : ""}in all: ${totals}`)}`;
    case "presence":
      return `Where each theme was found${by}`;
  }
}

/** The subtitle of a figure of differences: what is compared, and which way a difference runs; or why there is none. */
export function differenceSentence(survey: Survey, comparison: Comparison, measure: Measure): string {
  const { study, entries } = survey;
  const { kind, sides, groups } = comparison;
  if (kind === "none") return "No differences: only one group is shown";
  const what = measure === "share" ? "share of quotes" : "prevalence";
  const [pair] = sides;
  const isAnySmall =
    measure === "prevalence" && entries.some(({ of }) => groups.some((g) => isTooFew(of[g])));
  const nameOf = (groups: readonly number[] = []): string =>
    groups.map((g) => isolate(shortName(study.groups[g] as Group))).join(" and ");
  const way = {
    pair: `${nameOf(pair?.second)} minus ${nameOf(pair?.first)}`,
    reference: `the group that differs most from ${nameOf(pair?.first)}, minus ${nameOf(pair?.first)}`,
    rest: "the group that differs most from all others together, minus those",
    ordered: `${nameOf(pair?.second)} minus ${nameOf(pair?.first)}`,
    range: `the group that is highest minus the one that is lowest${isAnySmall ? ", of those with 5 participants or more" : ""}`,
  }[kind];
  return `Difference in ${what} on each theme, in percentage points: ${way}`;
}

/** What a group says on a theme: "7 of 9", "15 quotes", "found", "not reported". */
export function readingWords(study: Study, tally: Tally, measure: Measure): string {
  const { count, of, per, within } = tally;
  if (wasNotAsked(tally)) return "not asked";
  if (!count || isUnreported(count)) return "not reported";
  if (measure === "presence" && count.min > 0) return "found";
  if (measure === "presence" && count.max === 0) return "not found";
  if (per !== undefined)
    return `${rateWords(count, per)} ${unitOf(study, measure, count.min === per && count.max === per ? 1 : 2)} per ${unitOf(study, "participants", 1)}`;
  if (of !== undefined)
    return `${wordsFor(count, of)}${measure === "share" ? ` ${unitOf(study, measure, of)}` : ""}`;
  if (within) return `${countWords(tally)} ${unitOf(study, measure, within.max)}`;
  return `${wordsFor(count)} ${unitOf(study, measure, count.max === Infinity ? count.min : count.max)}`;
}

/** How many, and out of how many: "7 of 9", "7 of between 11 and 14". */
export const countWords = ({ count, of, within }: Tally): string =>
  wordsFor(count, within ? wordsFor(within) : of);

/** A rate to one decimal; below 1 to two digits, so that a few never look like none or like one each. */
export const roundedRate = (rate: number): number =>
  rate < 1 ? Number(rate.toPrecision(2)) : Math.round(rate * 10) / 10;

/** "1.5", "at least 0.3": a count for each of so many participants. */
function rateWords({ min, max, suppressed = false }: Amount, participants: number): string {
  return wordsFor({
    min: roundedRate(min / participants),
    max: roundedRate(max / participants),
    suppressed,
  });
}

/** "A role for institutions, subtheme of Channels of influence", for whoever cannot see where it stands. */
export function placeWords(entry: Entry): string {
  const label = isolate(entry.theme.label);
  return entry.parent ? `${label}, subtheme of ${isolate(entry.parent.theme.label)}` : label;
}

/** "Power leads to Trust (“rests on”)": the kind of link, and its label where it has one. */
export function linkSentence({ byId }: Pick<Survey, "byId">, link: ThemeLink): string {
  const name = (id: string): string => isolate(byId.get(id)?.theme.label ?? id);
  const plain = {
    association: "is linked with",
    directed: "leads to",
    bidirectional: "goes both ways with",
    contradiction: "contradicts",
  };
  const label = link.label ? ` (“${isolate(link.label)}”)` : "";
  return `${name(link.from)} ${plain[link.kind]} ${name(link.to)}${label}`;
}

/** What is said of hidden groups, and of ids that no group has; not drawn. */
export function hiddenRemarks(groups: readonly Group[], hidden: readonly string[] = []): string[] {
  return hidden.map((id) => {
    const group = groups.find((candidate) => candidate.id === id);
    return group ? `Hidden: ${isolate(group.label)}.` : `No group has the id ${isolate(id)}.`;
  });
}

/** More groups than comparisons are designed for. */
const mostCompared = 8;

/** Why groups are not compared as asked, and that there are more than comparisons are designed for; not drawn. */
export const comparisonRemarks = ({ groups: { length }, remark }: Comparison): string[] => [
  ...(remark ? [remark] : []),
  ...(length > mostCompared
    ? [`${length} groups are shown: comparisons are designed for 2 to ${mostCompared}.`]
    : []),
];

/** Indices of the groups that are not hidden. */
export function shownGroups(study: Study, hidden: readonly string[] = []): number[] {
  return study.groups.flatMap((group, g) => (hidden.includes(group.id) ? [] : [g]));
}

/** "1 of 8 against 7 of 9", for two groups of which both are reported; else nothing. */
export function evidenceWords(entry: Entry, groups: readonly number[]): string | undefined {
  const [a, b] = groups;
  if (groups.length !== 2 || a === undefined || b === undefined) return undefined;
  const voiced = (g: number): Known => entry.participants[g] ?? null;
  if (!voiced(a) || !voiced(b)) return undefined;
  return `${wordsFor(voiced(a), entry.of[a])} against ${wordsFor(voiced(b), entry.of[b])}`;
}

/** How many words an `alt` attribute should have at most. */
export const altWords = 30;

/** A text of at most `limit` words, the rest as an ellipsis. */
export function clipWords(text: string, limit: number): string {
  const words = text.split(/\s+/);
  return words.length <= limit ? text : `${words.slice(0, limit).join(" ")}…`;
}
