import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ChartOptions,
  divergenceChart,
  type Figure,
  describe as inWords,
  statistics,
  toTable,
} from "../../../src/figures/index.ts";
import { measures } from "../../../src/measures/measure.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { english } from "../../voice.ts";

const groups = [
  { id: "a", label: "Alpha", participants: 8, level: 1 },
  { id: "b", label: "Beta", participants: 9, level: 2 },
  { id: "c", label: "Gamma", participants: 10, level: 3 },
];
type Counts = readonly (readonly [string, object, object?])[];
const study = (counts: Counts, of: object[] = groups.slice(0, 2), more: object = {}): Study =>
  parseStudy({
    version: 1,
    groups: of,
    themes: counts.map(([label, participants, rest]) => ({ label, participants, ...rest })),
    ...more,
  });
const draw = (counts: Counts, options: ChartOptions = {}, of: object[] = groups.slice(0, 2)): Figure =>
  divergenceChart(study(counts, of), options);
const wordsIn = (text: string): number => text.split(/\s+/).length;

describe("the alternative text of a pair", () => {
  it.each<[string, Counts, string]>([
    [
      "one marked, none other",
      [
        ["Far", { a: 1, b: 9 }],
        ["Near", { a: 8, b: 9 }],
        ["Close", { a: 8, b: 9 }],
      ],
      "Divergence chart of 3 themes. Far differs most: 1 of 8 Alpha against 9 of 9 Beta; 2 other themes show no marked difference.",
    ],
    [
      "others marked and not",
      [
        ["Far", { a: 0, b: 9 }],
        ["Less far", { a: 8, b: 1 }],
        ["Near", { a: 8, b: 9 }],
        ["Border", { a: 4, b: 7 }],
      ],
      "Divergence chart of 4 themes. Far differs most: 0 of 8 Alpha against 9 of 9 Beta; 1 other theme shows a marked difference, 2 show none or are borderline.",
    ],
    [
      "others borderline",
      [
        ["Far", { a: 0, b: 9 }],
        ["Border", { a: 4, b: 7 }],
      ],
      "Divergence chart of 2 themes. Far differs most: 0 of 8 Alpha against 9 of 9 Beta; 1 other theme is borderline.",
    ],
    [
      "none marked",
      [
        ["Border", { a: 4, b: 7 }],
        ["Near", { a: 8, b: 9 }],
        ["Nobody", { a: 0, b: 0 }],
      ],
      "Divergence chart of 3 themes. Border differs most: 4 of 8 Alpha against 7 of 9 Beta; no theme shows a marked difference, 1 borderline, 1 not voiced.",
    ],
    [
      "alone",
      [["Far", { a: 0, b: 9 }]],
      "Divergence chart of 1 theme. Far differs most: 0 of 8 Alpha against 9 of 9 Beta.",
    ],
    ["nothing known", [["Silent", { a: 1 }]], "Divergence chart of 1 theme, Alpha and Beta: 1 not reported."],
    [
      "no difference",
      [["Same", { a: 8, b: 9 }]],
      "Divergence chart of 1 theme, Alpha and Beta: no theme shows a marked difference.",
    ],
  ])("%s", (_, counts, alt) => {
    const figure = draw(counts);
    expect(figure.alt).toBe(alt);
    expect(inWords(figure).short).toBe(alt);
  });

  it("grows terser rather than that a label is cut", () => {
    const label = "one two three four five six seven eight nine ten";
    const { alt } = draw([
      [label, { a: 0, b: 9 }],
      ["Less far", { a: 8, b: 1 }],
      ["Border", { a: 4, b: 7 }],
    ]);
    expect(alt).toBe(
      `Divergence chart: ${label} differs most: 0 of 8 Alpha against 9 of 9 Beta; others: 1 marked, 1 not or borderline.`,
    );
  });

  it("says how many differ, and not where, if no label has room", () => {
    const label = "word ".repeat(28).trim();
    expect(draw([[label, { a: 0, b: 9 }]]).alt).toBe(
      "Divergence chart of 1 theme, Alpha and Beta: 1 theme shows a marked difference.",
    );
    const long = groups.slice(0, 2).map((group) => ({ ...group, label }));
    expect(draw([[label, { a: 0, b: 9 }]], {}, long).alt).toBe(
      "Divergence chart of 1 theme, 2 groups: 1 theme shows a marked difference.",
    );
  });
});

