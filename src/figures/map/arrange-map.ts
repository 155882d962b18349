import { shareWidth } from "../../layout/widths.ts";
import { linesHeight, textLines } from "../../scene/lettering.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import { wrap } from "../../text/wrap.ts";
import type { Box } from "../figure.ts";
import { type Arrangement, columnsNeed, type Forest, inColumns, inOutline } from "./arrange.ts";
import { drawBranch, drawSpot, drawTrunk, type Side } from "./draw-branch.ts";
import { drawLinks, mostLinksDrawn, outerGutter } from "./draw-links.ts";
import type { DrawMap, MapPicture, MapRequest } from "./picture.ts";

const linksOf = (forest: Forest): number =>
  forest.contents.reduce((count, content) => count + content.links.length, 0);
const lanesOf = (forest: Forest): number => (linksOf(forest) ? outerGutter : 0);

/** Columns by level, from the outer edge inwards. */
export const tree: DrawMap = ({ forest, left, width }) => {
  const columns = inColumns(forest, width, lanesOf(forest), gapAt(width));
  return columns && finish(forest, [{ arrangement: columns, origin: left, sign: 1, top: 0 }], undefined);
};

/** Themes on both sides of the study's title. */
export const mindmap: DrawMap = ({ forest, title, left, width }) => {
  const around = aroundTitle(forest, title, left, width, lanesOf(forest));
  return around && finish(forest, around.sides, around.title);
};

/** A row for each theme: what any other layout becomes where it does not fit. */
export function outline({ forest, left, width }: MapRequest): MapPicture {
  const arrangement = inOutline(forest, width, lanesOf(forest));
  return finish(forest, [{ arrangement, origin: left, sign: 1, top: 0 }], undefined);
}

interface Title {
  readonly lines: readonly string[];
  readonly box: Box;
}

const titleFont = { size: 16, bold: true };
const trunkGap = 40;
const leastSide = 190;

/** A mind map: the first themes to the right of the title, the rest to its left, both sides about equally high. */
function aroundTitle(
  forest: Forest,
  title: string,
  left: number,
  width: number,
  lanes: number,
): { sides: Side[]; title: Title } | null {
  const roots = forest.parents.flatMap((parent, i) => (parent < 0 ? [i] : []));
  if (roots.length < 2) return null;
  const wrapped = wrap(title || " ", Math.min(150, width * 0.2), titleFont);
  const room = width - wrapped.width - 2 * (trunkGap + lanes);
  if (room < 2 * leastSide) return null;
  const tall = inOutline(forest, room / 2, 0);
  const split = evenSplit(roots.map((root, i) => heightOf(tall, root, roots[i + 1])));
  const at = roots[split] as number;
  const [right, back] = arrangeSides(
    slice(forest, 0, at),
    slice(forest, at, forest.contents.length),
    room,
    gapAt(width),
  );
  const spare = Math.max(0, room - right.width - back.width);
  const centre = left + lanes + spare / 2 + back.width + trunkGap + wrapped.width / 2;
  const middle = Math.max(right.middle, back.middle, linesHeight(wrapped.lines, titleFont.size) / 2);
  const height = linesHeight(wrapped.lines, titleFont.size);
  const box = { x: centre - wrapped.width / 2, y: middle - height / 2, width: wrapped.width, height };
  return {
    title: { lines: wrapped.lines, box },
    sides: [
      { arrangement: right, origin: box.x + box.width + trunkGap, sign: 1, top: middle - right.middle },
      { arrangement: back, origin: box.x - trunkGap, sign: -1, top: middle - back.middle },
    ],
  };
}

/** Both sides in columns, each with room in proportion to what it needs; where that is too much, both as outlines. */
function arrangeSides(right: Forest, back: Forest, room: number, gap: number): [Arrangement, Arrangement] {
  const widths = shareWidth([columnsNeed(right, gap), columnsNeed(back, gap)], room);
  const [a, b] = (widths ?? []).map((width, i) => inColumns(i ? back : right, width + 0.01, 0, gap));
  if (a && b) return [a, b];
  return [inOutline(right, room / 2, 0), inOutline(back, room / 2, 0)];
}

