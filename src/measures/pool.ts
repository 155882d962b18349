import type { Count, Counts, Excerpt, Group, Study, Theme } from "../study/model.ts";
import type { Say } from "../words/say.ts";
import type { Voice } from "../words/voice.ts";
import { isExact, type Known } from "./amount.ts";
import { mostQuotes } from "./most-quotes.ts";
import { type Part, pooledCount } from "./pooled-count.ts";
import { type Entry, type Survey, surveyOf } from "./survey.ts";

/** Groups that are pooled, and what they are pooled into. */
export interface Pool {
  readonly group: Group;
  /** In the order of the study. */
  readonly members: readonly Group[];
}

const pooledStudies = new WeakMap<Study, WeakMap<Say, Map<string, Study>>>();

/**
 * The study with the groups of each `set` pooled into one; groups of no set stay as they are. Groups are disjoint, so
 * participants and quotes add (never prevalences). What is not reported of one member leaves the pool's count between
 * bounds, and so does a member's count that `suppressBelow` suppresses: less the others, the sum would tell it.
 * Groups that are `hidden` (ids) are in no pool. Made once for a study, as a study never changes.
 */
export function pooledBySet(
  voice: Voice,
  study: Study,
  hidden: readonly string[] = [],
  suppressBelow = 0,
): Study {
  const voices = pooledStudies.get(study) ?? new WeakMap<Say, Map<string, Study>>();
  pooledStudies.set(study, voices);
  const known = voices.get(voice.say) ?? new Map<string, Study>();
  voices.set(voice.say, known);
  const key = JSON.stringify([hidden, suppressBelow]);
  const made = known.get(key) ?? pooled(voice, surveyOf(study, suppressBelow), poolsOf(study, hidden));
  known.set(key, made);
  return made;
}

/** What the groups that are not `hidden` are pooled into; groups of no set are alone. */
export function poolsOf({ groups }: Study, hidden: readonly string[] = []): Pool[] {
  const shown = groups.filter(({ id }) => !hidden.includes(id));
  const names = [...new Set(shown.map(({ set, id }) => set ?? `\0${id}`))];
  return names.map((name) => poolOf(shown.filter(({ set, id }) => (set ?? `\0${id}`) === name)));
}

/** Whether any groups of a study could be pooled. */
export const hasSets = ({ groups }: Study): boolean => groups.some(({ set }) => set !== undefined);

function poolOf(members: readonly Group[]): Pool {
  const [first] = members as [Group];
  if (first.set === undefined) return { group: first, members };
  const participants = total(members.map((member) => member.participants));
  const quotes = total(members.map((member) => member.quotes));
  const { color } = first;
  const levels = new Set(members.map(({ level }) => level));
  const level = levels.size === 1 ? first.level : undefined;
  const group: Group = {
    id: first.set,
    label: first.set,
    ...(participants === undefined ? {} : { participants }),
    ...(quotes === undefined ? {} : { quotes }),
    ...(color === undefined ? {} : { color }),
    ...(level === undefined ? {} : { level }),
  };
  return { group, members };
}

const total = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.reduce((all, part) => (all === undefined || part === undefined ? undefined : all + part));

function pooled(voice: Voice, survey: Survey, pools: readonly Pool[]): Study {
  const { study } = survey;
  return {
    ...study,
    groups: pools.map((pool) => withoutHiddenTotal(survey, pool)),
    themes: study.themes.map((theme) => pooledTheme(voice, survey, theme, pools)),
  };
}

/** The pool's group, without its stated total of quotes where a member's is not told, as it would give a suppressed count away. */
function withoutHiddenTotal({ study, groupQuotes }: Survey, { group, members }: Pool): Group {
  const { quotes, ...rest } = group;
  const isTold = (member: Group): boolean => {
    const told = groupQuotes[study.groups.indexOf(member)];
    return Boolean(told && isExact(told));
  };
  return members.length === 1 || quotes === undefined || members.every(isTold) ? group : rest;
}

/** A theme and all below it. Themes nest no deeper than `parseStudy` lets them. */
function pooledTheme(voice: Voice, survey: Survey, theme: Theme, pools: readonly Pool[]): Theme {
  const { quotes, totalQuotes, participants, asked, excerpts, subthemes } = theme;
  const entry = survey.byId.get(theme.id) as Entry;
  const added = (
    given: Counts | undefined,
    numbers: readonly Known[],
    boundOf: (g: number) => Pick<Part, "limit" | "all">,
  ): Counts => {
    const partOf = (member: Group): Part => {
      const g = survey.study.groups.indexOf(member);
      return { group: member, amount: numbers[g] ?? null, ...boundOf(g) };
    };
    return counts(
      pools.map(({ group, members }) => [
        group.id,
        members.length === 1
          ? (given?.[(members[0] as Group).id] ?? null)
          : pooledCount(voice, members.map(partOf)),
      ]),
    );
  };
  const sizeOf = (members: readonly Group[]): Count =>
    total(members.map((member) => entry.of[survey.study.groups.indexOf(member)])) ?? null;
  const quotesIn = (direct: boolean) => (g: number) => ({ limit: mostQuotes(survey, { entry, direct }, g) });
  const everybody = (g: number) => ({ limit: entry.of[g], all: entry.of[g] });
  // Unions of the members' own participants are known better than those of the pool's would be.
  const isVoiced = participants || entry.participants.some((voiced) => voiced);
  return {
    ...theme,
    ...(quotes ? { quotes: added(quotes, entry.own, quotesIn(subthemes.length > 0)) } : {}),
    ...(totalQuotes ? { totalQuotes: added(totalQuotes, entry.quotes, quotesIn(false)) } : {}),
    ...(isVoiced ? { participants: added(participants, entry.participants, everybody) } : {}),
    ...(asked ? { asked: counts(pools.map(({ group, members }) => [group.id, sizeOf(members)])) } : {}),
    ...(excerpts ? { excerpts: excerpts.map((excerpt) => moved(excerpt, pools)) } : {}),
    subthemes: subthemes.map((subtheme) => pooledTheme(voice, survey, subtheme, pools)),
  };
}

function counts(entries: readonly (readonly [string, Count])[]): Counts {
  const made: Record<string, Count> = Object.create(null);
  for (const [id, count] of entries) made[id] = count;
  return made;
}

/** Codes of participants are told apart by the group that they come from. */
function moved(excerpt: Excerpt, pools: readonly Pool[]): Excerpt {
  const pool = pools.find(({ members }) => members.some(({ id }) => id === excerpt.group));
  if (!pool || pool.members.length === 1) return excerpt;
  const { participant, group } = excerpt;
  return {
    ...excerpt,
    group: pool.group.id,
    ...(participant === undefined ? {} : { participant: `${group} ${participant}` }),
  };
}
