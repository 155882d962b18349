import { describe, expect, it } from "vitest";
import fathers from "../../../examples/studies/fathers-and-providers.json" with { type: "json" };
import { type Asked, comparisonOf } from "../../../src/measures/comparison.ts";
import type { Row } from "../../../src/measures/measure.ts";
import { contributionsOf, type QuoteStatistic, statisticFindings } from "../../../src/measures/statistic.ts";
import { adjustedResiduals } from "../../../src/measures/statistics/adjusted-residuals.ts";
import { dirichletLogOdds, informativePrior } from "../../../src/measures/statistics/dirichlet.ts";
import { jensenShannon } from "../../../src/measures/statistics/jensen-shannon.ts";
import { signedG2 } from "../../../src/measures/statistics/keyness.ts";
import { type Survey, surveyOf } from "../../../src/measures/survey.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { english } from "../../voice.ts";

const counts = [
  [12, 3, 5],
  [1, 9, 4],
  [0, 2, 0],
  [7, 16, 11],
];
const ids = ["a", "b", "c"];
const studyOf = (themes: readonly (readonly unknown[])[], more: object = {}, groups = ids): Survey =>
  surveyOf(
    parseStudy({
      version: 1,
      groups: groups.map((id) => ({ id, label: id.toUpperCase(), ...more })),
      themes: themes.map((row, i) => ({
        label: `T${i}`,
        quotes: Object.fromEntries(groups.map((id, g) => [id, row[g]])),
      })),
    }),
  );
const rowsOf = ({ entries }: Survey): Row[] =>
  entries.filter(({ children }) => !children.length).map((entry) => ({ entry, direct: false }));
const found = (survey: Survey, statistic: QuoteStatistic, asked: Asked = {}, groups = [0, 1, 2]) =>
  statisticFindings(survey, rowsOf(survey), comparisonOf(english, survey.study, groups, asked), statistic);
const values = (survey: Survey, statistic: QuoteStatistic, asked: Asked = {}, groups = [0, 1, 2]) =>
  found(survey, statistic, asked, groups).map(({ contrasts }) =>
    contrasts.map(({ difference }) => difference?.min ?? null),
  );
const column = (g: number): number[] => counts.map((row) => row[g] as number);
const totals = ids.map((_, g) => column(g).reduce((sum, count) => sum + count, 0));
const close = (said: readonly (number | null)[], expected: readonly (number | null | undefined)[]): void => {
  expect(said).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    if (typeof value === "number") expect(said[i]).toBeCloseTo(value, 9);
    else expect(said[i]).toBeNull();
  });
};

describe("a statistic of two groups' quotes", () => {
  const survey = studyOf(counts);
  const [a, b] = [column(0), column(1)];
  it("is the signed G2 of four cells, plus where the second has more", () => {
    const [n, m] = totals as [number, number];
    const expected = counts.map(([x, y]) => signedG2({ x: x as number, n }, { x: y as number, n: m }));
    close(values(survey, "g2", {}, [0, 1]).flat(), expected);
    expect(expected[0]).toBeLessThan(-5);
  });
  it("is the second group's adjusted residual in the whole table of groups and themes", () =>
    close(values(survey, "residual", {}, [0, 1]).flat(), adjustedResiduals([a, b])[1] ?? []));
  it("is the z of log-odds over all themes, with as many imagined quotes as there are rows", () => {
    const expected = dirichletLogOdds(a, b, informativePrior(a, b, counts.length));
    close(
      values(survey, "logOdds", {}, [0, 1]).flat(),
      expected.map((one) => one?.z ?? null),
    );
  });
  it("is each theme's part in the divergence of the profiles, in %, together 100, without contrasts", () => {
    const expected = jensenShannon([a, b])?.contributionShares ?? [];
    const said = found(survey, "contribution", {}, [0, 1]);
    close(
      said.map(({ difference }) => difference?.min ?? null),
      expected.map((share) => 100 * (share ?? 0)),
    );
    expect(said.reduce((sum, { difference }) => sum + (difference?.min ?? 0), 0)).toBeCloseTo(100, 9);
    expect(said.every(({ contrasts }) => !contrasts.length)).toBe(true);
  });
});

