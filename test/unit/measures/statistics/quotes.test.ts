import { describe, expect, it } from "vitest";
import {
  adjustedResiduals,
  chiSquared,
  difference,
  dirichletLogOdds,
  fisherExact,
  informativePrior,
  leaveOneOut,
  logRatio,
  type Proportion,
  prevalence,
  quoteRate,
  rateDifference,
  rateRatio,
  signedG2,
} from "../../../../src/measures/statistics/index.ts";
import fixtures from "../../../data/stats-fixtures.json" with { type: "json" };
import { expectNear } from "./near.ts";

const noQuotes = { x: 0, n: 0 };
const some = { x: 3, n: 8 };

describe("quotes per participant", () => {
  it.each(fixtures.quoteRates)("$id against reference values", ({ a, b, ...of }) => {
    expectNear([quoteRate(a), quoteRate(b)], [of.rateA, of.rateB]);
    expectNear(rateDifference(a, b), of.diff);
    expectNear(rateRatio(a, b), of.ratio);
  });

  it("of a group that was asked and said nothing is 0, where its share of no quotes is not defined", () => {
    expect(quoteRate({ quotes: 0, n: 5 })).toBe(0);
    expect(prevalence({ x: 0, n: 5 })).toBe(0);
    expect(prevalence(noQuotes)).toBeNull();
  });

  it("of nobody is null, and so is none against none as a ratio", () => {
    const nobody = { quotes: 0, n: 0 };
    const silent = { quotes: 0, n: 5 };
    expect(quoteRate(nobody)).toBeNull();
    for (const measure of [rateDifference, rateRatio]) {
      expect([measure(nobody, silent), measure(silent, nobody)]).toEqual([null, null]);
    }
    expect([rateDifference(silent, silent), rateRatio(silent, silent)]).toEqual([0, null]);
  });

  it.each([
    [{ quotes: -1, n: 5 }, "quotes is -1: a count is a whole number from 0 up."],
    [{ quotes: 1, n: 2.5 }, "n is 2.5: a count is a whole number from 0 up."],
  ])("%j is refused", (wrong, message) => {
    expect(() => quoteRate(wrong)).toThrow(new RangeError(message));
    expect(() => rateDifference({ quotes: 1, n: 1 }, wrong)).toThrow(new RangeError(message));
    expect(() => rateRatio(wrong, { quotes: 1, n: 1 })).toThrow(new RangeError(message));
  });
});

describe("keyness", () => {
  it.each(fixtures.keyness)("$id against reference values: $note", ({ a, b, ...of }) => {
    const table = [a, b].map(({ x, n }) => [x, n - x]);
    expectNear([prevalence(a), prevalence(b), difference(a, b)], [of.shareA, of.shareB, of.diff]);
    expectNear(signedG2(a, b), of.signedG2, 1e-8);
    expectNear(signedG2(b, a), of.signedG2 && -of.signedG2, 1e-8);
    expectNear(chiSquared(table)?.statistic ?? null, of.chiSquared);
    expectNear(adjustedResiduals(table)[1]?.[0], of.adjustedResidual);
    expectNear((fisherExact(a, b) as number) / of.fisher, 1, 1e-7);
    expectNear([logRatio(a, b, 1), logRatio(a, b, 10)], [of.logRatio1, of.logRatio10]);
  });

  it("counts all four cells", () => {
    expectNear(Math.abs(signedG2({ x: 45, n: 60 }, { x: 40, n: 90 }) as number), 14.14, 5e-4);
  });

  it("is exactly 0 at equal shares, whatever the sizes", () => {
    for (const size of [1, 2, 5, 7, 11, 13]) {
      const [a, b] = [
        { x: 3, n: 10 },
        { x: 3 * size, n: 10 * size },
      ];
      expect([signedG2(a, b), logRatio(a, b, 7)]).toEqual([0, 0]);
    }
  });

  it("of a group without quotes is null", () => {
    expect([signedG2(noQuotes, some), signedG2(some, noQuotes)]).toEqual([null, null]);
    expect([logRatio(noQuotes, some, 5), logRatio(some, noQuotes, 5)]).toEqual([null, null]);
  });

  it("refuses what is no count, and a prior that is none", () => {
    expect(() => signedG2({ x: 9, n: 8 }, some)).toThrow(RangeError);
    expect(() => logRatio(some, { x: 0.5, n: 8 }, 5)).toThrow(RangeError);
    for (const themes of [0, -1, Number.NaN, Infinity]) {
      const error = new RangeError(`themes is ${themes}: it is a number above 0.`);
      expect(() => logRatio(some, some, themes)).toThrow(error);
    }
  });
});

