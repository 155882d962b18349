import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divergenceChart } from "../../../src/figures/index.ts";
import type { Amount } from "../../../src/measures/amount.ts";
import { readPooled } from "../../../src/measures/measure.ts";
import { pooledBySet } from "../../../src/measures/pool.ts";
import { type Entry, surveyOf } from "../../../src/measures/survey.ts";
import type { Count, Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { english } from "../../voice.ts";

/** A group's total, and what is known of its quotes on each of four themes: T, U and below that V, and W. */
interface Told {
  readonly all: number;
  readonly cells: readonly Count[];
}

const cell: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(2),
  fc.constant(null),
  fc.record({ min: fc.nat(2) }),
  fc.tuple(fc.nat(2), fc.nat(2)).map(([min, more]) => ({ min, max: min + more })),
);
const told: fc.Arbitrary<Told> = fc.record({
  all: fc.integer({ min: 1, max: 5 }),
  cells: fc.array(cell, { minLength: 4, maxLength: 4 }),
});

const allows = (count: Count, n: number): boolean =>
  count === null ||
  (typeof count === "number"
    ? n === count
    : n >= (count.min ?? 0) && n <= (count.max ?? Number.POSITIVE_INFINITY));

/** All that a group's quotes may be: a quote is on one theme, or on none of these. */
function possible({ all, cells }: Told): number[][] {
  const counts = Array.from({ length: all + 1 }, (_, n) => n);
  return cells.reduce<number[][]>(
    (found, count) =>
      found.flatMap((before) =>
        counts
          .filter((n) => allows(count, n) && before.reduce((sum, one) => sum + one, n) <= all)
          .map((n) => [...before, n]),
      ),
    [[]],
  );
}

function studyOf(groups: readonly Told[]): Study {
  const quotes = (at: number): Record<string, Count> =>
    Object.fromEntries(groups.map(({ cells }, g) => [`g${g}`, cells[at] as Count]));
  return parseStudy({
    version: 1,
    groups: groups.map(({ all }, g) => ({ id: `g${g}`, label: `G${g}`, quotes: all, set: "s" })),
    themes: [
      { id: "t", label: "T", quotes: quotes(0) },
      { id: "u", label: "U", quotes: quotes(1), subthemes: [{ id: "v", label: "V", quotes: quotes(2) }] },
      { id: "w", label: "W", quotes: quotes(3) },
    ],
  });
}

/** The rows of such a study, and a group's quotes on each. */
const rows = [
  { id: "t", direct: false, of: (one: readonly number[]) => one[0] as number },
  { id: "u", direct: false, of: (one: readonly number[]) => (one[1] as number) + (one[2] as number) },
  { id: "u", direct: true, of: (one: readonly number[]) => one[1] as number },
  { id: "v", direct: false, of: (one: readonly number[]) => one[2] as number },
];

/** No data of the groups lie beyond the bounds of a share, and some reach the upper one where no part of a theme adds up. */
function expectBounds(
  { min, max }: Amount,
  { id, direct, of }: (typeof rows)[number],
  data: readonly (readonly (readonly number[])[])[],
  whole: number,
): void {
  const ends = (pick: (...all: number[]) => number): number =>
    data.reduce((sum, found) => sum + pick(...found.map(of)), 0) / whole;
  expect(ends(Math.min)).toBeGreaterThanOrEqual(min - 1e-9);
  expect(ends(Math.max)).toBeLessThanOrEqual(max + 1e-9);
  if (id !== "u" || direct) expect(ends(Math.max)).toBeCloseTo(max, 9);
}

