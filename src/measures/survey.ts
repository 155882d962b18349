import type { Counts, Study, Theme } from "../study/model.ts";
import { type Amount, amountOf, cap, exactly, type Known, sum, suppress } from "./amount.ts";
import { quotedParticipants, unionOf } from "./union.ts";

/** A theme in its place, with its numbers per group (in the order of `study.groups`). */
export interface Entry {
  readonly theme: Theme;
  readonly parent?: Entry;
  readonly children: readonly Entry[];
  /** 1 for a theme at the top. */
  readonly level: number;
  /** Place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  /** Quotes coded to the theme itself. */
  readonly own: readonly Known[];
  /** Quotes on the theme and all its subthemes. */
  readonly quotes: readonly Known[];
  /** Participants who voiced the theme or any of its subthemes. */
  readonly participants: readonly Known[];
  /** Participants who could have voiced it: those asked, or the group's n. */
  readonly of: readonly (number | undefined)[];
}

/** A study read once: every theme in the author's order, parents before children, with its numbers. */
export interface Survey {
  readonly study: Study;
  readonly entries: readonly Entry[];
  readonly roots: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** All quotes of each group that the study reports: what shares are shares of. */
  readonly groupQuotes: readonly Known[];
  /** Those that the author states, where they are told: themes that are not reported have their quotes among them. */
  readonly statedQuotes: readonly (number | undefined)[];
  /** Whether some theme's quotes are not reported, so that shares are of the reported ones. */
  readonly quotesAreIncomplete: boolean;
  /** Whether the study shows that its quotes are only a selection: more participants than quotes somewhere. */
  readonly quotesAreSelection: boolean;
}

interface Draft extends Entry {
  parent?: Draft;
  children: Draft[];
  own: Known[];
  quotes: Known[];
  participants: Known[];
  /** What the author states as the total. */
  stated: Known[];
  /** Whether some count of the theme or below it is suppressed, per group. */
  hides: boolean[];
}

const surveys = new WeakMap<Study, Map<number, Survey>>();

/**
 * The survey of a study. A study never changes, so it is made once. Counts from 1 to `suppressBelow - 1` are suppressed,
 * and so is every total that would give one of them away: what a theme or a group is said to have in all.
 */
export function surveyOf(study: Study, suppressBelow = 0): Survey {
  const known = surveys.get(study) ?? new Map<number, Survey>();
  if (!known.size) surveys.set(study, known);
  const made = known.get(suppressBelow);
  if (made) return made;
  const survey = makeSurvey(study, suppressBelow);
  known.set(suppressBelow, survey);
  return survey;
}

function makeSurvey(study: Study, suppressBelow: number): Survey {
  const { groups } = study;
  const entries = placeThemes(study);
  /** Children before their parents. */
  const upwards = [...entries].reverse();
  const nothing: Known[] = groups.map(() => null);
  const told = (amount: Known): Known => (suppressBelow ? suppress(amount, suppressBelow) : amount);
  const given = (counts: Counts | undefined): Known[] =>
    counts ? groups.map(({ id }) => told(amountOf(counts[id]))) : nothing;
  for (const entry of entries) {
    entry.own = given(entry.theme.quotes);
    entry.participants = given(entry.theme.participants);
  }
  for (const entry of upwards) {
    entry.stated = given(entry.theme.totalQuotes);
    if (suppressBelow) hideTotals(entry);
    entry.quotes = totalsOf(entry);
  }
  const quotesAreSelection = suppressBelow
    ? surveyOf(study).quotesAreSelection
    : entries.some(({ participants, quotes }) =>
        participants.some((voiced, g) => voiced && quotes[g] && voiced.min > quotes[g].max),
      );
  const areCounted =
    !study.nouns.quote && !quotesAreSelection && entries.some(({ theme }) => theme.excerpts?.length);
  for (const entry of upwards) {
    // Neither its own nor anybody else's to be counted.
    if (entry.participants === nothing && !areCounted && !entry.children.length) continue;
    entry.participants = groups.map(({ id }, g) => {
      const n = entry.of[g];
      const voiced = entry.participants[g] ?? (areCounted ? told(quotedParticipants(entry, id, g)) : null);
      return voiced
        ? cap(voiced, voiced.max === Infinity ? undefined : n)
        : unionOf(entry, g, n, quotesAreSelection);
    });
  }
  const roots = entries.filter((entry) => !entry.parent);
  const statedQuotes = groups.map(({ quotes }, g) =>
    suppressBelow && roots.some((root) => root.hides[g]) ? undefined : quotes,
  );
  const groupQuotes = groups.map((_, g) => {
    const quotes = statedQuotes[g];
    return quotes === undefined ? reportedQuotes(entries, g) : exactly(quotes);
  });
  const quotesAreIncomplete = groupQuotes.some((total, g) => {
    const all = statedQuotes[g] === undefined ? sum(roots.map((root) => root.quotes[g] ?? null)) : total;
    return all !== null && all.max === Infinity;
  });
  const byId = new Map<string, Entry>();
  for (const entry of entries) byId.set(entry.theme.id, entry);
  return {
    study,
    entries,
    roots,
    byId,
    groupQuotes,
    statedQuotes,
    quotesAreIncomplete,
    quotesAreSelection,
  };
}

