import { type TreemapCell, treemapOf } from "../../../layout/area/treemap.ts";
import type { Rectangle } from "../../../layout/shapes.ts";
import { s } from "../../../scene/scene.ts";
import type { DrawMap, MapRequest } from "../picture.ts";
import { type AreaPlan, bestOf, draftOf, isCrowded, type PlannedCell, pictureOfAreas } from "./compose.ts";
import { mirrorOf } from "./mirror.ts";
import { outlineOf } from "./outline.ts";
import { type Paint, paintsOf, reasonsIn } from "./paint.ts";
import { rectangleRoom } from "./rooms.ts";
import { partsOf } from "./split.ts";
import { type AreaWeights, weightsOf } from "./weights.ts";
import { type Label, labelOf, write } from "./write.ts";

const heights = [0.6, 0.75, 0.9, 1.1, 1.4];
const gap = 3;
const band = 5;
const numberHeader = 17;
/** Headings and areas depend on each other; after so many rounds they hardly change. */
const rounds = 2;

/** Nested rectangles; the area of a cell is its count, each group's part a stretch of its foot. */
export const treemap: DrawMap = (request) => {
  const { contents } = request.forest;
  if (!contents.length || isCrowded(request)) return null;
  const weights = weightsOf(request);
  const paints = paintsOf(request, new Set(request.forest.parents));
  const labels = contents.map((content, i) => labelOf(request, content, paints[i] as Paint));
  const drafts = heights.map((part) =>
    draftOf(planAt(request, weights, labels, paints, Math.round(part * request.width)), labels),
  );
  return pictureOfAreas(request, weights, bestOf(drafts));
};

function planAt(
  request: MapRequest,
  { cells, footings }: AreaWeights,
  labels: readonly Label[],
  paints: readonly Paint[],
  height: number,
): AreaPlan {
  const { rightToLeft, forest } = request;
  const { contents, parents } = forest;
  const above = new Set(parents);
  const mirrored = mirrorOf(request);
  const room = { width: request.width, height, gap };
  let headers = cells.map(() => 0);
  let placed = treemapOf(headed(cells, headers), room);
  for (let round = 0; round < rounds; round++) {
    headers = placed.map((rectangle, i) => (above.has(i) ? headerIn(rectangle, labels[i] as Label) : 0));
    placed = treemapOf(headed(cells, headers), room);
  }
  return {
    height,
    layout: "treemap",
    reasons: reasonsIn(paints),
    cells: contents.map((content, i): PlannedCell => {
      const cell = mirrored(placed[i] as Rectangle);
      const isLeaf = !above.has(i);
      const header = headers[i] as number;
      const parts = isLeaf && cell.height > 2 * band ? partsOf(request, content.amounts) : [];
      const foot = parts.length ? band : 0;
      const bands = parts.map(({ from, to, attrs }) =>
        s("rect", {
          x: cell.x + from * cell.width,
          y: cell.y + cell.height - band + 1,
          width: (to - from) * cell.width,
          height: band - 1,
          ...attrs,
        }),
      );
      const inner = { ...cell, height: cell.height - foot };
      return {
        marks: [
          s("rect", { ...cell, ...outlineOf(content, footings[i], isLeaf, paints[i] as Paint) }),
          ...bands,
        ],
        room: isLeaf
          ? rectangleRoom(inner, cell.width < 40 ? 2 : 5, cell.height < 26 ? 1 : 4, rightToLeft)
          : headerRoom(cell, header, rightToLeft),
        box: cell,
        toggle: { x: rightToLeft ? cell.x + 13 : cell.x + cell.width - 13, y: cell.y + 13 },
      };
    }),
  };
}

const headed = (cells: AreaWeights["cells"], headers: readonly number[]): TreemapCell[] =>
  cells.map((cell, i) => ({ ...cell, header: headers[i] ?? 0 }));

const headerRoom = (cell: Rectangle, header: number, rightToLeft: boolean) =>
  header > 0
    ? rectangleRoom({ ...cell, height: header + 2, width: cell.width }, 4, 2, rightToLeft)
    : undefined;

/** How high the heading of a cell of about this size is: its label where that leaves most of the cell free, else a number. */
function headerIn({ width, height }: Rectangle, label: Label): number {
  const room = rectangleRoom({ x: 0, y: 0, width: width - 24, height: height * 0.4 }, 4, 2);
  const writing = write(label, room);
  if (writing) return writing.box.height + 2;
  return height > 2.4 * numberHeader && width > 34 ? numberHeader : 0;
}
