import type { Counts, Study, Theme } from "../study/model.ts";
import { type Amount, amountOf, cap, exactly, isExact, type Known, sum } from "./amount.ts";

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
}

const surveys = new WeakMap<Study, Survey>();

/** The survey of a study. A study never changes, so it is made once. */
export function surveyOf(study: Study): Survey {
  const made = surveys.get(study);
  if (made) return made;
  const survey = makeSurvey(study);
  surveys.set(study, survey);
  return survey;
}

function makeSurvey(study: Study): Survey {
  const { groups } = study;
  const entries = placeThemes(study);
  /** Children before their parents. */
  const upwards = [...entries].reverse();
  const nothing: Known[] = groups.map(() => null);
  const given = (counts: Counts | undefined): Known[] =>
    counts ? groups.map(({ id }) => amountOf(counts[id])) : nothing;
  for (const entry of entries) {
    entry.own = given(entry.theme.quotes);
    entry.participants = given(entry.theme.participants);
  }
  for (const entry of upwards) entry.quotes = totalsOf(entry, given(entry.theme.totalQuotes));
  const quotesAreSelection = entries.some(({ participants, quotes }) =>
    participants.some((voiced, g) => voiced && quotes[g] && voiced.min > quotes[g].max),
  );
  const areCounted =
    !study.nouns.quote && !quotesAreSelection && entries.some(({ theme }) => theme.excerpts?.length);
  for (const entry of upwards) {
    // Neither its own nor anybody else's to be counted.
    if (entry.participants === nothing && !areCounted && !entry.children.length) continue;
    entry.participants = groups.map(({ id }, g) => {
      const n = entry.of[g];
      const voiced = entry.participants[g] ?? (areCounted ? quotedParticipants(entry, id, g) : null);
      return voiced
        ? cap(voiced, voiced.max === Infinity ? undefined : n)
        : unionOf(entry, g, n, quotesAreSelection);
    });
  }
  const roots = entries.filter((entry) => !entry.parent);
  const groupQuotes = groups.map(({ id, quotes }, g) =>
    quotes === undefined ? reportedQuotes(entries, id, g) : exactly(quotes),
  );
  const quotesAreIncomplete = groupQuotes.some((total, g) => {
    const all = groups[g]?.quotes === undefined ? sum(roots.map((root) => root.quotes[g] ?? null)) : total;
    return all !== null && all.max === Infinity;
  });
  const byId = new Map<string, Entry>();
  for (const entry of entries) byId.set(entry.theme.id, entry);
  return { study, entries, roots, byId, groupQuotes, quotesAreIncomplete, quotesAreSelection };
}

/** A theme's quotes and its subthemes', as far as the author does not state the total. */
function totalsOf({ theme, children, own }: Draft, stated: readonly Known[]): Known[] {
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
function reportedQuotes(entries: readonly Entry[], group: string, g: number): Known {
  const parts: Amount[] = [];
  // The level of the theme whose stated total has in it what stands below.
  let covered = Infinity;
  for (const { theme, level, own } of entries) {
    if (level > covered) continue;
    const stated = amountOf(theme.totalQuotes?.[group]);
    covered = stated ? level : Infinity;
    const part = stated ?? own[g];
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

/** The exact number of participants behind a theme's quotes, where every one of its quotes is there with its participant. */
function quotedParticipants(entry: Entry, group: string, g: number): Known {
  const total = entry.quotes[g];
  if (!total || !isExact(total)) return null;
  const voices = new Set<string>();
  let found = 0;
  const stack: Theme[] = [entry.theme];
  for (let theme = stack.pop(); theme; theme = stack.pop()) {
    for (const excerpt of theme.excerpts ?? []) {
      if (excerpt.group !== group) continue;
      if (excerpt.participant === undefined) return null;
      found++;
      voices.add(excerpt.participant);
    }
    stack.push(...theme.subthemes);
  }
  return found > 0 && found === total.min ? exactly(voices.size) : null;
}

/**
 * Bounds of a union that was not reported: at least the largest part, at most the sum of the parts or n.
 * What was coded to the parent itself comes from at most as many participants as it has quotes.
 */
function unionOf(entry: Entry, g: number, n: number | undefined, selection: boolean): Known {
  const parts: Known[] = entry.children.map((child) => child.participants[g] ?? null);
  if (!parts.some((part) => part !== null)) return null;
  const own: Known = entry.theme.quotes || selection ? (entry.own[g] ?? null) : exactly(0);
  const ownVoices: Known = own && !selection ? { min: Math.min(1, own.min), max: own.max } : null;
  const most = (sum([...parts, ownVoices]) as Amount).max;
  const min = Math.max(...[...parts, ownVoices].map((part) => part?.min ?? 0));
  // Anything from nobody to everybody is no knowledge.
  return min === 0 && most >= (n ?? Infinity) ? null : cap({ min, max: most }, n);
}
