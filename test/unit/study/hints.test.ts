import { expect, it } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { errorOf } from "./study.ts";

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
  expect(warningsOf({ children: [{ label: "S" }] })).toEqual([
    "themes[0].children is not a known field: it is left out (did you mean subthemes?)",
  ]);
  expect(warningsOf({ name: "T" })).toEqual([
    "themes[0].name is not a known field: it is left out (did you mean label?)",
  ]);
  expect(warningsOf({ colour: "red" })).toEqual(["themes[0].colour is not a known field: it is left out"]);
});
