import type { Entry, Survey } from "../../measures/survey.ts";
import { unitFor } from "../../measures/unit-words.ts";
import { isolate } from "../../text/direction.ts";
import type { Voice } from "../../words/voice.ts";
import { collapsedThemes } from "../collapsed.ts";
import type { MapOptions } from "../options.ts";

/** Which themes a map shows, and what it leaves out. */
export interface Shown {
  /** In the author's order, parents before children. */
  readonly entries: readonly Entry[];
  /** Index of each one's parent among them; −1 at the top. */
  readonly parents: readonly number[];
  /** Themes with subthemes that are not left out, be they shown or hidden. */
  readonly branches: ReadonlySet<Entry>;
  /** Themes whose subthemes are hidden. */
  readonly collapsed: ReadonlySet<Entry>;
  /** Themes left out because they have too few quotes. */
  readonly rare: ReadonlySet<Entry>;
  /** How many subthemes are hidden below a theme, where that is not none. */
  readonly hidden: ReadonlyMap<Entry, number>;
  /** What was left out, in sentences; not drawn. */
  readonly remarks: readonly string[];
}

/**
 * The themes that are neither below a collapsed theme, nor outside the branch in focus, nor rarer than `minQuotes`. What
 * is not reported counts as not rare: nobody knows.
 */
export function shownThemes(
  voice: Voice,
  survey: Survey,
  groups: readonly number[],
  options: MapOptions,
): Shown {
  const { say } = voice;
  const { focus, minQuotes = 0 } = options;
  const remarks: string[] = [];
  const branch = focus === undefined ? undefined : survey.byId.get(focus);
  if (focus !== undefined && !branch) remarks.push(say("remark.noThemes", { n: 1, ids: isolate(focus) }));
  const within = branch && aroundBranch(survey, branch);
  if (branch && within) {
    const n = survey.entries.length - within.size;
    if (n) remarks.push(say("map.inFocus", { n, theme: isolate(branch.theme.label) }));
  }
  const rare = rareThemes(survey, groups, minQuotes);
  const few = within ? [...rare].filter((entry) => within.has(entry)).length : rare.size;
  if (few)
    remarks.push(
      say("map.rare", {
        n: few,
        least: say("count.units", {
          count: voice.number(minQuotes),
          unit: unitFor(voice, "quotes", minQuotes),
        }),
      }),
    );
  const entries: Entry[] = [];
  const parents: number[] = [];
  const branches = new Set<Entry>();
  const hidden = new Map<Entry, number>();
  const index = new Map<Entry, number>();
  /** For a theme below a collapsed one: the collapsed one. */
  const under = new Map<Entry, Entry>();
  const closed = collapsedThemes(survey, options);
  for (const entry of survey.entries) {
    if (rare.has(entry) || (within && !within.has(entry))) continue;
    const { parent } = entry;
    if (parent) branches.add(parent);
    const above = parent && (under.get(parent) ?? (closed.has(parent) ? parent : undefined));
    if (above) {
      under.set(entry, above);
      hidden.set(above, (hidden.get(above) ?? 0) + 1);
      continue;
    }
    index.set(entry, entries.length);
    parents.push(parent ? (index.get(parent) ?? -1) : -1);
    entries.push(entry);
  }
  if (under.size) remarks.push(say("map.collapsed", { n: under.size }));
  return { entries, parents, branches, collapsed: closed, rare, hidden, remarks };
}

/** The branch in focus and its path to the root. */
function aroundBranch(survey: Survey, branch: Entry): ReadonlySet<Entry> {
  const within = new Set<Entry>();
  for (let at: Entry | undefined = branch; at; at = at.parent) within.add(at);
  const inside = new Set<Entry>([branch]);
  for (const entry of survey.entries) {
    if (entry.parent && inside.has(entry.parent)) inside.add(entry);
  }
  for (const entry of inside) within.add(entry);
  return within;
}

/** Themes with fewer quotes than `least` over the groups shown, certainly, as all their subthemes are. */
function rareThemes(survey: Survey, groups: readonly number[], least: number): ReadonlySet<Entry> {
  const rare = new Set<Entry>();
  if (least === 0) return rare;
  for (let i = survey.entries.length - 1; i >= 0; i--) {
    const entry = survey.entries[i] as Entry;
    const most = groups.reduce((sum, g) => sum + (entry.quotes[g]?.max ?? Infinity), 0);
    if (most < least && entry.children.every((child) => rare.has(child))) rare.add(entry);
  }
  return rare;
}