describe("the alternative text of other comparisons", () => {
  const counts: Counts = [
    ["Far", { a: 0, b: 5, c: 10 }],
    ["Near", { a: 4, b: 5, c: 5 }],
  ];
  it.each<[ChartOptions, string]>([
    [{}, "Divergence chart of 2 themes. Far has the widest range: 10 of 10 Gamma against 0 of 8 Alpha."],
    [
      { reference: "b" },
      "Divergence chart of 2 themes. Largest difference from Beta: Alpha on Far, 0 of 8 against 5 of 9; 2 of 4 comparisons show a marked difference.",
    ],
    [
      { compare: "rest" },
      "Divergence chart of 2 themes. Largest difference from the rest: Alpha on Far, 0 of 8 against 15 of 19; 2 of 6 comparisons show a marked difference.",
    ],
    [
      { compare: "ordered" },
      "Divergence chart of 2 themes. Far differs most from first to last level: 0 of 8 Alpha, 10 of 10 Gamma; never falls with the level.",
    ],
  ])("%j", (options, alt) => expect(draw(counts, options, groups).alt).toBe(alt));

  it("names units and groups under measures of quotes, and the value of a statistic", () => {
    const quotes = { nouns: { quote: { one: "letter", other: "letters" } } };
    const themes: Counts = [
      ["Far", { a: 1, b: 1 }, { quotes: { a: 0, b: 9 } }],
      ["Near", { a: 1, b: 1 }, { quotes: { a: 9, b: 1 } }],
    ];
    const say = (options: ChartOptions): string =>
      divergenceChart(study(themes, groups.slice(0, 2), quotes), options).alt;
    expect(say({ measure: "share" })).toContain(
      "Far differs most (and 1 other as much): Alpha 0 of 9 letters against Beta 9 of 10 letters.",
    );
    expect(say({ measure: "rate" })).toContain(
      "Alpha 1.1 letters per participant against Beta 0.11 letters per participant.",
    );
    expect(say({ measure: "share", statistic: "g2" })).toMatch(
      /Far differs most \(signed G2 \+\d+\.\d\) \(and 1 other as much\): Alpha 0 of 9/,
    );
  });
});

