import { describe, expect, it } from "vitest";
import {
  adjustedResiduals,
  agrestiCaffo,
  chiSquared,
  cramersV,
  difference,
  firstToLastDifference,
  fisherExact,
  logOddsRatio,
  monotonicity,
  newcombe,
  type Proportion,
  pool,
  prevalence,
  riskRatio,
  wilson,
} from "../../../../src/measures/statistics/index.ts";
import { normalQuantile } from "../../../../src/measures/statistics/normal-quantile.ts";
import fixtures from "../../../data/stats-fixtures.json" with { type: "json" };
import { expectNear } from "./near.ts";

describe("two proportions against reference values", () => {
  it.each(fixtures.twoProportions)("$id", (of) => {
    const { a, b } = of;
    expectNear([prevalence(a), prevalence(b), difference(a, b)], [of.prevalenceA, of.prevalenceB, of.diff]);
    expectNear(wilson(a), of.wilsonA);
    expectNear(wilson(b), of.wilsonB);
    expectNear(newcombe(a, b), of.newcombe);
    expectNear(agrestiCaffo(a, b), of.agrestiCaffo);
    expectNear(riskRatio(a, b), of.riskRatio);
    expectNear(logOddsRatio(a, b), of.logOddsRatio);
    const p = fisherExact(a, b) as number;
    expectNear(p / of.fisher, 1, 1e-7);
  });

  it.each(fixtures.conventions)("$id", ({ a, b, ...of }) => {
    expectNear([prevalence(a), prevalence(b), difference(a, b)], [of.prevalenceA, of.prevalenceB, of.diff]);
    expect(newcombe(a, b)).toBe(of.newcombe);
  });

  it.each([
    ["bySignedDifference", difference],
    ["byAbsoluteDifference", (a, b) => Math.abs(difference(a, b) as number)],
    ["byAbsoluteLogOddsRatio", (a, b) => Math.abs(logOddsRatio(a, b) as number)],
  ] as ["bySignedDifference", (a: Proportion, b: Proportion) => number][])(
    "themes stand in order %s",
    (order, value) => {
      const mentions = (theme: { a: Proportion; b: Proportion }): number => theme.a.x + theme.b.x;
      const sorted = fixtures.ranking.themes.toSorted(
        (s, t) => value(t.a, t.b) - value(s.a, s.b) || mentions(t) - mentions(s),
      );
      expect(sorted.map(({ theme }) => theme)).toEqual(fixtures.ranking[order]);
    },
  );

  it.each(fixtures.ranking.themes)("$theme", ({ a, b, diff, logOddsRatio: odds }) => {
    expectNear([difference(a, b), logOddsRatio(a, b)], [diff, odds]);
  });
});

describe("several groups against reference values", () => {
  it.each(fixtures.severalGroups)("$id", ({ groups, pairs, ...of }) => {
    const table = groups.map(({ x, n }) => [x, n - x]);
    expectNear(groups.map(prevalence), of.prevalence);
    expectNear(chiSquared(table)?.statistic ?? null, of.chiSquared);
    expectNear(cramersV(table), of.cramersV);
    const voiced = adjustedResiduals(table).map(([residual]) => residual);
    expectNear(voiced, of.adjustedResiduals ?? groups.map(() => null));
    for (const { pair, diff } of pairs) {
      const [a, b] = pair.map((i) => groups[i] as Proportion);
      expectNear(difference(a as Proportion, b as Proportion), diff);
    }
  });

  it.each(fixtures.orderedGroups)("$id", ({ groups, prevalence: fractions, ...of }) => {
    expectNear(groups.map(prevalence), fractions);
    expectNear(
      groups.slice(1).map((group, i) => difference(groups[i] as Proportion, group)),
      of.steps,
    );
    expect(monotonicity(groups)).toBe(of.monotonicity);
    expectNear(firstToLastDifference(groups), of.firstToLast);
  });

  it.each(fixtures.pooling)("$id", ({ sets, active, other, activeMinusOther }) => {
    for (const [set, { x, n, p }] of [
      [sets.active, active],
      [sets.other, other],
    ] as const) {
      expect(pool(set)).toEqual({ x, n });
      expectNear(prevalence(pool(set)), p);
    }
    expectNear(difference(pool(sets.other), pool(sets.active)), activeMinusOther);
  });
});

