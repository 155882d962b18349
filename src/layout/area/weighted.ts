import { type HierarchyNode, hierarchy } from "d3-hierarchy";

/** A cell of an area layout, parents listed before their children, siblings in the order in which they are placed. */
export interface WeightedCell {
  /** Index of the parent's cell; −1 at the top. */
  readonly parent: number;
  /** How much the cell holds itself, its children's not included; ≥ 0, in any unit. */
  readonly weight: number;
}

/** A cell as a node; the one above all others has the index −1. */
export interface WeightedNode {
  readonly index: number;
  readonly weight: number;
  readonly children: WeightedNode[];
}

/** The cells as a hierarchy in which each node's `value` is its own weight and that of everything below it. */
export function weightedTree(cells: readonly WeightedCell[]): HierarchyNode<WeightedNode> {
  const root: WeightedNode = { index: -1, weight: 0, children: [] };
  const nodes: WeightedNode[] = [];
  cells.forEach(({ parent, weight }, index) => {
    const node: WeightedNode = { index, weight, children: [] };
    nodes.push(node);
    (nodes[parent] ?? root).children.push(node);
  });
  return hierarchy(root, (node) => node.children).sum((node) => node.weight);
}
