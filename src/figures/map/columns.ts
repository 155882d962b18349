import { placeColumns } from "../../layout/columns.ts";
import { type ColumnNeed, shareWidth } from "../../layout/widths.ts";
import { blockOf, type Content, labelNeed } from "./block.ts";
import { type Arrangement, depthsOf, type Forest, middleOf, type Spot } from "./forest.ts";
import type { Part } from "./part.ts";

/** What the levels of a forest want as columns. */
interface Plan {
  readonly needs: readonly ColumnNeed[];
  /** The room for counts beside the labels of each column; 0 where they stand below. */
  readonly countWidths: readonly number[];
}

/** Above so many themes without subthemes, counts stand beside labels where there is room, and rows move together. */
const fewRows = 14;
const countGap = 12;

/** What each level of a forest wants as a column, with counts below the labels or `beside` those without subthemes. */
function planOf(forest: Forest, depths: readonly number[], beside: boolean): Plan {
  const needs: { min: number; ideal: number }[] = [];
  const countWidths: number[] = [];
  forest.contents.forEach((content, i) => {
    const depth = depths[i] as number;
    needs[depth] ??= { min: 40, ideal: 40 };
    countWidths[depth] ??= 0;
    const need = needs[depth] as { min: number; ideal: number };
    const { min, ideal } = labelNeed(content);
    const apart = beside && !hasParts(content);
    need.min = Math.max(need.min, min, apart ? 0 : (content.counts?.min ?? 0));
    const counts = content.counts?.ideal ?? 0;
    need.ideal = Math.max(need.ideal, ideal, apart ? 0 : counts);
    if (apart) countWidths[depth] = Math.max(countWidths[depth] as number, counts);
  });
  countWidths.forEach((width, depth) => {
    const need = needs[depth] as { min: number; ideal: number };
    if (!width) return;
    need.min += width + countGap;
    need.ideal += width + countGap;
  });
  return { needs, countWidths };
}

const hasParts = ({ entry }: Content): boolean => entry.children.length > 0;

/** The room that a forest needs as columns, gaps included. */
export function columnsNeed(forest: Forest, gap: number): ColumnNeed {
  const { needs } = planOf(forest, depthsOf(forest), false);
  const gaps = gap * Math.max(0, needs.length - 1);
  const total = (which: keyof ColumnNeed): number => needs.reduce((sum, need) => sum + need[which], gaps);
  return { min: total("min"), ideal: total("ideal") };
}

/** Columns by level where each label gets the room it needs within `width`; `null` where the levels are too many. */
export function inColumns(forest: Forest, width: number, leftEdge: number, gap: number): Arrangement | null {
  const { contents, parents } = forest;
  const depths = depthsOf(forest);
  const leaves = contents.reduce((count, content) => count + (hasParts(content) ? 0 : 1), 0);
  const room = (plan: Plan): number => width - leftEdge - gap * (plan.needs.length - 1);
  const close = leaves > fewRows ? planOf(forest, depths, true) : undefined;
  const closeWidths = close && shareWidth(close.needs, room(close));
  const plan =
    close && closeWidths && isComfortable(close.needs, room(close)) ? close : planOf(forest, depths, false);
  const widths = plan === close ? closeWidths : shareWidth(plan.needs, room(plan));
  if (!widths) return null;
  const count = plan.needs.length;
  const spare = room(plan) - widths.reduce((a, b) => a + b, 0);
  const between = gap + Math.min(count > 1 ? spare / (count - 1) : 0, 40);
  const starts: number[] = [];
  let u = leftEdge;
  for (const column of widths) {
    starts.push(u);
    u += column + between;
  }
  const countsAt = widths.map((column, depth) => column - (plan.countWidths[depth] ?? 0));
  const blocks = contents.map((content, i) => {
    const depth = depths[i] as number;
    const apart = (plan.countWidths[depth] as number) > 0 && !hasParts(content);
    return blockOf(
      content,
      (apart ? (countsAt[depth] as number) - countGap : widths[depth]) as number,
      apart,
    );
  });
  const boxes = blocks.map(({ height, middle }, i) => ({
    parent: parents[i] as number,
    height,
    anchor: middle,
  }));
  const { tops, height } = placeColumns(boxes, plan === close ? 7 : leaves > fewRows ? 11 : 15);
  const spots = blocks.map((block, i): Spot => {
    const column = depths[i] as number;
    const u = starts[column] as number;
    const columnCounts = plan.countWidths[column] as number;
    const counts =
      columnCounts && !hasParts(block.content) ? block.content.counts?.fit(columnCounts) : undefined;
    const beside = counts
      ? [besideLabel(counts, columnCounts, countsAt[column] as number, block.middle)]
      : [];
    return { block, u, v: tops[i] as number, column, parent: parents[i] as number, beside };
  });
  const ends = starts.map((start, column) => start + (widths[column] as number));
  return { kind: "columns", spots, width: u - between, height, starts, ends, middle: middleOf(spots) };
}

/** Whether labels get at least a third of the room between what they cannot do without and what they would like. */
function isComfortable(needs: readonly ColumnNeed[], room: number): boolean {
  const total = (which: keyof ColumnNeed): number => needs.reduce((sum, need) => sum + need[which], 0);
  return room >= total("min") + (total("ideal") - total("min")) / 3;
}

/** Counts in the middle of their column, level with the label. */
function besideLabel(part: Part, width: number, u: number, middle: number): Spot["beside"][number] {
  return { part, u: u + (width - part.width) / 2, v: middle - part.height / 2 };
}
