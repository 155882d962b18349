import type { Layout } from "../options.ts";
import { mindmap } from "./mindmap.ts";
import type { DrawMap, MapPicture, MapRequest } from "./picture.ts";
import { outline, pages, tree } from "./tree.ts";

/** Every layout by name. */
const drawers: Readonly<Record<Layout, DrawMap>> = { tree, mindmap };

/** How a note names a layout. */
const names: Readonly<Record<Layout, string>> = { tree: "a tree", mindmap: "a mind map" };

/**
 * The map in a layout; where it does not fit, as an outline, in columns where it would be too high. A note says what was
 * drawn otherwise than asked, and what would help where nothing fits.
 */
export function pictureOf(layout: Layout, request: MapRequest): MapPicture {
  const { forest, maxHeight } = request;
  const picture = drawers[layout](request);
  const drawn = picture ?? outline(request);
  const notes =
    picture || !forest.contents.length
      ? []
      : [`Drawn as an outline: too narrow for ${names[layout]} of this study.`];
  if (drawn.height <= maxHeight) return { ...drawn, notes: [...notes, ...drawn.notes] };
  const inColumns = pages(request);
  if (inColumns) {
    const note = `Drawn as an outline in columns: ${picture ? names[layout] : "an outline"} would be too high.`;
    return { ...inColumns, notes: [note, ...inColumns.notes] };
  }
  const tooHigh = `Higher than it should be by ${Math.ceil(drawn.height - maxHeight)} px: draw fewer levels, one branch, or a figure for each theme.`;
  return { ...drawn, notes: [...notes, tooHigh, ...drawn.notes] };
}
