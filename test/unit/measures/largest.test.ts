import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Band } from "../../../src/measures/difference.ts";
import { equalsOf, largestOf, leaderOf, sizeOf } from "../../../src/measures/largest.ts";

const gap = (min: number, max: number = min) => ({ difference: { min, max }, band: null });
const none = (band: Band | null = null) => ({ difference: null, band });
const open = { difference: null, band: null, open: true };

describe("the size of a difference", () => {
  it("is between the end nearer to zero and the one further from it, and of what is not compared nothing", () => {
    expect(sizeOf(gap(-40, -10))).toEqual({ min: 10, max: 40 });
    expect(sizeOf(gap(-10, 40))).toEqual({ min: 0, max: 40 });
    expect(sizeOf(none())).toEqual({ min: 0, max: 0 });
    expect(sizeOf(open)).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
  });
});

describe("the largest of several differences", () => {
  it("is one that no other may pass, the first of equal ones", () => {
    const [small, large, equal] = [gap(10, 40), gap(-40), gap(40)];
    expect(largestOf([small, large, equal])?.chief).toBe(large);
    expect(equalsOf([small, large, equal], large)).toEqual([large, equal]);
    expect(leaderOf([small, large])).toEqual({ leader: large, certain: true, ties: 0 });
    expect(leaderOf([small, large, equal])).toEqual({ leader: large, certain: true, ties: 1 });
    expect(largestOf([])).toBeUndefined();
  });

  it("is open where a range reaches further: it is between what is certain and the furthest", () => {
    expect(largestOf([gap(20), gap(-10, 60)])).toEqual({ difference: { min: 20, max: 60 }, band: null });
    expect(largestOf([gap(20), gap(-50, 10)])).toEqual({ difference: { min: -50, max: 20 }, band: null });
    expect(largestOf([gap(20), open])).toEqual({ difference: null, band: null });
  });

  it("of one is that one, whatever is known of it", () => {
    for (const only of [gap(-10, 60), none("no-data"), none("too-few"), open]) {
      expect(largestOf([only])).toEqual({ chief: only, difference: only.difference, band: only.band });
    }
  });

  it("leaves out what is not reported, and is none where others that are too few may differ", () => {
    const [zero, few, unknown] = [gap(0), none("too-few"), none("no-data")];
    expect(largestOf([unknown, gap(5)])?.difference).toEqual({ min: 5, max: 5 });
    expect(largestOf([zero, few])?.chief).toBe(few);
    expect(largestOf([zero, unknown])?.chief).toBe(zero);
    expect(largestOf([unknown, few])?.chief).toBe(few);
  });

  it("holds for whatever numbers are within the bounds", () => {
    const known = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9), fc.nat(9)).map(([low, more, at]) => ({
      ...gap(low, low + more),
      real: low + Math.min(at, more),
    }));
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 4 }), (gaps) => {
        const found = largestOf(gaps);
        const most = Math.max(...gaps.map(({ real }) => Math.abs(real)));
        if (found?.chief) expect(Math.abs(found.chief.real)).toBe(most);
        const { min = 1, max = 0 } = found?.difference ?? {};
        expect(gaps.some(({ real }) => Math.abs(real) === most && real >= min && real <= max)).toBe(true);
      }),
    );
  });
});
