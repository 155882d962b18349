import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agrestiCaffo,
  chiSquared,
  correctedCramersV,
  cramersV,
  difference,
  dirichletLogOdds,
  fisherExact,
  jensenShannon,
  kendallTauB,
  leaveOneOut,
  logOddsRatio,
  logRatio,
  newcombe,
  type Proportion,
  signedG2,
  spearmanRho,
  wilson,
} from "../../../../src/measures/statistics/index.ts";
import { expectNear } from "./near.ts";

/** Some of a group that is not empty; often none or all of it. */
const proportions = fc
  .tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([n, part]): Proportion => ({ x: Math.round(n * part), n }));
const levels = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
const profiles = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([groups, themes]) =>
    fc.array(fc.array(fc.nat(40), { minLength: themes, maxLength: themes }), {
      minLength: groups,
      maxLength: groups,
    }),
  );

describe("two groups", () => {
  it("differ by the opposite, the other way round", () => {
    fc.assert(
      fc.property(proportions, proportions, levels, (a, b, level) => {
        for (const measure of [difference, logOddsRatio, signedG2]) {
          expectNear(measure(b, a), 0 - (measure(a, b) as number));
        }
        const there = logRatio(a, b, 6);
        expectNear(logRatio(b, a, 6), there === null ? null : -there);
        expectNear(fisherExact(b, a), fisherExact(a, b));
        for (const measure of [newcombe, agrestiCaffo]) {
          const [lower, upper] = measure(a, b, { level }) as [number, number];
          expectNear(measure(b, a, { level }), [-upper, -lower], 1e-12);
        }
      }),
    );
  });

  it("have intervals within what is possible, around what was found", () => {
    fc.assert(
      fc.property(proportions, proportions, levels, (a, b, level) => {
        const within = (
          interval: readonly number[] | null,
          least: number,
          most: number,
          value: number,
        ): void => {
          const [lower, upper] = interval as [number, number];
          expect(lower).toBeGreaterThanOrEqual(least);
          expect(upper).toBeLessThanOrEqual(most);
          expect(lower).toBeLessThanOrEqual(value + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(value - 1e-12);
        };
        const gap = difference(a, b) as number;
        within(wilson(a, { level }), 0, 1, a.x / a.n);
        within(newcombe(a, b, { level }), -1, 1, gap);
        const shrunk = (b.x + 1) / (b.n + 2) - (a.x + 1) / (a.n + 2);
        within(agrestiCaffo(a, b, { level }), -1, 1, shrunk);
        const p = fisherExact(a, b) as number;
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("that are identical do not differ", () => {
    fc.assert(
      fc.property(proportions, (a) => {
        expect([difference(a, a), logOddsRatio(a, a), signedG2(a, a), fisherExact(a, a)]).toEqual([
          0, 0, 0, 1,
        ]);
        expect(logRatio(a, a, 6)).toBe(a.x === 0 ? null : 0);
      }),
    );
  });

  it("lose one participant each time", () => {
    fc.assert(
      fc.property(
        fc.array(proportions, { maxLength: 6 }),
        fc.array(proportions, { maxLength: 6 }),
        (a, b) => {
          const { withoutA, withoutB } = leaveOneOut(a, b);
          for (const [i, gap] of withoutA.entries())
            expect(gap).toBe(leaveOneOut(a.toSpliced(i, 1), b).difference);
          for (const [i, gap] of withoutB.entries())
            expect(gap).toBe(leaveOneOut(a, b.toSpliced(i, 1)).difference);
        },
      ),
    );
  });
});

describe("profiles", () => {
  it("have contributions that are never negative and add up to the divergence, which its maximum bounds", () => {
    fc.assert(
      fc.property(
        profiles,
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
        (counts, pool) => {
          for (const options of [{}, { weights: pool.slice(0, counts.length) }]) {
            const result = jensenShannon(counts, options);
            if (!result) continue;
            for (const part of result.contributions) expect(part).toBeGreaterThanOrEqual(0);
            expectNear(
              result.contributions.reduce((sum, part) => sum + part, 0),
              result.divergence,
              1e-14,
            );
            expect(result.divergence).toBeLessThanOrEqual(result.maximum + 1e-12);
            if (!result.divergence) continue;
            expectNear(
              result.contributionShares.reduce((sum: number, part) => sum + (part ?? Number.NaN), 0),
              1,
              1e-12,
            );
          }
        },
      ),
    );
  });

  it("that are identical are no distance apart", () => {
    fc.assert(
      fc.property(
        profiles,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
        ([first = []], sizes) => {
          const counts = sizes.map((size) => first.map((count) => count * size));
          const result = jensenShannon(counts);
          expect(result?.divergence).toBe(first.some(Boolean) ? 0 : undefined);
          expectNear(chiSquared(counts)?.statistic ?? 0, 0, 1e-12);
          for (const theme of dirichletLogOdds(
            first,
            first,
            first.map(() => 0.1),
          )) {
            expect(theme?.delta ?? 0).toBe(0);
          }
        },
      ),
    );
  });

  it("have associations from 0 to 1, and rank correlations from −1 to 1", () => {
    fc.assert(
      fc.property(profiles, (counts) => {
        for (const v of [cramersV(counts), correctedCramersV(counts)]) {
          expect(v ?? 0).toBeGreaterThanOrEqual(0);
          expect(v ?? 0).toBeLessThanOrEqual(1);
        }
        const [a = [], b = a] = counts;
        for (const r of [kendallTauB(a, b), spearmanRho(a, b)])
          expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
        expectNear([kendallTauB(a, b), spearmanRho(a, b)], [kendallTauB(b, a), spearmanRho(b, a)], 1e-14);
      }),
    );
  });
});
