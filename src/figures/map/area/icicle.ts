import { icicle as place } from "../../../layout/area/icicle.ts";
import type { Rectangle } from "../../../layout/shapes.ts";
import { shareWidth } from "../../../layout/widths.ts";
import { lineHeight } from "../../../scene/lettering.ts";
import { s } from "../../../scene/scene.ts";
import type { DrawMap, MapPicture, MapRequest } from "../picture.ts";
import { type AreaPlan, bestOf, draftOf, isCrowded, type PlannedCell, pictureOfAreas } from "./compose.ts";
import { mirrorOf } from "./mirror.ts";
import { outlineOf } from "./outline.ts";
import { type Paint, paintsOf, reasonsIn } from "./paint.ts";
import { rectangleRoom } from "./rooms.ts";
import { partsOf } from "./split.ts";
import { type AreaWeights, weightsOf } from "./weights.ts";
import { type Label, labelOf, type Way } from "./write.ts";

const heights = [0.4, 0.55, 0.7, 0.85, 1, 1.25, 1.5, 1.85, 2.2];
/**
 * What a map may be in height whatever it holds, about a screen, and for each theme without subthemes, in px: few of them
 * are not stretched further for the sake of the smallest.
 */
const screen = 800;
const highestLeaf = 64;
const leastColumn = 30;
const band = 5;
const gap = 2.5;
/** What a cell's band and edges take of its column. */
const inset = 20;
/** A line of the usual size, which stands in the middle of a cell that holds no more. */
const lineOfText = lineHeight(13);

/** Columns by level; the height of a cell, and of each group's part along its left edge, is its count. */
export const icicle: DrawMap = (request) => {
  const { contents } = request.forest;
  if (!contents.length || isCrowded(request)) return null;
  const weights = weightsOf(request);
  const paints = paintsOf(request);
  const labels = contents.map((content, i) => labelOf(request, content, paints[i] as Paint));
  const columns = columnsOf(request, labels);
  if (!columns) return null;
  const among = (heights: readonly number[]): MapPicture | null => {
    const drafts = heights.map((height) =>
      draftOf(planAt(request, weights, columns, paints, height), labels),
    );
    return pictureOfAreas(request, weights, bestOf(drafts));
  };
  const [usual, higher] = heightsOf(request);
  return among(usual) ?? (higher.length ? among(higher) : null);
};

/** The heights that are tried, the lowest first; and those above what so few themes should have, for where hardly any cell could be read. */
function heightsOf({ forest: { parents }, width }: MapRequest): [usual: number[], higher: number[]] {
  const leaves = parents.length + 1 - new Set(parents).size;
  const all = heights.map((part) => Math.round(part * width));
  const highest = Math.max(screen, leaves * highestLeaf);
  const usual = all.filter((height, i) => i === 0 || height <= highest);
  return [usual, all.slice(usual.length)];
}

/** The width of each level's column: whole words where there is room, else what a number needs; `null` where that is too much. */
function columnsOf({ forest, width }: MapRequest, labels: readonly Label[]): number[] | null {
  const needs: { min: number; ideal: number }[] = [];
  forest.contents.forEach(({ entry }, i) => {
    needs[entry.level - 1] ??= { min: leastColumn, ideal: leastColumn };
    const need = needs[entry.level - 1] as { min: number; ideal: number };
    const { natural, longest } = (labels[i] as Label).ways[0] as Way;
    need.min = Math.max(need.min, Math.min(longest, 120) + inset);
    need.ideal = Math.max(need.ideal, Math.min(natural, 240) + inset);
  });
  const widths =
    shareWidth(needs, width) ??
    shareWidth(
      needs.map(({ min }) => ({ min: leastColumn, ideal: min })),
      width,
    );
  if (!widths) return null;
  const scale = width / widths.reduce((a, b) => a + b, 0);
  return widths.map((column) => column * scale);
}

function planAt(
  request: MapRequest,
  { cells, footings }: AreaWeights,
  columns: readonly number[],
  paints: readonly Paint[],
  height: number,
): AreaPlan {
  const { rightToLeft, forest } = request;
  const { contents, parents } = forest;
  const above = new Set(parents);
  const mirrored = mirrorOf(request);
  const placed = place(cells, columns, height);
  return {
    height,
    layout: "icicle",
    reasons: reasonsIn(paints),
    cells: contents.map((content, i): PlannedCell => {
      const { x, y, width, height } = placed[i] as Rectangle;
      const cell = mirrored({
        x: x + (x > 0 ? gap : 0),
        y: y + gap / 2,
        width: width - (x > 0 ? gap : 0),
        height: Math.max(0.5, height - gap),
      });
      const parts = partsOf(request, content.amounts);
      const aside = parts.length ? band : 0;
      const inner = { ...cell, x: rightToLeft ? cell.x : cell.x + aside, width: cell.width - aside };
      const bands = parts.map(({ from, to, attrs }) =>
        s("rect", {
          x: rightToLeft ? cell.x + cell.width - band + 1 : cell.x,
          y: cell.y + from * cell.height,
          width: band - 1,
          height: (to - from) * cell.height,
          ...attrs,
        }),
      );
      return {
        marks: [
          s("rect", { ...cell, ...outlineOf(content, footings[i], !above.has(i), paints[i] as Paint) }),
          ...bands,
        ],
        room: rectangleRoom(inner, 5, Math.max(0, Math.min(4, (cell.height - lineOfText) / 2)), rightToLeft),
        box: cell,
        toggle: {
          x: rightToLeft ? cell.x + 12 : cell.x + cell.width - 12,
          y: cell.y + Math.min(12, cell.height / 2),
        },
      };
    }),
  };
}
