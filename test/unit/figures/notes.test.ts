import { describe, expect, it } from "vitest";
import { assessmentNotes } from "../../../src/figures/assessment.ts";
import { captionNotes, cutRemark, signNotes } from "../../../src/figures/notes.ts";
import { amountOf } from "../../../src/measures/amount.ts";
import type { Measure } from "../../../src/measures/measure.ts";
import type { Count } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { english } from "../../voice.ts";

const signs = (counts: readonly Count[], measure: Measure = "quotes"): string[] =>
  signNotes(english, counts.map(amountOf), measure).map(({ text }) => text);

describe("the note on signs", () => {
  it("says nothing of plain numbers and of what lies between two", () => {
    expect(signs([0, 7, { min: 7, max: 9 }, { min: 3, max: 3, text: "three" }])).toEqual([]);
    expect(signs([])).toEqual([]);
  });

  it.each<[Count, string]>([
    [null, "– not reported."],
    [{ min: 0 }, "– not reported."],
    [{ min: 1 }, "≥ at least."],
    [{ min: 5, text: "most" }, "≥ at least."],
    [{ max: 4 }, "≤ at most."],
    [{ text: "some" }, "~ reported in words only."],
  ])("explains the sign of %j beside plain numbers: %s", (count, words) => {
    expect(signs([0, count, 7])).toEqual([words]);
  });

  it("explains each sign once, and is about what is missing", () => {
    const counts: Count[] = [{ text: "few" }, { max: 1 }, { min: 2 }, null, null];
    expect(signs(counts)).toEqual(["– not reported; ≥ at least; ≤ at most; ~ reported in words only."]);
    expect(signNotes(english, [null], "quotes")[0]?.missing).toBe(true);
  });

  it.each<[Count, string]>([
    [{ min: 1 }, "Filled: found."],
    [3, "Filled: found."],
    [0, "Hollow: looked for, not found."],
    [null, "– not reported."],
    [{ min: 0 }, "– not reported."],
    [{ max: 4 }, "≤ at most."],
    [{ text: "some" }, "~ reported in words only."],
  ])("explains the mark of presence of %j: %s", (count, words) => {
    expect(signs([count], "presence")).toEqual([words]);
  });
});

describe("the notes below a figure", () => {
  const study = (more: object) => parseStudy({ version: 1, groups: [], themes: [], ...more });
  type Captioned = typeof captionNotes extends (voice: never, ...rest: infer Rest) => unknown ? Rest : never;
  const texts = (...args: Captioned): string[] => captionNotes(english, ...args).map(({ text }) => text);

  it("are the caveat where something is counted, and the source", () => {
    const cited = study({ citation: "A. Author 2020" });
    expect(texts(cited, true)).toEqual([english.say("note.caveat"), "A. Author 2020"]);
    expect(texts(cited, false)).toEqual(["A. Author 2020"]);
    expect(texts(cited, true, false)).toEqual([]);
  });

  it("name invented data, in bold, even where no caption is wanted", () => {
    const words = "Illustrative data: the counts are invented.";
    expect(captionNotes(english, study({ illustrative: true }), true, false)).toEqual([
      { text: words, bold: true },
    ]);
  });

  it("tell of each of the authors' judgements that there is, and only of those", () => {
    const texts = (...assessments: Parameters<typeof assessmentNotes>[1]): string[] =>
      assessmentNotes(english, assessments).map(({ text }) => text);
    expect(texts(undefined, "mixed", "diverge", "mixed")).toEqual([
      "The authors report that the groups diverge here.",
      "The authors report a mixed picture here.",
    ]);
    expect(texts("converge")).toEqual(["The authors report that the groups converge here."]);
    expect(texts(undefined)).toEqual([]);
  });
});

it("counts the labels that are cut", () => {
  expect(cutRemark(english, ["a"])).toBe("1 label is cut; the description has every label in full.");
  expect(cutRemark(english, ["a", "b"])).toBe("2 labels are cut; the description has every label in full.");
});
