import { sunburst as place } from "../../../layout/area/sunburst.ts";
import { boundsOf, onRing, type Sector } from "../../../layout/shapes.ts";
import { num, s } from "../../../scene/scene.ts";
import type { DrawMap, MapRequest } from "../picture.ts";
import { type AreaPlan, bestOf, draftOf, isCrowded, type PlannedCell, pictureOfAreas } from "./compose.ts";
import { outlineOf } from "./outline.ts";
import { type Paint, paintsOf, reasonsIn } from "./paint.ts";
import { sectorRoom } from "./rooms.ts";
import { sectorPath } from "./sector-path.ts";
import { partsOf } from "./split.ts";
import { type AreaWeights, weightsOf } from "./weights.ts";
import { labelOf } from "./write.ts";

const sizes = [0.6, 0.8, 1];
const leastRing = 22;
/** The radius of the middle, in rings. */
const hole = 0.5;
const gap = 3;
const band = 5;

/** Rings by level around a middle, the way reading goes; the angle of a cell, and of each group's part along its outer edge, is its count. */
export const sunburst: DrawMap = (request) => {
  const { contents } = request.forest;
  if (!contents.length || isCrowded(request)) return null;
  const weights = weightsOf(request);
  const paints = paintsOf(request);
  const labels = contents.map((content, i) => labelOf(request, content, paints[i] as Paint));
  const unit = boundsOf(place(weights.cells, hole, 1));
  const across = Math.max(unit.width, unit.height);
  const drafts = sizes.flatMap((part) => {
    const ring = (part * request.width) / across;
    return ring < leastRing ? [] : [draftOf(planAt(request, weights, paints, ring), labels)];
  });
  return drafts.length ? pictureOfAreas(request, weights, bestOf(drafts)) : null;
};

function planAt(
  request: MapRequest,
  { cells, footings }: AreaWeights,
  paints: readonly Paint[],
  ring: number,
): AreaPlan {
  const { contents, parents } = request.forest;
  const above = new Set(parents);
  const clockwise = place(cells, hole * ring, ring);
  const sectors = request.rightToLeft ? clockwise.map(turnedOver) : clockwise;
  const around = boundsOf(sectors);
  const x = request.left + request.width / 2 - around.x - around.width / 2;
  const y = -around.y;
  return {
    height: around.height,
    layout: "sunburst",
    reasons: reasonsIn(paints),
    cells: contents.map((content, i): PlannedCell => {
      const sector = trimmed(sectors[i] as Sector);
      const parts = partsOf(request, content.amounts);
      const foot = parts.length ? band : 0;
      const path = (shape: Sector, attrs: Record<string, string | number>) =>
        s("path", { d: sectorPath(shape, x, y), ...attrs });
      const turn = sector.end - sector.start;
      const bands = parts.map(({ from, to, attrs }) =>
        path(
          {
            start: sector.start + from * turn,
            end: sector.start + to * turn,
            inner: sector.outer - band + 1,
            outer: sector.outer,
          },
          attrs,
        ),
      );
      const middle = onRing((sector.start + sector.end) / 2, (sector.inner + sector.outer) / 2);
      const joint = onRing(
        sector.start + Math.min(14 / sector.inner, turn / 2),
        sector.inner + Math.min(13, ring / 2),
      );
      const room = sectorRoom({ ...sector, outer: sector.outer - foot }, x, y, 3);
      const half = Math.max(4, Math.min(ring, turn * sector.inner) / 2);
      return {
        marks: [path(sector, outlineOf(content, footings[i], !above.has(i), paints[i] as Paint)), ...bands],
        room,
        box: { x: x + middle.x - half, y: y + middle.y - half, width: 2 * half, height: 2 * half },
        toggle: { x: round(x + joint.x), y: round(y + joint.y) },
      };
    }),
  };
}

/** A sector as far anticlockwise from 12 o'clock as it was clockwise. */
const turnedOver = (sector: Sector): Sector => ({
  ...sector,
  start: 2 * Math.PI - sector.end,
  end: 2 * Math.PI - sector.start,
});

/** A sector that keeps a gap to its neighbours. */
function trimmed({ start, end, inner, outer }: Sector): Sector {
  const turn = Math.min(gap / 2 / ((inner + outer) / 2), (end - start) / 4);
  return { start: start + turn, end: end - turn, inner: inner + gap / 2, outer: outer - gap / 2 };
}

const round = (value: number): number => Number(num(value));
