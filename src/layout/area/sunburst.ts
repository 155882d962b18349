import { partition } from "d3-hierarchy";
import type { Sector } from "./shapes.ts";
import { type WeightedCell, type WeightedNode, weightedTree } from "./weighted.ts";

/**
 * Cells in rings around a hole, one for each level from within, each as wide an angle as its weight and everything
 * below it, all on one scale. Clockwise from 12 o'clock, in order; what a parent holds itself is left free behind its
 * children.
 *
 * Stasko and Zhang (2000), Focus+Context Display and Navigation Techniques for Enhancing Radial, Space-Filling
 * Hierarchy Visualizations.
 */
export function sunburst(cells: readonly WeightedCell[], hole: number, ring: number): Sector[] {
  const placed = new Array<Sector>(cells.length);
  partition<WeightedNode>()
    .size([2 * Math.PI, 1])(weightedTree(cells))
    .each((node) => {
      if (node.data.index < 0) return;
      const inner = hole + (node.depth - 1) * ring;
      placed[node.data.index] = { start: node.x0, end: node.x1, inner, outer: inner + ring };
    });
  return placed;
}