/** Takes a theme's stated total away where a part of it is suppressed: less the other parts, it would tell that one. */
function hideTotals(entry: Draft): void {
  const { own, children, stated } = entry;
  entry.hides = stated.map((_, g) => own[g]?.suppressed === true || children.some(({ hides }) => hides[g]));
  entry.stated = stated.map((total, g) => (entry.hides[g] ? null : total));
  stated.forEach((total, g) => {
    if (total?.suppressed) entry.hides[g] = true;
  });
}

/** A theme's quotes and its subthemes', as far as the author does not state the total. */
function totalsOf({ theme, children, own, stated }: Draft): Known[] {
  if (!children.length && !theme.totalQuotes) return own;
  return stated.map((total, g) => {
    const direct = own[g] ?? null;
    if (total || !children.length) return total ?? direct;
    const below = children.map((child) => child.quotes[g] ?? null);
    // A parent without any `quotes` holds none itself; one that says `null` holds we know not how many.
    return sum(theme.quotes ? [direct, ...below] : below);
  });
}

/** A group's quotes over the whole tree, what is not reported left out. */
function reportedQuotes(entries: readonly Draft[], g: number): Known {
  const parts: Amount[] = [];
  // The level of the theme whose stated total has in it what stands below.
  let covered = Infinity;
  for (const { level, own, stated } of entries) {
    if (level > covered) continue;
    const total = stated[g];
    covered = total ? level : Infinity;
    const part = total ?? own[g];
    if (part) parts.push(part);
  }
  return sum(parts);
}

/** Every theme in its place, in the author's order, without numbers yet. Iterative: a study may be deep. */
function placeThemes(study: Study): Draft[] {
  const entries: Draft[] = [];
  const stack: Draft[] = [];
  const sizes = study.groups.map(({ participants }) => participants);
  const askedOf = ({ asked }: Theme): Entry["of"] =>
    asked
      ? study.groups.map(({ id, participants }) => {
          const count = asked[id];
          return typeof count === "number" ? count : participants;
        })
      : sizes;
  const push = (themes: readonly Theme[], parent: Draft | undefined, level: number): void => {
    const siblings = themes.length;
    for (let i = siblings - 1; i >= 0; i--) {
      const theme = themes[i] as Theme;
      // Written out, as an object put together from others is several times as slow to make and to change.
      const draft: Draft = {
        theme,
        children: [],
        level,
        position: i + 1,
        siblings,
        own: [],
        stated: [],
        hides: [],
        quotes: [],
        participants: [],
        of: askedOf(theme),
      };
      if (parent) draft.parent = parent;
      stack.push(draft);
    }
  };
  push(study.themes, undefined, 1);
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    entries.push(entry);
    entry.parent?.children.push(entry);
    push(entry.theme.subthemes, entry, entry.level + 1);
  }
  return entries;
}
