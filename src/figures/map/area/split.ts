import type { Known } from "../../../measures/amount.ts";
import { colourOf } from "../../../scene/palette.ts";
import type { Group } from "../../../study/model.ts";
import type { Content } from "../block.ts";
import type { MapRequest } from "../picture.ts";

/** A group's part of what is certain of a theme, as a stretch of 0 to 1. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly attrs: { readonly fill: string; readonly "data-group": string };
}

/** The parts of the groups in what is certain of a theme, in order; none for one group alone, or where something else is shown. */
export function partsOf({ study, groups, encoding }: MapRequest, amounts: Content["amounts"]): Part[] {
  if (groups.length < 2 || encoding.kind !== "counts") return [];
  const least = (amount: Known): number => amount?.min ?? 0;
  const total = amounts.reduce((sum, amount) => sum + least(amount), 0);
  let from = 0;
  return groups.flatMap((g, i) => {
    const share = least(amounts[i] ?? null) / (total || 1);
    if (share === 0) return [];
    const group = study.groups[g] as Group;
    const part = { from, to: from + share, attrs: { fill: colourOf(group, g), "data-group": group.id } };
    from += share;
    return [part];
  });
}
