import { placeForce } from "../../layout/force/force.ts";
import type { Point } from "../../layout/route.ts";
import type { Spot } from "../../layout/segment.ts";
import { roundedPath } from "../../scene/path.ts";
import { textWidth } from "../../text/width.ts";
import type { Voice } from "../../words/voice.ts";
import { listed } from "../listed.ts";
import { type Block, labelNeed, tightBlock } from "./block.ts";
import { branchLine } from "./draw-branch.ts";
import { drawFree } from "./draw-free.ts";
import { markedPaths } from "./draw-sides.ts";
import { centredWidth, type Drawn, drawTheme } from "./draw-theme.ts";
import { linkedPairs } from "./forest.ts";
import { linkLine } from "./link-line.ts";
import type { DrawMap } from "./picture.ts";

const gap = 14;
const widest = 150;
const mostLines = 8;

/** A loose web: each theme in the midst of its subthemes. `position.x` and `position.y` pin a theme. */
export const force: DrawMap = (request) => {
  const { forest, left, width } = request;
  const blocks = forest.contents.map((content) => {
    const { min, ideal } = labelNeed(content);
    const { font, entry } = content;
    // A label of many lines is no label of a web, and what has too many is cut.
    const most = Math.max(Math.min(ideal, widest), textWidth(entry.theme.label, font) / mostLines);
    return linksInLine(tightBlock(content, Math.min(width, Math.max(min, most))));
  });
  const boxes = blocks.map((block, i) => ({
    parent: forest.parents[i] as number,
    width: centredWidth(block),
    height: block.height,
  }));
  const pairs = linkedPairs(forest);
  const pins = pinsOf(blocks, width);
  const web = placeForce(boxes, { width, gap, links: pairs.map(({ ends }) => ends), pins });
  const drawn = blocks.map((block, i): Drawn => {
    const { x, y } = web.middles[i] as Spot;
    return drawTheme(block, left + x, y - block.height / 2, "middle");
  });
  const at = ({ x, y }: Spot): Point => [left + x, y];
  const marked = markedPaths(forest);
  const branches = web.branches.flatMap((points, i) => {
    if (!points.length) return [];
    const { theme, level } = (blocks[i] as Block).content.entry;
    const parent = (blocks[forest.parents[i] as number] as Block).content.entry.theme.id;
    return [branchLine(roundedPath(points.map(at), 12), parent, theme.id, level - 1, marked.has(theme.id))];
  });
  const links = pairs.map(({ link }, i) => linkLine(link, (web.links[i] as readonly Spot[]).map(at), i));
  const picture = drawFree(request.voice, forest, blocks, drawn, branches, links, web.height);
  return { ...picture, notes: [...pinNotes(request.voice, blocks, pins, web.middles), ...picture.notes] };
};

/** The block with its links as wide as the widest, so that their marks are in line though all else is centred. */
function linksInLine(block: Block): Block {
  const first = block.parts.length - block.content.links.length;
  const width = Math.max(0, ...block.parts.slice(first).map(({ part }) => part.width));
  const parts = block.parts.map((placed, i) =>
    i < first ? placed : { ...placed, part: { ...placed.part, width } },
  );
  return { ...block, parts };
}

/** Where themes are pinned, in px: positions are in hundredths of the width. */
function pinsOf(blocks: readonly Block[], width: number): ReadonlyMap<number, Spot> {
  const pins = new Map<number, Spot>();
  blocks.forEach(({ content, height, middle }, i) => {
    const { x, y } = content.entry.theme.position ?? {};
    if (x === undefined || y === undefined) return;
    pins.set(i, { x: (x * width) / 100, y: (y * width) / 100 + height / 2 - middle });
  });
  return pins;
}

/** What is said of pins that could not be kept. */
function pinNotes(
  voice: Voice,
  blocks: readonly Block[],
  pins: ReadonlyMap<number, Spot>,
  middles: readonly Spot[],
): string[] {
  const labels = [...pins].flatMap(([i, pin]) => {
    const { x, y } = middles[i] as Spot;
    const isKept = Math.abs(x - pin.x) < 1 && Math.abs(y - pin.y) < 1;
    return isKept ? [] : [(blocks[i] as Block).content.entry.theme.label];
  });
  if (!labels.length) return [];
  return [voice.say("map.pinsLost", { themes: listed(voice, labels) })];
}
