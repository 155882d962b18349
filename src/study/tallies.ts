import type { Place, Reading } from "./draft.ts";
import type { Findings } from "./findings.ts";
import type { Count, Group, Noun, Study } from "./model.ts";
import { brief, join } from "./path.ts";
import { least, most } from "./range.ts";
import type { CountField } from "./rules.ts";

/** What is certain of the subthemes of a theme together, for one group. */
interface Below {
  /** At least so many participants, because this theme has them. */
  voiced: number;
  where: Place | undefined;
  /** At least so many quotes, because one of them has them; at most so many, because all have no more. */
  least: number;
  most: number;
}

/** Checks that the counts of each group agree with the group's size, and with one another up the tree. */
export function checkTallies({ study, places }: Reading, findings: Findings): void {
  const groups = study.groups ?? [];
  for (const group of groups) {
    // A group that could not be read is null here. Of two with one id, nobody knows whose the counts are.
    const isKnown = group?.id && groups.filter((other) => other?.id === group.id).length === 1;
    if (isKnown) checkTally(group, places, study.nouns ?? {}, findings);
  }
}

/** "1 quote", "8 letters": so many of what the study counts, in its own word for it. */
const counted = (count: number, plain: string, noun: Noun | undefined): string =>
  `${count} ${count === 1 ? (noun?.one ?? plain) : (noun?.other ?? `${plain}s`)}`;

const pathOf = (place: Place | undefined, field: CountField, id: string): string =>
  join(join(place?.path ?? "", field), id);

function checkTally(group: Group, places: readonly Place[], nouns: Study["nouns"], findings: Findings): void {
  const { id } = group;
  const n = group.participants ?? Number.POSITIVE_INFINITY;
  const all = group.quotes ?? Number.POSITIVE_INFINITY;
  const people = (count: number): string => counted(count, "participant", nouns.participant);
  const quoted = (count: number): string => counted(count, "quote", nouns.quote);
  const sums = sumUp(id, places);
  places.forEach((place, i) => {
    const { theme } = place;
    const quotes = theme.quotes?.[id];
    const totalQuotes = theme.totalQuotes?.[id];
    const participants = theme.participants?.[id];
    const asked = theme.asked?.[id];
    const below = sums[i] as Below;
    const error = (code: string, field: CountField, text: string): void =>
      findings.error(code, pathOf(place, field, id), text);
    const warn = (code: string, field: CountField, text: string): void =>
      findings.warn(code, pathOf(place, field, id), text);

    const size = Math.min(n, most(asked));
    if (least(participants) > size) {
      const who = size < n ? `${size} ${size === 1 ? "was" : "were"} asked` : `the group has ${people(n)}`;
      error("PARTICIPANTS_EXCEED_N", "participants", `${low(participants)}, but ${who}`);
    }
    if (least(asked) > n) {
      error("PARTICIPANTS_EXCEED_N", "asked", `${low(asked)}, but the group has ${people(n)}`);
    }
    if (most(participants) < below.voiced) {
      const why = `, but ${brief(pathOf(below.where, "participants", id))}, a part of it, has at least ${below.voiced}`;
      error("PARENT_BELOW_CHILD", "participants", high(participants) + why);
    }

    const part = Math.max(least(quotes), below.least);
    const total = Math.min(most(totalQuotes), most(quotes) + below.most);
    if (most(totalQuotes) < part) {
      warn("TOTAL_BELOW_PART", "totalQuotes", `${high(totalQuotes)}, but a part of it has at least ${part}`);
    }
    if (least(quotes) > all) {
      warn("QUOTES_EXCEED_TOTAL", "quotes", `${low(quotes)}, but the group has ${quoted(all)}`);
    }
    if (least(totalQuotes) > all) {
      warn("QUOTES_EXCEED_TOTAL", "totalQuotes", `${low(totalQuotes)}, but the group has ${quoted(all)}`);
    }
    if (!nouns.quote && least(participants) > total) {
      const there = `there ${total === 1 ? "is" : "are"} only ${quoted(total)}`;
      warn("FEWER_QUOTES", "participants", `${low(participants)}, but ${there} of them`);
    }
    const found = Math.max(part, least(totalQuotes));
    if (!nouns.quote && found && most(participants) === 0) {
      const there = `there ${found === 1 ? "is" : "are"} at least ${quoted(found)} of them`;
      warn("QUOTES_OF_NOBODY", "participants", ` is 0, but ${there}`);
    }
    const printed = theme.excerpts?.filter((excerpt) => excerpt?.group === id).length ?? 0;
    if (!nouns.quote && printed > total) {
      const counts = brief(pathOf(place, most(totalQuotes) === total ? "totalQuotes" : "quotes", id));
      const there = `there ${total === 1 ? "is" : "are"} ${quoted(total)}`;
      const path = place.excerpts ?? join(place.path, "excerpts");
      findings.warn(
        "EXCERPTS_EXCEED_QUOTES",
        path,
        ` has ${printed} of the group ${brief(id)}, but ${counts} says that ${there}`,
      );
    }
  });
}

/** What is certain below each theme. Themes come before their subthemes: the sums grow from the last to the first. */
function sumUp(id: string, places: readonly Place[]): Below[] {
  const sums: Below[] = [];
  const at = new Map<Place, Below>();
  for (const place of places) {
    const below = { voiced: 0, where: undefined, least: 0, most: 0 };
    sums.push(below);
    at.set(place, below);
  }
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as Place;
    const sum = place.above && at.get(place.above);
    if (!sum) continue;
    const { quotes, totalQuotes, participants } = place.theme;
    const below = sums[i] as Below;
    const own = least(participants?.[id]);
    if (Math.max(own, below.voiced) > sum.voiced) {
      sum.voiced = Math.max(own, below.voiced);
      sum.where = own < below.voiced ? below.where : place;
    }
    sum.least = Math.max(sum.least, least(quotes?.[id]), least(totalQuotes?.[id]), below.least);
    sum.most += Math.min(most(totalQuotes?.[id]), most(quotes?.[id]) + below.most);
  }
  return sums;
}

function low(count: Count | undefined): string {
  return ` is ${typeof count === "number" ? "" : "at least "}${least(count)}`;
}

function high(count: Count | undefined): string {
  return ` is ${typeof count === "number" ? "" : "at most "}${most(count)}`;
}
