import { describe, expect, it } from "vitest";
import { type Asked, comparisonOf } from "../../../src/measures/comparison.ts";
import { findingOf, trendOf } from "../../../src/measures/contrast.ts";
import { certainly } from "../../../src/measures/largest.ts";
import type { Measure } from "../../../src/measures/measure.ts";
import { surveyOf } from "../../../src/measures/survey.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import fixtures from "../../data/stats-fixtures.json" with { type: "json" };
import { english } from "../../voice.ts";

const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];
const levelled = (levels: readonly (number | undefined)[]) =>
  parseStudy({
    version: 1,
    groups: levels.map((level, i) => ({ id: letters[i], label: letters[i], ...(level ? { level } : {}) })),
    themes: [],
  });
const plain = (count: number) => levelled(Array.from({ length: count }, () => undefined));
const all = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const compare = (count: number, asked: Asked) => comparisonOf(english, plain(count), all(count), asked);

describe("the comparison", () => {
  it("left to itself is of the pair, or over the range: no reference is invented", () => {
    expect(compare(2, {})).toMatchObject({ kind: "pair", sides: [{ first: [0], second: [1] }] });
    expect(compare(3, {})).toEqual({ kind: "range", groups: [0, 1, 2], sides: [], levels: [] });
    expect(compare(1, {})).toMatchObject({ kind: "none", sides: [] });
    expect(compare(0, { compare: "rest" })).toMatchObject({ kind: "none", sides: [] });
  });

  it("with a reference is of each other group with that one, which is drawn first", () => {
    const found = {
      kind: "reference",
      groups: [1, 0, 2],
      sides: [
        { first: [1], second: [0] },
        { first: [1], second: [2] },
      ],
    };
    expect(compare(3, { reference: "b" })).toMatchObject(found);
    expect(compare(3, { reference: "b", compare: "reference" })).toMatchObject(found);
    expect(compare(2, { reference: "b" })).toMatchObject({
      kind: "pair",
      groups: [1, 0],
      sides: [{ first: [1], second: [0] }],
    });
  });

  it("with the rest is of each group with all the others together", () => {
    expect(compare(3, { compare: "rest" })).toMatchObject({
      kind: "rest",
      sides: [
        { first: [1, 2], second: [0] },
        { first: [0, 2], second: [1] },
        { first: [0, 1], second: [2] },
      ],
    });
    expect(compare(2, { compare: "rest" }).kind).toBe("pair");
  });

  it("of ordered groups is of the highest level with the lowest, groups of one level together", () => {
    const study = levelled([3, 1, 2, 1]);
    expect(comparisonOf(english, study, [0, 1, 2, 3], { compare: "ordered" })).toEqual({
      kind: "ordered",
      groups: [1, 3, 2, 0],
      levels: [[1, 3], [2], [0]],
      sides: [{ first: [1, 3], second: [0] }],
    });
  });

  it("says why it is not the one that was asked for", () => {
    expect(compare(3, { compare: "pair" })).toMatchObject({
      kind: "range",
      remark: expect.stringMatching(/Only two groups/),
    });
    expect(compare(3, { compare: "reference" })).toMatchObject({
      kind: "range",
      remark: expect.stringMatching(/none is named/),
    });
    expect(compare(3, { reference: "x" })).toMatchObject({
      kind: "range",
      remark: expect.stringMatching(/has the id x/),
    });
    expect(compare(3, { compare: "ordered" })).toMatchObject({
      kind: "range",
      remark: expect.stringMatching(/no levels/),
    });
    expect(
      comparisonOf(english, levelled([1, 2, undefined]), [0, 1, 2], { compare: "ordered" }).remark,
    ).toBeDefined();
    expect(compare(3, {}).remark).toBeUndefined();
  });

  it("that cannot be made gives way to the reference, where one is named", () => {
    for (const [asked, remark] of [
      ["pair", /Only two groups make a pair: each group is compared with the reference\./],
      ["ordered", /no levels/],
    ] as const) {
      expect(compare(3, { compare: asked, reference: "b" })).toMatchObject({
        kind: "reference",
        groups: [1, 0, 2],
        remark: expect.stringMatching(remark),
      });
    }
    const two = comparisonOf(english, levelled([1, 1]), [0, 1], { compare: "ordered", reference: "b" });
    expect(two).toMatchObject({ kind: "pair", groups: [1, 0] });
  });

  it("says which groups have no level, or that all have the same", () => {
    const remark = (...levels: (number | undefined)[]) =>
      comparisonOf(english, levelled(levels), all(levels.length), { compare: "ordered" }).remark;
    expect(remark(1, undefined, 2)).toBe("No order of the groups: b has no level.");
    expect(remark(1, undefined, undefined)).toBe("No order of the groups: b and c have no level.");
    expect(remark(1, undefined, undefined, undefined, undefined, undefined, undefined)).toBe(
      "No order of the groups: b, c, d, e and 2 more have no level.",
    );
    expect(remark(undefined, undefined)).toBe("The groups have no levels that would order them.");
    expect(remark(2, 2, 2)).toBe("No order of the groups: all are of one level.");
  });
});

