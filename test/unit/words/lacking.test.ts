import { expect, test } from "vitest";
import { divergenceChart } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { english } from "../../../src/words/english.ts";
import { dictionaryRemarks } from "../../../src/words/lacking.ts";

test("what a dictionary lacks, and what it has for nothing, is told by name, as far as a sentence bears it", () => {
  expect(dictionaryRemarks(undefined)).toEqual([]);
  expect(dictionaryRemarks({ language: "en", messages: english })).toEqual([]);
  const { "themes.n": _, ...messages } = english;
  expect(dictionaryRemarks({ language: "de", messages: { ...messages, "theme.n": "{n}" } })).toEqual([
    "Said in English, as the dictionary lacks them: themes.n.",
    "No messages have these names of the dictionary: theme.n.",
  ]);
  expect(dictionaryRemarks({ language: "de", messages: {} })[0]).toMatch(/: [\w., -]+ and \d{3} more\.$/);
});

test("a figure's notes tell it", () => {
  const study = parseStudy({ version: 1, groups: [], themes: [] });
  const { notes } = divergenceChart(study, {
    words: { language: "de", messages: { "map.noThemes": "Keine Themen" } },
  });
  expect(notes.some((note) => note.startsWith("Said in English"))).toBe(true);
});