describe("log-odds with a Dirichlet prior", () => {
  it.each(fixtures.dirichletLogOdds)("$id against reference values: $note", ({ a, b, alpha, ...of }) => {
    const results = dirichletLogOdds(a, b, alpha);
    expectNear(
      results.map((theme) => theme?.delta),
      of.delta,
    );
    expectNear(
      results.map((theme) => theme?.variance),
      of.variance,
    );
    expectNear(
      results.map((theme) => theme?.z),
      of.z,
    );
  });

  it("takes its informative prior from both groups together", () => {
    const informative = fixtures.dirichletLogOdds.find(({ id }) => id === "dir-informative-a0=1");
    if (!informative) throw new Error("The case is missing.");
    const { a, b, alpha } = informative;
    expectNear(informativePrior(a, b, 1), alpha);
    expectNear(
      informativePrior(a, b, 20),
      alpha.map((prior) => 20 * prior),
    );
    expect(informativePrior([0, 0], [0, 0], 5)).toEqual([0, 0]);
  });

  it("is null for a theme that nobody spoke of, and where there is no other", () => {
    const [a, b] = [
      [4, 0, 2],
      [1, 0, 5],
    ];
    const prior = informativePrior(a as number[], b as number[], 5);
    const results = dirichletLogOdds(a as number[], b as number[], prior);
    expect(results.map((theme) => theme === null)).toEqual([false, true, false]);
    expect(dirichletLogOdds([3], [5], [0.1])).toEqual([null]);
    expect(dirichletLogOdds([0.1 * 10, 0], [2, 0], [0.1, 0])).toEqual([null, null]);
    expect(dirichletLogOdds([], [], [])).toEqual([]);
  });

  it("is finite also where all quotes of both groups are on one theme", () => {
    for (const theme of dirichletLogOdds([30, 0, 0], [70, 0, 0], [0.3, 1e-20, 1e-20])) {
      expect(Object.values(theme ?? { none: Number.NaN }).every(Number.isFinite)).toBe(true);
    }
  });

  it.each([
    [[1, 2], [1], [1, 1], "a and b are of lengths 2 and 1: they go in pairs."],
    [[1, 2], [1, 2], [1], "a and alpha are of lengths 2 and 1: they go in pairs."],
    [[1, -2], [1, 2], [1, 1], "a[1] is -2: a count is a whole number from 0 up."],
    [[1, 2], [1.5, 2], [1, 1], "b[0] is 1.5: a count is a whole number from 0 up."],
    [[1, 2], [1, 2], [1, 0], "alpha[1] is 0: it is a number above 0."],
    [[1, 0], [1, 0], [1, -1], "alpha[1] is -1: it is a number above 0."],
    [[1, 0], [1, 0], [1, Number.NaN], "alpha[1] is NaN: it is a number above 0."],
  ])("%j, %j and %j are refused", (a, b, alpha, message) => {
    expect(() => dirichletLogOdds(a, b, alpha)).toThrow(new RangeError(message));
  });

  it("refuses a prior of nothing", () => {
    expect(() => informativePrior([1], [1], 0)).toThrow(
      new RangeError("strength is 0: it is a number above 0."),
    );
    expect(() => informativePrior([1], [1, 2], 1)).toThrow(RangeError);
    expect(() => informativePrior([1], [-1], 1)).toThrow(
      new RangeError("b[0] is -1: a count is a whole number from 0 up."),
    );
    expect(() => informativePrior([0.5], [1], 1)).toThrow(
      new RangeError("a[0] is 0.5: a count is a whole number from 0 up."),
    );
  });
});

describe("a difference in shares without each participant", () => {
  it.each(fixtures.leaveOneOut)("$id against reference values", ({ a, b, ...of }) => {
    const result = leaveOneOut(a, b);
    expectNear(result.difference, of.diff);
    expectNear(result.withoutA, of.withoutA);
    expectNear(result.withoutB, of.withoutB);
    expectNear(result.range, of.range);
  });

  it("is null where nobody else has quotes", () => {
    expect(leaveOneOut([some], [some, { x: 0, n: 0 }])).toEqual({
      difference: 0,
      withoutA: [null],
      withoutB: [null, 0],
      range: [0, 0],
    });
    const [few, more, most] = [1, 2, 3].map((x) => ({ x, n: 4 })) as [Proportion, Proportion, Proportion];
    expect(leaveOneOut([few], [more, most]).range).toEqual([0.25, 0.5]);
    expect(leaveOneOut([more, most], [few]).range).toEqual([-0.5, -0.25]);
    expect(leaveOneOut([some], [])).toEqual({
      difference: null,
      withoutA: [null],
      withoutB: [],
      range: null,
    });
  });

  it("refuses what is no count", () => {
    expect(() => leaveOneOut([some], [{ x: 2, n: 1 }])).toThrow(RangeError);
    expect(() => leaveOneOut([{ x: -1, n: 1 }], [some])).toThrow(RangeError);
  });
});
