import { describe, expect, it } from "vitest";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { errorOf, problems, type Raw, sound, withThemes } from "./study.ts";

const warnings = ({ warnings }: Study): string[] => warnings.map(({ code, message }) => `${code} ${message}`);

describe("what is mended, with a warning", () => {
  it("unknown fields are left out, and never looked at", () => {
    const trap = {
      get label(): never {
        throw new Error("looked at");
      },
    };
    const study = parseStudy({
      ...sound(),
      colour: trap,
      "a b": trap,
      groups: [{ id: "a", label: "A", size: trap }],
      themes: [
        { label: "T", href: trap, quotes: { a: { min: 1, note: trap } }, excerpts: [{ text: "…", line: 3 }] },
      ],
      nouns: { letter: trap },
    });
    const text = "is not a known field: it is left out";
    expect(warnings(study)).toEqual([
      `UNKNOWN_FIELD colour ${text}`,
      `UNKNOWN_FIELD ["a b"] ${text}`,
      `UNKNOWN_FIELD nouns.letter ${text}`,
      `UNKNOWN_FIELD groups[0].size ${text}`,
      `UNKNOWN_FIELD themes[0].href ${text}`,
      `UNKNOWN_FIELD themes[0].quotes.a.note ${text}`,
      `UNKNOWN_FIELD themes[0].excerpts[0].line ${text}`,
    ]);
    expect(study).not.toHaveProperty("colour");
    expect(study.themes).toEqual([
      { id: "t", label: "T", quotes: { a: { min: 1 } }, excerpts: [{ text: "…" }], subthemes: [] },
    ]);
  });

  it("but the warnings of an earlier parse and the address of the schema are left out without a word", () => {
    const study = parseStudy({ $schema: "study.schema.json", ...sound(), warnings: [{ code: "X" }] });
    expect(study.warnings).toEqual([]);
    expect(study).not.toHaveProperty("$schema");
    expect(parseStudy(withThemes({ label: "T", warnings: [] })).warnings.length).toBe(1);
  });

  it("quotes that are a list are read as excerpts", () => {
    const quotes = [{ text: "It is who you know.", group: "a", participant: "A1" }, { text: "Well." }];
    const study = parseStudy(withThemes({ label: "T", quotes }));
    expect(study.themes).toEqual([{ id: "t", label: "T", excerpts: quotes, subthemes: [] }]);
    expect(warnings(study)).toEqual([
      "QUOTES_LIST themes[0].quotes is a list: it is read as excerpts, and counts nothing",
    ]);
    expect(problems(withThemes({ label: "T", quotes: [{ text: "…", group: "x" }, 7] }))).toEqual([
      "themes[0].quotes[1] is 7: it must be an object with text",
      "themes[0].quotes[0].group names no group: the ids are a, b",
    ]);
  });

  it("but other lists of quotes are refused", () => {
    const refusal = "themes[0].quotes is a list: it must be an object with a count for each group";
    for (const quotes of [[], [1, 2], ["It is who you know."]]) {
      expect(problems(withThemes({ label: "T", quotes }))).toEqual([refusal]);
    }
    expect(problems(withThemes({ label: "T", quotes: [{ text: "…" }], excerpts: [] }))).toEqual([refusal]);
  });

  it("characters that XML cannot write become U+FFFD", () => {
    const label = "a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800h\udc00";
    const study = parseStudy(withThemes({ label, memo: "x\u0001" }));
    expect(study.themes[0]).toMatchObject({ label: "a�b�c�d�e�f�g�h�", memo: "x�" });
    expect(warnings(study)).toEqual([
      "ILLEGAL_XML_CHAR themes[0].label has control characters: they are replaced",
      "ILLEGAL_XML_CHAR themes[0].memo has control characters: they are replaced",
    ]);
    const fine = "tab\tline\nreturn\r\u007f\u0085\ufffd😀\u{1fffe}";
    expect(parseStudy(withThemes({ label: fine })).themes[0]?.label).toBe(fine);
  });

  it("empty labels are drawn as (untitled)", () => {
    const groups = [
      { id: "a", label: " " },
      { id: "b", label: "B" },
    ];
    const study = parseStudy({ version: 1, groups, themes: [{ label: "" }, { label: "\u200b\n" }] });
    expect([...study.groups, ...study.themes].map(({ label }) => label)).toEqual([
      "(untitled)",
      "B",
      "(untitled)",
      "(untitled)",
    ]);
    expect(warnings(study)).toEqual([
      "EMPTY_LABEL groups[0].label is empty: it is drawn as (untitled)",
      "EMPTY_LABEL themes[0].label is empty: it is drawn as (untitled)",
      "EMPTY_LABEL themes[1].label is empty: it is drawn as (untitled)",
    ]);
  });

  it("without groups, counts are left out", () => {
    const theme = {
      label: "T",
      quotes: { x: 1 },
      totalQuotes: { x: 1 },
      participants: { x: 1 },
      asked: { x: 1 },
    };
    const excerpts = [{ text: "…", group: "x", participant: "X1" }];
    const study = parseStudy({ version: 1, groups: [], themes: [{ ...theme, excerpts }] });
    expect(study.themes).toEqual([
      { id: "t", label: "T", excerpts: [{ text: "…", participant: "X1" }], subthemes: [] },
    ]);
    expect(warnings(study)).toEqual(["MISSING_GROUPS groups is empty: all counts are left out"]);
    expect(errorOf({ version: 1, groups: {}, themes: [] }).issues.length).toBe(1);
  });

  it("a study without themes is empty", () => {
    expect(warnings(parseStudy(withThemes()))).toEqual([
      "NO_THEMES themes is empty: there is nothing to draw",
    ]);
  });

  it("labels that siblings share are reported, once each", () => {
    const twins = [{ label: "Same" }, { label: "Same" }, { label: "Other" }, { label: "Same" }];
    const study = parseStudy(withThemes(...twins, { label: "T", subthemes: [{ label: "Same" }] }));
    expect(warnings(study)).toEqual([
      `DUPLICATE_LABEL themes[1].label is "Same" again: readers cannot tell them apart`,
    ]);
    const groups = [
      { id: "a", label: "G" },
      { id: "b", label: "G" },
    ];
    expect(warnings(parseStudy({ version: 1, groups, themes: [{ label: "G" }] }))).toEqual([
      `DUPLICATE_LABEL groups[1].label is "G" again: readers cannot tell them apart`,
    ]);
  });

  it("colours become #rrggbb, and what is none is left out", () => {
    const colors = ["Teal", "hsl(120 100% 25%)", "url(#x)", "", 123, { r: 1 }, null];
    const groups = colors.map((color, i) => ({ id: `g${i}`, label: `G${i}`, color }));
    const study = parseStudy({ version: 1, groups, themes: [{ label: "T" }] });
    expect(study.groups.map(({ color }) => color)).toEqual(["#008080", "#008000", ...Array(5)]);
    expect(study.groups.map((group) => "color" in group)).toEqual([true, true, ...Array(5).fill(false)]);
    expect(warnings(study)).toEqual(
      [
        'groups[2].color is "url(#x)"',
        'groups[3].color is ""',
        "groups[4].color is 123",
        "groups[5].color is an object",
      ].map((start) => `INVALID_COLOR ${start}, not a colour that is known: it is left out`),
    );
  });

  it.each(["https://doi.org/10.1136/x", "http://example.org/?a=b#c", "mailto:someone@example.org"])(
    "an address is kept: %s",
    (source) => {
      expect(parseStudy({ ...sound(), source })).toMatchObject({ source, warnings: [] });
    },
  );

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " \u0001javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "blob:https://x.test/1",
    "view-source:javascript:1",
    "file:///etc/passwd",
    "\\\\evil.test\\x",
    "//evil.test/x",
    "https://bmj.com@evil.test/",
    "http://[::1",
    "&#106;avascript:alert(1)",
    "10.1136/bmjinnov-2017-000208",
  ])("an address that may not become a link is left out: %s", (source) => {
    const study = parseStudy({ ...sound(), source });
    expect(study).not.toHaveProperty("source");
    expect(study.warnings.at(-1)).toMatchObject({ code: "UNSAFE_URL", path: "source" });
  });

  it("an address is stored as it was understood", () => {
    const study: Raw = { ...sound(), source: " HTTPS://Example.org/a b\n" };
    expect(parseStudy(study).source).toBe("https://example.org/a%20b");
  });

  it("a language that is none is left out, for Intl would throw on it", () => {
    expect(parseStudy({ ...sound(), language: "cy-GB" })).toMatchObject({ language: "cy-GB", warnings: [] });
    const study = parseStudy({ ...sound(), language: "xx-invalid_" });
    expect(study).not.toHaveProperty("language");
    expect(warnings(study)).toEqual([
      'INVALID_LANGUAGE language is "xx-invalid_", not a language tag like "en": it is left out',
    ]);
  });
});
