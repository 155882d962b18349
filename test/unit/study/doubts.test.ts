import { describe, expect, it } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { withThemes } from "./study.ts";

const warnings = (study: unknown): string[] =>
  parseStudy(study).warnings.map(({ code, message }) => `${code} ${message}`);
const nouns = { quote: { one: "letter", other: "letters" } };

describe("all quotes of a group", () => {
  const of = (quotes: number, themes: object[]): string[] =>
    warnings({ version: 1, groups: [{ id: "a", label: "A", quotes }], themes });
  const themes = [
    { label: "P", quotes: { a: 2 }, subthemes: [{ label: "S", quotes: { a: { min: 6 } } }] },
    { label: "T", quotes: { a: 5 } },
    { label: "U", quotes: { a: null } },
  ];

  it("are no fewer than those on the themes together", () => {
    expect(of(12, themes)).toEqual([
      "QUOTES_EXCEED_TOTAL groups[0].quotes is 12, but its quotes on all themes are at least 13 together: shares would add up to more than all",
    ]);
    expect(of(13, themes)).toEqual([]);
    expect(of(30, themes)).toEqual([]);
  });

  it("are compared with the author's total of a branch, in which each quote counts once", () => {
    const total = (a: number): object[] => [
      { label: "P", totalQuotes: { a }, subthemes: [{ label: "S", quotes: { a: 6 } }, themes[1]] },
      { label: "V", quotes: { a: 1 } },
    ];
    expect(of(9, total(8))).toEqual([]);
    expect(of(8, total(8))).toHaveLength(1);
  });

  it("are told once where a single theme has more already", () => {
    expect(of(4, [themes[1] as object])).toEqual([
      "QUOTES_EXCEED_TOTAL themes[0].quotes.a is 5, but the group has 4 quotes",
    ]);
  });
});

describe("excerpts", () => {
  const excerpts = [
    { text: "One", group: "a" },
    { text: "Two", group: "a" },
    { text: "Three", group: "b" },
    { text: "Nobody’s" },
  ];

  it("are no more than the quotes of their group, where those are known", () => {
    const of = (a: unknown, more: object = {}): string[] =>
      warnings({ ...withThemes({ label: "T", quotes: { a, b: 1 }, excerpts }), ...more });
    expect(of(1)).toEqual([
      "EXCERPTS_EXCEED_QUOTES themes[0].excerpts has 2 of the group a, but themes[0].quotes.a says that there is 1 quote",
    ]);
    expect(of({ max: 1 })).toHaveLength(1);
    for (const sound of [2, { min: 1 }, null, undefined]) expect(of(sound)).toEqual([]);
    expect(of(1, { nouns })).toEqual([]);
  });

  it("on a theme may be those of its subthemes", () => {
    const subthemes = [{ label: "S", quotes: { a: 2, b: 1 } }];
    expect(warnings(withThemes({ label: "T", quotes: { a: 0, b: 0 }, excerpts, subthemes }))).toEqual([]);
    expect(warnings(withThemes({ label: "T", totalQuotes: { a: 1 }, excerpts }))).toHaveLength(1);
  });
});

describe("nobody who voiced a theme", () => {
  it("has no quotes on it", () => {
    const of = (theme: object, more: object = {}): string[] =>
      warnings({ ...withThemes({ label: "T", participants: { a: 0 }, ...theme }), ...more });
    expect(of({ quotes: { a: 3 } })).toEqual([
      "QUOTES_OF_NOBODY themes[0].participants.a is 0, but there are at least 3 quotes of them",
    ]);
    expect(of({ quotes: { a: { min: 1 } } })[0]).toContain("at least 1 quote of them");
    expect(of({ totalQuotes: { a: 3 } })).toHaveLength(1);
    expect(of({ subthemes: [{ label: "S", quotes: { a: 2 } }] })).toHaveLength(1);
    expect(of({ quotes: { a: 0 } })).toEqual([]);
    expect(of({ quotes: { a: { max: 4 } } })).toEqual([]);
    expect(of({ quotes: { a: 3 }, participants: { a: { min: 0 } } })).toEqual([]);
    expect(of({ quotes: { a: 3 } }, { nouns })).toEqual([]);
  });
});

describe("links", () => {
  const of = (...links: object[]): string[] =>
    warnings({ ...withThemes({ id: "s", label: "S" }, { id: "t", label: "T" }), links });
  const there = { from: "s", to: "t" };
  const back = { from: "t", to: "s" };

  it("stand in the file once", () => {
    expect(of(there, { ...there, kind: "association" })).toEqual([
      "DUPLICATE_LINK links[1] is links[0] again",
    ]);
    expect(of(there, there, there)).toHaveLength(2);
  });

  it("without a direction are the same from either end, those with one are not", () => {
    for (const kind of ["association", "bidirectional", "contradiction"]) {
      expect(of({ ...there, kind }, { ...back, kind })).toHaveLength(1);
    }
    expect(of({ ...there, kind: "directed" }, { ...back, kind: "directed" })).toEqual([]);
  });

  it("may say two things of the same themes", () => {
    expect(of(there, { ...there, kind: "contradiction" })).toEqual([]);
    expect(of({ ...there, label: "rests on" }, { ...there, label: "leads to" })).toEqual([]);
  });
});

describe("colours of groups", () => {
  const of = (...groups: object[]): string[] =>
    warnings({
      version: 1,
      groups: groups.map((group, i) => ({ id: `g${i}`, label: `G${i}`, ...group })),
      themes: [{ label: "T" }],
    });

  it("are told apart, however they are written", () => {
    expect(of({ color: "#F00" }, {}, { color: "red" })).toEqual([
      "DUPLICATE_COLOR groups[2].color is that of groups[0] too: only their shapes tell them apart",
    ]);
    expect(of({ color: "red" }, { color: "blue" }, {})).toEqual([]);
  });

  it("may be one within a set", () => {
    expect(of({ color: "red", set: "s" }, { color: "red", set: "s" })).toEqual([]);
    expect(of({ color: "red", set: "s" }, { color: "red", set: "t" })).toHaveLength(1);
  });
});
