import type { Entry } from "../measures/survey.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import type { Excerpt, Group } from "../study/model.ts";
import type { Shown } from "./shown.ts";

/** Excerpts at a time. */
export const page = 5;

/** A theme's own excerpts, by group, as far as `limit`; or that there are none. What can be read below is counted. */
export function excerptNodes({ study, say }: Shown, { theme, children }: Entry, limit: number): SceneNode[] {
  const { excerpts = [] } = theme;
  const below = countBelow(children);
  const note = below ? [s("p", { class: "tl-quiet" }, say("view.excerptsBelow", { n: below }))] : [];
  if (!excerpts.length) return [s("p", { class: "tl-quiet" }, say("view.noExcerpts")), ...note];
  const ordered = byGroup(excerpts, study.groups);
  const shown = ordered.slice(0, limit);
  const nodes = shown.flatMap((excerpt, i) => {
    const isFirst = !i || shown[i - 1]?.group !== excerpt.group;
    const quotation = s("blockquote", { dir: "auto" }, quotationOf(excerpt), `excerpt ${i}`);
    return isFirst
      ? [s("h4", {}, headingOf(excerpt, study.groups, say), `group ${excerpt.group}`), quotation]
      : [quotation];
  });
  const rest = ordered.length - shown.length;
  const more = rest
    ? [
        s(
          "button",
          { type: "button", "data-act": "more" },
          say("view.moreExcerpts", { n: Math.min(rest, page) }),
          "more",
        ),
      ]
    : [];
  return [...nodes, ...more, ...note];
}

function headingOf({ group }: Excerpt, groups: readonly Group[], say: Shown["say"]): string {
  const label = groups.find(({ id }) => id === group)?.label;
  if (label !== undefined) return say("view.excerptsOf", { group: label });
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

/** How many excerpts the themes below have. */
function countBelow(children: readonly Entry[]): number {
  let count = 0;
  const pending = [...children];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    count += entry.theme.excerpts?.length ?? 0;
    pending.push(...entry.children);
  }
  return count;
}
