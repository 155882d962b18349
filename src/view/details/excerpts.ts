import { shownGroups } from "../../figures/words.ts";
import type { Entry } from "../../measures/survey.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Excerpt, Group } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import type { Shown } from "../shown.ts";
import { written } from "../spoken.ts";
import { sharesExcerpts } from "./theme-words.ts";

/** Excerpts at a time. */
export const page = 5;

/** A theme's own excerpts that may be read: those of groups that are hidden are not, nor any where the page shares none. */
export function excerptsOf(shown: Shown, { theme }: Entry): readonly Excerpt[] {
  if (!sharesExcerpts(shown)) return [];
  const { hiddenGroups } = shown.state;
  return (theme.excerpts ?? []).filter(({ group }) => group === undefined || !hiddenGroups.includes(group));
}

/**
 * A theme's own excerpts by group, as far as `limit`; or that there are none. Those of hidden groups and of subthemes are
 * counted.
 */
export function excerptNodes(shown: Shown, entry: Entry, limit: number): SceneNode[] {
  if (!sharesExcerpts(shown)) return [];
  const { study, say, state } = shown;
  const groups = shownGroups(study, state.hiddenGroups).map((g) => study.groups[g] as Group);
  const excerpts = byGroup(excerptsOf(shown, entry), groups);
  const hidden = (entry.theme.excerpts?.length ?? 0) - excerpts.length;
  const below = countBelow(shown, entry);
  const quiet = (text: string, key: string): SceneNode => s("p", { class: "tl-quiet" }, text, key);
  const notes = [
    ...(hidden ? [quiet(say("view.excerptsHidden", { n: hidden }), "excerpts hidden")] : []),
    ...(below ? [quiet(say("view.excerptsBelow", { n: below }), "excerpts below")] : []),
  ];
  if (!entry.theme.excerpts?.length) {
    return notes.length ? notes : [quiet(say("view.noExcerpts"), "no excerpts")];
  }
  const ones = excerpts.slice(0, limit);
  const nodes = ones.flatMap((excerpt, i) => {
    const isFirst = !i || ones[i - 1]?.group !== excerpt.group;
    const quotation = s("blockquote", written(study), quotationOf(excerpt), `excerpt ${i}`);
    if (!isFirst) return [quotation];
    return [s("h3", {}, headingOf(excerpt, groups, say), `group ${excerpt.group}`), quotation];
  });
  const rest = Math.min(excerpts.length - ones.length, page);
  const more = { type: "button", "data-act": "more" };
  return [
    ...nodes,
    ...(rest ? [s("button", more, say("view.moreExcerpts", { n: rest }), "more")] : []),
    ...notes,
  ];
}

function headingOf({ group }: Excerpt, groups: readonly Group[], say: Shown["say"]): string {
  const label = groups.find(({ id }) => id === group)?.label;
  if (label !== undefined) return say("view.excerptsOf", { group: isolate(label) });
  return groups.length ? say("view.excerptsWithoutGroup") : say("view.excerpts");
}

/** The words, and the participant's code below. */
const quotationOf = ({ text, participant }: Excerpt): SceneNode[] => [
  s("p", {}, text),
  ...(participant === undefined ? [] : [s("footer", {}, participant)]),
];

/** In the order of the groups, and in each as the author has them; those of no group last. */
function byGroup(excerpts: readonly Excerpt[], groups: readonly Group[]): readonly Excerpt[] {
  const order = [...groups.map(({ id }) => id), undefined];
  return order.flatMap((id) => excerpts.filter(({ group }) => group === id));
}

/** How many excerpts of the themes below may be read. */
function countBelow(shown: Shown, { children }: Entry): number {
  let count = 0;
  const pending = [...children];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    count += excerptsOf(shown, entry).length;
    pending.push(...entry.children);
  }
  return count;
}
