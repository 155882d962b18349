import { placeColumns } from "../../layout/columns.ts";
import { type ColumnNeed, shareWidth } from "../../layout/widths.ts";
import { blockOf, type Content, labelLines, labelNeed } from "./block.ts";
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

/** Which themes have their counts beside the label, not below. */
type IsBeside = (content: Content) => boolean;

/** Up to how many ems words have the room to be whole: any where columns are wide enough for that, else shorter ones. */
export const wholeWords: readonly number[] = [Infinity, labelLines.beside];

/** What each level of a forest wants as a column, where lines of labels are of at most `ems`, and words up to `longest` whole. */
function planOf(
  forest: Forest,
  depths: readonly number[],
  isBeside: IsBeside,
  longest: number,
  ems: number = labelLines.beside,
): Plan {
  const needs: { min: number; ideal: number }[] = [];
  const countWidths: number[] = [];
  forest.contents.forEach((content, i) => {
    const depth = depths[i] as number;
    needs[depth] ??= { min: 40, ideal: 40 };
    countWidths[depth] ??= 0;
    const need = needs[depth] as { min: number; ideal: number };
    const { min, ideal } = labelNeed(content, ems, longest);
    const beside = isBeside(content);
    need.min = Math.max(need.min, min, beside ? 0 : (content.counts?.min ?? 0));
    const counts = content.counts?.ideal ?? 0;
    need.ideal = Math.max(need.ideal, ideal, beside ? 0 : counts);
    if (beside) countWidths[depth] = Math.max(countWidths[depth] as number, counts);
  });
  countWidths.forEach((width, depth) => {
    const need = needs[depth] as { min: number; ideal: number };
    if (!width) return;
    need.min += width + countGap;
    need.ideal += width + countGap;
  });
  return { needs, countWidths };
}

const none: IsBeside = () => false;
const all: IsBeside = () => true;
const withoutParts: IsBeside = ({ entry }) => !entry.children.length;

/** The room that a forest needs as columns, gaps included, with words up to `longest` ems whole. */
export function columnsNeed(forest: Forest, gap: number, longest: number): ColumnNeed {
  const { needs } = planOf(forest, depthsOf(forest), none, longest);
  const gaps = gap * Math.max(0, needs.length - 1);
  const total = (which: keyof ColumnNeed): number => needs.reduce((sum, need) => sum + need[which], gaps);
  return { min: total("min"), ideal: total("ideal") };
}

/** Columns by level where each label gets the room it needs within `width`; `null` where the levels are too many. */
export function inColumns(forest: Forest, width: number, leftEdge: number, gap: number): Arrangement | null {
  for (const longest of wholeWords) {
    const arrangement = columnsWith(forest, width, leftEdge, gap, longest);
    if (arrangement) return arrangement;
  }
  return null;
}

function columnsWith(
  forest: Forest,
  width: number,
  leftEdge: number,
  gap: number,
  longest: number,
): Arrangement | null {
  const { contents, parents } = forest;
  const depths = depthsOf(forest);
  const room = width - leftEdge - gap * Math.max(0, ...depths);
  const fitted = fittedTo(room, forest, depths, longest);
  if (!fitted) return null;
  const { widths, countWidths, isBeside, rowGap } = fitted;
  const spare = room - widths.reduce((a, b) => a + b, 0);
  const between = gap + Math.min(widths.length > 1 ? spare / (widths.length - 1) : 0, 40);
  const starts: number[] = [];
  let u = leftEdge;
  for (const column of widths) {
    starts.push(u);
    u += column + between;
  }
  const countsAt = widths.map((column, depth) => column - (countWidths[depth] ?? 0));
  const counts = contents.map((content, i) =>
    isBeside(content) ? content.counts?.fit(countWidths[depths[i] as number] as number) : undefined,
  );
  const blocks = contents.map((content, i) => {
    const depth = depths[i] as number;
    const part = counts[i];
    const room = part ? (countsAt[depth] as number) - countGap : (widths[depth] as number);
    return blockOf(content, room, part !== undefined);
  });
  const boxes = blocks.map(({ height, middle }, i) => {
    // Counts that are higher than their label reach into the gaps above and below.
    const half = (counts[i]?.height ?? 0) / 2 - rowGap / 2;
    const anchor = Math.max(middle, half);
    return { parent: parents[i] as number, height: anchor + Math.max(height - middle, half), anchor };
  });
  const { tops, height } = placeColumns(boxes, rowGap);
  const spots = blocks.map((block, i): Spot => {
    const column = depths[i] as number;
    const part = counts[i];
    const beside = part
      ? [besideLabel(part, countWidths[column] as number, countsAt[column] as number, block.middle)]
      : [];
    const v = (tops[i] as number) + (boxes[i]?.anchor as number) - block.middle;
    return { block, u: starts[column] as number, v, column, parent: parents[i] as number, beside };
  });
  const ends = starts.map((start, column) => start + (widths[column] as number));
  return { kind: "columns", spots, width: u - between, height, starts, ends, middle: middleOf(spots) };
}

/** How wide columns are, and how close rows. */
interface Fitted {
  readonly widths: readonly number[];
  readonly countWidths: readonly number[];
  readonly isBeside: IsBeside;
  readonly rowGap: number;
}

/** Columns in so much room: many rows close together with counts beside labels if that is comfortable, else counts below. */
function fittedTo(room: number, forest: Forest, depths: readonly number[], longest: number): Fitted | null {
  const alone = depths.every((depth) => depth === 0);
  const beside = alone ? all : withoutParts;
  const many = forest.contents.filter(beside).length > fewRows;
  const inRoom = (isBeside: IsBeside, rowGap: number, accepts: (plan: Plan) => boolean): Fitted | null => {
    const plan = planOf(forest, depths, isBeside, longest);
    const shared = accepts(plan) ? shareWidth(plan.needs, room) : null;
    if (!shared) return null;
    // A column that is the only one has the room for labels in one line each.
    const { needs } = alone ? planOf(forest, depths, isBeside, longest, labelLines.alone) : plan;
    const widths = alone ? needs.map(({ ideal }) => Math.min(ideal, room)) : shared;
    return { widths, countWidths: plan.countWidths, isBeside, rowGap };
  };
  const close = many ? inRoom(beside, 7, ({ needs }) => isComfortable(needs, room)) : null;
  return close ?? inRoom(none, many ? 11 : 15, () => true);
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
