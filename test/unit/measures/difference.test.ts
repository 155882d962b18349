import { describe, expect, it } from "vitest";
import { exactly, fractionOf } from "../../../src/measures/amount.ts";
import { bandOf, differenceOf } from "../../../src/measures/difference.ts";
import { signsForDifference } from "../../../src/measures/difference-words.ts";
import type { Reading } from "../../../src/measures/measure.ts";
import fixtures from "../../data/stats-fixtures.json" with { type: "json" };
import { english } from "../../voice.ts";

const reading = ({ x, n }: { x: number; n: number }): Reading => ({
  count: exactly(x),
  of: n,
  value: fractionOf(exactly(x), exactly(n)),
});

/** The fixtures call a marked difference "diverge", a word that the library leaves to authors. */
const names: Record<string, string> = { diverge: "marked" };

describe("against reference values", () => {
  it.each(fixtures.twoProportions)("$id", ({ a, b, diff, band }) => {
    const points = differenceOf(reading(a), reading(b), "prevalence");
    if (diff === null) expect(points).toBeNull();
    else expect(points?.min).toBeCloseTo(100 * diff, 9);
    expect(bandOf(reading(a), reading(b))).toBe(names[band] ?? band);
  });
  it.each(fixtures.conventions)("$id", ({ a, b, band }) => {
    expect(bandOf(reading(a), reading(b))).toBe(names[band] ?? band);
  });
  it.each(fixtures.ranking.themes)("$theme", ({ a, b, band }) => {
    expect(bandOf(reading(a), reading(b))).toBe(names[band] ?? band);
  });
  it.each(fixtures.severalGroups)("$id", ({ groups, pairs }) => {
    for (const { pair, band } of pairs) {
      const [a, b] = pair.map((i) => reading(groups[i] as { x: number; n: number }));
      expect(bandOf(a as Reading, b as Reading)).toBe(names[band] ?? band);
    }
  });
});

it("is borderline where one participant would change it: 3 of 8 against 6 of 9", () => {
  expect(bandOf(reading({ x: 3, n: 8 }), reading({ x: 6, n: 9 }))).toBe("borderline");
});

it("counts a gap of exactly 30 points as marked only if no recoding undoes it", () => {
  expect(bandOf(reading({ x: 3, n: 10 }), reading({ x: 6, n: 10 }))).toBe("borderline");
  expect(bandOf(reading({ x: 3, n: 10 }), reading({ x: 7, n: 10 }))).toBe("marked");
});

describe("at the edges of bands", () => {
  it.each([
    // A gap of 20 points that one recoding makes exactly 30, of 10 that one makes 20, of 40 that one makes 30.
    [{ x: 5, n: 10 }, { x: 7, n: 10 }, "borderline"],
    [{ x: 5, n: 10 }, { x: 6, n: 10 }, "similar"],
    [{ x: 3, n: 10 }, { x: 7, n: 10 }, "marked"],
    // One more than all cannot have voiced a theme: 6 of 5 against 18 of 20 would be 30 points.
    [{ x: 5, n: 5 }, { x: 18, n: 20 }, "similar"],
    [{ x: 0, n: 5 }, { x: 2, n: 20 }, "similar"],
    // Five are enough to be compared, four are not, and nobody is nobody among however few.
    [{ x: 0, n: 5 }, { x: 5, n: 5 }, "marked"],
    [{ x: 0, n: 4 }, { x: 9, n: 9 }, "too-few"],
    [{ x: 0, n: 9 }, { x: 4, n: 4 }, "too-few"],
    [{ x: 0, n: 4 }, { x: 0, n: 4 }, "not-voiced"],
    [{ x: 0, n: 4 }, { x: 0, n: 9 }, "not-voiced"],
  ])("%j against %j is %s, and the other way round", (a, b, band) => {
    expect(bandOf(reading(a), reading(b))).toBe(band);
    expect(bandOf(reading(b), reading(a))).toBe(band);
  });
});

describe("bands of bounds", () => {
  const bounded = (min: number, max: number, n: number): Reading => ({
    count: { min, max },
    of: n,
    value: fractionOf({ min, max: Math.min(max, n) }, exactly(n)),
  });
  it("holds where it holds at every end: 1 of 8 against at least 5 of 9 is marked", () => {
    expect(bandOf(reading({ x: 1, n: 8 }), bounded(5, Infinity, 9))).toBe("marked");
  });
  it("is left open where the ends disagree", () => {
    expect(bandOf(reading({ x: 1, n: 8 }), bounded(1, 9, 9))).toBeNull();
  });
  it("is left open where the ends are marked in opposite directions", () => {
    expect(bandOf(bounded(0, Infinity, 12), reading({ x: 7, n: 15 }))).toBeNull();
  });
  it("is left open where the ends are borderline in opposite directions, with no difference in between", () => {
    expect(bandOf(reading({ x: 2, n: 10 }), reading({ x: 5, n: 10 }))).toBe("borderline");
    expect(bandOf(reading({ x: 8, n: 10 }), reading({ x: 5, n: 10 }))).toBe("borderline");
    expect(bandOf(bounded(2, 8, 10), reading({ x: 5, n: 10 }))).toBeNull();
  });
  it("ends an open count at n, so that nobody more is counted than there are", () => {
    expect(bandOf(reading({ x: 9, n: 9 }), bounded(7, Infinity, 8))).toBe("similar");
    expect(bandOf(bounded(7, Infinity, 8), reading({ x: 9, n: 9 }))).toBe("similar");
  });
  it("is similar also where the small difference may be either way", () => {
    expect(bandOf(bounded(9, 11, 20), reading({ x: 10, n: 20 }))).toBe("similar");
  });
  it("is no band at all where an n is not known", () => {
    const nobody = { count: exactly(1) };
    expect(bandOf(nobody, reading({ x: 1, n: 9 }))).toBe("no-data");
    expect(bandOf(reading({ x: 1, n: 9 }), nobody)).toBe("no-data");
  });
  it("is no band at all where one group is not reported", () => {
    expect(bandOf({ count: null, of: 8 }, reading({ x: 1, n: 9 }))).toBe("no-data");
  });
});

describe("differences in signs", () => {
  it.each([
    [{ min: 65.28, max: 65.28 }, "+65"],
    [{ min: -9.7, max: -9.7 }, "−10"],
    [{ min: 0.2, max: 0.2 }, "+0.2"],
    [{ min: -0.2, max: -0.2 }, "−0.2"],
    [{ min: 5.6e-15, max: 5.6e-15 }, "0"],
    [{ min: 43.06, max: 87.5 }, "+43 to +88"],
    [{ min: -20.4, max: 10 }, "−20 to +10"],
    // What rounds to one number is written as one.
    [{ min: 42.9, max: 43.2 }, "+43"],
    [null, "–"],
  ])("%j is %s", (points, signs) => expect(signsForDifference(english, points)).toBe(signs));
});
