import { shareWidth } from "../../layout/widths.ts";
import { linesHeight } from "../../scene/lettering.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import { blockOf, wordNeed } from "./block.ts";
import { columnsNeed, inColumns, wholeWords } from "./columns.ts";
import type { Side } from "./draw-branch.ts";
import { type Centre, drawSides, lanesOf, titleCentre, titleFont } from "./draw-sides.ts";
import { centredWidth, drawTheme } from "./draw-theme.ts";
import { type Arrangement, branchesOf, type Forest, rootsOf } from "./forest.ts";
import { inOutline, outlineNeed } from "./outline.ts";
import type { DrawMap, MapRequest } from "./picture.ts";
import { gapAt } from "./tree.ts";

const trunkGap = 40;
const leastSide = 190;

/**
 * Themes on both sides of the study's title, or of the only theme at the top: the first of them where reading starts
 * after the middle, the rest on the other side, both about equally high. `position.side` and `position.order` go before.
 */
export const mindmap: DrawMap = (request) => {
  const { forest } = request;
  const { sides, centre } = aroundMiddle(request) ?? {};
  return sides && centre ? drawSides(request.voice, forest, sides, centre) : null;
};

/** Whether both sides of a mind map are columns, and neither is an outline. */
export const standsInColumns = (request: MapRequest): boolean =>
  aroundMiddle(request)?.sides.every(({ arrangement }) => arrangement.kind === "columns") ?? false;

function aroundMiddle(request: MapRequest): { sides: Side[]; centre: Centre } | null {
  const { forest, left, width, rightToLeft } = request;
  const { around, centreWidth, above, centreAt } = middleOf(request);
  const roots = rootsOf(around);
  const lanes = lanesOf(forest);
  const room = width - centreWidth - 2 * (trunkGap + lanes);
  if (roots.length < 2 || room < 2 * leastSide) return null;
  const [after, before] = splitRoots(around, roots, room);
  const [first, second] = arrangeSides(
    branchesOf(around, after),
    branchesOf(around, before),
    room,
    gapAt(width),
  );
  const spare = Math.max(0, room - first.width - second.width);
  const inner = rightToLeft ? first : second;
  const x = left + lanes + spare / 2 + inner.width + trunkGap + centreWidth / 2;
  const y = Math.max(first.middle, second.middle, above);
  const centre = centreAt(x, y);
  const side = (arrangement: Arrangement, sign: 1 | -1): Side => ({
    arrangement,
    origin: x + sign * (centreWidth / 2 + trunkGap),
    sign,
    top: centre.middle - arrangement.middle,
  });
  const ahead = rightToLeft ? -1 : 1;
  return { sides: [side(first, ahead), side(second, ahead > 0 ? -1 : 1)], centre };
}

interface Middle {
  /** The themes that stand around it. */
  readonly around: Forest;
  readonly centreWidth: number;
  /** How far it reaches above the height at which branches leave. */
  readonly above: number;
  /** With its branches leaving at the height `y`. */
  centreAt(x: number, y: number): Centre;
}

function middleOf({ forest, title, width }: MapRequest): Middle {
  const roots = rootsOf(forest);
  const most = Math.min(150, width * 0.2);
  // A whole word may take more, as long as the sides keep their room.
  const wordRoom = Math.min(width * 0.3, width - 2 * (leastSide + trunkGap + lanesOf(forest)));
  const widthFor = (word: number): number => (word > wordRoom ? most : Math.max(most, word));
  if (roots.length === 1) {
    const [content, ...contents] = forest.contents;
    if (content) {
      const block = blockOf(content, widthFor(wordNeed(content).label));
      const centreWidth = centredWidth(block);
      return {
        around: { contents, parents: forest.parents.slice(1).map((parent) => parent - 1) },
        centreWidth,
        above: block.middle,
        centreAt: (x, y) => {
          const theme = drawTheme(block, x, y - block.middle, "middle");
          return { box: theme.box, node: theme.node, middle: y, theme };
        },
      };
    }
  }
  const wrapped = wrap(title || " ", widthFor(longestWord(title, titleFont)), titleFont);
  return {
    around: forest,
    centreWidth: wrapped.width,
    above: linesHeight(wrapped.lines, titleFont.size) / 2,
    centreAt: (x, y) => titleCentre(wrapped.lines, wrapped.width, x, y),
  };
}

