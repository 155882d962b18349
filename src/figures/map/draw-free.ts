import { type SceneNode, s } from "../../scene/scene.ts";
import type { Voice } from "../../words/voice.ts";
import type { Block } from "./block.ts";
import { inPaintOrder } from "./draw-branch.ts";
import { mostLinksDrawn } from "./draw-links.ts";
import { linkNotes, linksOf, markedPaths } from "./draw-sides.ts";
import type { Drawn } from "./draw-theme.ts";
import type { Forest } from "./forest.ts";
import type { MapPicture } from "./picture.ts";

/** A map of themes that a layout has placed freely: branches below links below themes. */
export function drawFree(
  voice: Voice,
  forest: Forest,
  blocks: readonly Block[],
  themes: readonly Drawn[],
  branches: readonly SceneNode[],
  links: readonly SceneNode[],
  height: number,
  centre?: SceneNode,
): MapPicture {
  const all = linksOf(forest);
  const nodes = [s("g", { class: "tl-branches" }, inPaintOrder(branches, markedPaths(forest)), "branches")];
  if (links.length && all <= mostLinksDrawn) nodes.push(s("g", { class: "tl-links" }, links, "links"));
  if (centre) nodes.push(centre);
  for (const { node } of themes) nodes.push(node);
  return {
    nodes,
    height,
    places: new Map(themes.map((theme) => [theme.id, theme])),
    cut: blocks.filter(({ cut }) => cut).map(({ content }) => content.entry.theme.id),
    titleInside: centre !== undefined,
    notes: linkNotes(voice, all),
  };
}
