import { type Block, blockOf, labelNeed, wordNeed } from "./block.ts";
import { type Arrangement, depthsOf, type Forest, type Spot } from "./forest.ts";
import type { Part, PlacedPart } from "./part.ts";

/** How far rows and levels of an outline stand apart, in px. */
export interface Spacing {
  readonly branch: number;
  readonly row: number;
  readonly indent: number;
}

/** The usual spacing. */
export const roomy: Spacing = { branch: 16, row: 9, indent: 20 };
/** That of a page which is short of room. */
export const dense: Spacing = { branch: 9, row: 2.5, indent: 13 };

/** The room in which no word of an outline has to be broken. */
export function outlineNeed(forest: Forest): number {
  const depths = depthsOf(forest);
  const words = forest.contents.map((content) => wordNeed(content));
  return Math.max(
    0,
    ...words.map(({ label, below }, i) => (depths[i] as number) * roomy.indent + Math.max(label, below)),
  );
}

/** An outline: a row for each theme, indented by level, with the counts in a column of their own where there is room. */
export function inOutline(
  forest: Forest,
  width: number,
  leftEdge: number,
  spacing: Spacing = roomy,
): Arrangement {
  const { contents, parents } = forest;
  const depths = depthsOf(forest);
  let deepest = 0;
  for (const depth of depths) deepest = Math.max(deepest, depth);
  const indent = Math.min(spacing.indent, (0.4 * (width - leftEdge)) / Math.max(1, deepest));
  const countParts = contents.map((content) => content.counts?.fit(width * 0.45));
  let countWidth = 0;
  for (const part of countParts) countWidth = Math.max(countWidth, part?.width ?? 0);
  const labelRoom = width - leftEdge - deepest * indent - countWidth - 14;
  let longest = 0;
  contents.forEach((content, i) => {
    // For the sake of a long word, counts stand below labels if it is whole there.
    const { label, below } = wordNeed(content);
    const word = Math.max(label, below);
    const whole = word > width - leftEdge - (depths[i] as number) * indent ? 0 : word;
    longest = Math.max(longest, Math.min(labelNeed(content).min, 110), whole);
  });
  const beside = countWidth > 0 && labelRoom >= Math.max(longest, 0.34 * width);
  const blocks = contents.map((content, i) => {
    const room = width - leftEdge - (depths[i] as number) * indent - (beside ? countWidth + 14 : 0);
    return blockOf(content, Math.min(room, 420), beside);
  });
  let widest = 0;
  blocks.forEach((block, i) => {
    widest = Math.max(widest, (depths[i] as number) * indent + block.width);
  });
  const countsAt = leftEdge + Math.min(widest + 24, width - leftEdge - countWidth);
  let v = 0;
  const spots = blocks.map((block, i): Spot => {
    const depth = depths[i] as number;
    if (i > 0) v += depth === 0 ? spacing.branch : spacing.row;
    const u = leftEdge + depth * indent;
    const counts = beside ? besidePart(countParts[i], countWidth, countsAt - u, block) : [];
    const top = Math.max(0, ...counts.map((part) => -part.v));
    const spot = { block, u, v: v + top, column: 0, beside: counts, parent: parents[i] as number };
    v += top + Math.max(block.height, ...counts.map(({ part, v }) => v + part.height));
    return spot;
  });
  const reach = beside ? countsAt + countWidth : leftEdge + widest;
  return {
    kind: "outline",
    spots,
    width: reach,
    height: v,
    starts: [leftEdge],
    ends: [reach],
    middle: v / 2,
  };
}

function besidePart(part: Part | undefined, width: number, u: number, block: Block): PlacedPart[] {
  if (!part) return [];
  const first = block.content.font.size * 0.62 - part.height / 2;
  return [{ part, u: u + (width - part.width) / 2, v: part.height > 20 ? 0 : first }];
}
