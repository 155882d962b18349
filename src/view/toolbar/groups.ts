import type { Group } from "../../study/model.ts";
import type { Shown } from "../shown.ts";

type Grouped = Pick<Shown, "study" | "state">;

const idsOf = ({ study }: Grouped): string[] => study.groups.map(({ id }) => id);

/** The groups that are not hidden. */
const visibleGroups = ({ study, state: { hiddenGroups } }: Grouped): readonly Group[] =>
  study.groups.filter(({ id }) => !hiddenGroups.includes(id));

/** Whether a group is the last that is shown: without it there would be nothing to see. */
export function isLast(id: string, now: Grouped): boolean {
  const [only, ...others] = visibleGroups(now);
  return only?.id === id && !others.length;
}

/** The hidden groups with this one among them or, if it was, without it. The last that is shown stays. */
export function withToggled(id: string, now: Grouped): readonly string[] {
  const { hiddenGroups } = now.state;
  if (hiddenGroups.includes(id)) return hiddenGroups.filter((other) => other !== id);
  return isLast(id, now) ? hiddenGroups : [...hiddenGroups, id];
}

/** The hidden groups where this one alone is shown; none where it is alone already. */
export const withOnly = (id: string, now: Grouped): readonly string[] =>
  isLast(id, now) ? [] : idsOf(now).filter((other) => other !== id);
