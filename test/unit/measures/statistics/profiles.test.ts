import { describe, expect, it } from "vitest";
import {
  adjustedResiduals,
  chiSquared,
  correctedCramersV,
  cramersV,
  jensenShannon,
  kendallTauB,
  spearmanRho,
} from "../../../../src/measures/statistics/index.ts";
import { averageRanks } from "../../../../src/measures/statistics/rank-correlation.ts";
import fixtures from "../../../data/stats-fixtures.json" with { type: "json" };
import { expectNear } from "./near.ts";

describe("tables of groups by themes", () => {
  it.each(fixtures.tables)(
    "$id against reference values: $note",
    ({ observed, keptRows, keptColumns, ...of }) => {
      const residuals = adjustedResiduals(observed);
      expectNear(
        keptRows.map((r) => keptColumns.map((c) => residuals[r]?.[c])),
        of.adjustedResiduals,
      );
      const dropped = residuals.flatMap((row, r) =>
        row.filter((_, c) => !keptRows.includes(r) || !keptColumns.includes(c)),
      );
      expect(dropped.every((residual) => residual === null)).toBe(true);
      expectNear(chiSquared(observed)?.statistic, of.chiSquared);
      expect(chiSquared(observed)?.degreesOfFreedom).toBe(of.degreesOfFreedom);
      expectNear(cramersV(observed), of.cramersV);
      expectNear(correctedCramersV(observed), of.correctedCramersV);
    },
  );

  it.each([
    [
      [
        [4, 6],
        [0, 0],
      ],
    ],
    [
      [
        [4, 0],
        [7, 0],
      ],
    ],
    [[[4, 6]]],
    [[[4], [6]]],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [[[], []]],
    [[]],
  ])("%j is compared with nothing", (table: number[][]) => {
    expect([chiSquared(table), cramersV(table), correctedCramersV(table)]).toEqual([null, null, null]);
    expect(adjustedResiduals(table)).toEqual(table.map((row) => row.map(() => null)));
  });

  it("are 0 apart where profiles are the same, and 1 where every theme tells the group", () => {
    const same = [
      [2, 4, 6],
      [1, 2, 3],
    ];
    expect([cramersV(same), correctedCramersV(same)]).toEqual([0, 0]);
    const split = [
      [7, 0, 0],
      [0, 9, 0],
      [0, 0, 3],
    ];
    expectNear([cramersV(split), correctedCramersV(split)], [1, 1]);
    expect([cramersV(split), correctedCramersV(split)].every((v) => (v as number) <= 1)).toBe(true);
  });

  it("leave nothing to correct where every theme or every group has a single quote", () => {
    const single = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(correctedCramersV(single)).toBeNull();
    expectNear(cramersV(single), 1);
    expect(
      correctedCramersV([
        [1, 1, 0, 0],
        [0, 0, 1, 1],
      ]),
    ).toBeNull();
  });

  it.each([
    [[[1, 2], [3]], "Row 1 has 1 cells, row 0 has 2: rows are equally long."],
    [
      [
        [1, 2],
        [3, -4],
      ],
      "The cell [1][1] is -4: a count is a whole number from 0 up.",
    ],
    [
      [
        [1, 0.5],
        [3, 4],
      ],
      "The cell [0][1] is 0.5: a count is a whole number from 0 up.",
    ],
  ])("%j is refused", (table: number[][], message) => {
    for (const measure of [chiSquared, cramersV, correctedCramersV, adjustedResiduals]) {
      expect(() => measure(table)).toThrow(new RangeError(message));
    }
  });
});

