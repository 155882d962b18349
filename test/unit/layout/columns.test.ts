import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeColumns, type TreeBox } from "../../../src/layout/columns.ts";

/** Random trees as lists, parents before their children. */
const trees = fc
  .array(fc.tuple(fc.nat(1000), fc.integer({ min: 10, max: 160 })), { minLength: 1, maxLength: 80 })
  .map((list) => list.map(([pick, height], i): TreeBox => ({ parent: (pick % (i + 1)) - 1, height })));

const depthOf = (boxes: readonly TreeBox[], i: number): number => {
  const { parent } = boxes[i] as TreeBox;
  return parent < 0 ? 0 : depthOf(boxes, parent) + 1;
};

describe("trees in columns", () => {
  it("never overlap within a column, whatever the heights", () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 0, max: 30 }), (boxes, gap) => {
        const { centres, height } = placeColumns(boxes, gap);
        const byDepth = new Map<number, { top: number; bottom: number }[]>();
        boxes.forEach((box, i) => {
          const span = {
            top: (centres[i] as number) - box.height / 2,
            bottom: (centres[i] as number) + box.height / 2,
          };
          expect(span.top).toBeGreaterThanOrEqual(-1e-6);
          expect(span.bottom).toBeLessThanOrEqual(height + 1e-6);
          const depth = depthOf(boxes, i);
          byDepth.set(depth, [...(byDepth.get(depth) ?? []), span]);
        });
        for (const spans of byDepth.values()) {
          spans.sort((a, b) => a.top - b.top);
          spans.slice(1).forEach((span, i) => {
            expect(span.top - (spans[i] as typeof span).bottom).toBeGreaterThanOrEqual(gap - 1e-6);
          });
        }
      }),
    );
  });

  it("keeps siblings in order and centres a parent on its children", () => {
    const boxes = [
      { parent: -1, height: 20 },
      { parent: 0, height: 40 },
      { parent: 0, height: 10 },
      { parent: 0, height: 30 },
    ];
    const { centres, height } = placeColumns(boxes, 10);
    expect(centres).toEqual([52.5, 20, 55, 85]);
    expect(height).toBe(100);
  });

  it("is empty for nothing", () => expect(placeColumns([], 10)).toEqual({ centres: [], height: 0 }));

  it("places 20,000 boxes, and a chain of 5,000, without overflow", () => {
    const wide = Array.from({ length: 20_000 }, () => ({ parent: -1, height: 16 }));
    expect(placeColumns(wide, 4).height).toBe(20_000 * 20 - 4);
    const chain = Array.from({ length: 5000 }, (_, i) => ({ parent: i - 1, height: 16 }));
    expect(placeColumns(chain, 4).height).toBe(16);
  });
});
