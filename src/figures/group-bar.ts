import type { Known } from "../measures/amount.ts";
import { type Bar, bar } from "../scene/bar.ts";
import { colourOf } from "../scene/palette.ts";
import type { Group, Study } from "../study/model.ts";

/** The bar of a group's reading at `px` per unit; nothing where nothing is reported. */
export function groupBar(
  study: Study,
  g: number,
  length: Known,
  px: number,
  place: Pick<Bar, "zero" | "sign" | "middle" | "height">,
): ReturnType<typeof bar> {
  if (!length) return { nodes: [], reach: 0 };
  const group = study.groups[g] as Group;
  return bar({
    ...place,
    min: length.min * px,
    max: length.max * px,
    fill: colourOf(group, g),
    group: group.id,
  });
}
