import { expect, it } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { errorOf, problems } from "./study.ts";

const groups = [{ id: "a", label: "A" }];
const warningsOf = (theme: object): string[] =>
  parseStudy({ version: 1, groups, themes: [{ label: "T", ...theme }] }).warnings.map(
    ({ message }) => message,
  );

it("says that a count stands in quotation marks", () => {
  const { issues } = errorOf({ version: 1, groups, themes: [{ label: "T", quotes: { a: "14" } }] });
  expect(issues[0]?.message).toBe('themes[0].quotes.a is "14": write a count without quotation marks');
});

it("says nothing of quotation marks where there is no number in them", () => {
  const { issues } = errorOf({ version: 1, groups, themes: [{ label: "T", quotes: { a: "many" } }] });
  expect(issues[0]?.message).toBe('themes[0].quotes.a is "many": a count is a whole number');
});

it("names the field that was meant, where another program calls it otherwise", () => {
  expect(warningsOf({ children: [] })).toEqual([
    "themes[0].children is not a known field: it is left out (did you mean subthemes?)",
  ]);
  expect(warningsOf({ name: "T" })).toEqual([
    "themes[0].name is not a known field: it is left out (did you mean label?)",
  ]);
  expect(warningsOf({ colour: "red" })).toEqual(["themes[0].colour is not a known field: it is left out"]);
});

it.each([
  ["Participants", "participants"],
  ["total_quotes", "totalQuotes"],
  ["totalquotes", "totalQuotes"],
  ["quote", "quotes"],
  ["qoutes", "quotes"],
  ["memmo", "memo"],
  ["memp", "memo"],
  ["excerps", "excerpts"],
  ["Subtheme", "subthemes"],
  ["Children", "subthemes"],
])("names the field that was meant by a slip: %s for %s", (typed, meant) => {
  expect(warningsOf({ [typed]: {} })).toEqual([
    `themes[0].${typed} is not a known field: it is left out (did you mean ${meant}?)`,
  ]);
});

it.each(["memory", "quoets2", "qoutess", "xx", "", "md", "ID2", "participants".repeat(9)])(
  "names none for what is further from all: %s",
  (typed) => {
    expect(warningsOf({ [typed]: {} }).join()).toMatch(/ is not a known field: it is left out$/);
  },
);

it("names the key that stands in place of a field that must not be missing", () => {
  const label = { Label: "T", memo: "…" };
  expect(problems({ version: 1, groups, themes: [label] })).toEqual([
    "themes[0].label is missing (did you call it Label?)",
  ]);
  expect(problems({ version: 1, Group: groups, Themes: [{ label: "T" }] })).toEqual([
    "groups is missing (did you call it Group?)",
    "themes is missing (did you call it Themes?)",
  ]);
});

it.each(["subtheme", "Subthemes", "children", "codes"])(
  "refuses a list of themes under another name, which would be lost: %s",
  (key) => {
    const theme = { label: "T", [key]: [{ label: "S" }] };
    expect(problems({ version: 1, groups, themes: [theme] })).toEqual([
      `themes[0].${key} is not a known field: its list of themes would be lost (did you mean subthemes?)`,
    ]);
    expect(warningsOf({ ...theme, subthemes: [] })).toHaveLength(1);
    expect(warningsOf({ [key]: ["C1", "C2"] })).toHaveLength(1);
  },
);