const some: Proportion = { x: 3, n: 8 };
const none: Proportion = { x: 0, n: 8 };
const all: Proportion = { x: 8, n: 8 };
const nobody: Proportion = { x: 0, n: 0 };

it("what is not defined is null", () => {
  expect([prevalence(nobody), wilson(nobody)]).toEqual([null, null]);
  for (const measure of [difference, newcombe, agrestiCaffo, riskRatio, logOddsRatio, fisherExact]) {
    expect([measure(nobody, some), measure(some, nobody), measure(nobody, nobody)]).toEqual([
      null,
      null,
      null,
    ]);
  }
  expect(riskRatio(none, none)).toBeNull();
  expect(riskRatio(none, some)).toBe(Infinity);
  expect(riskRatio(some, none)).toBe(0);
});

describe("what is not a proportion is refused by name", () => {
  it.each([
    [{ x: 9, n: 8 }, "x is 9, more than n, which is 8: x counts some of n."],
    [{ x: -1, n: 8 }, "x is -1: a count is a whole number from 0 up."],
    [{ x: 1.5, n: 8 }, "x is 1.5: a count is a whole number from 0 up."],
    [{ x: Number.NaN, n: 8 }, "x is NaN: a count is a whole number from 0 up."],
    [{ x: 0, n: -8 }, "n is -8: a count is a whole number from 0 up."],
    [{ x: 0, n: Infinity }, "n is Infinity: a count is a whole number from 0 up."],
    [{ x: 1, n: 0 }, "x is 1, more than n, which is 0: x counts some of n."],
  ])("%j", (wrong, message) => {
    const error = new RangeError(message);
    for (const measure of [difference, newcombe, agrestiCaffo, riskRatio, logOddsRatio, fisherExact]) {
      expect(() => measure(wrong, some)).toThrow(error);
      expect(() => measure(some, wrong)).toThrow(error);
    }
    for (const measure of [prevalence, wilson]) expect(() => measure(wrong)).toThrow(error);
    for (const measure of [pool, monotonicity, firstToLastDifference]) {
      for (const groups of [[wrong], [wrong, some, some], [some, wrong, some], [some, some, wrong]]) {
        expect(() => measure(groups)).toThrow(error);
      }
    }
  });
});

describe("the level of an interval", () => {
  // scipy 1.17.1: binomtest(x, n).proportion_ci(level, "wilson").
  it.each([
    [3, 8, 0.9, [0.16117233776067347, 0.6520085615952673]],
    [3, 8, 0.99, [0.1008105674052619, 0.7625297721595259]],
    [17, 40, 0.5, [0.37341409860988506, 0.47827272800514664]],
  ])("%i of %i at %d", (x, n, level, ends) => expectNear(wilson({ x, n }, { level }), ends));

  // scipy 1.17.1: -special.ndtri((1 - level) / 2).
  it.each([
    [0.1, 0.12566134685507402],
    [0.5, 0.6744897501960817],
    [0.8, 1.2815515655446004],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.999999, 4.8916384756929325],
    [0.999999999999, 7.130509892879273],
  ])("%d reaches %d standard errors", (level, z) => {
    const p = (1 - level) / 2;
    expectNear(normalQuantile(p), -z, 1e-13);
    // 1 − p has fewer digits than p.
    if (level < 0.99) expectNear(normalQuantile(1 - p), z, 1e-13);
  });

  // scipy 1.17.1: special.ndtri(p).
  it.each([
    [0.074, -1.4466320671589785],
    [0.076, -1.4325027208258116],
    [1e-30, -11.464024688443613],
    [1e-300, -37.0470962993612],
  ])("the normal quantile at %d is %d", (p, z) => expectNear(normalQuantile(p), z, 1e-14));

  it("is that of all intervals", () => {
    for (const measure of [newcombe, agrestiCaffo]) {
      const widths = [0.5, 0.9, 0.95, 0.99].map((level) => {
        const [lower, upper] = measure(some, { x: 6, n: 9 }, { level }) ?? [];
        return (upper as number) - (lower as number);
      });
      expect(widths).toEqual(widths.toSorted((s, t) => s - t));
      expect(new Set(widths).size).toBe(4);
      expect(measure(some, all, { level: 0.95 })).toEqual(measure(some, all));
    }
  });

  it.each([0, 1, 95, -0.5, Number.NaN])("%d is none", (level) => {
    const error = new RangeError(`level is ${level}: it lies above 0 and below 1, such as 0.95.`);
    expect(() => wilson(some, { level })).toThrow(error);
    expect(() => newcombe(some, some, { level })).toThrow(error);
    expect(() => agrestiCaffo(some, some, { level })).toThrow(error);
  });
});

