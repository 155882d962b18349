import type { Comparison } from "../measures/comparison.ts";
import type { Group } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import type { Voice } from "../words/voice.ts";

/** What is said of hidden groups, and of ids that no group has; not drawn. */
export function hiddenRemarks(
  { say }: Voice,
  groups: readonly Group[],
  hidden: readonly string[] = [],
): string[] {
  return hidden.map((id) => {
    const group = groups.find((candidate) => candidate.id === id);
    return group
      ? say("remark.hidden", { group: isolate(group.label) })
      : say("remark.noGroup", { id: isolate(id) });
  });
}

/** More groups than comparisons are designed for. */
const mostCompared = 8;

/** Why groups are not compared as asked, and that there are more than comparisons are designed for; not drawn. */
export const comparisonRemarks = (
  { say }: Voice,
  { groups: { length: n }, remark }: Comparison,
): string[] => [
  ...(remark ? [remark] : []),
  ...(n > mostCompared ? [say("remark.manyGroups", { n, most: mostCompared })] : []),
];
