import { describe, expect, it } from "vitest";
import { french } from "../../../src/languages/fr.ts";
import { countOn, mapMeasure } from "../../../src/measures/map-measure.ts";
import {
  chooseMeasure,
  type Measure,
  type Reading,
  read,
  readPooled,
} from "../../../src/measures/measure.ts";
import { type Entry, type Survey, surveyOf } from "../../../src/measures/survey.ts";
import { unitFor, unitsOf } from "../../../src/measures/unit-words.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { voiceOf } from "../../../src/words/voice.ts";

const pair = [
  { id: "a", label: "A", participants: 8 },
  { id: "b", label: "B", participants: 9 },
];
const survey = (themes: unknown[], groups: unknown[] = pair, more: object = {}): Survey =>
  surveyOf(parseStudy({ version: 1, groups, themes, ...more }));
const first = ({ entries }: Survey): Entry => entries[0] as Entry;

describe("a reading", () => {
  const from = survey([
    {
      label: "P",
      quotes: { a: 2, b: 3 },
      participants: { a: { min: 5, text: "most" }, b: 4 },
      asked: { b: 6 },
      subthemes: [{ label: "Q", quotes: { a: 6, b: { min: 1 } } }],
    },
  ]);
  const reading = (g: number, measure: Measure, direct = false): Reading =>
    read(from, { entry: first(from), direct }, g, measure);

  it("of prevalence is out of those who were asked, and no more than they are", () => {
    expect(reading(0, "prevalence")).toEqual({
      count: { min: 5, max: Infinity, text: "most" },
      of: 8,
      value: { min: 5 / 8, max: 1 },
    });
    expect(reading(1, "prevalence")).toEqual({
      count: { min: 4, max: 4 },
      of: 6,
      value: { min: 4 / 6, max: 4 / 6 },
    });
  });

  it("of participants or quotes is a count and nothing else", () => {
    expect(reading(1, "participants")).toEqual({ count: { min: 4, max: 4 }, value: { min: 4, max: 4 } });
    expect(reading(0, "quotes")).toEqual({ count: { min: 8, max: 8 }, value: { min: 8, max: 8 } });
    expect(reading(0, "quotes", true)).toEqual({ count: { min: 2, max: 2 }, value: { min: 2, max: 2 } });
  });

  it("of a share is out of the group's quotes, where these are one number", () => {
    expect(reading(0, "share")).toEqual({ count: { min: 8, max: 8 }, of: 8, value: { min: 1, max: 1 } });
    expect(reading(0, "share", true)).toEqual({
      count: { min: 2, max: 2 },
      of: 8,
      value: { min: 0.25, max: 0.25 },
    });
    expect(reading(1, "share")).toEqual({ count: { min: 4, max: Infinity }, value: null });
  });

  it("of a share is in bounds where some of the group's quotes are suppressed", () => {
    const hiding = surveyOf(
      parseStudy({
        version: 1,
        groups: pair,
        themes: [
          { label: "P", quotes: { a: 10, b: 6 } },
          { label: "Q", quotes: { a: 2, b: 6 } },
        ],
      }),
      5,
    );
    const [known, hidden] = hiding.entries.map((entry) => read(hiding, { entry, direct: false }, 0, "share"));
    expect(known).toEqual({
      count: { min: 10, max: 10 },
      within: { min: 11, max: 14 },
      value: { min: 10 / 14, max: 10 / 11 },
    });
    expect(hidden?.value).toEqual({ min: 1 / 14, max: 4 / 11 });
    const both = readPooled(hiding, { entry: first(hiding), direct: false }, [0, 1], "share");
    expect(both).toMatchObject({ within: { min: 23, max: 26 }, value: { min: 16 / 26, max: 16 / 23 } });
  });
});

describe("the measure that a map takes", () => {
  const both = survey([{ label: "P", quotes: { a: 3, b: 1 }, participants: { a: 2, b: 1 } }]);
  it("counts in the unit of the measure asked for", () => {
    expect(mapMeasure(both, [0, 1], "prevalence")).toBe("participants");
    expect(mapMeasure(both, [0, 1], "share")).toBe("quotes");
    expect(mapMeasure(both, [0, 1], "presence")).toBe("presence");
    expect(countOn(first(both), 0, "participants")).toEqual({ min: 2, max: 2 });
    expect(countOn(first(both), 0, "quotes")).toEqual({ min: 3, max: 3 });
    expect(countOn(first(both), 0, "presence")).toEqual({ min: 3, max: 3 });
    expect(countOn(first(both), 7, "quotes")).toBeNull();
  });

  it("asks only the groups that are shown", () => {
    const quotes = survey([{ label: "P", quotes: { b: 1 }, participants: { a: 2 } }]);
    expect(mapMeasure(quotes, [0], "auto")).toBe("participants");
    expect(mapMeasure(quotes, [1], "auto")).toBe("quotes");
    const voices = survey([{ label: "P", participants: { a: 2 } }]);
    expect(mapMeasure(voices, [1], "auto")).toBeNull();
  });
});

describe("the measure that a chart takes", () => {
  const pick = (from: Survey, groups: readonly number[] = [0, 1]): Measure =>
    chooseMeasure(
      from,
      from.entries.filter(({ children }) => !children.length).map((entry) => ({ entry, direct: false })),
      groups,
    );
  it("is no share of nothing", () => {
    expect(pick(survey([{ label: "P", quotes: { a: 3, b: 0 } }]))).toBe("quotes");
    expect(pick(survey([{ label: "P", quotes: { a: 3, b: 1 } }]))).toBe("share");
    expect(pick(survey([{ label: "P", quotes: { a: 3, b: 0 } }]), [0])).toBe("share");
  });
  it("is no presence where one count says more than that", () => {
    const themes = [{ label: "P", quotes: { a: { min: 1 }, b: 0 } }];
    expect(pick(survey(themes))).toBe("presence");
    expect(pick(survey([...themes, { label: "Q", quotes: { a: 5, b: 1 } }]))).toBe("quotes");
  });
  it("is presence where nothing is reported at all", () => {
    expect(pick(survey([{ label: "P" }]))).toBe("presence");
  });
});

it("units are in the singular for one, and in the study's own words", () => {
  const units = (nouns: Study["nouns"]): string[] =>
    (["quotes", "share", "presence", "participants", "prevalence"] as const).flatMap((measure) => {
      const voice = voiceOf({ nouns });
      return [...[0, 1, 2].map((n) => unitFor(voice, measure, n)), unitsOf(voice, measure)];
    });
  const quote = ["quotes", "quote", "quotes", "quotes"];
  const person = ["participants", "participant", "participants", "participants"];
  expect(units({})).toEqual([...quote, ...quote, ...quote, ...person, ...person]);
  const own = units({
    quote: { one: "letter", other: "letters" },
    participant: { one: "child", other: "children" },
  });
  expect(own.slice(0, 4)).toEqual(["letters", "letter", "letters", "letters"]);
  expect(own.slice(-4)).toEqual(["children", "child", "children", "children"]);
  const inFrench = voiceOf({ nouns: { quote: { one: "lettre", other: "lettres" } } }, french);
  expect([0, 1, 1.5, 2].map((n) => unitFor(inFrench, "quotes", n))).toEqual([
    "lettre",
    "lettre",
    "lettre",
    "lettres",
  ]);
});