interface Cell {
  readonly x: number | null | { min?: number; max?: number };
  readonly n: number | undefined;
}

const finding = (
  cells: readonly Cell[],
  asked: Asked,
  measure: Measure = "prevalence",
  levels?: number[],
) => {
  const study = parseStudy({
    version: 1,
    groups: cells.map(({ n }, i) => ({
      id: letters[i],
      label: letters[i],
      ...(n === undefined ? {} : { participants: n }),
      ...(levels ? { level: levels[i] } : {}),
    })),
    themes: [
      {
        label: "T",
        [measure === "prevalence" ? "participants" : "quotes"]: Object.fromEntries(
          cells.map(({ x }, i) => [letters[i], x]),
        ),
      },
      { label: "U", quotes: Object.fromEntries(cells.map((_, i) => [letters[i], 10])) },
    ],
  });
  const survey = surveyOf(study);
  const row = { entry: survey.entries[0] as (typeof survey.entries)[number], direct: false };
  return findingOf(survey, row, comparisonOf(english, study, all(cells.length), asked), measure);
};
const cell = (x: Cell["x"], n?: number): Cell => ({ x, n });

describe("what a comparison finds", () => {
  it("against a reference: each difference with its band, and the largest as the chief one", () => {
    const { contrasts, chief, difference, band } = finding([cell(4, 10), cell(3, 10), cell(10, 10)], {
      reference: "a",
    });
    expect(contrasts.map((contrast) => [Math.round(contrast.difference?.min ?? 0), contrast.band])).toEqual([
      [-10, "similar"],
      [60, "marked"],
    ]);
    expect(chief?.second).toEqual([2]);
    expect([difference?.min, band]).toEqual([60, "marked"]);
  });

  it("against the rest: participants of the others add, prevalences are not averaged", () => {
    const { contrasts } = finding([cell(5, 5), cell(0, 15), cell(6, 20)], { compare: "rest" });
    // 6 of 20 against 5 of 20, where the mean of the prevalences would be 50 %.
    expect(contrasts[2]?.difference?.min).toBeCloseTo(5, 9);
  });

  it("against the rest: one that is not reported may be anything from nobody to all of its participants", () => {
    const { contrasts } = finding([cell(5, 10), cell(null, 10), cell(4, 5)], { compare: "rest" });
    const [, , third] = contrasts;
    expect(third?.difference?.min).toBeCloseTo(100 * (4 / 5 - 15 / 20), 9);
    expect(third?.difference?.max).toBeCloseTo(100 * (4 / 5 - 5 / 20), 9);
    expect(contrasts[1]?.difference).toBeNull();
  });

  it("over a range: the highest minus the lowest, without a verdict", () => {
    expect(finding([cell(1, 10), cell(9, 10), cell(5, 10)], {})).toEqual({
      contrasts: [],
      difference: { min: 80, max: 80 },
      band: null,
    });
    const bounded = finding([cell({ min: 1, max: 3 }, 10), cell(9, 10), cell(5, 10)], {}).difference;
    expect([bounded?.min, bounded?.max].map((end) => Math.round(end ?? 0))).toEqual([60, 80]);
    expect(finding([cell(1, 10), cell(9, 10), cell(null, 10)], {}).difference).toBeNull();
  });

  it("compares nobody with fewer than five", () => {
    expect(finding([cell(1, 4), cell(4, 10)], {})).toMatchObject({ difference: null, band: "too-few" });
    const levels = finding([cell(1, 4), cell(4, 10)], { compare: "ordered" }, "prevalence", [1, 2]);
    expect(levels).toMatchObject({ difference: null, band: "too-few", trend: null });
    expect(finding([cell(0, 4), cell(0, 10)], {})).toMatchObject({
      difference: { min: 0, max: 0 },
      band: "not-voiced",
    });
  });

  it("over a range leaves out who has fewer than five, and still says how far the others are apart", () => {
    expect(finding([cell(1, 10), cell(4, 4), cell(5, 10)], {})).toEqual({
      contrasts: [],
      difference: { min: 40, max: 40 },
      band: null,
      leftOut: [1],
    });
    expect(finding([cell(1, 10), cell(null, 4), cell(5, 10)], {}).difference).toEqual({ min: 40, max: 40 });
    const alone = finding([cell(1, 10), cell(4, 4), cell(3, 3)], {});
    expect(alone).toEqual({ contrasts: [], difference: null, band: "too-few", leftOut: [1, 2] });
  });

  it("does not call it the largest difference that nobody voiced a theme, where others are too few to compare", () => {
    const found = finding([cell(0, 10), cell(0, 10), cell(3, 3)], { reference: "a" });
    expect(found).toMatchObject({ difference: null, band: "too-few", chief: { second: [2] } });
    const clear = finding([cell(0, 10), cell(9, 10), cell(3, 3)], { reference: "a" });
    expect(clear).toMatchObject({ difference: { min: 90, max: 90 }, chief: { second: [1] } });
  });

  it("of rates is in quotes per participant, of counts is nothing", () => {
    expect(finding([cell(12, 8), cell(27, 9)], {}, "rate").difference).toEqual({ min: 1.5, max: 1.5 });
    expect(finding([cell(12, undefined), cell(27, 9)], {}, "rate").difference).toBeNull();
    expect(finding([cell(12, 8), cell(27, 9)], {}, "quotes").difference).toBeNull();
  });

  it.each(fixtures.orderedGroups)("along ordered groups agrees with the reference values: $id", (given) => {
    const cells = given.groups.map(({ x, n }) => cell(x, n));
    const levels = cells.map((_, i) => i + 1);
    const { difference, trend, band } = finding(cells, { compare: "ordered" }, "prevalence", levels);
    expect(trend).toBe(given.monotonicity === "none" ? "neither" : given.monotonicity);
    expect(band).toBeNull();
    expect((difference?.min ?? Number.NaN) / 100).toBeCloseTo(given.firstToLast, 9);
  });
});