it("intervals end exactly at 0 and at 1 where a count does", () => {
  for (const level of [0.5, 0.9, 0.95, 0.99, 0.999]) {
    for (const n of [1, 3, 7, 9, 11, 29]) {
      expect(wilson({ x: 0, n }, { level })?.[0]).toBe(0);
      expect(wilson({ x: n, n }, { level })?.[1]).toBe(1);
    }
  }
});

describe("Fisher's exact test", () => {
  // scipy 1.17.1: stats.fisher_exact.
  it.each([
    [300, 10_000, 370, 10_000, 0.006657338713494574],
    [100, 10_000, 200, 10_000, 6.205062185310538e-9],
    [2000, 10_000, 2800, 10_000, 4.345928706359803e-40],
    [9990, 10_000, 9000, 10_000, 3.3743509934988792e-292],
    [1, 10, 1, 10_000, 0.001997103705566089],
    [5000, 10_000, 5000, 10_000, 1],
    // Its neighbours are less than 1 % more probable, which is not equally.
    [5010, 10_000, 5000, 10_000, 0.8987197688046449],
    [4, 5, 3, 5, 1],
  ])("%i of %i against %i of %i", (x, n, y, m, p) => {
    const [a, b] = [
      { x, n },
      { x: y, n: m },
    ];
    expectNear((fisherExact(a, b) as number) / p, 1, 1e-9);
    expectNear((fisherExact(b, a) as number) / p, 1, 1e-9);
  });

  it("is 0 where a number cannot be so small, and 1 for nobody against nobody who voiced it", () => {
    expect(fisherExact({ x: 0, n: 10_000 }, { x: 10_000, n: 10_000 })).toBe(0);
    expect(fisherExact(none, { x: 0, n: 9 })).toBe(1);
    expect(fisherExact(all, { x: 9, n: 9 })).toBe(1);
  });

  it("is the sum over all tables, by their definition", () => {
    const choose = (n: number, k: number): number =>
      Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, part) => product * part, 1);
    for (const [n, m] of [
      [8, 9],
      [5, 5],
      [3, 12],
    ] as const) {
      for (let x = 0; x <= n; x++) {
        for (let y = 0; y <= m; y++) {
          const ways = Array.from({ length: m + 1 }, (_, k) => {
            const rest = x + y - k;
            return rest < 0 || rest > n ? 0 : choose(m, k) * choose(n, rest);
          });
          const limit = (ways[y] as number) * (1 + 1e-7);
          const p =
            ways.filter((way) => way <= limit).reduce((sum, way) => sum + way, 0) / choose(n + m, x + y);
          expectNear(fisherExact({ x, n }, { x: y, n: m }), p, 1e-12);
        }
      }
    }
  });
});

describe("groups that have an order", () => {
  const of = (...counts: number[]): Proportion[] => counts.map((x) => ({ x, n: 8 }));
  it.each([
    [of(1, 2, 5), "increasing"],
    [of(1, 1, 5, 5), "increasing"],
    [of(5, 5, 1), "decreasing"],
    [of(3, 3, 3), "constant"],
    [[...of(2), { x: 1, n: 4 }], "constant"],
    [of(0, 8, 0), "none"],
    [of(8, 0, 8), "none"],
    [[...of(1, 2), nobody, ...of(3)], null],
    [[nobody, ...of(1, 2)], null],
    [of(4), null],
    [[], null],
  ])("%j is %s", (groups, expected) => expect(monotonicity(groups)).toBe(expected));

  it("differ, last minus first", () => {
    expect(firstToLastDifference(of(1, 8, 3))).toBe(0.25);
    expect(firstToLastDifference([...of(1), nobody, ...of(3)])).toBe(0.25);
    expect(firstToLastDifference([nobody, ...of(3)])).toBeNull();
    expect([firstToLastDifference(of(4)), firstToLastDifference([])]).toEqual([null, null]);
  });
});

it("groups pool to nobody where there are none", () => expect(pool([])).toEqual(nobody));
