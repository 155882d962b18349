import { partition } from "d3-hierarchy";
import type { Rectangle } from "./shapes.ts";
import { type WeightedCell, type WeightedNode, weightedTree } from "./weighted.ts";

/**
 * Cells in columns, one for each level from the left, each as high as its weight and everything below it, all on one
 * scale. Children stand beside their parent from its top, in order; what the parent holds itself is left free below.
 *
 * Kruskal and Landwehr (1983), Icicle Plots: Better Displays for Hierarchical Clustering, on its side.
 */
export function icicle(
  cells: readonly WeightedCell[],
  columns: readonly number[],
  height: number,
): Rectangle[] {
  const starts: number[] = [];
  let x = 0;
  for (const width of columns) {
    starts.push(x);
    x += width;
  }
  const placed = new Array<Rectangle>(cells.length);
  partition<WeightedNode>()
    .size([height, 1])(weightedTree(cells))
    .each((node) => {
      if (node.data.index < 0) return;
      placed[node.data.index] = {
        x: starts[node.depth - 1] ?? x,
        y: node.x0,
        width: columns[node.depth - 1] ?? 0,
        height: node.x1 - node.x0,
      };
    });
  return placed;
}
