import { cell } from "../room.ts";
import { createFloor } from "./floor.ts";
import { childrenOf, type Forest, moveBranch } from "./forest.ts";
import { branchRuns } from "./grow-trees.ts";

/** How far a tree reaches, in px. */
export interface Extent {
  readonly tree: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Trees below one another, in the order of a list. */
interface Stack {
  readonly trees: Extent[];
  readonly width: number;
  height: number;
}

/**
 * Moves the trees of a forest into a strip from y = 0 down, in the author's order: row by row like words, small ones
 * stacked beside a large one; each row as near to the one above as their outlines let it. Rows stand in the
 * middle of the strip, trees two gaps apart.
 */
export function packRows(forest: Forest, gap: number, width: number): void {
  const between = 2 * gap;
  const extents = childrenOf(forest, -1).map((tree) => extentOf(forest, tree));
  const rows = rowsOf(extents, between, width);
  const wide = rows.reduce((most, row) => Math.max(most, widthOf(row, between)), 0);
  const floor = createFloor(Math.ceil(wide / cell) + 4);
  let upper = 0;
  for (const row of rows) {
    const height = heightOf(row);
    const space = (wide - widthOf(row, between)) / (row.length + 1);
    let x = space;
    const placed = row.flatMap((stack) => {
      let y = (height - stack.height) / 2;
      const from = x;
      x += stack.width + between + space;
      return stack.trees.map((extent) => {
        const by = {
          x: Math.round((from + (stack.width - extent.width) / 2 - extent.left) / cell) * cell,
          y: Math.round((y - extent.top) / cell) * cell,
        };
        y += extent.height + between;
        moveBranch(forest, extent.tree, by);
        return { tree: extent.tree, runs: branchRuns(forest, extent.tree, gap) };
      });
    });
    let down = upper;
    while (placed.some(({ runs }) => floor.blocks(runs, 0, down, 1))) down++;
    for (const { tree, runs } of placed) {
      floor.take(runs, 0, down, 1);
      moveBranch(forest, tree, { x: 0, y: down * cell });
    }
    upper = down;
  }
  centre(forest, width);
}

/** Moves all boxes to the middle of a strip, the uppermost to y = 0. */
function centre(forest: Forest, width: number): void {
  const tops = childrenOf(forest, -1);
  const extents = tops.map((tree) => extentOf(forest, tree));
  const left = extents.reduce((least, extent) => Math.min(least, extent.left), Infinity);
  const right = extents.reduce((most, extent) => Math.max(most, extent.left + extent.width), -Infinity);
  const top = extents.reduce((least, extent) => Math.min(least, extent.top), Infinity);
  for (const tree of tops) moveBranch(forest, tree, { x: (width - left - right) / 2, y: -top });
}

/** How far the boxes of a tree reach. */
export function extentOf(forest: Forest, tree: number): Extent {
  const { x, y, halfWidth, halfHeight, end } = forest;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = tree; i < (end[tree] as number); i++) {
    left = Math.min(left, (x[i] as number) - (halfWidth[i] as number));
    right = Math.max(right, (x[i] as number) + (halfWidth[i] as number));
    top = Math.min(top, (y[i] as number) - (halfHeight[i] as number));
    bottom = Math.max(bottom, (y[i] as number) + (halfHeight[i] as number));
  }
  return { tree, left, top, width: right - left, height: bottom - top };
}

const widthOf = (row: readonly Stack[], between: number): number =>
  row.reduce((sum, stack) => sum + stack.width + between, -between);

const heightOf = (row: readonly Stack[]): number =>
  row.reduce((most, stack) => Math.max(most, stack.height), 0);

/**
 * Rows of stacks, as many in each as a strip holds, but no more than make as many rows: trees are wider than high, and
 * so then is the web. Their number alone decides, so that a small change of one seldom sets others in other rows.
 */
function rowsOf(extents: readonly Extent[], between: number, width: number): Stack[][] {
  const rows: Stack[][] = [];
  const most = Math.round(Math.sqrt(extents.length));
  for (const extent of extents) {
    const row = rows[rows.length - 1] ?? [];
    const stack = row[row.length - 1];
    const next: Stack = { trees: [extent], width: extent.width, height: extent.height };
    if (stack && extent.width <= stack.width && stack.height + between + extent.height <= heightOf(row)) {
      stack.trees.push(extent);
      stack.height += between + extent.height;
    } else if (stack && row.length < most && widthOf([...row, next], between) <= width) row.push(next);
    else rows.push([next]);
  }
  return rows;
}
