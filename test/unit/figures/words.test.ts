import { describe, expect, it } from "vitest";
import { clipWords } from "../../../src/figures/alt-words.ts";
import { evidenceWords, readingWords } from "../../../src/figures/reading-words.ts";
import { differenceSentence, measureSentence } from "../../../src/figures/subtitles.ts";
import { capitalised, linkSentence, nameWithSize, placeWords } from "../../../src/figures/words.ts";
import { amountOf } from "../../../src/measures/amount.ts";
import { comparisonOf } from "../../../src/measures/comparison.ts";
import type { Measure } from "../../../src/measures/measure.ts";
import { type Entry, type Survey, surveyOf } from "../../../src/measures/survey.ts";
import type { Count } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { english } from "../../voice.ts";

const n = "n\u00a0=\u00a0";
const groups = [
  { id: "a", label: "Clinicians", participants: 8 },
  { id: "b", label: "Strategic leaders", shortLabel: "Leaders", participants: 9 },
];
const survey = (themes: unknown[], more: object = {}): Survey =>
  surveyOf(parseStudy({ version: 1, groups, themes, ...more }));
const first = ({ entries }: Survey): Entry => entries[0] as Entry;

describe("the sentence of a measure", () => {
  const from = survey([{ label: "T", quotes: { a: 3, b: 1 }, participants: { a: 2, b: 1 } }]);
  const say = (measure: Measure, of = [0, 1], together = false): string =>
    measureSentence(english, from, of, measure, together);

  it("says what is counted, and out of how many in each group", () => {
    const voiced = `Participants who voiced each theme at least once (Clinicians ${n}8, Leaders ${n}9)`;
    expect(say("prevalence")).toBe(voiced);
    expect(say("participants")).toBe(voiced);
    expect(say("share")).toBe("Each theme’s share of all the group’s quotes (Clinicians 3, Leaders 1)");
    expect(say("quotes")).toBe(
      "Quotes on each theme, by participant group (in all: Clinicians 3, Leaders 1)",
    );
    expect(say("presence")).toBe("Where each theme was found, by participant group");
  });

  it("speaks of one group as of one", () => {
    expect(say("quotes", [0])).toBe("Quotes on each theme (in all: Clinicians 3)");
    expect(say("quotes", [0], true)).toBe("Quotes on each theme (in all: Clinicians 3)");
    expect(say("presence", [1])).toBe("Where each theme was found");
  });

  it("speaks of all groups together where one number stands for them", () => {
    expect(say("quotes", [0, 1], true)).toBe(
      "Quotes on each theme, all groups together (in all: Clinicians 3, Leaders 1)",
    );
    expect(say("participants", [0, 1], true)).toContain("at least once, all groups together (Clinicians");
  });

  it("gives sizes where each is known, of four groups at most", () => {
    const of = (sizes: (number | undefined)[]): string => {
      const many = sizes.map((participants, i) => ({ id: `g${i}`, label: `G${i}`, participants }));
      const study = surveyOf(parseStudy({ version: 1, groups: many, themes: [] }));
      return measureSentence(english, study, [...sizes.keys()], "participants").replace(/^.*once/, "");
    };
    expect(of([5, 6, 7, 8])).toBe(` (G0 ${n}5, G1 ${n}6, G2 ${n}7, G3 ${n}8)`);
    expect(of([5, 6, 7, 8, 9])).toBe("");
    expect(of([5, undefined])).toBe("");
  });

  it("says that shares are of the quotes that are reported, where some are not", () => {
    const partly = survey([
      { label: "T", quotes: { a: 3, b: 1 } },
      { label: "U", quotes: { a: 4 } },
    ]);
    expect(measureSentence(english, partly, [0, 1], "share")).toBe(
      "Each theme’s share of all the group’s reported quotes (Clinicians 7, Leaders 1)",
    );
  });

  it("says which way a difference runs", () => {
    expect(
      differenceSentence(english, from, comparisonOf(english, from.study, [0, 1], {}), "prevalence"),
    ).toBe("Difference in prevalence on each theme, in percentage points: Leaders minus Clinicians");
    expect(
      differenceSentence(english, from, comparisonOf(english, from.study, [0, 1], {}), "share"),
    ).toContain("Difference in share of quotes on");
    const three = surveyOf(
      parseStudy({ version: 1, groups: [...groups, { id: "c", label: "C", participants: 7 }], themes: [] }),
    );
    expect(
      differenceSentence(english, three, comparisonOf(english, three.study, [0, 1, 2], {}), "prevalence"),
    ).toContain(": the group that is highest minus the one that is lowest");
    expect(
      differenceSentence(english, three, comparisonOf(english, three.study, [0, 2], {}), "prevalence"),
    ).toContain(": C minus Clinicians");
  });
});

