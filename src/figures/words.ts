import { type Amount, isUnreported, type Known } from "../measures/amount.ts";
import { wordsFor } from "../measures/amount-words.ts";
import type { Comparison } from "../measures/comparison.ts";
import { isTooFew } from "../measures/difference.ts";
import { type Measure, type Tally, wasNotAsked } from "../measures/measure.ts";
import type { Entry, Survey } from "../measures/survey.ts";
import { eachParticipant, unitFor, unitsOf } from "../measures/unit-words.ts";
import type { Assessment, Group, Study, ThemeLink } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import { joined, type Voice } from "../words/voice.ts";

/** A group's name where room is short. */
export const shortName = (group: Group): string => group.shortLabel ?? group.label;

/**
 * "Front-line clinicians, n = 8", the n never broken over two lines; of shares, which are out of quotes, "Front-line
 * clinicians, 31 quotes". The name alone where that is not known.
 */
export function nameWithSize(
  voice: Voice,
  { study, groupQuotes }: Survey,
  g: number,
  measure: Measure | null,
  name: string = (study.groups[g] as Group).label,
): string {
  const group = isolate(name);
  if (measure === "share") {
    const count = groupQuotes[g] ?? null;
    const isKnown = count && (count.min > 0 || count.max < Infinity);
    return isKnown
      ? voice.say("group.total", { group, total: readingWords(voice, { count }, "quotes") })
      : name;
  }
  const n = study.groups[g]?.participants;
  return n === undefined ? name : voice.say("group.size", { group, n });
}

/** "1 theme", "12 themes". */
export const themesWords = ({ say }: Voice, n: number): string => say("themes.n", { n });

/** The first letter in upper case, in no language's rules but Unicode's. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The subtitle of a figure: what is counted, and out of how many. "Participants who voiced each theme at least once
 * (Front-line n = 8, Leaders n = 9)". Denominators of more than four groups stand with the groups' names only. With
 * `together`, one number stands for all groups.
 */
export function measureSentence(
  voice: Voice,
  survey: Survey,
  groups: readonly number[],
  measure: Measure,
  together = false,
): string {
  const { say } = voice;
  const { study, quotesAreIncomplete } = survey;
  const units = capitalised(unitsOf(voice, measure));
  const several = groups.length > 1;
  const by = !several ? "" : together ? "Together" : "ByGroup";
  const each = (partOf: (group: string, g: number) => string | undefined): string => {
    const parts = groups.map((g) => partOf(isolate(shortName(study.groups[g] as Group)), g) ?? "");
    return parts.every((part) => part) && parts.length <= 4 ? joined(voice, "comma", parts) : "";
  };
  const bracketed = (before: string, after: string): string =>
    after ? say("list.bracketed", { before, after }) : before;
  const sizes = (): string =>
    each((group, g) => {
      const n = study.groups[g]?.participants;
      return n === undefined ? undefined : say("subtitle.groupSize", { group, n });
    });
  const totals = (): string =>
    each((group, g) => {
      const total = survey.groupQuotes[g];
      return total ? say("subtitle.groupTotal", { group, total: wordsFor(voice, total) }) : undefined;
    });
  switch (measure) {
    case "prevalence":
    case "participants":
      return bracketed(
        say(several && together ? "subtitle.prevalenceTogether" : "subtitle.prevalence", { units }),
        sizes(),
      );
    case "share":
      return bracketed(
        say(quotesAreIncomplete ? "subtitle.shareReported" : "subtitle.share", {
          units: unitsOf(voice, measure),
        }),
        totals(),
      );
    case "rate":
      return bracketed(say("subtitle.rate", { units, each: eachParticipant(voice) }), sizes());
    case "quotes": {
      const all = totals();
      const inAll = quotesAreIncomplete ? "subtitle.reportedInAll" : "subtitle.inAll";
      return bracketed(say(`subtitle.quotes${by}`, { units }), all && say(inAll, { totals: all }));
    }
    case "presence":
      return say(`subtitle.presence${by}`);
  }
}

/** The subtitle of a figure of differences: what is compared, and which way a difference runs; or why there is none. */
export function differenceSentence(
  voice: Voice,
  survey: Survey,
  comparison: Comparison,
  measure: Measure,
): string {
  const { say } = voice;
  const { study, entries } = survey;
  const { kind, sides, groups } = comparison;
  if (kind === "none") return say("subtitle.oneGroup");
  const [pair] = sides;
  const isAnySmall =
    measure === "prevalence" && entries.some(({ of }) => groups.some((g) => isTooFew(of[g])));
  const nameOf = (groups: readonly number[] = []): string =>
    joined(
      voice,
      "and",
      groups.map((g) => isolate(shortName(study.groups[g] as Group))),
    );
  const key = {
    pair: "way.minus",
    reference: "way.reference",
    rest: "way.rest",
    ordered: "way.minus",
    range: isAnySmall ? "way.rangeOfLarge" : "way.range",
  } as const;
  const way = say(key[kind], { first: nameOf(pair?.first), second: nameOf(pair?.second) });
  return say(measure === "share" ? "subtitle.differenceInShare" : "subtitle.differenceInPrevalence", {
    way,
  });
}