/** Which themes stand after the middle and which before it, in the order of each side. */
function splitRoots(forest: Forest, roots: readonly number[], room: number): [number[], number[]] {
  const position = (root: number): { side?: "left" | "right"; order?: number } =>
    forest.contents[root]?.entry.theme.position ?? {};
  const free = roots.filter((root) => !position(root).side);
  const heights = branchHeights(inOutline(forest, room / 2, 0), roots);
  const heightOf = (some: readonly number[]): number =>
    some.reduce((sum, root) => sum + (heights.get(root) as number), 0);
  const right = roots.filter((root) => position(root).side === "right");
  const left = roots.filter((root) => position(root).side === "left");
  const ahead = heightOf(right) - heightOf(left);
  const split = evenSplit(
    free.map((root) => heights.get(root) as number),
    ahead,
    !right.length,
    !left.length,
  );
  const inOrder = (some: readonly number[]): number[] =>
    [...some].sort((a, b) => (position(a).order ?? a) - (position(b).order ?? b));
  const byFile = (some: readonly number[]): number[] => [...some].sort((a, b) => a - b);
  return [
    inOrder(byFile([...right, ...free.slice(0, split)])),
    inOrder(byFile([...left, ...free.slice(split)])),
  ];
}

/** How high the branch of each theme at the top stands in an arrangement of them all. */
function branchHeights({ spots }: Arrangement, roots: readonly number[]): ReadonlyMap<number, number> {
  return new Map(
    roots.map((root, i) => {
      let [top, bottom] = [Infinity, -Infinity];
      for (const { v, block } of spots.slice(root, roots[i + 1])) {
        top = Math.min(top, v);
        bottom = Math.max(bottom, v + block.height);
      }
      return [root, bottom - top];
    }),
  );
}

/** How many of the first heights, `ahead` being there already, make a side that is closest to as high as the rest. */
function evenSplit(
  heights: readonly number[],
  ahead: number,
  needsFirst: boolean,
  needsLast: boolean,
): number {
  const total = heights.reduce((a, b) => a + b, 0);
  const most = heights.length - (needsLast ? 1 : 0);
  let first = 0;
  let best = Math.min(needsFirst ? 1 : 0, heights.length);
  let least = Infinity;
  for (let count = 0; count <= most; count++) {
    if (count > 0) first += heights[count - 1] as number;
    const gap = Math.abs(total - 2 * first - ahead);
    // Less than half a px is no difference, but the noise of sums.
    if (count < (needsFirst ? 1 : 0) || gap > least - 0.5) continue;
    [best, least] = [count, gap];
  }
  return best;
}

/** Both sides in columns, each with room in proportion to what it needs; where that is too much, both as outlines. */
function arrangeSides(first: Forest, second: Forest, room: number, gap: number): [Arrangement, Arrangement] {
  for (const longest of wholeWords) {
    const widths = shareWidth([columnsNeed(first, gap, longest), columnsNeed(second, gap, longest)], room);
    const [a, b] = (widths ?? []).map((width, i) => inColumns(i ? second : first, width + 0.01, 0, gap));
    if (a && b) return [a, b];
  }
  // Each half of the room, but for what a long word on one side can take from the other.
  const [a, b] = [first, second].map((side) => Math.max(leastSide, outlineNeed(side)) - room / 2) as [
    number,
    number,
  ];
  const more = Math.max(0, Math.min(a, -b)) - Math.max(0, Math.min(b, -a));
  return [inOutline(first, room / 2 + more, 0), inOutline(second, room / 2 - more, 0)];
}