describe("a reading in words", () => {
  const words = (count: Count, measure: Measure, of?: number): string => {
    const amount = amountOf(count);
    return readingWords(english, of === undefined ? { count: amount } : { count: amount, of }, measure);
  };
  it.each<[Count, Measure, number | undefined, string]>([
    [7, "prevalence", 9, "7 of 9"],
    [{ min: 7, max: 9 }, "prevalence", 9, "between 7 and 9 of 9"],
    [3, "share", 10, "3 of 10 quotes"],
    [1, "share", 1, "1 of 1 quote"],
    [0, "quotes", undefined, "0 quotes"],
    [1, "quotes", undefined, "1 quote"],
    [{ min: 1 }, "quotes", undefined, "at least 1 quote"],
    [{ min: 1, max: 2 }, "quotes", undefined, "between 1 and 2 quotes"],
    [{ max: 1 }, "quotes", undefined, "at most 1 quote"],
    [2, "participants", undefined, "2 participants"],
    [{ text: "some" }, "quotes", undefined, "some quotes"],
    [null, "quotes", undefined, "not reported"],
    [{ min: 0 }, "quotes", undefined, "not reported"],
    [{ min: 1 }, "presence", undefined, "found"],
    [0, "presence", undefined, "not found"],
    [null, "presence", undefined, "not reported"],
    [{ max: 4 }, "presence", undefined, "at most 4 quotes"],
  ])("%j of %s out of %s is “%s”", (count, measure, of, expected) => {
    expect(words(count, measure, of)).toBe(expected);
  });
});

describe("names", () => {
  it("of groups bear the n, where it is known, zero too", () => {
    const of = (participants?: number): Survey =>
      survey([], { groups: [{ id: "a", label: "A", participants }] });
    expect(nameWithSize(english, of(8), 0, "prevalence")).toBe(`A, ${n}8`);
    expect(nameWithSize(english, of(8), 0, "quotes", "Short")).toBe(`Short, ${n}8`);
    expect(nameWithSize(english, of(0), 0, "rate")).toBe(`A, ${n}0`);
    expect(nameWithSize(english, of(12_345), 0, null)).toBe(`A, ${n}12,345`);
    expect(nameWithSize(english, of(), 0, "prevalence")).toBe("A");
  });

  it("of groups bear all their quotes in place of the n where shares are out of those", () => {
    const of = (quotes: Count): Survey => survey([{ label: "T", quotes: { a: quotes } }]);
    expect(nameWithSize(english, of(31), 0, "share")).toBe("Clinicians, 31 quotes");
    expect(nameWithSize(english, of(1), 0, "share", "C")).toBe("C, 1 quote");
    expect(nameWithSize(english, of({ min: 4 }), 0, "share")).toBe("Clinicians, at least 4 quotes");
    expect(nameWithSize(english, of({ text: "many" }), 0, "share")).toBe("Clinicians");
    expect(nameWithSize(english, of(null), 0, "share")).toBe("Clinicians");
  });

  it("of themes say what they are part of", () => {
    const { entries } = survey([{ label: "P", subthemes: [{ label: "Q", subthemes: [{ label: "R" }] }] }]);
    expect(entries.map((entry) => placeWords(english, entry))).toEqual([
      "P",
      "Q, subtheme of P",
      "R, subtheme of Q",
    ]);
  });

  it("start with a capital", () => expect(capitalised("letters")).toBe("Letters"));
});

it.each([
  ["association", undefined, "One is linked with Two"],
  ["directed", undefined, "One points to Two"],
  ["bidirectional", undefined, "One goes both ways with Two"],
  ["contradiction", undefined, "One contradicts Two"],
  ["contradiction", "undermines", "One contradicts Two (“undermines”)"],
])("a link of kind %s with the label %s is “%s”", (kind, label, sentence) => {
  const from = survey(
    [
      { id: "one", label: "One" },
      { id: "two", label: "Two" },
    ],
    { links: [{ from: "one", to: "two", kind, label }] },
  );
  expect(from.study.links.map((link) => linkSentence(english, from, link))).toEqual([sentence]);
});

describe("evidence", () => {
  const entry = (participants: object): Entry =>
    first(survey([{ label: "T", participants, asked: { b: 6 } }]));
  it("is of two groups, the first first, out of those asked", () => {
    expect(evidenceWords(english, entry({ a: 1, b: 5 }), [0, 1])).toBe("1 of 8 against 5 of 6");
    expect(evidenceWords(english, entry({ a: 0, b: { min: 3, text: "most" } }), [0, 1])).toBe(
      "0 of 8 against at least 3 of 6 (most)",
    );
  });
  it("is nothing where one of them is not reported, or where there are not two", () => {
    expect(evidenceWords(english, entry({ a: 1 }), [0, 1])).toBeUndefined();
    expect(evidenceWords(english, entry({ b: 1 }), [0, 1])).toBeUndefined();
    expect(evidenceWords(english, entry({ a: 1, b: 5 }), [0])).toBeUndefined();
    expect(evidenceWords(english, entry({ a: 1, b: 5 }), [0, 1, 1])).toBeUndefined();
  });
});

it("a text is clipped after so many words, and only then", () => {
  expect(clipWords("one two three", 3)).toBe("one two three");
  expect(clipWords("one two three four", 3)).toBe("one two three…");
  expect(clipWords("un\u202f: deux\u00a0% trois", 3)).toBe("un\u202f: deux\u00a0% trois");
});
