import { placeColumns } from "../../layout/columns.ts";
import { type ColumnNeed, shareWidth } from "../../layout/widths.ts";
import { type Block, blockOf, type Content, labelNeed } from "./block.ts";
import type { Part, PlacedPart } from "./part.ts";

/** A block at its place. `u` runs outwards from where the branches start, `v` down. */
export interface Spot {
  readonly block: Block;
  readonly u: number;
  readonly v: number;
  readonly column: number;
  /** Further parts of the theme, at places of their own: the counts of an outline. */
  readonly beside: readonly PlacedPart[];
  /** Index of the parent's spot; −1 at the top. */
  readonly parent: number;
}

/** A forest of themes laid out outwards from `u = 0`. */
export interface Arrangement {
  readonly kind: "columns" | "outline";
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
  /** Where each column's labels start, in `u`. */
  readonly starts: readonly number[];
  /** Where each column's labels end, in `u`. */
  readonly ends: readonly number[];
  /** The height at which branches from one common root leave. */
  readonly middle: number;
}

/** Themes in the author's order, each with the index of its parent (−1 at the top). */
export interface Forest {
  readonly contents: readonly Content[];
  readonly parents: readonly number[];
}

const rowGap = 15;

/** What each level of a forest wants as a column. */
function needsOf({ contents, parents }: Forest): ColumnNeed[] {
  const needs: { min: number; ideal: number }[] = [];
  contents.forEach((content, i) => {
    const depth = depthOf(parents, i);
    needs[depth] ??= { min: 40, ideal: 40 };
    const need = needs[depth] as { min: number; ideal: number };
    const { min, ideal } = labelNeed(content);
    need.min = Math.max(need.min, min, content.counts?.(0).width ?? 0);
    need.ideal = Math.max(need.ideal, ideal, content.counts?.(Infinity).width ?? 0);
  });
  return needs;
}

/** What an arrangement in columns needs, gaps included. */
export function columnsNeed(forest: Forest, gap: number): ColumnNeed {
  const needs = needsOf(forest);
  const gaps = gap * (needs.length - 1);
  const total = (which: keyof ColumnNeed): number => needs.reduce((sum, need) => sum + need[which], gaps);
  return { min: total("min"), ideal: total("ideal") };
}

/** Columns by level where each label gets the room it needs within `width`; `null` where the levels are too many. */
export function inColumns(forest: Forest, width: number, leftEdge: number, gap: number): Arrangement | null {
  const { contents, parents } = forest;
  const columns = contents.map((_, i) => depthOf(parents, i));
  const needs = needsOf(forest);
  const count = needs.length;
  const widths = shareWidth(needs, width - leftEdge - gap * (count - 1));
  if (!widths) return null;
  const spare = width - leftEdge - gap * (count - 1) - widths.reduce((a, b) => a + b, 0);
  const between = gap + Math.min(count > 1 ? spare / (count - 1) : 0, 40);
  const starts: number[] = [];
  let u = leftEdge;
  for (const column of widths) {
    starts.push(u);
    u += column + between;
  }
  const blocks = contents.map((content, i) => blockOf(content, widths[columns[i] as number] as number));
  const boxes = blocks.map(({ height, middle }, i) => ({
    parent: parents[i] as number,
    height,
    anchor: middle,
  }));
  const { tops, height } = placeColumns(boxes, rowGap);
  const spots = blocks.map((block, i): Spot => {
    const column = columns[i] as number;
    const place = { u: starts[column] as number, v: tops[i] as number };
    return { block, ...place, column, beside: [], parent: parents[i] as number };
  });
  const ends = starts.map((start, column) => start + (widths[column] as number));
  return { kind: "columns", spots, width: u - between, height, starts, ends, middle: middleOf(spots) };
}

/** An outline: a row for each theme, indented by level, with the counts in a column of their own where there is room. */
export function inOutline(forest: Forest, width: number, leftEdge: number): Arrangement {
  const { contents, parents } = forest;
  const depths = contents.map((_, i) => depthOf(parents, i));
  const deepest = Math.max(0, ...depths);
  const indent = Math.min(20, (0.4 * (width - leftEdge)) / Math.max(1, deepest));
  const countParts = contents.map((content) => content.counts?.(width * 0.45));
  const countWidth = Math.max(0, ...countParts.map((part) => part?.width ?? 0));
  const labelRoom = width - leftEdge - deepest * indent - countWidth - 14;
  const longest = Math.max(0, ...contents.map((content) => Math.min(labelNeed(content).min, 110)));
  const beside = countWidth > 0 && labelRoom >= Math.max(longest, 0.34 * width);
  const labelWidths = contents.map((_, i) => {
    const room = width - leftEdge - (depths[i] as number) * indent - (beside ? countWidth + 14 : 0);
    return Math.min(room, 420);
  });
  const blocks = contents.map((content, i) => blockOf(content, labelWidths[i] as number, beside));
  const widest = Math.max(0, ...blocks.map((block, i) => (depths[i] as number) * indent + block.width));
  const countsAt = leftEdge + Math.min(widest + 24, width - leftEdge - countWidth);
  let v = 0;
  const spots = blocks.map((block, i): Spot => {
    const depth = depths[i] as number;
    if (i > 0) v += depth === 0 ? 16 : 9;
    const u = leftEdge + depth * indent;
    const counts = beside ? besidePart(countParts[i], countWidth, countsAt - u, block) : [];
    const top = Math.max(0, ...counts.map((part) => -part.v));
    const spot = { block, u, v: v + top, column: 0, beside: counts, parent: parents[i] as number };
    v += top + Math.max(block.height, ...counts.map((part) => part.v + part.height));
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
  return [{ ...part, u: u + (width - part.width) / 2, v: part.height > 20 ? 0 : first }];
}

function depthOf(parents: readonly number[], index: number): number {
  let depth = 0;
  for (let i = parents[index] as number; i >= 0; i = parents[i] as number) depth++;
  return depth;
}

function middleOf(spots: readonly Spot[]): number {
  const tops = spots.filter((spot) => spot.parent < 0).map((spot) => spot.v + spot.block.middle);
  return tops.length ? ((tops[0] as number) + (tops.at(-1) as number)) / 2 : 0;
}
