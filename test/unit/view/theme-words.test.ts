import { describe, expect, test } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { sharesExcerpts, themeWords } from "../../../src/view/details/theme-words.ts";
import type { Shown } from "../../../src/view/shown.ts";
import { initialState } from "../../../src/view/state.ts";

const groups = [
  { id: "a", label: "Nurses", participants: 9 },
  { id: "b", label: "Visitors" },
];

/** What is said of a theme with these fields, one line a group. */
function linesOf(theme: object, options: object = {}, hiddenGroups: readonly string[] = []): string[] {
  const study = parseStudy({ version: 1, groups, themes: [{ id: "t", label: "T", ...theme }] });
  const shown = { study, options, state: { ...initialState, hiddenGroups } } as unknown as Shown;
  return (themeWords(shown, "t")?.groups ?? []).map(({ line }) => line);
}

describe("a group's line", () => {
  test("has participants with their denominator, and quotes, each in the number that fits", () => {
    expect(linesOf({ participants: { a: 7, b: 1 }, quotes: { a: 12, b: 1 } })).toEqual([
      "7 of 9 participants, 12 quotes",
      "1 participant, 1 quote",
    ]);
  });

  test("tells zero from what is not reported, and names what is reported alone", () => {
    expect(linesOf({ participants: { a: 0 } })).toEqual(["0 of 9 participants", "not reported"]);
    expect(linesOf({ quotes: { a: 0, b: 3 } })).toEqual(["0 quotes", "3 quotes"]);
    expect(linesOf({ quotes: { a: { min: 0 }, b: null } })).toEqual(["not reported", "not reported"]);
    expect(linesOf({ participants: { a: { min: 0 }, b: { min: 0 } }, quotes: { b: 2 } })).toEqual([
      "not reported",
      "2 quotes",
    ]);
  });

  test("gives bounds as they are", () => {
    expect(linesOf({ participants: { a: { min: 5, text: "most" } }, quotes: { a: { min: 1 } } })[0]).toBe(
      "at least 5 of 9 (most) participants, at least 1 quote",
    );
    expect(linesOf({ quotes: { a: 3 } }, { suppressBelow: 5 })[0]).toBe(
      "between 1 and 4 (suppressed) quotes",
    );
  });

  test("says who was not asked, whatever else is reported", () => {
    const asked = { a: 0 };
    expect(linesOf({ asked, participants: { b: 2 }, quotes: { a: 0, b: 3 } })).toEqual([
      "not asked",
      "2 participants, 3 quotes",
    ]);
    expect(linesOf({ asked, quotes: { a: 2 } })[0]).toBe("not asked, 2 quotes");
    expect(linesOf({ asked })[0]).toBe("not asked");
  });

  test("is missing for a group that is hidden", () => {
    expect(linesOf({ quotes: { a: 1, b: 2 } }, {}, ["a"])).toEqual(["2 quotes"]);
  });
});

test.each([
  [{}, {}, true],
  [{ excerpts: false }, {}, false],
  [{}, { suppressBelow: 5 }, false],
  [{ excerpts: true }, { suppressBelow: 5 }, true],
])("excerpts with %j and %j may be read: %s", (view, options, expected) => {
  expect(sharesExcerpts({ view, options } as unknown as Shown)).toBe(expected);
});
