import { describe, expect, it } from "vitest";
import { placeForce, type Web } from "../../../src/layout/force/force.ts";

/** So many tops with three boxes each below them. */
const trees = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    { parent: -1, width: 90, height: 40 },
    ...[0, 1, 2].map(() => ({ parent: 4 * i, width: 100, height: 30 })),
  ]).flat();

const distance = ({ middles }: Web, a: number, b: number): number => {
  const [p, q] = [middles[a], middles[b]];
  return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
};

describe("trees that links join", () => {
  const boxes = trees(16);
  const last = 4 * 15;
  const plain = placeForce(boxes, { width: 1000, gap: 12 });
  const linked = placeForce(boxes, { width: 1000, gap: 12, links: [[0, last]] });

  it("stand nearer to one another than the author's order would have them", () => {
    expect(distance(linked, 0, last)).toBeLessThan(0.6 * distance(plain, 0, last));
  });

  it("overlap nothing, and stay in the strip and about as high", () => {
    expect(linked.height).toBeLessThan(1.1 * plain.height);
    boxes.forEach((box, i) => {
      const { x, y } = linked.middles[i] as { x: number; y: number };
      expect(x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(x + box.width / 2).toBeLessThanOrEqual(1000);
      boxes.slice(0, i).forEach((other, j) => {
        const { x: ox, y: oy } = linked.middles[j] as { x: number; y: number };
        const apart =
          Math.abs(x - ox) >= (box.width + other.width) / 2 ||
          Math.abs(y - oy) >= (box.height + other.height) / 2;
        expect(apart).toBe(true);
      });
    });
  });

  it("stay where they are when the link is within one tree", () => {
    const within = placeForce(boxes, { width: 1000, gap: 12, links: [[0, 1]] });
    expect(within.middles).toEqual(plain.middles);
  });
});