describe("a trend", () => {
  const of = (...values: (number | [number, number] | null)[]) =>
    trendOf(
      values.map((value) =>
        value === null
          ? { value }
          : typeof value === "number"
            ? { value: { min: value, max: value } }
            : { value: { min: value[0], max: value[1] } },
      ),
    );
  it("is certain or not told", () => {
    expect(of(0.1, 0.1, 0.3)).toBe("increasing");
    expect(of(0.3, 0.1, 0.1)).toBe("decreasing");
    expect(of(0.1, 0.1)).toBe("constant");
    expect(of(0.1, 0.3, 0.2)).toBe("neither");
    expect(of([0.1, 0.2], 0.2)).toBe("increasing");
    expect(of([0.1, 0.3], 0.2)).toBeNull();
    expect(of(0.1, null, 0.3)).toBeNull();
    expect(of(0.1, 0.3, null, 0.5, 0.2)).toBe("neither");
  });
});

it("of a difference, that part is certain which is nearer to zero", () => {
  expect(certainly({ min: 10, max: 40 })).toBe(10);
  expect(certainly({ min: -40, max: -10 })).toBe(-10);
  expect(certainly({ min: -10, max: 40 })).toBe(0);
  expect(certainly({ min: 0, max: 40 })).toBe(0);
  expect(certainly(null)).toBe(0);
});