/** The gap between two columns at a figure's width, in px. */
const gapAt = (width: number): number => (width < 640 ? 34 : width < 900 ? 40 : 46);

/** How high the branch of one theme at the top stands in an arrangement of them all. */
function heightOf(all: Arrangement, root: number, next: number | undefined): number {
  const branch = all.spots.slice(root, next);
  const top = Math.min(...branch.map((spot) => spot.v));
  return Math.max(...branch.map((spot) => spot.v + spot.block.height)) - top;
}

/** How many of the first heights make a side that is closest to as high as the rest. At least one on each side. */
function evenSplit(heights: readonly number[]): number {
  const total = heights.reduce((a, b) => a + b, 0);
  let first = 0;
  let best = 1;
  let least = Infinity;
  for (let count = 1; count < heights.length; count++) {
    first += heights[count - 1] as number;
    const gap = Math.abs(total - 2 * first);
    if (gap < least) [best, least] = [count, gap];
  }
  return best;
}

function slice(forest: Forest, from: number, to: number): Forest {
  const parents = forest.parents.slice(from, to).map((parent) => (parent < 0 ? -1 : parent - from));
  return { contents: forest.contents.slice(from, to), parents };
}

/** Draws the sides: branches below links below themes. */
function finish(forest: Forest, sides: readonly Side[], title: Title | undefined): MapPicture {
  const links = linksOf(forest);
  const marked = markedPaths(forest);
  const drawn = sides.map((side) => side.arrangement.spots.map((spot) => drawSpot(spot, side)));
  const branches = sides.flatMap((side) =>
    side.arrangement.spots.map((spot) => {
      const dark = marked.has(spot.block.content.entry.theme.id);
      if (spot.parent >= 0 || !title) return drawBranch(spot, side, dark);
      const edge = side.sign > 0 ? title.box.x + title.box.width + 6 : title.box.x - 6;
      return drawTrunk(spot, side, [edge, title.box.y + title.box.height / 2], dark);
    }),
  );
  // Marked lines last, so that no sibling's line covers them.
  const isMarked = (node: SceneNode | undefined): boolean => marked.has(node?.attrs["data-to"] ?? "");
  const ordered = [...branches.filter((node) => !isMarked(node)), ...branches.filter(isMarked)];
  const linkNodes = links <= mostLinksDrawn ? drawLinks(sides, drawn, title?.box) : [];
  const all = drawn.flat();
  const centre = title && {
    x: title.box.x + title.box.width / 2,
    y: title.box.y,
  };
  const nodes = [
    s("g", { class: "tl-branches" }, ordered, "branches"),
    ...(linkNodes.length ? [s("g", { class: "tl-links" }, linkNodes, "links")] : []),
    ...(title && centre
      ? [
          s(
            "g",
            { class: "tl-centre" },
            textLines(title.lines, centre.x, centre.y, { ...titleFont, align: "middle" }),
            "centre",
          ),
        ]
      : []),
    ...all.map((theme) => theme.node),
  ];
  const bottoms = [...all.map(({ box }) => box.y + box.height), title ? title.box.y + title.box.height : 0];
  const cut = sides.flatMap((side) =>
    side.arrangement.spots.filter((spot) => spot.block.cut).map((spot) => spot.block.content.entry.theme.id),
  );
  return {
    nodes,
    height: Math.max(0, ...bottoms),
    places: new Map(all.map((theme) => [theme.id, theme])),
    cut,
    titleInside: title !== undefined,
    notes: links > mostLinksDrawn ? [`${links} links between themes are given in words only.`] : [],
  };
}

/** Ids of the themes that the author says the groups diverge on, and of all themes above them. */
function markedPaths(forest: Forest): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entry } of forest.contents) {
    if (entry.theme.assessment !== "diverge") continue;
    for (let at: typeof entry | undefined = entry; at; at = at.parent) ids.add(at.theme.id);
  }
  return ids;
}