describe("the alternative text", () => {
  const long = fc.array(fc.constantFrom("word", "institutions", "of", "Verantwortung", "役割役割役割"), {
    minLength: 1,
    maxLength: 60,
  });
  const count = fc.oneof(
    fc.integer({ min: 0, max: 9 }),
    fc.constant(null),
    fc.record({
      min: fc.integer({ min: 1, max: 4 }),
      max: fc.integer({ min: 5, max: 9 }),
      text: fc.constant("a few of them, or most, or so it seems"),
    }),
  );
  const compare = fc.constantFrom("auto", "rest", "ordered", "reference");
  it("has at most 30 words and ends as a sentence, whatever labels, counts and options", () => {
    fc.assert(
      fc.property(
        fc.array(long, { minLength: 6, maxLength: 6 }),
        fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom("auto" as const, ...measures),
        fc.constantFrom(...statistics),
        compare,
        fc.constantFrom(2, 3),
        fc.constantFrom(undefined, 5),
        (labels, counts, measure, statistic, kind, many, below) => {
          const of = groups
            .slice(0, many)
            .map((group, g) => ({ ...group, participants: 9, label: labels[g]?.join(" ") }));
          const themes = counts.map((row, i) => {
            const given = Object.fromEntries(of.map(({ id }, g) => [id, row[g] ?? null]));
            return [labels[3 + i]?.join(" "), given, { quotes: given }] as [string, object, object];
          });
          const noun = { one: "very short quotation", other: "very short quotations" };
          const options: ChartOptions = {
            measure,
            statistic,
            compare: kind as "rest",
            ...(kind === "reference" ? { reference: "b" } : {}),
            ...(below ? { suppressBelow: below } : {}),
          };
          const { alt } = divergenceChart(study(themes, of, { nouns: { quote: noun } }), options);
          expect(wordsIn(alt)).toBeLessThanOrEqual(30);
          expect(alt).toMatch(/\.$/);
          expect(alt).not.toContain("…");
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("the description", () => {
  it("sums up how many themes are in each band, in the words of the bands", () => {
    const { description } = draw([
      ["Far", { a: 1, b: 9 }],
      ["High", { a: 8, b: 9 }],
      ["Low", { a: 1, b: 1 }],
      ["Border", { a: 4, b: 7 }],
      ["Nobody", { a: 0, b: 0 }],
      ["Silent", { a: 1 }],
      ["Unasked", { a: 1 }, { asked: { b: 0 } }],
      ["Open", { a: 1, b: { min: 1 } }],
    ]);
    expect(description).toContain(
      `Far differs most: 1 of 8 Alpha against 9 of 9 Beta. Of 8 themes: 1 ${english.say("outcome.marked")}; 2 ${english.say("outcome.similar")} (1 voiced by at least half of both groups, 1 by fewer); 1 ${english.say("outcome.borderline")}; 1 ${english.say("outcome.not-voiced")}; 1 ${english.say("outcome.no-data")}; 1 not asked; 1 not settled by the bounds. Far:`,
    );
  });
  it("counts comparisons of several groups, and the ways of ordered ones", () => {
    const counts: Counts = [
      ["Up", { a: 0, b: 5, c: 10 }],
      ["Down", { a: 8, b: 5, c: 0 }],
      ["Unknown", { a: 8 }],
    ];
    expect(draw(counts, { reference: "a" }, groups).description).toContain(
      `Of 6 comparisons of a group with Alpha: 4 ${english.say("outcome.marked")}; 2 ${english.say("outcome.no-data")}.`,
    );
    expect(draw(counts, { compare: "ordered" }, groups).description).toContain(
      "Of 3 themes: 1 never falling with the level; 1 never rising with the level; 1 not reported.",
    );
  });
  it("keeps the labels that have no room in the alternative text", () => {
    const label = "word ".repeat(40).trim();
    const figure = draw([[label, { a: 0, b: 9 }]]);
    expect(figure.alt).not.toContain("word");
    expect(figure.description).toContain(`${label} differs most`);
  });
});

describe("zero, not reported, not asked, bounds and suppressed sound different", () => {
  const states: Record<string, [object, object, string]> = {
    Zero: [{ a: 0, b: 9 }, {}, "0 of 8"],
    "Not reported": [{ b: 9 }, {}, "not reported"],
    "Not asked": [{ b: 9 }, { asked: { a: 0 } }, "not asked"],
    Bounds: [{ a: { min: 1, max: 3 }, b: 9 }, {}, "between 1 and 3 of 8"],
    Suppressed: [{ a: 2, b: 9 }, {}, "between 1 and 4 of 8 (suppressed)"],
  };
  it.each(Object.entries(states))("%s", (label, [participants, more, words]) => {
    const suppressBelow = label === "Suppressed" ? { suppressBelow: 5 } : {};
    const given = study([[label, participants, more]]);
    const figure = divergenceChart(given, { measure: "prevalence", ...suppressBelow });
    const others = Object.values(states)
      .map((state) => state[2])
      .filter((other) => other !== words);
    for (const told of [
      figure.items[0]?.name ?? "",
      figure.alt,
      figure.description,
      toTable(given, { measure: "prevalence", ...suppressBelow }).rows[0]?.join(" | ") ?? "",
    ]) {
      expect(told).toContain(words);
      for (const other of others) expect(told).not.toContain(other);
    }
  });
});

describe("no figure says why, or how sure", () => {
  const banned =
    /significan|caus|effect|correlat|predict|prov(?:e|ing)\b|likely|probab|p-value|due to|differs? from|impact|leads to/i;
  const counts: Counts = [
    ["T", { a: 0, b: 5, c: 9 }, { quotes: { a: 1, b: 2, c: 7 } }],
    ["U", { a: 8, b: { min: 2 }, c: 0 }, { quotes: { a: 4, b: 2, c: 0 } }],
    ["V", { a: 1 }, { asked: { b: 0 } }],
  ];
  it.each(statistics)("under the statistic %s, in any comparison and measure", (statistic) => {
    const said = new Set<string>();
    for (const measure of measures) {
      for (const options of [
        {},
        { reference: "a" },
        { compare: "rest" },
        { compare: "ordered" },
        { hiddenGroups: ["c"] },
      ] as ChartOptions[]) {
        const figure = draw(counts, { ...options, measure, statistic, intervals: true }, groups);
        said.add([figure.alt, figure.description, ...figure.notes].join("\n"));
        const { form: _form, ...rest } = options;
        const table = toTable(study(counts, groups), { ...rest, measure, intervals: true });
        said.add([table.caption, ...table.columns, ...table.rows.flat()].join("\n"));
      }
    }
    expect(said.size).toBeGreaterThan(20);
    for (const text of said) expect(text).not.toMatch(banned);
  });
});
