import { placeRadial, type Radial } from "../../layout/radial/radial.ts";
import type { MiddleBox } from "../../layout/room.ts";
import { threadAround } from "../../layout/thread.ts";
import { linesHeight } from "../../scene/lettering.ts";
import { curvePath } from "../../scene/path.ts";
import type { SceneNode } from "../../scene/scene.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import type { Voice } from "../../words/voice.ts";
import { type Block, labelNeed, tightBlock, wordNeed } from "./block.ts";
import { branchLine } from "./draw-branch.ts";
import { drawFree } from "./draw-free.ts";
import { markedPaths, titleCentre, titleFont } from "./draw-sides.ts";
import { centredWidth, type Drawn, drawTheme } from "./draw-theme.ts";
import { type Forest, linkedPairs } from "./forest.ts";
import { linkLine } from "./link-line.ts";
import type { DrawMap, MapPicture } from "./picture.ts";

/** What is tried, one after the other: how wide labels may be, in ems, and the room between rings, in px. */
const attempts = [
  { ems: 11, gutter: 34 },
  { ems: 9, gutter: 30 },
  { ems: 7.5, gutter: 26 },
  { ems: 6.5, gutter: 22 },
] as const;
const gap = 10;
/** Higher than this many times its width, a ring is no ring any more. */
const highest = 1.6;

/** Rings by level around the study's title, clockwise from the top. */
export const radial: DrawMap = ({ voice, forest, title, left, width }) => {
  if (!forest.contents.length) return null;
  const word = longestWord(title, titleFont);
  const most = Math.min(150, width * 0.25);
  const wrapped = wrap(title || " ", word > width * 0.35 ? most : Math.max(most, word), titleFont);
  const centre = { width: wrapped.width, height: linesHeight(wrapped.lines, titleFont.size) };
  for (const { ems, gutter } of attempts) {
    const blocks = forest.contents.map((content) => {
      const { label, below } = wordNeed(content);
      const widest = Math.min(labelNeed(content).ideal, content.font.size * ems);
      return tightBlock(content, Math.max(widest, label, below));
    });
    const placed = placeRadial(boxesOf(blocks, forest), { centre, maxWidth: width, gap, gutter });
    if (!placed || placed.height > highest * Math.max(placed.width, 480)) continue;
    const [x, y] = placed.centre;
    const shift = left + (width - placed.width) / 2;
    const middle = { x: x + centre.width / 2, y: y + centre.height / 2 };
    const { node } = titleCentre(wrapped.lines, wrapped.width, shift + middle.x, middle.y);
    const title = { ...middle, halfWidth: centre.width / 2, halfHeight: centre.height / 2 };
    return drawRings(voice, forest, blocks, placed, shift, node, title);
  }
  return null;
};

function boxesOf(blocks: readonly Block[], { parents }: Forest): Parameters<typeof placeRadial>[0] {
  return blocks.map((block, i) => ({
    parent: parents[i] as number,
    width: Math.max(block.width, centredWidth(block)),
    height: block.height,
    anchor: block.middle,
  }));
}

function drawRings(
  voice: Voice,
  forest: Forest,
  blocks: readonly Block[],
  { spots, branches, height }: Radial,
  shift: number,
  centre: SceneNode,
  title: MiddleBox,
): MapPicture {
  const marked = markedPaths(forest);
  const boxes = boxesOf(blocks, forest);
  const drawn = blocks.map((block, i): Drawn => {
    const { x, y, align } = spots[i] as Radial["spots"][number];
    const { width } = boxes[i] as (typeof boxes)[number];
    const at = align === "left" ? x : align === "right" ? x + width : x + width / 2;
    return drawTheme(block, shift + at, y, align);
  });
  const lines = branches.map((points, i) => {
    const { theme, level } = (blocks[i] as Block).content.entry;
    const from = forest.contents[forest.parents[i] as number]?.entry.theme.id;
    const d = curvePath(points.map(([x, y]) => [shift + x, y] as const));
    return branchLine(d, from, theme.id, level - 1, marked.has(theme.id));
  });
  const links = linksAround(forest, boxes, spots, title, shift);
  return drawFree(voice, forest, blocks, drawn, lines, links, height, centre);
}

/** The links as lines around all boxes, that in the middle included. */
function linksAround(
  forest: Forest,
  boxes: ReturnType<typeof boxesOf>,
  spots: Radial["spots"],
  title: MiddleBox,
  shift: number,
): SceneNode[] {
  const pairs = linkedPairs(forest);
  if (!pairs.length) return [];
  const thread = threadAround([
    ...boxes.map(({ width, height }, i) => {
      const { x, y } = spots[i] as Radial["spots"][number];
      return { x: x + width / 2, y: y + height / 2, halfWidth: width / 2, halfHeight: height / 2 };
    }),
    title,
  ]);
  return pairs.map(({ link, ends: [from, to] }, i) =>
    linkLine(
      link,
      thread(from, to).map(({ x, y }) => [shift + x, y] as const),
      i,
    ),
  );
}
