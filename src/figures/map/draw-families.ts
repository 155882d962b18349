import { num, type SceneNode, s } from "../../scene/scene.ts";
import { drawBranch, drawSpot, inPaintOrder, type Side } from "./draw-branch.ts";
import type { Drawn } from "./draw-theme.ts";
import type { Spot } from "./forest.ts";

/** A theme at the top of a side with all that is below it, as drawn. */
export interface Family {
  readonly node: SceneNode;
  /** Its themes in order, where they are in the figure. */
  readonly themes: readonly Drawn[];
}

/**
 * The families of a side, branches below themes. All of a family is drawn from the height of its first theme, in a group
 * that stands at that height: one that only moves up or down is the same but for one number.
 */
export function drawFamilies(side: Side, marked: ReadonlySet<string>): Family[] {
  const { arrangement } = side;
  const ranges = rangesOf(arrangement.spots);
  const spots = ranges.flatMap(({ from, end }) =>
    arrangement.spots.slice(from, end).map((spot, _, [first]) => below(spot, first as Spot)),
  );
  const here: Side = { ...side, arrangement: { ...arrangement, spots }, top: 0 };
  return ranges.map(({ from, end }) => {
    const top = side.top + (arrangement.spots[from] as Spot).v;
    return familyOf(spots.slice(from, end), here, top, marked);
  });
}

/** From where to where each theme at the top and all below it stand in a row. */
function rangesOf(spots: readonly Spot[]): { readonly from: number; readonly end: number }[] {
  const starts = spots.flatMap(({ parent }, i) => (parent < 0 ? [i] : []));
  return starts.map((from, i) => ({ from, end: starts[i + 1] ?? spots.length }));
}

/** A length without the digits in which the same sum differs from place to place. */
const steady = (length: number): number => Math.round(length * 1e6) / 1e6;

/** A spot as seen from the first of its family. */
const below = (spot: Spot, first: Spot): Spot => ({ ...spot, v: steady(spot.v - first.v) });

function familyOf(spots: readonly Spot[], here: Side, top: number, marked: ReadonlySet<string>): Family {
  const [first] = spots as [Spot];
  const { theme, children } = first.block.content.entry;
  // A theme that never has any other below it needs no group to move in.
  if (!children.length) {
    const alone = drawSpot(first, { ...here, top });
    return { node: alone.node, themes: [alone] };
  }
  const themes = spots.map((spot) => drawSpot(spot, here));
  const lines = spots.flatMap(
    (spot) => drawBranch(spot, here, marked.has(spot.block.content.entry.theme.id)) ?? [],
  );
  const node = s(
    "g",
    { class: "tl-family", transform: `translate(0 ${num(top)})` },
    [...inPaintOrder(lines, marked), ...themes.map((drawn) => drawn.node)],
    `family ${theme.id}`,
  );
  return { node, themes: themes.map((drawn) => lowered(drawn, top)) };
}

/** A theme with all its places so much further down. */
function lowered({ id, node, box, toggle, obstacles }: Drawn, by: number): Drawn {
  return {
    id,
    node,
    box: { ...box, y: steady(box.y + by) },
    toggle: { ...toggle, y: steady(toggle.y + by) },
    obstacles: obstacles.map((obstacle) => ({ ...obstacle, y: steady(obstacle.y + by) })),
  };
}
