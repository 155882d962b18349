import { describe, expect, it } from "vitest";
import { StudyError } from "../../../src/study/errors.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { briefly, deepFreeze, errorOf, problems, type Raw, sound, withThemes } from "./study.ts";

/** A study in which every field is used. */
const whole: Study = {
  version: 1,
  title: "Peer influence",
  headline: "The groups agree, except on institutions.",
  description: "Seventeen interviews.",
  citation: "Somebody, Somewhere, 2018",
  source: "https://doi.org/10.1136/bmjinnov-2017-000208",
  language: "en-GB",
  illustrative: true,
  nouns: {
    quote: { one: "utterance", other: "utterances" },
    participant: { one: "focus group", other: "focus groups" },
  },
  groups: [
    {
      id: "a",
      label: "Front-line clinicians",
      shortLabel: "Front-line",
      participants: 8,
      quotes: 90,
      color: "#0072b2",
      set: "staff",
      level: 1.5,
    },
    { id: "b", label: "Strategic leaders" },
  ],
  themes: [
    {
      id: "power",
      label: "Power",
      description: "Who can make others act.",
      quotes: { a: 3, b: null },
      totalQuotes: { a: 4, b: { min: 1, max: 4 } },
      participants: { a: 4, b: { min: 5, text: "most" } },
      asked: { a: 7 },
      excerpts: [{ text: "It is who you know.", participant: "A1", group: "a" }, { text: "Well." }],
      assessment: "diverge",
      memo: "To be discussed.",
      subthemes: [{ id: "power-2", label: "Networks", quotes: { a: 1 }, subthemes: [] }],
    },
    { id: "trust", label: "Trust", subthemes: [] },
  ],
  links: [{ from: "power", to: "trust", label: "rests on", kind: "directed" }],
  warnings: [],
};

