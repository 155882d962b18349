import { inColumns } from "./columns.ts";
import type { Side } from "./draw-branch.ts";
import { drawSides, lanesOf } from "./draw-sides.ts";
import type { Arrangement } from "./forest.ts";
import { inOutline } from "./outline.ts";
import { inPages } from "./pages.ts";
import type { DrawMap, MapPicture, MapRequest } from "./picture.ts";

/** Columns by level, from the edge where reading starts. */
export const tree: DrawMap = (request) => {
  const { forest, width } = request;
  const columns = inColumns(forest, width, lanesOf(forest), gapAt(width));
  return columns && drawSides(request.voice, forest, [fromEdge(columns, request)]);
};

/** A row for each theme: what any other layout becomes where it does not fit. */
export function outline(request: MapRequest): MapPicture {
  const { forest, width } = request;
  return drawSides(request.voice, forest, [fromEdge(inOutline(forest, width, lanesOf(forest)), request)]);
}

/** A row for each theme, in columns no higher than the request allows, or as low as they can be. */
export function pages(request: MapRequest): MapPicture & { readonly columns: number } {
  const { forest, width, maxHeight } = request;
  const arrangement = inPages(request.voice, forest, width, lanesOf(forest), maxHeight);
  return {
    ...drawSides(request.voice, forest, [fromEdge(arrangement, request)]),
    columns: arrangement.starts.length,
  };
}

/** An arrangement that starts at the edge where reading starts. */
function fromEdge(arrangement: Arrangement, { left, width, rightToLeft }: MapRequest): Side {
  return rightToLeft
    ? { arrangement, origin: left + width, sign: -1, top: 0 }
    : { arrangement, origin: left, sign: 1, top: 0 };
}

/** The gap between two columns at a map's width, in px. */
export const gapAt = (width: number): number => (width < 640 ? 34 : width < 900 ? 40 : 46);
