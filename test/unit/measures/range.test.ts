import fc from "fast-check";
import { expect, it } from "vitest";
import { divergenceChart, thematicMap, toTable } from "../../../src/figures/index.ts";
import { type Amount, exactly, fractionOf } from "../../../src/measures/amount.ts";
import { rangeOf } from "../../../src/measures/difference.ts";
import { parseStudy } from "../../../src/study/parse.ts";

/** A group's count in bounds, out of n. */
interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly n: number;
}

const shareOf = ({ min, max, n }: Bounds): Amount => fractionOf({ min, max }, exactly(n)) as Amount;

/** Every whole count of each group within its bounds. */
const allOf = (groups: readonly Bounds[]): number[][] =>
  groups.reduce<number[][]>(
    (found, { min, max, n }) =>
      found.flatMap((before) => Array.from({ length: max - min + 1 }, (_, i) => [...before, (min + i) / n])),
    [[]],
  );

const group = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(6), fc.nat(6))
  .map(([n, a, b]): Bounds => ({ min: Math.min(a, b, n), max: Math.min(Math.max(a, b), n), n }));

it("bounds the highest minus the lowest of all possible data, and no more than that from above", () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (groups) => {
      const range = rangeOf(
        groups.map((one) => ({ value: shareOf(one) })),
        "prevalence",
      ) as Amount;
      const possible = allOf(groups).map((values) => 100 * (Math.max(...values) - Math.min(...values)));
      expect(Math.max(...possible)).toBeCloseTo(range.max, 9);
      expect(Math.min(...possible)).toBeGreaterThanOrEqual(range.min - 1e-9);
    }),
    { seed: 11, numRuns: 300 },
  );
});

it("is a bound from below: counts are whole, so that two groups may never be as near as that", () => {
  const nurses = { min: 4, max: 7, n: 7 };
  const doctors = { min: 5, max: 5, n: 6 };
  expect(
    rangeOf(
      [nurses, doctors].map((one) => ({ value: shareOf(one) })),
      "prevalence",
    )?.min,
  ).toBe(0);
});

it("is the same wherever it is told: in a chart, in a map, and in a table", () => {
  const study = parseStudy({
    version: 1,
    groups: ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase(), participants: 10 })),
    themes: [{ id: "t", label: "T", participants: { a: { min: 2, max: 9 }, b: 5, c: 5 } }],
  });
  const chart = divergenceChart(study);
  expect(chart.description).toContain("highest minus lowest 0 to 40 points");
  expect(thematicMap(study, { encode: "divergence" }).description).toContain("0 to +40 points");
  const { columns, rows } = toTable(study, { measure: "prevalence" });
  expect(rows[0]?.slice(columns.indexOf("Highest minus lowest, points"))).toEqual(["0 to 40", "0", "40"]);
});