describe("a study", () => {
  it("keeps every field of the model", () => {
    expect(parseStudy(whole)).toEqual(whole);
    expect(parseStudy(JSON.stringify(whole))).toEqual(whole);
  });

  it("has every list and default, whatever was left out", () => {
    const study = parseStudy({ version: 1, groups: [{ id: "a", label: "A" }], themes: [{ label: "T" }] });
    expect(study).toEqual({
      version: 1,
      illustrative: false,
      nouns: {},
      groups: [{ id: "a", label: "A" }],
      themes: [{ id: "t", label: "T", subthemes: [] }],
      links: [],
      warnings: [],
    });
    expect(parseStudy({ ...sound(), links: [{ from: "power", to: "trust" }] }).links[0]?.kind).toBe(
      "association",
    );
  });

  it("takes null, and text that is blank, in an optional field for nothing", () => {
    const nothing = {
      title: null,
      headline: "",
      description: " \n",
      nouns: null,
      links: null,
      illustrative: null,
    };
    const study = parseStudy({ ...sound(), ...nothing });
    expect(study).toEqual(parseStudy(sound()));
    const theme = {
      label: "T",
      id: null,
      quotes: null,
      excerpts: null,
      subthemes: null,
      assessment: null,
      memo: "",
    };
    expect(parseStudy(withThemes(theme)).themes).toEqual([{ id: "t", label: "T", subthemes: [] }]);
  });

  it("tells zero, not reported, and bounds apart", () => {
    const quotes = { a: 0, b: null };
    const participants = { a: { min: 1 }, b: { max: 4, text: "few" } };
    const [theme] = parseStudy({
      ...withThemes({ label: "T", quotes, participants }),
      nouns: whole.nouns,
    }).themes;
    expect(theme).toMatchObject({ quotes, participants });
  });

  it("is frozen, down to its counts", () => {
    const study = parseStudy({ ...sound(), links: [{ from: "power", to: "trust" }], foo: 1 });
    const thaw: unknown[] = [study];
    for (const value of thaw) {
      if (typeof value !== "object" || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      thaw.push(...Object.values(value));
    }
    expect(thaw.length).toBeGreaterThan(30);
  });

  it("has counts without a prototype, so that a group may have any id", () => {
    const groups = ["constructor", "__proto__", "toString"].map((id) => ({ id, label: id }));
    const quotes = JSON.parse('{"constructor": 5, "__proto__": 6}');
    const [theme] = parseStudy({ version: 1, groups, themes: [{ label: "T", quotes }] }).themes;
    expect(Object.getPrototypeOf(theme?.quotes)).toBe(null);
    expect(Object.entries(theme?.quotes ?? {})).toEqual([
      ["constructor", 5],
      ["__proto__", 6],
    ]);
    expect(theme?.quotes?.toString).toBeUndefined();
  });

  it("is made from a frozen input that is left as it was", () => {
    const input = {
      ...structuredClone(whole),
      themes: [{ label: " ", quotes: { a: -0 } }],
      links: [],
      source: "x",
    };
    const before = JSON.stringify(input);
    expect(Object.is(parseStudy(deepFreeze(input)).themes[0]?.quotes?.a, 0)).toBe(true);
    expect(JSON.stringify(input)).toBe(before);
  });

  it("reads class instances by their own fields, and calls nothing on them", () => {
    class Base {
      label = "T";
      toJSON(): never {
        throw new Error("called");
      }
      get memo(): never {
        throw new Error("called");
      }
    }
    expect(parseStudy(withThemes(new Base())).themes).toEqual([{ id: "t", label: "T", subthemes: [] }]);
  });

  it("reads each property of a proxy once", () => {
    const reads: string[] = [];
    const spy = <T extends object>(value: T, path: string): T =>
      new Proxy(value, {
        get(target, key) {
          const inner: unknown = Reflect.get(target, key);
          if (typeof key === "symbol") return inner;
          reads.push(`${path}.${key}`);
          return typeof inner === "object" && inner !== null ? spy(inner, `${path}.${key}`) : inner;
        },
      });
    expect(parseStudy(spy(structuredClone(whole), ""))).toEqual(whole);
    expect(reads.length).toBeGreaterThan(60);
    expect(new Set(reads).size).toBe(reads.length);
  });
});

describe("problems", () => {
  it("are sentences that start with the place", () => {
    const study: Raw = {
      ...sound(),
      themes: [{ label: "A" }, { label: "B", subthemes: [{ label: "C", quotes: { leaders: -3 } }] }],
    };
    expect(problems(study)).toEqual([
      "themes[1].subthemes[0].quotes.leaders is -3: a count cannot be negative",
    ]);
  });

  it("are reported all at once, those of one kind in the order of the file", () => {
    const study: Raw = {
      title: 7,
      groups: [{ id: "a", participants: -1 }, { id: "a", label: "A again" }, "b"],
      themes: [
        { id: "x", label: "X", quotes: { a: 1.5, c: 1 }, subthemes: [null, { id: "x", label: ["Y"] }] },
        7,
        { id: "", label: "Z", assessment: "agree", participants: { a: { min: 3, max: 2 }, b: {} } },
      ],
      links: [{ from: "x" }, { from: "x", to: "y", kind: "arrow" }],
    };
    expect(problems(study)).toEqual([
      "version is missing",
      "title is 7: it must be text",
      'groups[2] is "b": it must be an object with id and label',
      "groups[0].label is missing",
      "groups[0].participants is -1: a count cannot be negative",
      "themes[1] is 7: it must be an object with a label",
      "themes[0].quotes.a is 1.5: a count is a whole number",
      "themes[0].subthemes[0] is null: it must be an object with a label",
      "themes[0].subthemes[1].label is a list: it must be text",
      'themes[2].id is "": it must not be empty',
      'themes[2].assessment is "agree": it must be one of: converge, diverge, mixed',
      "links[0].to is missing",
      'links[1].kind is "arrow": it must be one of: association, directed, bidirectional, contradiction',
      "themes[0].subthemes[1].id is also the id of themes[0]: ids must differ",
      'groups[1].id is "a" again: ids must differ',
      "themes[2].participants.a has a min of 3 above its max of 2",
      "themes[2].participants.b says nothing: it needs min, max or text",
    ]);
  });

  it("have stable codes and paths, `$` for the whole", () => {
    const bad = { "a b": -1, ü: 0.5, __proto__: 1 };
    expect(briefly(errorOf(withThemes({ label: "T", quotes: bad })).issues)).toEqual([
      'INVALID_COUNT themes[0].quotes["a b"]',
      'INVALID_COUNT themes[0].quotes["ü"]',
      'UNKNOWN_GROUP themes[0].quotes["a b"]',
      'UNKNOWN_GROUP themes[0].quotes["ü"]',
    ]);
    expect(briefly(errorOf([]).issues)).toEqual(["INVALID_MODEL $"]);
    expect(problems([])).toEqual([
      "the study is a list: a study is an object with version, groups and themes",
    ]);
  });

  it.each([
    [Number.NaN, "NaN: a count is a whole number"],
    [Number.POSITIVE_INFINITY, "Infinity: a count is a whole number"],
    [2 ** 53, "9007199254740992: a count cannot be so large"],
    ["9", '"9": write a count without quotation marks'],
    [true, "true: a count is a whole number"],
    [10n, "a BigInt: a count is a whole number"],
    [() => 9, "a Function: a count is a whole number"],
    [Symbol("9"), "a Symbol: a count is a whole number"],
    [new Date(0), "a Date: a count is a whole number"],
    [[9], "a list: a count is a whole number"],
    ["x".repeat(1000), `"${"x".repeat(29)}…${"x".repeat(14)}": a count is a whole number`],
  ])("show what was found: %s", (value, sentence) => {
    const path = "themes[0].quotes.a is ";
    expect(problems(withThemes({ label: "T", quotes: { a: value } }))).toEqual([path + sentence]);
  });

  it("name holes in lists one by one", () => {
    const themes: unknown[] = [{ label: "T" }];
    themes[3] = { label: "U" };
    expect(briefly(errorOf(withThemes(...themes)).issues)).toEqual([
      "INVALID_MODEL themes[1]",
      "INVALID_MODEL themes[2]",
    ]);
  });

  it("keep what a getter threw as the cause", () => {
    const boom = new Error("boom");
    const theme = {
      get label(): string {
        throw boom;
      },
    };
    const error = errorOf(withThemes(theme));
    expect(error.cause).toBe(boom);
    expect(error.issues).toEqual([
      { code: "UNREADABLE", path: "themes[0].label", message: "themes[0].label cannot be read" },
    ]);
  });

  it("survive proxies that refuse everything", () => {
    const refusing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(briefly(errorOf(withThemes(refusing, proxy)).issues)).toEqual([
      "INVALID_MODEL themes[1]",
      "UNREADABLE themes[0]",
      "MISSING_FIELD themes[0].label",
    ]);
  });

  it("survive values that throw when they are looked at", () => {
    const hostile = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error("no");
        },
      },
    );
    const named = {
      get constructor(): never {
        throw new Error("no");
      },
    };
    expect(briefly(errorOf({ ...sound(), title: hostile, language: named }).issues)).toEqual([
      "INVALID_MODEL title",
      "INVALID_MODEL language",
    ]);
  });

  it("of one theme in two places name both, and the theme is not read twice", () => {
    const shared = { label: "Shared", subthemes: [{ label: "Below" }] };
    const cycle: Raw = { label: "Cycle" };
    cycle.subthemes = [cycle];
    expect(problems(withThemes(shared, { label: "Other", subthemes: [shared] }, cycle))).toEqual([
      "themes[1].subthemes[0] is the same object as themes[0]: a theme stands in one place",
      "themes[2].subthemes[0] is the same object as themes[2]: a theme stands in one place",
    ]);
  });
});

describe("StudyError", () => {
  it("names the first problems, one per line, and how many more there are", () => {
    const themes = Array.from({ length: 7 }, (_, i) => ({ label: `T${i}`, quotes: { a: -i - 1 } }));
    const error = errorOf(withThemes(...themes));
    expect(error).toBeInstanceOf(StudyError);
    expect(error.name).toBe("StudyError");
    expect(error.issues.length).toBe(7);
    expect(error.message.split("\n")).toEqual([
      ...error.issues.slice(0, 5).map((issue) => issue.message),
      "and 2 more",
    ]);
    expect("cause" in error).toBe(false);
  });
});
