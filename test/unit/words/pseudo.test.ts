import { describe, expect, test } from "vitest";
import {
  type ChartOptions,
  divergenceChart,
  type Figure,
  type MapOptions,
  thematicMap,
  toTable,
} from "../../../src/figures/index.ts";
import { encodes, forms, layouts, sorts } from "../../../src/figures/options.ts";
import { compares } from "../../../src/measures/comparison.ts";
import { measures } from "../../../src/measures/measure.ts";
import { statistics } from "../../../src/measures/statistic.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textsIn } from "../../figures/scene-query.ts";
import { latinIn, foreignWords as words } from "../../foreign.ts";

/** Names of options and of their values, which are the same in any language. */
const names = new Set<string>([
  ...[layouts, forms, measures, encodes, sorts, compares, statistics].flat(),
  ...["statistic", "flat", "top", "percent", "intervals", "form", "sort"],
  ...["layout", "encode", "focus", "minQuotes", "maxHeight"],
]);

const untranslated = (texts: readonly string[]): string[] =>
  latinIn(texts).filter((word) => !names.has(word));

const wordsOf = (figure: Figure): string[] => [
  ...textsIn(figure.scene),
  figure.alt,
  figure.description,
  ...figure.notes,
  ...figure.items.map(({ name }) => name),
];

const group = (n: number, more: object): object => ({ label: `Ω${n}`, ...more });

/** Studies in no letters of English: pairs, levels, sets; all kinds of counts; links, judgements, pins, invented data. */
function studyOf(groups: readonly object[], more: object = {}): Study {
  const ids = groups.map((_, i) => `g${i}`);
  const sizes = groups.map((one) => (one as { participants?: number }).participants ?? Infinity);
  const within = (value: unknown, most: number): unknown => {
    if (typeof value === "number") return Math.min(value, most);
    const { min, max, ...rest } = (value ?? {}) as { min?: number; max?: number };
    const bounds = {
      ...(min === undefined ? {} : { min: Math.min(min, most) }),
      ...(max === undefined ? {} : { max: Math.min(max, most) }),
    };
    return value && { ...bounds, ...rest };
  };
  const all = (value: (i: number) => unknown): object =>
    Object.fromEntries(ids.map((id, i) => [id, within(value(i), sizes[i] as number)]));
  return parseStudy({
    version: 1,
    title: "Ψ",
    groups: groups.map((one, i) => ({ id: ids[i], ...one })),
    themes: [
      {
        id: "t0",
        label: "Α",
        quotes: all(() => 1),
        subthemes: [
          { id: "a", label: "Β", quotes: all((i) => 3 + i), participants: all((i) => (i ? 7 : 1)) },
          { id: "b", label: "Β", quotes: all(() => 2), participants: all(() => 3), assessment: "converge" },
          { id: "c", label: "Γ", quotes: all(() => 5), participants: all((i) => (i ? 5 : 1)) },
        ],
      },
      {
        id: "t1",
        label: "Δ",
        subthemes: [
          { id: "d", label: "Β", quotes: all((i) => i), participants: all((i) => i), assessment: "diverge" },
          {
            id: "e",
            label: "Ε",
            quotes: all(() => ({ min: 2 })),
            participants: all(() => ({ min: 5, text: "π" })),
          },
          {
            id: "f",
            label: "Ζ",
            quotes: all((i) => (i ? { max: 4 } : 0)),
            participants: all(() => ({ text: "π" })),
          },
          { id: "g", label: "Η", quotes: all(() => 0), participants: all(() => 0), assessment: "mixed" },
          { id: "h", label: "Θ", participants: all(() => ({ min: 2, max: 5 })) },
        ],
      },
      { id: "t2", label: "Ι", quotes: all(() => null) },
      { id: "t3", label: "Κ", participants: all(() => 0), asked: all((i) => (i ? 4 : 0)) },
    ],
    links: [
      { from: "a", to: "d", kind: "directed", label: "λ" },
      { from: "b", to: "d", kind: "contradiction" },
    ],
    ...more,
  });
}

const pair = [group(1, { participants: 8 }), group(2, { participants: 9 })];
const studies = {
  pair: studyOf(pair, { illustrative: true }),
  small: studyOf([
    group(1, { participants: 4 }),
    group(2, { participants: 9 }),
    group(3, { participants: 30 }),
  ]),
  levels: studyOf([
    group(1, { participants: 8, level: 1 }),
    group(2, { participants: 9, level: 2 }),
    group(3, { participants: 9, level: 2 }),
  ]),
  sets: studyOf([1, 2, 3, 4].map((n) => group(n, { participants: 10, set: n < 3 ? "Σ" : "Τ" }))),
  large: studyOf([
    group(1, { participants: 23_456, quotes: 40_000 }),
    group(2, { participants: 25_000, quotes: 50_000 }),
  ]),
  unknown: studyOf([group(1, {}), group(2, {})]),
  one: studyOf([group(1, { participants: 8 })]),
};
const named = Object.entries(studies);

describe.each(named)("every word of a figure of %s is a message:", (_, study) => {
  const more: ChartOptions[] = [
    {},
    ...compares.map((compare) => ({ compare, reference: "g0" })),
    ...measures.map((measure) => ({ measure })),
    ...sorts.map((sort) => ({ sort, top: 2, flat: true })),
    ...statistics.map((statistic) => ({ statistic, measure: "quotes" as const })),
    { intervals: true, percent: true },
    { suppressBelow: 5 },
    { printWidth: 85, width: 300, hiddenGroups: ["g1", "δ"], collapsed: ["δ"], palette: ["#fefefe"] },
    { printHeight: 100, compare: "rest", intervals: true },
    { layout: "tree", focus: "t0" } as ChartOptions,
  ];
  test.each(forms)("%s", (form) => {
    const texts = more.flatMap((options) => wordsOf(divergenceChart(study, { form, ...options, words })));
    expect(untranslated(texts)).toEqual([]);
  });

  const others: MapOptions[] = [
    ...encodes.map((encode) => ({ encode })),
    ...encodes.map((encode) => ({ encode, width: 320, suppressBelow: 5 })),
    ...measures.map((measure) => ({ measure, maxHeight: 200 })),
    { compare: "sets", encode: "divergence", collapsed: ["t0"], focus: "t0" },
    { minQuotes: 3, focus: "δ", expanded: ["δ"], width: 1200 },
    { printWidth: 85, printHeight: 40, form: "units", intervals: true } as MapOptions,
  ];
  test.each(layouts)("%s", (layout) => {
    const texts = others.flatMap((options) => wordsOf(thematicMap(study, { layout, ...options, words })));
    expect(untranslated(texts)).toEqual([]);
  });

  test("table", () => {
    const texts = more.flatMap(({ measure, compare, statistic, intervals, reference }) => {
      const asked = { measure, compare, statistic, intervals, reference };
      const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
      const { caption, columns, rows, notes } = toTable(study, { ...given, words });
      return [caption, ...columns, ...rows.flat(), ...notes];
    });
    expect(untranslated(texts)).toEqual([]);
  });
});

test("without a dictionary the same figures are in English", () => {
  expect(untranslated(wordsOf(divergenceChart(studies.pair)))).toContain("Filled");
});
