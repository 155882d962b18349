import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../../src/layout/radial/spread.ts";

const rows = fc
  .array(fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 0, max: 20 })), { maxLength: 12 })
  .map((list) => ({ wanted: list.map(([at]) => at), apart: list.map(([, by]) => by) }));

describe("positions spread along a line", () => {
  it("stay where they are wanted while there is room", () => {
    expect(spread([0, 10, 30], [0, 5, 5], -50, 50)).toEqual([0, 10, 30]);
  });

  it("share what they are moved", () => {
    expect(spread([0, 0, 40], [0, 10, 10], -50, 50)).toEqual([-5, 5, 40]);
    expect(spread([10, 0, 5], [0, 10, 10], -50, 50)).toEqual([-5, 5, 15]);
  });

  it("stay between the ends, and run beyond the high one only where they must", () => {
    expect(spread([-90, -80], [0, 10], -50, 50)).toEqual([-50, -40]);
    expect(spread([90, 95], [0, 10], -50, 50)).toEqual([40, 50]);
    expect(spread([0, 0, 0], [0, 60, 60], -50, 50)).toEqual([-50, 10, 70]);
    expect(spread([], [], 0, 1)).toEqual([]);
  });

  it("keep order and distance, and no small change of one brings them closer to what is wanted", () => {
    fc.assert(
      fc.property(rows, ({ wanted, apart }) => {
        const found = spread(wanted, apart, -200, 200);
        const allowed = (at: readonly number[]): boolean =>
          at.every((x, i) => {
            const before = i > 0 ? (at[i - 1] as number) + (apart[i] as number) : -200;
            return x >= before - 1e-9 && x <= 200 + 1e-9;
          });
        const error = (at: readonly number[]): number =>
          at.reduce((sum, x, i) => sum + (x - (wanted[i] as number)) ** 2, 0);
        expect(allowed(found)).toBe(true);
        found.forEach((_, from) => {
          for (const step of [-0.01, 0.01]) {
            for (let to = from + 1; to <= found.length; to++) {
              const moved = found.map((x, i) => (i >= from && i < to ? x + step : x));
              if (allowed(moved)) expect(error(moved)).toBeGreaterThanOrEqual(error(found) - 1e-9);
            }
          }
        });
      }),
    );
  });
});
