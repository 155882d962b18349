import { describe, expect, it } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { problems, withThemes } from "./study.ts";

const warnings = (study: unknown): string[] =>
  parseStudy(study).warnings.map(({ code, message }) => `${code} ${message}`);

describe("participants", () => {
  it("are no more than the group has, where that is certain", () => {
    const counts = [9, { min: 9 }, { min: 9, max: 12 }, 8, { max: 20 }, { min: 8, text: "all" }, null];
    const themes = counts.map((a, i) => ({ label: `T${i}`, participants: { a, b: 9 } }));
    expect(problems(withThemes(...themes))).toEqual([
      "themes[0].participants.a is 9, but the group has 8 participants",
      "themes[1].participants.a is at least 9, but the group has 8 participants",
      "themes[2].participants.a is at least 9, but the group has 8 participants",
    ]);
  });

  it("are called what the study calls them, be there one or more", () => {
    const said = (n: number, nouns: object): string[] =>
      problems({
        version: 1,
        groups: [{ id: "a", label: "A", participants: n }],
        themes: [{ label: "T", participants: { a: 3 } }],
        nouns,
      });
    const sites = { participant: { one: "site", other: "sites" } };
    expect(said(1, {})).toEqual(["themes[0].participants.a is 3, but the group has 1 participant"]);
    expect(said(1, sites)).toEqual(["themes[0].participants.a is 3, but the group has 1 site"]);
    expect(said(2, sites)).toEqual(["themes[0].participants.a is 3, but the group has 2 sites"]);
  });

  it("are not limited where the group's number is not known", () => {
    const study = {
      version: 1,
      groups: [{ id: "a", label: "A" }],
      themes: [{ label: "T", participants: { a: 99 } }],
    };
    expect(parseStudy(study).themes[0]?.participants).toEqual({ a: 99 });
  });

  it("are no more than were asked, and those no more than the group has", () => {
    const themes = [
      { label: "A", participants: { a: 6 }, asked: { a: 5 } },
      { label: "B", participants: { a: 6 }, asked: { a: 9 } },
      { label: "C", participants: { a: 6 }, asked: { a: { min: 5 } } },
    ];
    expect(problems(withThemes(...themes))).toEqual([
      "themes[0].participants.a is 6, but 5 were asked",
      "themes[1].asked.a is 9, but the group has 8 participants",
    ]);
  });

  it("of a theme are no fewer than those of a subtheme at any depth, where that is certain", () => {
    const subthemes = (...counts: unknown[]) =>
      counts.map((a, i) => ({ label: `S${i}`, participants: { a } }));
    const themes = [
      { label: "A", participants: { a: 3 }, subthemes: subthemes(2, 5, 4) },
      {
        label: "B",
        participants: { a: 3 },
        subthemes: [{ label: "Between", subthemes: subthemes({ min: 4 }) }],
      },
      { label: "C", participants: { a: { min: 1, max: 2 } }, subthemes: subthemes(3) },
      { label: "D", participants: { a: { min: 1 } }, subthemes: subthemes(8) },
      { label: "E", participants: { a: 3 }, subthemes: subthemes({ max: 8 }, null, 3) },
      { label: "F", subthemes: subthemes(8) },
    ];
    expect(problems(withThemes(...themes))).toEqual([
      "themes[0].participants.a is 3, but themes[0].subthemes[1].participants.a, a part of it, has at least 5",
      "themes[1].participants.a is 3, but themes[1].subthemes[0].subthemes[0].participants.a, a part of it, has at least 4",
      "themes[2].participants.a is at most 2, but themes[2].subthemes[0].participants.a, a part of it, has at least 3",
    ]);
  });

  it("are compared group by group", () => {
    const subthemes = [{ label: "S", participants: { a: 5, b: 5 } }];
    expect(problems(withThemes({ label: "T", participants: { a: 5, b: 4 }, subthemes }))).toEqual([
      "themes[0].participants.b is 4, but themes[0].subthemes[0].participants.b, a part of it, has at least 5",
    ]);
  });

  it("are not compared with a number that could not be read", () => {
    const group = { id: "a", label: "A", participants: -1 };
    const themes = [{ label: "T", participants: { a: 5 } }];
    expect(problems({ version: 1, groups: [group], themes })).toEqual([
      "groups[0].participants is -1: a count cannot be negative",
    ]);
  });
});

