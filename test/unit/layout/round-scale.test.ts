import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundScale } from "../../../src/layout/round-scale.ts";

describe("a round scale", () => {
  it.each([
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
    [0.17, [0, 0.05, 0.1, 0.15, 0.2], 2],
    [0.24, [0, 0.05, 0.1, 0.15, 0.2, 0.25], 2],
    [1.2, [0, 0.25, 0.5, 0.75, 1, 1.25], 2],
    [7.5, [0, 2, 4, 6, 8], 0],
    [30, [0, 10, 20, 30], 0],
    [500, [0, 100, 200, 300, 400, 500], 0],
    [0, [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
  ])("up to %d has these numbers", (largest, ticks, decimals) => {
    expect(roundScale(largest)).toEqual({ max: ticks.at(-1), ticks, decimals });
  });

  it("reaches what it must, wastes less than a step, and tells its numbers apart", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (largest) => {
        const { max, ticks, decimals } = roundScale(largest);
        expect(max).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
        expect(ticks.at(-2) as number).toBeLessThan(largest);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.map((tick) => Number(tick.toFixed(decimals)))).toEqual(ticks);
      }),
    );
  });
});
