import type { Voice } from "../../words/voice.ts";
import type { Layout } from "../options.ts";
import { icicle } from "./area/icicle.ts";
import { pack } from "./area/pack.ts";
import { sunburst } from "./area/sunburst.ts";
import { treemap } from "./area/treemap.ts";
import { force } from "./force.ts";
import { mindmap, standsInColumns } from "./mindmap.ts";
import type { DrawMap, MapPicture, MapRequest } from "./picture.ts";
import { radial } from "./radial.ts";
import { outline, pages, tree } from "./tree.ts";

/** Every layout by name. */
const drawers: Readonly<Record<Layout, DrawMap>> = {
  tree,
  mindmap,
  radial,
  force,
  pack,
  sunburst,
  icicle,
  treemap,
};

/** More themes than this are too many to stand around a middle. */
const mostAround = 80;

/**
 * The layout that suits a map: around the middle where both sides are columns and the themes are not too many, as a tree
 * otherwise: that is what keeps its order, its labels and its counts readable at any size.
 */
function choose(request: MapRequest): Layout {
  const { forest, width } = request;
  const isFlat = forest.parents.every((parent) => parent < 0);
  if (isFlat || width < 560 || forest.contents.length > mostAround) return "tree";
  return standsInColumns(request) ? "mindmap" : "tree";
}

/** A map, and its layout: an outline is the tree of a narrow room. */
interface Laid extends MapPicture {
  readonly layout: Layout;
}

/**
 * The map in a layout; where it does not fit, as an outline, in columns where it would be too high. A note says what was
 * picked or drawn otherwise than asked, and what would help where nothing fits.
 */
export function pictureOf(asked: Layout | "auto", request: MapRequest): Laid {
  if (asked !== "auto") return pictureIn(asked, request);
  const layout = choose(request);
  const picture = pictureIn(layout, request);
  return { ...picture, notes: [request.voice.say("layout.picked", { layout }), ...picture.notes] };
}

function pictureIn(asked: Layout, request: MapRequest): Laid {
  const { forest, maxHeight, voice } = request;
  const { say } = voice;
  const picture = drawers[asked](request);
  const drawn = picture ? { ...picture, layout: asked } : { ...outline(request), layout: "tree" as const };
  const notes = picture || !forest.contents.length ? [] : [say(`layout.noRoom.${asked}`)];
  if (drawn.height <= maxHeight) return { ...drawn, notes: [...notes, ...drawn.notes] };
  const { columns, ...paged } = pages(request);
  if (paged.height >= drawn.height)
    return { ...drawn, notes: [...notes, ...tooHigh(voice, drawn, maxHeight), ...drawn.notes] };
  const instead = say(columns > 1 ? "layout.inColumns" : "layout.close");
  const other = picture ? asked : columns > 1 ? "column" : "roomier";
  const note = say(`layout.tooHigh.${other}`, { instead });
  return {
    ...paged,
    layout: "tree",
    notes: [...notes, note, ...tooHigh(voice, paged, maxHeight), ...paged.notes],
  };
}

/** By how much a picture is too high, as all others are by more, and what would help. */
function tooHigh({ say }: Voice, { height }: MapPicture, maxHeight: number): string[] {
  if (height <= maxHeight) return [];
  return [say("layout.stillTooHigh", { by: Math.ceil(height - maxHeight) })];
}
