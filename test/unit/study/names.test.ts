import { describe, expect, it } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { briefly, errorOf, problems, sound, withThemes } from "./study.ts";

const idsOf = (...themes: unknown[]): string[] => {
  const all = [...parseStudy(withThemes(...themes)).themes];
  for (const theme of all) all.push(...theme.subthemes);
  return all.map(({ id }) => id);
};

describe("ids that are not given", { timeout: 30_000 }, () => {
  it("are made of the labels on the way, in any script", () => {
    expect(
      idsOf(
        { label: "Barriers & costs", subthemes: [{ label: "“Not enough time!”" }] },
        { label: "机构的作用", subthemes: [{ label: "السلطة والمؤسسات" }] },
        { label: "संस्थाओं की भूमिका" },
        { label: "RÉSUMÉ (e\u0301)" },
      ),
    ).toEqual([
      "barriers-costs",
      "机构的作用",
      "संस्थाओं-की-भूमिका",
      "résumé-é",
      "barriers-costs/not-enough-time",
      "机构的作用/السلطة-والمؤسسات",
    ]);
  });

  it("stay short, whatever the depth and the labels", () => {
    const theme = {
      label: "L0 ".repeat(99),
      subthemes: [
        {
          label: "L1",
          subthemes: [
            {
              label: "L2",
              subthemes: [{ label: "L3", subthemes: [{ label: "L4", subthemes: [{ label: "L5" }] }] }],
            },
          ],
        },
      ],
    };
    const ids = idsOf(theme);
    expect(ids[0]).toBe("l0-".repeat(14).slice(0, 40));
    expect(ids.at(-1)).toBe("l1/l2/l3/l4/l5");
    expect(idsOf({ label: `${"😀".repeat(99)}x` })).toEqual(["x"]);
    expect(idsOf({ label: "𝒜".repeat(99) })).toEqual(["𝒜".repeat(40)]);
  });

  it("differ from each other and from those that are given, even later in the file", () => {
    expect(
      idsOf({ label: "Time" }, { label: "time" }, { id: "time-2", label: "T" }, { label: "TIME?" }),
    ).toEqual(["time", "time-3", "time-2", "time-4"]);
    expect(idsOf({ label: "!" }, { label: "" }, { label: "?" })).toEqual(["theme", "untitled", "theme-2"]);
  });

  it("are made in linear time", () => {
    const themes = Array.from({ length: 20_000 }, () => ({ label: "Same" }));
    expect(idsOf(...themes).at(-1)).toBe("same-20000");
  });

  it("are the same on every run, and stay when the study is parsed again", () => {
    const study = parseStudy(withThemes({ label: "A", subthemes: [{ label: "B" }, { label: "B" }] }));
    expect(parseStudy(JSON.parse(JSON.stringify(study)))).toEqual(study);
  });
});

describe("ids that are given", () => {
  it("must differ", () => {
    const below = { id: "x", label: "Below" };
    expect(
      problems(withThemes({ id: "x", label: "X" }, { id: "y", label: "Y", subthemes: [below] })),
    ).toEqual(["themes[1].subthemes[0].id is also the id of themes[0]: ids must differ"]);
    const groups = [
      { id: "g", label: "G" },
      { id: "h", label: "H" },
      { id: "g", label: "I" },
    ];
    expect(problems({ version: 1, groups, themes: [] })).toEqual([
      'groups[2].id is "g" again: ids must differ',
    ]);
  });

  it("may be any text", () => {
    const ids = ['a b"c', "__proto__", " ", "#", "x".repeat(10_000)];
    expect(idsOf(...ids.map((id) => ({ id, label: "T" })))).toEqual(ids);
  });
});

describe("names of groups", () => {
  it("must be known wherever they stand", () => {
    const theme = {
      label: "T",
      quotes: { a: 1, c: 1 },
      totalQuotes: { c: null },
      participants: { "c d": 1 },
      asked: { constructor: 1 },
      excerpts: [{ text: "…", group: "b" }, { text: "…", group: "leaders" }, { text: "…" }],
    };
    expect(problems(withThemes(theme))).toEqual([
      "themes[0].quotes.c names no group: the ids are a, b",
      "themes[0].totalQuotes.c names no group: the ids are a, b",
      'themes[0].participants["c d"] names no group: the ids are a, b',
      "themes[0].asked.constructor names no group: the ids are a, b",
      "themes[0].excerpts[1].group names no group: the ids are a, b",
    ]);
  });

  it("are not doubted where a group could not be read", () => {
    const groups = [{ id: "a", label: "A" }, { label: "B" }];
    const themes = [{ label: "T", quotes: { a: 1, b: 1 } }];
    expect(briefly(errorOf({ version: 1, groups, themes }).issues)).toEqual(["MISSING_FIELD groups[1].id"]);
    expect(briefly(errorOf({ version: 1, themes }).issues)).toEqual(["MISSING_FIELD groups"]);
  });

  it("are not doubted where two groups have one id, nor are counts held against either's size", () => {
    const groups = [
      { id: "nurses", label: "Nurses", participants: 9 },
      { id: "nurses", label: "Doctors", participants: 2 },
      { id: "porters", label: "Porters", participants: 3 },
    ];
    const themes = Array.from({ length: 5 }, (_, i) => ({
      label: `T${i}`,
      participants: { nurses: 8, doctors: 2, porters: i },
      excerpts: [{ text: "…", group: "doctors" }],
    }));
    expect(briefly(errorOf({ version: 1, groups, themes }).issues)).toEqual([
      "DUPLICATE_ID groups[1].id",
      "PARTICIPANTS_EXCEED_N themes[4].participants.porters",
    ]);
  });

  it("keep to groups whose names had to be mended", () => {
    const input = {
      version: 1,
      groups: [{ id: "a\u0000", label: "A" }],
      themes: [{ label: "T", quotes: { "a\u0000": 3 } }],
    };
    expect(parseStudy(input).themes[0]?.quotes).toEqual({ "a\ufffd": 3 });
  });
});

describe("links", () => {
  it("join two themes, also by ids that were made", () => {
    const links = [
      { from: "power", to: "institutions" },
      { from: "extra", to: "power", kind: "contradiction" },
    ];
    const study = { ...sound(), themes: [...sound().themes, { label: "Extra" }], links };
    expect(parseStudy(study).links).toEqual([{ ...links[0], kind: "association" }, links[1]]);
  });

  it("that lead nowhere are refused", () => {
    const links = [
      { from: "power", to: "Trust" },
      { from: "nobody", to: "no one" },
      { from: "trust", to: "trust" },
    ];
    const { issues } = errorOf({ ...sound(), links });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["LINK_TARGET"]));
    expect(issues.map(({ message }) => message)).toEqual([
      'links[0].to is "Trust": no theme has this id',
      'links[1].from is "nobody": no theme has this id',
      'links[1].to is "no one": no theme has this id',
      'links[2].to is "trust" again: a link joins two themes',
    ]);
  });

  it("are not doubted where the id of a theme could not be read", () => {
    const links = [{ from: "1", to: "t" }];
    const { issues } = errorOf({ ...withThemes({ id: 1, label: "T" }), links });
    expect(briefly(issues)).toEqual(["INVALID_MODEL themes[0].id"]);
  });
});
