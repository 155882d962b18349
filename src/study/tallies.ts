import type { Place, Reading } from "./draft.ts";
import type { Findings } from "./findings.ts";
import type { Count, Group } from "./model.ts";
import { brief, join } from "./path.ts";
import { least, most } from "./range.ts";
import type { CountField } from "./rules.ts";

/** What is certain of the subthemes of a theme together, for one group. */
interface Below {
  /** At least so many participants, because the theme at `path` has them. */
  voiced: number;
  path: string;
  /** At least so many quotes, because one of them has them; at most so many, because all have no more. */
  least: number;
  most: number;
}

/** Checks that the counts of each group agree with the group's size, and with one another up the tree. */
export function checkTallies({ study, places }: Reading, findings: Findings): void {
  for (const group of study.groups ?? []) {
    // A group that could not be read is null here.
    if (group?.id) checkTally(group, places, !study.nouns?.quote, findings);
  }
}

function checkTally(group: Group, places: readonly Place[], everyQuote: boolean, findings: Findings): void {
  const { id } = group;
  const n = group.participants ?? Number.POSITIVE_INFINITY;
  const all = group.quotes ?? Number.POSITIVE_INFINITY;
  const sums = sumUp(id, places);
  for (const place of places) {
    const { quotes, totalQuotes, participants, asked } = countsOf(place, id);
    const below = sums.get(place) as Below;
    const at = (field: CountField): string => join(join(place.path, field), id);
    const error = (code: string, field: CountField, text: string): void =>
      findings.error(code, at(field), text);
    const warn = (code: string, field: CountField, text: string): void =>
      findings.warn(code, at(field), text);

    const size = Math.min(n, most(asked));
    if (least(participants) > size) {
      const who = size < n ? `${size} were asked` : `the group has ${n} participants`;
      error("PARTICIPANTS_EXCEED_N", "participants", `${low(participants)}, but ${who}`);
    }
    if (least(asked) > n) {
      error("PARTICIPANTS_EXCEED_N", "asked", `${low(asked)}, but the group has ${n} participants`);
    }
    if (most(participants) < below.voiced) {
      const why = `, but ${brief(below.path)}, a part of it, has at least ${below.voiced}`;
      error("PARENT_BELOW_CHILD", "participants", high(participants) + why);
    }

    const part = Math.max(least(quotes), below.least);
    const total = Math.min(most(totalQuotes), most(quotes) + below.most);
    if (most(totalQuotes) < part) {
      warn("TOTAL_BELOW_PART", "totalQuotes", `${high(totalQuotes)}, but a part of it has at least ${part}`);
    }
    if (least(quotes) > all) {
      warn("QUOTES_EXCEED_TOTAL", "quotes", `${low(quotes)}, but the group has ${all} quotes`);
    }
    if (least(totalQuotes) > all) {
      warn("QUOTES_EXCEED_TOTAL", "totalQuotes", `${low(totalQuotes)}, but the group has ${all} quotes`);
    }
    if (everyQuote && least(participants) > total) {
      warn(
        "FEWER_QUOTES",
        "participants",
        `${low(participants)}, but there are only ${total} quotes of them`,
      );
    }
  }
}

/** What is certain below each theme. Themes come before their subthemes: the sums grow from the last to the first. */
function sumUp(id: string, places: readonly Place[]): Map<Place | undefined, Below> {
  const sums = new Map<Place | undefined, Below>();
  for (const place of [undefined, ...places]) sums.set(place, { voiced: 0, path: "", least: 0, most: 0 });
  for (const place of [...places].reverse()) {
    const { quotes, totalQuotes, participants } = countsOf(place, id);
    const below = sums.get(place) as Below;
    const sum = sums.get(place.above) as Below;
    const own = { voiced: least(participants), path: join(join(place.path, "participants"), id) };
    const larger = own.voiced < below.voiced ? below : own;
    if (larger.voiced > sum.voiced) {
      sum.voiced = larger.voiced;
      sum.path = larger.path;
    }
    sum.least = Math.max(sum.least, least(quotes), least(totalQuotes), below.least);
    sum.most += Math.min(most(totalQuotes), most(quotes) + below.most);
  }
  return sums;
}

function countsOf({ theme }: Place, id: string): { readonly [field in CountField]: Count | undefined } {
  const { quotes, totalQuotes, participants, asked } = theme;
  return {
    quotes: quotes?.[id],
    totalQuotes: totalQuotes?.[id],
    participants: participants?.[id],
    asked: asked?.[id],
  };
}

function low(count: Count | undefined): string {
  return ` is ${typeof count === "number" ? "" : "at least "}${least(count)}`;
}

function high(count: Count | undefined): string {
  return ` is ${typeof count === "number" ? "" : "at most "}${most(count)}`;
}
