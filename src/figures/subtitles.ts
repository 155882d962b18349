import { wordsFor } from "../measures/amount-words.ts";
import type { Comparison } from "../measures/comparison.ts";
import { leavesOut } from "../measures/contrast.ts";
import type { Measure } from "../measures/measure.ts";
import type { Survey } from "../measures/survey.ts";
import { eachParticipant, unitsOf } from "../measures/unit-words.ts";
import type { Group } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import { joined, type Voice } from "../words/voice.ts";
import { capitalised, shortName } from "./words.ts";

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
  const { study } = survey;
  const { kind, sides } = comparison;
  if (kind === "none") return say("subtitle.oneGroup");
  const [pair] = sides;
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
    range: leavesOut(survey, comparison, measure) ? "way.rangeOfLarge" : "way.range",
  } as const;
  const way = say(key[kind], { first: nameOf(pair?.first), second: nameOf(pair?.second) });
  return say(measure === "share" ? "subtitle.differenceInShare" : "subtitle.differenceInPrevalence", {
    way,
  });
}
