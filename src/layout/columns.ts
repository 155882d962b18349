import { type HierarchyPointNode, hierarchy, tree } from "d3-hierarchy";

/** A box of a tree that grows sideways, parents listed before their children. */
export interface TreeBox {
  /** Index of the parent's box; −1 at the top. */
  readonly parent: number;
  readonly height: number;
}

interface Node {
  readonly index: number;
  readonly height: number;
  readonly children: Node[];
}

/**
 * The vertical centre of each box in a tree of columns: children in order, parents centred on theirs, boxes of one
 * column at least `gap` apart (half as much again between families). The topmost edge is at 0.
 *
 * Reingold–Tilford as drawn in linear time by Buchheim, Jünger and Leipert (2002), with each pair kept apart by its own
 * heights instead of a fixed row; correct because every depth is a column of its own.
 */
export function placeColumns(boxes: readonly TreeBox[], gap: number): { centres: number[]; height: number } {
  const root: Node = { index: -1, height: 0, children: [] };
  const nodes: Node[] = [];
  boxes.forEach(({ parent, height }, index) => {
    const node: Node = { index, height, children: [] };
    nodes.push(node);
    (nodes[parent] ?? root).children.push(node);
  });
  const placed = tree<Node>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.height + b.data.height) / 2 + (a.parent === b.parent ? gap : gap * 1.5))(
    hierarchy(root, (node) => node.children),
  );
  const centres = new Array<number>(boxes.length).fill(0);
  let top = Infinity;
  let bottom = -Infinity;
  placed.each((point: HierarchyPointNode<Node>) => {
    const { index, height } = point.data;
    if (index < 0) return;
    centres[index] = point.x;
    top = Math.min(top, point.x - height / 2);
    bottom = Math.max(bottom, point.x + height / 2);
  });
  if (!boxes.length) return { centres, height: 0 };
  return { centres: centres.map((y) => y - top), height: bottom - top };
}