describe("a statistic of more groups", () => {
  const survey = studyOf(counts);
  it("compares each with the rest: residuals are those of the whole table", () => {
    const table = adjustedResiduals(ids.map((_, g) => column(g)));
    const said = values(survey, "residual", { compare: "rest" });
    for (const i of counts.keys())
      close(
        said[i] as number[],
        table.map((row) => row[i]),
      );
  });
  it("compares each with the reference, and names the largest", () => {
    const said = found(survey, "g2", { reference: "a" });
    expect(said[0]?.contrasts.map(({ first, second }) => [first, second])).toEqual([
      [[0], [1]],
      [[0], [2]],
    ]);
    expect(said[0]?.chief?.second).toEqual([1]);
    expect(said[0]?.difference).toBe(said[0]?.chief?.difference);
    const [n, , m] = totals as [number, number, number];
    expect(said[1]?.contrasts[1]?.difference?.min).toBeCloseTo(signedG2({ x: 1, n }, { x: 4, n: m }) ?? 0, 9);
  });
  it("has contributions of all of them, whatever is compared", () => {
    const expected = jensenShannon(ids.map((_, g) => column(g)))?.contributionShares ?? [];
    for (const asked of [{}, { compare: "rest" } as const]) {
      const said = found(survey, "contribution", asked).map(({ difference }) => difference?.min ?? null);
      close(
        said,
        expected.map((share) => 100 * (share ?? 0)),
      );
    }
  });
});

describe("a statistic is not defined", () => {
  const kinds: readonly QuoteStatistic[] = ["g2", "residual", "logOdds"];
  it.each(kinds)("on a row whose count is a bound or not reported, and is on the others: %s", (statistic) => {
    const survey = studyOf([...counts, [{ min: 1 }, 2, 0], [null, 2, 0]], { quotes: 60 });
    const said = values(survey, statistic, {}, [0, 1]).flat();
    expect(said.slice(4)).toEqual([null, null]);
    expect(said.slice(0, 4).every((value) => value !== null)).toBe(true);
  });
  it.each(kinds)("where a group's total is not known: %s", (statistic) => {
    const survey = studyOf([...counts, [{ min: 1 }, 2, 0]]);
    expect(values(survey, statistic, {}, [0, 1]).flat()).toEqual([null, null, null, null, null]);
  });
  it.each(kinds)("of a group without quotes: %s", (statistic) => {
    const survey = studyOf([
      [0, 2],
      [0, 1],
    ]);
    expect(values(survey, statistic, {}, [0, 1]).flat()).toEqual([null, null]);
  });
  it("where profiles are the same, or only one group has any quotes", () => {
    const rows = (themes: number[][]): (number | null)[] => {
      const survey = studyOf(themes);
      return contributionsOf(survey, rowsOf(survey), [0, 1]);
    };
    expect(
      rows([
        [1, 2],
        [2, 4],
      ]),
    ).toEqual([null, null]);
    expect(
      rows([
        [0, 2],
        [0, 4],
      ]),
    ).toEqual([null, null]);
    const survey = studyOf(counts);
    expect(contributionsOf(survey, rowsOf(survey), [0])).toEqual([null, null, null, null]);
  });
  it("and is none at all where one part of the whole is known in bounds: each depends on all", () => {
    for (const open of [{ min: 1 }, { min: 1, max: 4 }, null]) {
      const survey = studyOf([...counts, [open, 20, 0]]);
      const said = contributionsOf(survey, rowsOf(survey), [0, 1, 2]);
      expect(said).toEqual([...counts, 0].map(() => null));
    }
    const silent = studyOf([...counts, [null, null, null]]);
    const said = contributionsOf(silent, rowsOf(silent), [0, 1, 2]);
    close(said, [...contributionsOf(studyOf(counts), rowsOf(studyOf(counts)), [0, 1, 2]), null]);
  });
});

it("takes all of a group's quotes as the study states them, as shares do", () => {
  const survey = studyOf(counts, { quotes: 100 });
  expect(values(survey, "g2", {}, [0, 1])[0]?.[0]).toBeCloseTo(
    signedG2({ x: 12, n: 100 }, { x: 3, n: 100 }) ?? 0,
    9,
  );
});

it("of a published study: the signs are those of the shares", () => {
  const survey = surveyOf(parseStudy(fathers));
  const rows = rowsOf(survey);
  const pair = comparisonOf(english, survey.study, [0, 1], {});
  for (const statistic of ["g2", "residual", "logOdds"] as const) {
    for (const [i, { difference }] of statisticFindings(survey, rows, pair, statistic).entries()) {
      const [x, y] = [0, 1].map((g) => rows[i]?.entry.own[g]?.min);
      const gap = x === undefined || y === undefined ? undefined : Math.sign(y / 82 - x / 24);
      expect(difference ? Math.sign(difference.min) : undefined).toBe(gap);
    }
  }
});
