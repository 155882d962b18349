import { type HierarchyNode, hierarchy, tree } from "d3-hierarchy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeColumns, type TreeBox } from "../../../src/layout/columns.ts";

/** Random trees as lists, parents before their children, from bushy to stringy. */
const shapes = (most: number): fc.Arbitrary<TreeBox[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 10, max: 160 })), { minLength: 1, maxLength: most }),
      fc.constantFrom(1, 2, 5, Infinity),
    )
    .map(([list, near]) =>
      list.map(([pick, height], i): TreeBox => {
        const choices = Math.min(near, i + 1);
        return { parent: i - 1 - (pick % choices), height };
      }),
    );
const trees = shapes(80);
const gaps = fc.integer({ min: 0, max: 30 });

/** The same with branches that meet the boxes anywhere. */
const anchored = fc
  .tuple(trees, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 80, maxLength: 80 }))
  .map(([boxes, shares]) => boxes.map((box, i) => ({ ...box, anchor: box.height * (shares[i] as number) })));

const depthsOf = (boxes: readonly TreeBox[]): number[] => {
  const depths: number[] = [];
  for (const { parent } of boxes) depths.push(parent < 0 ? 0 : (depths[parent] as number) + 1);
  return depths;
};

/** The boxes in the order in which an outline lists them. */
const inOrder = (boxes: readonly TreeBox[]): number[] => {
  const childrenOf = (parent: number): number[] =>
    boxes.flatMap((box, i) => (box.parent === parent ? [i] : []));
  const order: number[] = [];
  const open = childrenOf(-1).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    order.push(next);
    open.push(...childrenOf(next).reverse());
  }
  return order;
};

const placed = (boxes: readonly TreeBox[], gap: number) => {
  const { tops, height } = placeColumns(boxes, gap);
  const spans = boxes.map((box, i) => {
    const top = tops[i] as number;
    return { top, bottom: top + box.height, anchor: top + (box.anchor ?? box.height / 2) };
  });
  return { spans, height };
};

/** The total height of the same rules as d3-hierarchy draws them. */
const heightByD3 = (boxes: readonly TreeBox[], gap: number): number => {
  interface Node {
    readonly height: number;
    readonly children: Node[];
  }
  const root: Node = { height: 0, children: [] };
  const nodes: Node[] = [];
  for (const { parent, height } of boxes) {
    const node = { height, children: [] };
    nodes.push(node);
    (nodes[parent] ?? root).children.push(node);
  }
  const edge = (sign: number) => (point: HierarchyNode<Node> & { x: number }) =>
    point.depth ? point.x + (sign * point.data.height) / 2 : Number.NaN;
  const points = tree<Node>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.height + b.data.height) / 2 + (a.parent === b.parent ? gap : gap * 1.5))(
      hierarchy(root, (node) => node.children),
    )
    .descendants()
    .slice(1);
  return Math.max(...points.map(edge(1))) - Math.min(...points.map(edge(-1)));
};

