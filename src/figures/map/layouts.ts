import type { Layout } from "../options.ts";
import { icicle } from "./area/icicle.ts";
import { pack } from "./area/pack.ts";
import { sunburst } from "./area/sunburst.ts";
import { treemap } from "./area/treemap.ts";
import { mindmap, outline, tree } from "./arrange-map.ts";
import type { DrawMap, MapPicture, MapRequest } from "./picture.ts";

/** Every layout by name. */
const drawers: Readonly<Record<Layout, DrawMap>> = {
  tree,
  mindmap,
  pack,
  sunburst,
  icicle,
  treemap,
};

/** How a note names a layout. */
const names: Readonly<Record<Layout, string>> = {
  tree: "a tree",
  mindmap: "a mind map",
  pack: "circles in circles",
  sunburst: "a sunburst",
  icicle: "an icicle",
  treemap: "a treemap",
};

/** The map in a layout; where it does not fit, as an outline, with a note that says so. */
export function pictureOf(layout: Layout, request: MapRequest): MapPicture {
  const picture = drawers[layout](request);
  if (picture) return picture;
  const instead = outline(request);
  if (!request.forest.contents.length) return instead;
  const note = `Drawn as an outline: too narrow for ${names[layout]} of this study.`;
  return { ...instead, notes: [note, ...instead.notes] };
}
