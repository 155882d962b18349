import { type HierarchyRectangularNode, treemap, treemapResquarify } from "d3-hierarchy";
import type { Rectangle } from "./shapes.ts";
import { type WeightedCell, type WeightedNode, weightedTree } from "./weighted.ts";

/** A cell of a treemap. */
export interface TreemapCell extends WeightedCell {
  /** What is kept free at its top for a heading where it has children, in px. */
  readonly header: number;
}

/** The room of a treemap, in px. */
export interface TreemapRoom {
  readonly width: number;
  readonly height: number;
  /** Between two cells, and between a parent and its children. */
  readonly gap: number;
}

type Node = HierarchyRectangularNode<WeightedNode> & { value?: number | undefined };

const rounds = 30;

/**
 * Nested rectangles in which equal weights have equal areas wherever they stand: what headings and gaps take is added
 * to the parents that need it. Children are in order, in rows; what a parent holds itself is left free behind them.
 *
 * Bruls, Huizing and van Wijk (2000), Squarified Treemaps, without its sorting. The rows of the first round are kept
 * while the areas settle, as in d3's `treemapResquarify`.
 */
export function treemapOf(cells: readonly TreemapCell[], room: TreemapRoom): Rectangle[] {
  const { width, height, gap } = room;
  const root = weightedTree(cells);
  const total = root.value ?? 0;
  /** What the children of a node and its own weight share, in the unit of the nodes' values. */
  const shared = new Map<Node, number>();
  const sharedArea = new Map<Node, number>();
  const settle = treemap<WeightedNode>()
    .size([width, height])
    .paddingInner(gap)
    .paddingTop((node) => (node.depth ? gap + (cells[node.data.index] as TreemapCell).header : 0))
    .paddingRight((node) => (node.depth ? gap : 0))
    .paddingBottom((node) => (node.depth ? gap : 0))
    .paddingLeft((node) => (node.depth ? gap : 0))
    .tile((node: Node, x0, y0, x1, y1) => {
      sharedArea.set(node, (x1 - x0) * (y1 - y0));
      const outer = node.value ?? 0;
      node.value = shared.get(node) ?? outer;
      treemapResquarify(node, x0, y0, x1, y1);
      node.value = outer;
    });
  const placed: Node = settle(root);
  const nodes = placed.descendants() as Node[];
  for (let round = 0; round < rounds && total > 0; round++) {
    const lost = nodes.map((node) => lostArea(node, gap, sharedArea.get(node)));
    const scale = Math.max(width * height - lost.reduce((a, b) => a + b, 0), 0.1 * width * height) / total;
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i] as Node;
      const inside = (node.children ?? []).reduce(
        (sum, child) => sum + ((child as Node).value ?? 0),
        node.data.weight * scale,
      );
      shared.set(node, inside);
      node.value = inside + (lost[i] as number);
    }
    settle(root);
  }
  const rectangles = new Array<Rectangle>(cells.length);
  for (const { data, x0, y0, x1, y1 } of nodes) {
    if (data.index >= 0) rectangles[data.index] = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  }
  return rectangles;
}

/** How much of the area that a node is given is not shared among its weight and its children. */
function lostArea({ depth, children, x0, y0, x1, y1 }: Node, gap: number, inside = 0): number {
  const around = depth ? gap : 0;
  const given = (x1 - x0 + around) * (y1 - y0 + around);
  return Math.max(0, given - (children ? inside : (x1 - x0) * (y1 - y0)));
}