describe("trees in columns", () => {
  it("keep boxes of one column in order and apart, families further than siblings", () => {
    fc.assert(
      fc.property(anchored, gaps, (boxes, gap) => {
        const { spans, height } = placed(boxes, gap);
        expect(Math.min(...spans.map(({ top }) => top))).toBe(0);
        expect(Math.max(...spans.map(({ bottom }) => bottom))).toBeCloseTo(height, 6);
        const depths = depthsOf(boxes);
        const last: number[] = [];
        for (const i of inOrder(boxes)) {
          const before = last[depths[i] as number];
          last[depths[i] as number] = i;
          if (before === undefined) continue;
          const apart = (spans[i] as { top: number }).top - (spans[before] as { bottom: number }).bottom;
          const least = boxes[before]?.parent === boxes[i]?.parent ? gap : 1.5 * gap;
          expect(apart).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
    );
  });

  it("set a parent's anchor in the middle of its first and last child's", () => {
    fc.assert(
      fc.property(anchored, gaps, (boxes, gap) => {
        const { spans } = placed(boxes, gap);
        const anchors = spans.map(({ anchor }) => anchor);
        boxes.forEach((_, i) => {
          const children = boxes.flatMap((box, child) => (box.parent === i ? [child] : []));
          if (!children.length) return;
          const ends = [children[0], children.at(-1)].map((child) => anchors[child as number] as number);
          expect(anchors[i]).toBeCloseTo(((ends[0] as number) + (ends[1] as number)) / 2, 6);
        });
      }),
    );
  });

  it("are never higher than d3-hierarchy draws them", () => {
    fc.assert(
      fc.property(trees, gaps, (boxes, gap) => {
        expect(placeColumns(boxes, gap).height).toBeLessThanOrEqual(heightByD3(boxes, gap) + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it("keep the shape of every subtree that a new leaf does not touch", () => {
    fc.assert(
      fc.property(anchored, gaps, fc.nat(1000), (boxes, gap, pick) => {
        const parent = (pick % (boxes.length + 1)) - 1;
        const before = placed(boxes, gap).spans;
        const after = placed([...boxes, { parent, height: 40 }], gap).spans;
        const touched = new Set([-1]);
        for (let up = parent; up >= 0; up = (boxes[up] as TreeBox).parent) touched.add(up);
        boxes.forEach((box, i) => {
          if (touched.has(box.parent)) return;
          const from = (spans: typeof before): number =>
            (spans[i] as { top: number }).top - (spans[box.parent] as { top: number }).top;
          expect(from(after)).toBeCloseTo(from(before), 6);
        });
      }),
    );
  });

  it("are drawn from top to bottom by the figures of one small tree", () => {
    const boxes = [
      { parent: -1, height: 20 },
      { parent: 0, height: 40 },
      { parent: 0, height: 10 },
      { parent: 0, height: 30 },
    ];
    expect(placeColumns(boxes, 10)).toEqual({ tops: [42.5, 0, 50, 70], height: 100 });
  });

  it("hold a single child level with its parent, wherever branches meet their boxes", () => {
    const boxes = [
      { parent: -1, height: 60, anchor: 10 },
      { parent: 0, height: 20 },
    ];
    expect(placeColumns(boxes, 10)).toEqual({ tops: [0, 0], height: 60 });
  });

  it("draw a subtree into the room beside a shallower one", () => {
    const boxes = [
      { parent: -1, height: 10 },
      { parent: 0, height: 10 },
      { parent: -1, height: 10 },
      { parent: -1, height: 10 },
      { parent: 3, height: 30 },
      { parent: 3, height: 30 },
    ];
    const { tops, height } = placeColumns(boxes, 0);
    expect(height).toBe(70);
    expect(tops).toEqual([0, 0, 17.5, 35, 10, 40]);
  });

  it("share slack evenly between smaller subtrees that lie between larger ones", () => {
    const kids = (parent: number) => Array.from({ length: 5 }, () => ({ parent, height: 10 }));
    const tops = Array.from({ length: 5 }, () => ({ parent: -1, height: 10 }));
    const { spans } = placed([...tops, ...kids(0), ...kids(4)], 0);
    expect(spans.slice(0, 5).map(({ top }) => top)).toEqual([20, 32.5, 45, 57.5, 70]);
  });

  it("do not depend on how siblings' descendants are listed", () => {
    fc.assert(
      fc.property(anchored, gaps, (boxes, gap) => {
        const order = inOrder(boxes);
        const listed = order.map((i) => {
          const box = boxes[i] as TreeBox;
          return { ...box, parent: order.indexOf(box.parent) };
        });
        const { tops } = placeColumns(boxes, gap);
        expect(placeColumns(listed, gap).tops).toEqual(order.map((i) => tops[i]));
      }),
    );
  });

  it("are empty for nothing", () => expect(placeColumns([], 10)).toEqual({ tops: [], height: 0 }));

  it("hold 20,000 boxes side by side, 5,000 in a chain, and as many in a chain with leaves", () => {
    const wide = Array.from({ length: 20_000 }, () => ({ parent: -1, height: 16 }));
    expect(placeColumns(wide, 4).height).toBe(20_000 * 20 - 4);
    const chain = Array.from({ length: 5000 }, (_, i) => ({ parent: i - 1, height: 16 }));
    expect(placeColumns(chain, 4).height).toBe(16);
    const comb = Array.from({ length: 10_000 }, (_, i) => ({ parent: i - 2 + (i % 2), height: 16 }));
    expect(placeColumns(comb, 4).tops).toHaveLength(10_000);
  });
});
