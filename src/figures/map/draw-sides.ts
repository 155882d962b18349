import { linesHeight, textLines } from "../../scene/lettering.ts";
import { quiet } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Font } from "../../text/width.ts";
import type { Voice } from "../../words/voice.ts";
import type { Box } from "../figure.ts";
import { drawTrunk, inPaintOrder, type Side } from "./draw-branch.ts";
import { drawFamilies } from "./draw-families.ts";
import { drawLinks, mostLinksDrawn, outerGutter } from "./draw-links.ts";
import type { Drawn } from "./draw-theme.ts";
import type { Forest } from "./forest.ts";
import type { MapPicture } from "./picture.ts";

/** What stands in the middle of a map: the study's title, or its only theme. */
export interface Centre {
  readonly box: Box;
  readonly node: SceneNode;
  /** The height at which branches leave. */
  readonly middle: number;
  /** The theme that it is, if it is one. */
  readonly theme?: Drawn;
}

/** The font of the study's title in the middle of a map. */
export const titleFont: Font = { size: 16, bold: true };

/** The study's title about a point. */
export function titleCentre(lines: readonly string[], width: number, x: number, y: number): Centre {
  const height = linesHeight(lines, titleFont.size);
  const top = y - height / 2;
  const text = textLines(lines, x, top, { ...titleFont, align: "middle" });
  return {
    box: { x: x - width / 2, y: top, width, height },
    node: s("g", { class: "tl-centre" }, text, "centre"),
    middle: y,
  };
}

/** How many links start from the themes of a forest. */
export const linksOf = (forest: Forest): number =>
  forest.contents.reduce((count, content) => count + content.links.length, 0);

/** The room that the links of a forest need beside its outermost column, in px. */
export const lanesOf = (forest: Forest): number => (linksOf(forest) ? outerGutter : 0);

/** Draws the sides of a map: links below branches below themes. */
export function drawSides(voice: Voice, forest: Forest, sides: readonly Side[], centre?: Centre): MapPicture {
  const links = linksOf(forest);
  const marked = markedPaths(forest);
  const families = sides.map((side) => drawFamilies(side, marked));
  const drawn = families.map((those) => those.flatMap(({ themes }) => themes));
  const trunks = centre ? sides.flatMap((side) => trunksOf(side, centre, marked)) : [];
  const linkNodes = links <= mostLinksDrawn ? drawLinks(sides, drawn, centre?.box) : [];
  const themes = drawn.flat();
  if (centre?.theme) themes.push(centre.theme);
  const nodes: SceneNode[] = [];
  if (trunks.length) nodes.push(s("g", { class: "tl-branches" }, inPaintOrder(trunks, marked), "branches"));
  if (linkNodes.length) nodes.push(s("g", { class: "tl-links" }, linkNodes, "links"));
  if (centre && !centre.theme) nodes.push(centre.node);
  for (const side of sides) nodes.push(...headingsOf(side));
  for (const those of families) nodes.push(...those.map(({ node }) => node));
  if (centre?.theme) nodes.push(centre.theme.node);
  let height = centre ? centre.box.y + centre.box.height : 0;
  for (const { box } of themes) height = Math.max(height, box.y + box.height);
  return {
    nodes,
    height,
    places: new Map(themes.map((theme) => [theme.id, theme])),
    cut: sides.flatMap(({ arrangement }) =>
      arrangement.spots.filter(({ block }) => block.cut).map(({ block }) => block.content.entry.theme.id),
    ),
    titleInside: centre !== undefined && !centre.theme,
    notes: linkNotes(voice, links),
  };
}

/** What is said where there are more links than can be told apart. */
export const linkNotes = ({ say }: Voice, n: number): string[] =>
  n > mostLinksDrawn ? [say("map.manyLinks", { n })] : [];

function headingsOf({ arrangement, origin, sign, top }: Side): SceneNode[] {
  const align = sign > 0 ? "left" : "right";
  return (arrangement.headings ?? []).map(({ lines, u, v }) => {
    const text = textLines(lines, origin + sign * u, top + v, { size: 12, fill: quiet, align });
    return s("g", { class: "tl-continued" }, text, `continued ${u}`);
  });
}

/** The lines from the middle to the themes at the top of a side. */
function trunksOf(side: Side, centre: Centre, marked: ReadonlySet<string>): SceneNode[] {
  const { x, width } = centre.box;
  const edge = side.sign > 0 ? x + width + 6 : x - 6;
  return side.arrangement.spots
    .filter(({ parent }) => parent < 0)
    .map((spot) => {
      const isMarked = marked.has(spot.block.content.entry.theme.id);
      return drawTrunk(spot, side, [edge, centre.middle], centre.theme?.id, isMarked);
    });
}

/** Ids of the themes that the author says the groups diverge on, and of all themes above them. */
export function markedPaths(forest: Forest): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entry } of forest.contents) {
    if (entry.theme.assessment !== "diverge") continue;
    for (let at: typeof entry | undefined = entry; at; at = at.parent) ids.add(at.theme.id);
  }
  return ids;
}
