import { type PackCell, type Packing, packCircles } from "../../../layout/area/pack.ts";
import type { Circle, Extent } from "../../../layout/shapes.ts";
import type { Known } from "../../../measures/amount.ts";
import { branch } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { DrawMap, MapRequest } from "../picture.ts";
import { type AreaPlan, bestOf, draftOf, isCrowded, type PlannedCell, pictureOfAreas } from "./compose.ts";
import { outlineOf } from "./outline.ts";
import { type Paint, paintsOf, reasonsIn } from "./paint.ts";
import { circleRoom, rowsRoom, stripRoom } from "./rooms.ts";
import { sectorPath } from "./sector-path.ts";
import { partsOf } from "./split.ts";
import { type AreaWeights, undrawnOf, weightsOf } from "./weights.ts";
import { bare, type Label, labelOf, write } from "./write.ts";

const sizes = [0.5, 0.65, 0.8, 1, 1.2];
const gap = 4;
const ring = 4;
/** Between a circle's outline and its ring where both are to be seen. */
const inset = 2;
const half = Math.SQRT1_2;
/** How wide the label of a parent may be, in px. */
const headers = [170, 130, 100, 75];
const number: Extent = { width: 24, height: 15 };

/** Circles in circles; the area of a circle is its count, each group's part a stretch of its ring. */
export const pack: DrawMap = (request) => {
  const { contents } = request.forest;
  if (!contents.length || isCrowded(request)) return null;
  const weights = weightsOf(request);
  const above = new Set(request.forest.parents);
  const paints = paintsOf(request, above);
  const labels = contents.map((content, i) => labelOf(request, content, paints[i] as Paint));
  const cells = weights.cells.map((cell, i): PackCell => {
    return { ...cell, labels: above.has(i) ? headersOf(labels[i] as Label) : [], number };
  });
  const drafts = sizes.flatMap((part) => {
    const packing = packCircles(cells, { width: request.width, height: part * request.width, gap });
    return packing ? [draftOf(planOf(request, weights, paints, packing), labels)] : [];
  });
  if (!drafts.length) return null;
  return pictureOfAreas(request, weights, bestOf(drafts));
};

/** The rows of a parent's label, wrapped as the label of a circle is, at several widths. */
function headersOf(label: Label): (readonly Extent[])[] {
  const found = new Map<number, readonly Extent[]>();
  for (const width of headers) {
    const writing = write(label, stripRoom({ x: 0, y: 0, width, height: 400 }));
    if (writing?.worth !== bare && writing && !found.has(writing.box.width))
      found.set(writing.box.width, writing.rows);
  }
  return [...found.values()];
}

function planOf(
  request: MapRequest,
  { footings }: AreaWeights,
  paints: readonly Paint[],
  packing: Packing,
): AreaPlan {
  const { contents, parents } = request.forest;
  const above = new Set(parents);
  const left = request.left + (request.width - packing.width) / 2;
  const moved = <Place extends { readonly x: number }>(place: Place): Place => ({
    ...place,
    x: place.x + left,
  });
  return {
    height: packing.height,
    layout: "pack",
    reasons: reasonsIn(paints),
    cells: contents.map((content, i): PlannedCell => {
      const circle = moved(packing.circles[i] as Circle);
      const isLeaf = !above.has(i);
      const label = packing.labels[i];
      const own = packing.own[i];
      const attrs = outlineOf(content, footings[i], isLeaf, paints[i] as Paint);
      // An outline that says something is not covered by the ring.
      const plain = footings[i] === "exact" && content.entry.theme.assessment !== "diverge";
      const aside = plain ? 0 : inset;
      const rings = isLeaf ? ringOf(request, content.amounts, circle, aside) : [];
      return {
        marks: [
          disc(circle, attrs),
          ...rings,
          ...(own
            ? [
                disc(moved(own), { fill: "none", stroke: branch }),
                ...ringOf(request, undrawnOf(request, content), moved(own), 0),
              ]
            : []),
        ],
        room: isLeaf
          ? circleRoom(circle, rings.length ? aside + ring + 1.5 : 2)
          : label && rowsRoom(label.rows, moved(label)),
        box: isLeaf ? around(circle, half) : around(circle, 1),
        toggle: { x: circle.x, y: circle.y - circle.radius + Math.min(12, circle.radius) },
      };
    }),
  };
}

const disc = ({ x, y, radius }: Circle, attrs: Record<string, string | number>): SceneNode =>
  s("circle", { cx: x, cy: y, r: radius, ...attrs });

const around = ({ x, y, radius }: Circle, part: number) => ({
  x: x - radius * part,
  y: y - radius * part,
  width: 2 * radius * part,
  height: 2 * radius * part,
});

/** The parts of the groups, anticlockwise from the top, so that the first is on the left. */
function ringOf(
  request: MapRequest,
  amounts: readonly Known[],
  { x, y, radius }: Circle,
  aside: number,
): SceneNode[] {
  if (radius < 2 * ring) return [];
  return partsOf(request, amounts).map(({ from, to, attrs }) => {
    const turn = 2 * Math.PI;
    const sector = {
      start: -to * turn,
      end: -from * turn,
      inner: radius - aside - ring,
      outer: radius - aside,
    };
    return s("path", { d: sectorPath(sector, x, y), ...attrs });
  });
}