describe("fewer quotes than participants", () => {
  const nouns = { quote: { one: "published quotation", other: "published quotations" } };

  it("are a warning, where all quotes are said to be counted and the numbers are certain", () => {
    const study = withThemes(
      { label: "A", quotes: { a: 2 }, participants: { a: 3 } },
      { label: "B", quotes: { a: { max: 2 } }, participants: { a: { min: 3 } } },
      { label: "C", totalQuotes: { a: 2 }, participants: { a: 3 } },
      { label: "D", quotes: { a: 0 }, participants: { a: 3 }, subthemes: [{ label: "E", quotes: { a: 2 } }] },
    );
    expect(warnings(study)).toEqual([
      "FEWER_QUOTES themes[0].participants.a is 3, but there are only 2 quotes of them",
      "FEWER_QUOTES themes[1].participants.a is at least 3, but there are only 2 quotes of them",
      "FEWER_QUOTES themes[2].participants.a is 3, but there are only 2 quotes of them",
      "FEWER_QUOTES themes[3].participants.a is 3, but there are only 2 quotes of them",
    ]);
    expect(warnings({ ...study, nouns })).toEqual([]);
  });

  it("are one quote or several", () => {
    expect(warnings(withThemes({ label: "A", quotes: { a: 1 }, participants: { a: 3 } }))).toEqual([
      "FEWER_QUOTES themes[0].participants.a is 3, but there is only 1 quote of them",
    ]);
  });

  it("are not suspected where quotes are not reported", () => {
    const themes = [
      { label: "A", participants: { a: 3 } },
      { label: "B", quotes: { a: null }, participants: { a: 3 } },
      { label: "C", quotes: { a: { min: 1 } }, participants: { a: 3 } },
      { label: "D", quotes: { a: 0 }, participants: { a: 3 }, subthemes: [{ label: "E" }] },
      { label: "F", quotes: { a: 1 }, participants: { a: 3 }, subthemes: [{ label: "G", quotes: { a: 2 } }] },
    ];
    expect(warnings(withThemes(...themes))).toEqual([]);
  });
});

describe("totals of quotes", () => {
  it("below one of their parts are a warning", () => {
    const subthemes = [
      { label: "R", quotes: { a: 1 } },
      { label: "S", quotes: { a: 5 } },
    ];
    const study = withThemes(
      { label: "A", totalQuotes: { a: 4 }, subthemes },
      { label: "B", totalQuotes: { a: 4 }, quotes: { a: 6 } },
      { label: "C", totalQuotes: { a: { max: 4 } }, subthemes: [{ label: "Between", subthemes }] },
      { label: "D", totalQuotes: { a: 5 }, quotes: { a: 3 }, subthemes },
    );
    // One theme object may not stand in three places.
    expect(warnings(JSON.stringify(study))).toEqual([
      "TOTAL_BELOW_PART themes[0].totalQuotes.a is 4, but a part of it has at least 5",
      "TOTAL_BELOW_PART themes[1].totalQuotes.a is 4, but a part of it has at least 6",
      "TOTAL_BELOW_PART themes[2].totalQuotes.a is at most 4, but a part of it has at least 5",
    ]);
  });

  it("of a group that are fewer than a theme has are a warning", () => {
    const themes = [
      { label: "A", quotes: { a: 41 } },
      { label: "B", totalQuotes: { a: 50 } },
      { label: "C", quotes: { a: 40 } },
    ];
    const study = { version: 1, groups: [{ id: "a", label: "A", quotes: 40 }], themes };
    expect(warnings(study)).toEqual([
      "QUOTES_EXCEED_TOTAL themes[0].quotes.a is 41, but the group has 40 quotes",
      "QUOTES_EXCEED_TOTAL themes[1].totalQuotes.a is 50, but the group has 40 quotes",
    ]);
  });
});
