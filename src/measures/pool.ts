import type { Count, Counts, Excerpt, Group, Study, Theme } from "../study/model.ts";
import { type Amount, amountOf, type Known, sum } from "./amount.ts";

/** Groups that are pooled, and what they are pooled into. */
interface Pool {
  readonly group: Group;
  readonly members: readonly Group[];
}

const pooledStudies = new WeakMap<Study, Map<string, Study>>();

/**
 * The study with the groups of each `set` pooled into one; groups of no set stay as they are. Groups are disjoint, so
 * participants and quotes add (never prevalences). What is not reported of one member makes the pool's count open.
 * Groups that are `hidden` (ids) are in no pool. Made once for a study, as a study never changes.
 */
export function pooledBySet(study: Study, hidden: readonly string[] = []): Study {
  const known = pooledStudies.get(study) ?? new Map<string, Study>();
  pooledStudies.set(study, known);
  const key = JSON.stringify(hidden);
  const made =
    known.get(key) ?? pooled(study, poolsOf(study.groups.filter(({ id }) => !hidden.includes(id))));
  known.set(key, made);
  return made;
}

const pooled = (study: Study, pools: readonly Pool[]): Study => ({
  ...study,
  groups: pools.map(({ group }) => group),
  themes: study.themes.map((theme) => pooledTheme(theme, pools)),
});

/** Whether any groups of a study could be pooled. */
export const hasSets = ({ groups }: Study): boolean => groups.some(({ set }) => set !== undefined);

function poolsOf(groups: readonly Group[]): Pool[] {
  const names = [...new Set(groups.map(({ set, id }) => set ?? `\0${id}`))];
  return names.map((name) => {
    const members = groups.filter(({ set, id }) => (set ?? `\0${id}`) === name);
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
  });
}

const total = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.reduce((all, part) => (all === undefined || part === undefined ? undefined : all + part));

/** A theme and all below it. Themes nest no deeper than `parseStudy` lets them. */
function pooledTheme(theme: Theme, pools: readonly Pool[]): Theme {
  const { quotes, totalQuotes, participants, asked, excerpts, subthemes } = theme;
  return {
    ...theme,
    ...(quotes ? { quotes: added(quotes, pools) } : {}),
    ...(totalQuotes ? { totalQuotes: added(totalQuotes, pools) } : {}),
    ...(participants ? { participants: added(participants, pools) } : {}),
    ...(asked ? { asked: added(whole(asked, pools), pools) } : {}),
    ...(excerpts ? { excerpts: excerpts.map((excerpt) => moved(excerpt, pools)) } : {}),
    subthemes: subthemes.map((subtheme) => pooledTheme(subtheme, pools)),
  };
}

/** Those asked, with everybody of a group of which nothing else is said. */
function whole(asked: Counts, pools: readonly Pool[]): Counts {
  const members = pools.flatMap((pool) => pool.members);
  return counts(members.map(({ id, participants }) => [id, asked[id] ?? participants ?? null]));
}

const added = (given: Counts, pools: readonly Pool[]): Counts =>
  counts(
    pools.map(({ group, members }) => [
      group.id,
      members.length === 1
        ? (given[(members[0] as Group).id] ?? null)
        : countOf(sum(members.map(({ id }) => amountOf(given[id])))),
    ]),
  );

function counts(entries: readonly (readonly [string, Count])[]): Counts {
  const made: Record<string, Count> = Object.create(null);
  for (const [id, count] of entries) made[id] = count;
  return made;
}

function countOf(amount: Known): Count {
  if (!amount) return null;
  const { min, max } = amount as Amount;
  if (min === max) return min;
  return max === Infinity ? { min } : { min, max };
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