describe("the Jensen–Shannon divergence", () => {
  it.each(fixtures.jensenShannon)(
    "$id against reference values: $note",
    ({ counts, given, keptGroups, ...of }) => {
      const result = jensenShannon(counts, given ? { weights: given } : {});
      expectNear(result?.divergence, of.divergence);
      expectNear(result?.maximum, of.maximum);
      expectNear(result?.contributions, of.contributions);
      expectNear(result?.contributionShares, of.contributionShares);
      expectNear(
        keptGroups.map((i) => result?.weights[i]),
        of.weights,
      );
      expect(result?.weights.filter((weight, i) => weight && !keptGroups.includes(i))).toEqual([]);
    },
  );

  it("is exactly 0 for the same profile in groups of any size, and has no shares then", () => {
    for (const k of [2, 3, 5, 7]) {
      const counts = Array.from({ length: k }, (_, i) => [1, 2, 4].map((count) => count * (i + 1)));
      const result = jensenShannon(counts, { weights: counts.map((_, i) => 0.1 + i / 3) });
      expect(result?.divergence).toBe(0);
      expect(result?.contributions).toEqual([0, 0, 0]);
      expect(result?.contributionShares).toEqual([null, null, null]);
    }
  });

  it("is of groups that say something and have a weight, two at least", () => {
    const groups = [
      [4, 6],
      [0, 0],
      [3, 1],
    ];
    expect(jensenShannon(groups, { weights: [1, 9, 1] })).toEqual(jensenShannon(groups));
    expect(jensenShannon(groups, { weights: [1, 1, 0] })).toBeNull();
    expect(
      jensenShannon([
        [4, 6],
        [0, 0],
      ]),
    ).toBeNull();
    expect(jensenShannon([[4, 6]])).toBeNull();
    expect(jensenShannon([])).toBeNull();
  });

  it("takes weights of any sum", () => {
    const counts = [
      [4, 6],
      [3, 1],
    ];
    expectNear(
      jensenShannon(counts, { weights: [40, 60] })?.divergence,
      jensenShannon(counts, { weights: [0.4, 0.6] })?.divergence,
      1e-15,
    );
    expect(jensenShannon(counts, { weights: [40, 60] })?.divergence).not.toBe(
      jensenShannon(counts)?.divergence,
    );
  });

  it("refuses what is no count, no weight or no pair", () => {
    const refuses = (counts: number[][], weights: number[] | undefined, message: string): void =>
      expect(() => jensenShannon(counts, weights ? { weights } : {})).toThrow(new RangeError(message));
    refuses([[1], [1, 2]], undefined, "counts[0] and counts[1] are of lengths 1 and 2: they go in pairs.");
    refuses([[1], [-1]], undefined, "counts[1][0] is -1: a count is a whole number from 0 up.");
    refuses([[1.5], [1]], undefined, "counts[0][0] is 1.5: a count is a whole number from 0 up.");
    refuses([[1], [1]], [1], "counts and weights are of lengths 2 and 1: they go in pairs.");
    refuses([[1], [1]], [1, -1], "weights[1] is -1: a weight is a number from 0 up.");
    refuses([[1], [0]], [1, Number.NaN], "weights[1] is NaN: a weight is a number from 0 up.");
    refuses([[1], [1]], [Infinity, 1], "weights[0] is Infinity: a weight is a number from 0 up.");
  });
});

describe("the order of themes", () => {
  it.each(fixtures.ranks)("$id against reference values: $note", ({ a, b, ...of }) => {
    expectNear([averageRanks(a), averageRanks(b)], [of.ranksA, of.ranksB]);
    expectNear([kendallTauB(a, b), spearmanRho(a, b)], [of.kendallTauB, of.spearmanRho]);
  });

  it("with ties", () => {
    expect(averageRanks([5, 1, 5, 3, 5, 1])).toEqual([2, 5.5, 2, 4, 2, 5.5]);
    // By hand: of six pairs four agree, none disagree, one is tied in each list.
    const [a, b] = [
      [1, 2, 2, 3],
      [1, 1, 2, 3],
    ] as const;
    expectNear(kendallTauB(a, b), 4 / 5);
    // Ranks 4, 2.5, 2.5, 1 and 3.5, 3.5, 2, 1: their sum of products about 2.5 is 3.75, of squares 4.5 each.
    expectNear(spearmanRho(a, b), 3.75 / 4.5);
  });

  it("of themes that are all alike in one group, or of one theme, is not defined", () => {
    for (const measure of [kendallTauB, spearmanRho]) {
      expect([measure([1, 2], [3, 3]), measure([3, 3], [1, 2]), measure([1], [2]), measure([], [])]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
  });

  it("refuses lists that do not match, and what has no rank", () => {
    for (const measure of [kendallTauB, spearmanRho]) {
      expect(() => measure([1, 2], [1])).toThrow(
        new RangeError("a and b are of lengths 2 and 1: they go in pairs."),
      );
      expect(() => measure([1, 2], [1, Number.NaN])).toThrow(
        new RangeError("NaN has no rank: values are finite numbers."),
      );
    }
  });
});