/** What a group says on a theme: "7 of 9", "15 quotes", "found", "not reported". */
export function readingWords(voice: Voice, tally: Tally, measure: Measure): string {
  const { say } = voice;
  const { count, of, per, within } = tally;
  if (wasNotAsked(tally)) return say("count.notAsked");
  if (!count || isUnreported(count)) return say("count.notReported");
  if (measure === "presence" && count.min > 0) return say("count.found");
  if (measure === "presence" && count.max === 0) return say("count.notFound");
  const counted = (words: string, n: number): string =>
    say("count.units", { count: words, unit: unitFor(voice, measure, n) });
  if (per !== undefined) {
    const [least, most] = [roundedRate(count.min / per), roundedRate(count.max / per)];
    return say("count.rate", {
      count: rateWords(voice, count, per),
      unit: least === most ? unitFor(voice, measure, most) : unitsOf(voice, measure),
      each: eachParticipant(voice),
    });
  }
  if (of !== undefined) {
    const words = wordsFor(voice, count, of);
    return measure === "share" ? counted(words, of) : words;
  }
  if (within) return counted(countWords(voice, tally), within.max);
  return counted(wordsFor(voice, count), count.max === Infinity ? count.min : count.max);
}

/** How many, and out of how many: "7 of 9", "7 of between 11 and 14". */
export const countWords = (voice: Voice, { count, of, within }: Tally): string =>
  wordsFor(voice, count, within ? wordsFor(voice, within) : of);

/** A rate to one decimal; below 1 to two digits, so that a few never look like none or like one each. */
export const roundedRate = (rate: number): number =>
  rate < 1 ? Number(rate.toPrecision(2)) : Math.round(rate * 10) / 10;

/** "1.5", "at least 0.3": a count for each of so many participants. */
function rateWords(voice: Voice, { min, max, suppressed = false }: Amount, participants: number): string {
  return wordsFor(voice, {
    min: roundedRate(min / participants),
    max: roundedRate(max / participants),
    suppressed,
  });
}

/** "A role for institutions, subtheme of Channels of influence", for whoever cannot see where it stands. */
export function placeWords({ say }: Voice, entry: Entry): string {
  const theme = isolate(entry.theme.label);
  return entry.parent ? say("theme.place", { theme, parent: isolate(entry.parent.theme.label) }) : theme;
}

/** "the authors’ judgement: diverge"; "" where they make none. */
export const judgementWords = ({ say }: Voice, assessment: Assessment | undefined): string =>
  assessment ? say("judgement.authors", { judgement: say(`judgement.${assessment}`) }) : "";

/** "Power leads to Trust (“rests on”)": the kind of link, and its label where it has one. */
export function linkSentence({ say }: Voice, { byId }: Pick<Survey, "byId">, link: ThemeLink): string {
  const name = (id: string): string => isolate(byId.get(id)?.theme.label ?? id);
  const words = say(`link.${link.kind}`, { from: name(link.from), to: name(link.to) });
  return link.label ? say("link.named", { link: words, label: isolate(link.label) }) : words;
}

/** What is said of hidden groups, and of ids that no group has; not drawn. */
export function hiddenRemarks(
  { say }: Voice,
  groups: readonly Group[],
  hidden: readonly string[] = [],
): string[] {
  return hidden.map((id) => {
    const group = groups.find((candidate) => candidate.id === id);
    return group
      ? say("remark.hidden", { group: isolate(group.label) })
      : say("remark.noGroup", { id: isolate(id) });
  });
}

/** More groups than comparisons are designed for. */
const mostCompared = 8;

/** Why groups are not compared as asked, and that there are more than comparisons are designed for; not drawn. */
export const comparisonRemarks = (
  { say }: Voice,
  { groups: { length: n }, remark }: Comparison,
): string[] => [
  ...(remark ? [remark] : []),
  ...(n > mostCompared ? [say("remark.manyGroups", { n, most: mostCompared })] : []),
];

/** Indices of the groups that are not hidden. */
export function shownGroups(study: Study, hidden: readonly string[] = []): number[] {
  return study.groups.flatMap((group, g) => (hidden.includes(group.id) ? [] : [g]));
}

/** "1 of 8 against 7 of 9", for two groups of which both are reported; else nothing. */
export function evidenceWords(voice: Voice, entry: Entry, groups: readonly number[]): string | undefined {
  const [a, b] = groups;
  if (groups.length !== 2 || a === undefined || b === undefined) return undefined;
  const voiced = (g: number): Known => entry.participants[g] ?? null;
  if (!voiced(a) || !voiced(b)) return undefined;
  return joined(voice, "against", [
    wordsFor(voice, voiced(a), entry.of[a]),
    wordsFor(voice, voiced(b), entry.of[b]),
  ]);
}

/** How many words an `alt` attribute should have at most. */
export const altWords = 30;

/** A text of at most `limit` words, the rest as an ellipsis. */
export function clipWords(text: string, limit: number): string {
  // What a space that does not break holds together, such as a French colon, is one word.
  const words = text.split(/[^\S\u00a0\u202f]+/);
  return words.length <= limit ? text : `${words.slice(0, limit).join(" ")}…`;
}