describe("the share of pooled groups", () => {
  it("lies within its bounds whatever the data, and can be the most of them where no part of a theme adds up", () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 2 }), (groups) => {
        const data = groups.map(possible);
        fc.pre(data.every((found) => found.length > 0));
        const survey = surveyOf(studyOf(groups));
        const whole = groups.reduce((sum, { all }) => sum + all, 0);
        for (const row of rows) {
          const { id, direct } = row;
          const entry = survey.byId.get(id) as Entry;
          const { value } = readPooled(survey, { entry, direct }, [0, 1], "share");
          if (!value) continue;
          expectBounds(value, row, data, whole);
          expect(value.max).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it("and so it does in sets", () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 2 }), (groups) => {
        const data = groups.map(possible);
        fc.pre(data.every((found) => found.length > 0));
        const survey = surveyOf(pooledBySet(english, studyOf(groups)));
        const whole = groups.reduce((sum, { all }) => sum + all, 0);
        for (const row of rows) {
          const { id, direct } = row;
          const entry = survey.byId.get(id) as Entry;
          const value = readPooled(survey, { entry, direct }, [0], "share").value as Amount | null;
          if (!value) continue;
          expectBounds(value, row, data, whole);
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  const groups = [
    { id: "a", label: "A", quotes: 20 },
    { id: "b", label: "B", quotes: 20 },
    { id: "c", label: "C", quotes: 20 },
  ];
  const other = { id: "o", label: "O", quotes: { a: 10, b: 10, c: 15 } };

  it("is at most its groups' most together, not all of their quotes", () => {
    const study = parseStudy({
      version: 1,
      groups,
      themes: [{ id: "t", label: "T", quotes: { a: 2, b: 4, c: null } }, other],
    });
    const { description } = divergenceChart(study, { measure: "share", compare: "rest", form: "difference" });
    // A with 2 of 20 against between 4 and 9 of 40.
    expect(description).toContain("A against the rest −13 to 0 points");
  });

  it("is not less than what is counted, where quotes are more than the total that is stated", () => {
    const study = parseStudy({
      version: 1,
      groups,
      themes: [{ id: "t", label: "T", quotes: { a: 15, b: { min: 12 }, c: 30 } }, other],
    });
    const entry = surveyOf(study).byId.get("t") as Entry;
    const { count } = readPooled(surveyOf(study), { entry, direct: false }, [0, 1, 2], "share");
    expect(count).toEqual({ min: 57, max: 65 });
  });

  it("has no less at most than at least, where a group has quotes on what it was not asked", () => {
    const study = parseStudy({
      version: 1,
      groups,
      themes: [{ id: "t", label: "T", quotes: { a: 2, b: 4, c: 1 }, asked: { c: 0 } }, other],
    });
    const entry = surveyOf(study).byId.get("t") as Entry;
    const { count } = readPooled(surveyOf(study), { entry, direct: false }, [1, 2], "share");
    expect(count).toEqual({ min: 5, max: 5 });
  });

  it("is bounded by a total above it, which may count once what is coded to several of its parts", () => {
    const quotes = (a: Count): object => ({ a, b: 1 });
    const study = parseStudy({
      version: 1,
      groups: [
        { id: "a", label: "A", quotes: 20 },
        { id: "b", label: "B", quotes: 20 },
      ],
      themes: [
        {
          id: "p",
          label: "P",
          totalQuotes: { a: 8, b: 3 },
          subthemes: [
            { id: "t", label: "T", quotes: quotes(null) },
            { id: "s", label: "S", quotes: quotes(6) },
          ],
        },
        { id: "o", label: "O", quotes: quotes(5) },
      ],
    });
    const entry = surveyOf(study).byId.get("t") as Entry;
    const { count } = readPooled(surveyOf(study), { entry, direct: false }, [0, 1], "share");
    expect(count).toEqual({ min: 1, max: 9 });
  });

  it("is open where the total is only of what is reported", () => {
    const study = parseStudy({
      version: 1,
      groups: groups.map(({ quotes: _, ...group }) => group),
      themes: [{ id: "t", label: "T", quotes: { a: 2, b: 4, c: null } }, other],
    });
    const entry = surveyOf(study).byId.get("t") as Entry;
    expect(readPooled(surveyOf(study), { entry, direct: false }, [1, 2], "share").value?.max).toBe(1);
  });
});
