import { describe, expect, it } from "vitest";
import { hasSets, pooledBySet } from "../../../src/measures/pool.ts";
import { surveyOf } from "../../../src/measures/survey.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import fixtures from "../../data/stats-fixtures.json" with { type: "json" };
import { english } from "../../voice.ts";

const groups = [
  { id: "a", label: "A", participants: 6, quotes: 30, set: "active", level: 2, color: "#123456" },
  { id: "b", label: "B", participants: 5, quotes: 20, set: "active", level: 2 },
  { id: "c", label: "C", participants: 6, set: "other", level: 1 },
  { id: "d", label: "D", participants: 5, quotes: 10 },
];
const study = parseStudy({
  version: 1,
  groups,
  themes: [
    {
      id: "t",
      label: "T",
      quotes: { a: 3, b: { min: 1, max: 2 }, c: null, d: 4 },
      participants: { a: 5, b: { min: 2 }, c: 2, d: 0 },
      asked: { a: 5 },
      excerpts: [
        { text: "x", group: "a", participant: "P1" },
        { text: "y", group: "b", participant: "P1" },
        { text: "z", group: "d", participant: "P1" },
      ],
      subthemes: [{ id: "u", label: "U", totalQuotes: { a: 1, b: 1 } }],
    },
  ],
});

describe("groups pooled by set", () => {
  const pooled = pooledBySet(english, study);
  it("are one group each, participants and quotes added; others stay as they are", () => {
    expect(pooled.groups).toEqual([
      { id: "active", label: "active", participants: 11, quotes: 50, color: "#123456", level: 2 },
      { id: "other", label: "other", participants: 6, level: 1 },
      { id: "d", label: "D", participants: 5, quotes: 10 },
    ]);
  });

  it("have counts that add, bounds included, in every theme", () => {
    const [theme] = pooled.themes;
    expect({ ...theme?.quotes }).toEqual({ active: { min: 4, max: 5 }, other: null, d: 4 });
    expect({ ...theme?.participants }).toEqual({ active: { min: 7 }, other: 2, d: 0 });
    expect({ ...theme?.asked }).toEqual({ active: 10, other: 6, d: 5 });
    expect({ ...theme?.subthemes[0]?.totalQuotes }).toEqual({ active: 2, other: null, d: null });
    const { entries } = surveyOf(pooled);
    expect(entries[0]?.participants[0]).toEqual({ min: 7, max: Number.POSITIVE_INFINITY });
    expect(entries[0]?.of).toEqual([10, 6, 5]);
  });

  it("are bounds where a member is not reported or told in words, with everybody of whom nothing is known, and name it", () => {
    const told = (participants: object, of: object[] = groups): unknown[] => {
      const themes = [{ label: "T", participants, quotes: participants }];
      const [theme] = pooledBySet(english, parseStudy({ version: 1, groups: of, themes })).themes;
      return [theme?.participants?.active, theme?.quotes?.active];
    };
    expect(told({ a: 3, b: null, c: 1 })).toEqual([
      { min: 3, max: 8, text: "B not reported" },
      { min: 3, max: 23, text: "B not reported" },
    ]);
    expect(told({ a: 0 })[1]).toEqual({ min: 0, max: 20, text: "B not reported" });
    expect(told({ b: 0 })[0]).toEqual({ min: 0, max: 6, text: "A not reported" });
    expect(told({ a: 6 })[0]).toEqual({ min: 6, text: "B not reported" });
    expect(told({ a: { min: 4, text: "most" }, b: 1 })[0]).toEqual({ min: 5, max: 7, text: "A: most" });
    // No number bounds these quotes: what is known is said in words.
    const withoutTotals = groups.map((group) => ({ ...group, quotes: undefined }));
    expect(told({ a: 3, b: null }, withoutTotals)[1]).toEqual({ min: 3, text: "B not reported" });
    expect(told({ a: 0 }, withoutTotals)[1]).toEqual({ min: 0, text: "A 0; B not reported" });
    expect(told({ c: 1 })).toEqual([null, null]);
  });

  it("count nobody of a member that was not asked", () => {
    const [theme] = pooledBySet(
      english,
      parseStudy({
        version: 1,
        groups,
        themes: [{ label: "T", participants: { a: 3 }, quotes: { a: 4 }, asked: { b: 0 } }],
      }),
    ).themes;
    expect([theme?.participants?.active, theme?.quotes?.active, theme?.asked?.active]).toEqual([3, 4, 6]);
  });

  it("are bounds where a member's count is suppressed, and so is what would give it away", () => {
    const pooledWith = (small: unknown): unknown =>
      pooledBySet(
        english,
        parseStudy({
          version: 1,
          groups: [
            { id: "a", label: "A", participants: 20, quotes: 30, set: "s" },
            { id: "b", label: "B", participants: 20, quotes: 20, set: "s" },
          ],
          themes: [
            {
              label: "T",
              totalQuotes: { a: 20, b: 20 },
              subthemes: [
                { label: "U", quotes: { a: small, b: 9 }, participants: { a: small, b: 9 } },
                { label: "V", quotes: { a: 17, b: 11 }, participants: { a: 9, b: 0 } },
              ],
            },
          ],
        }),
        [],
        5,
      );
    const [one, three, bound] = [1, 3, { min: 1, max: 3 }].map(pooledWith);
    expect(three).toEqual(one);
    expect(bound).toEqual(one);
    const { groups: made, themes } = one as Study;
    expect(made[0]?.quotes).toBeUndefined();
    expect(themes[0]?.totalQuotes?.s).toEqual({ min: 38, max: 41 });
    expect(themes[0]?.subthemes[0]?.participants?.s).toEqual({ min: 10, max: 13, text: "A suppressed" });
    expect(themes[0]?.subthemes[1]?.quotes?.s).toBe(28);
  });

  it("tell the participants of two groups apart who bear the same code", () => {
    expect(pooled.themes[0]?.excerpts).toEqual([
      { text: "x", group: "active", participant: "a P1" },
      { text: "y", group: "active", participant: "b P1" },
      { text: "z", group: "d", participant: "P1" },
    ]);
  });

  it("leave out those that are hidden, and the study as it was", () => {
    expect(pooledBySet(english, study, ["b"]).groups[0]).toMatchObject({ participants: 6, quotes: 30 });
    expect(study.groups).toHaveLength(4);
    expect(pooledBySet(english, study)).toBe(pooled);
    expect(hasSets(study)).toBe(true);
    expect(hasSets(parseStudy({ version: 1, groups: [{ id: "a", label: "A" }], themes: [] }))).toBe(false);
  });

  it.each(fixtures.pooling)("agree with the reference values: $id", (given) => {
    const members = Object.entries(given.sets).flatMap(([set, cells]) =>
      cells.map((cell, i) => ({ ...cell, set, id: `${set} ${i}` })),
    );
    const parsed = parseStudy({
      version: 1,
      groups: members.map(({ id, n, set }) => ({ id, label: id, participants: n, set })),
      themes: [{ label: "T", participants: Object.fromEntries(members.map(({ id, x }) => [id, x])) }],
    });
    const { entries, study: pools } = surveyOf(pooledBySet(english, parsed));
    const found = pools.groups.map((_, g) => [entries[0]?.participants[g]?.min, entries[0]?.of[g]]);
    expect(found).toEqual([given.active, given.other].map(({ x, n }) => [x, n]));
  });
});
