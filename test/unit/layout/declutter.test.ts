import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declutter, type Wish } from "../../../src/layout/labels/declutter.ts";

const wishes = fc.array(
  fc.record({ wanted: fc.integer({ min: 0, max: 300 }), length: fc.integer({ min: 1, max: 60 }) }),
  { maxLength: 14 },
);
const sum = (boxes: readonly Wish[]): number => boxes.reduce((total, { length }) => total + length, 0);

describe("boxes on a line", () => {
  it("stay where they are wanted while nothing is in the way", () => {
    const boxes = [
      { wanted: 80, length: 20 },
      { wanted: 20, length: 20 },
    ];
    expect(declutter(boxes, 100)).toEqual([80, 20]);
    expect(declutter([], 100)).toEqual([]);
  });

  it("share what they give way, in the order given where they are wanted in one place", () => {
    const boxes = [
      { wanted: 50, length: 20 },
      { wanted: 50, length: 20 },
    ];
    expect(declutter(boxes, 100)).toEqual([40, 60]);
  });

  it("never lie over one another, keep their order, and keep to the line as far as it is long enough", () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 300 }), (boxes, spare) => {
        const room = sum(boxes) + spare;
        const middles = declutter(boxes, room);
        const placed = boxes
          .map(({ length, wanted }, i) => {
            const middle = middles[i] as number;
            return { from: middle - length / 2, to: middle + length / 2, wanted };
          })
          .sort((a, b) => a.from - b.from);
        placed.forEach(({ from, to, wanted }, i) => {
          expect(from).toBeGreaterThan(-1e-6);
          expect(to).toBeLessThan(room + 1e-6);
          const before = placed[i - 1];
          if (!before) return;
          expect(from).toBeGreaterThan(before.to - 1e-6);
          expect(wanted).toBeGreaterThanOrEqual(before.wanted);
        });
      }),
    );
  });

  it("run beyond the end of a line that is too short, still without lying over one another", () => {
    expect(
      declutter(
        [
          { wanted: 0, length: 40 },
          { wanted: 0, length: 40 },
        ],
        50,
      ),
    ).toEqual([20, 60]);
  });
});
