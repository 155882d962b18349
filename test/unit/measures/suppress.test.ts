import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suppress } from "../../../src/measures/amount.ts";
import { signsFor, wordsFor } from "../../../src/measures/amount-words.ts";
import { surveyOf } from "../../../src/measures/survey.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { english } from "../../voice.ts";

describe("a small count", () => {
  it("is told as what is below five, and zero as zero", () => {
    const of = (min: number, max = min) => suppress({ min, max }, 5);
    expect(of(1)).toEqual({ min: 1, max: 4, suppressed: true });
    expect(of(4)).toEqual(of(1));
    expect(of(2, 3)).toEqual(of(1));
    expect(of(0, 3)).toEqual({ min: 0, max: 4, suppressed: true });
    expect(of(0)).toEqual({ min: 0, max: 0 });
    expect(of(5)).toEqual({ min: 5, max: 5 });
    expect(of(1, Number.POSITIVE_INFINITY)).toEqual({ min: 1, max: Number.POSITIVE_INFINITY });
    expect(suppress(null, 5)).toBeNull();
  });
  it("is told apart from bounds in signs and in words", () => {
    expect(signsFor(english, suppress({ min: 3, max: 3 }, 5))).toBe("<5");
    expect(signsFor(english, { min: 1, max: 4 })).toBe("1–4");
    expect(wordsFor(english, suppress({ min: 3, max: 3 }, 5), 9)).toBe("between 1 and 4 of 9 (suppressed)");
    expect(wordsFor(english, { min: 1, max: 4 }, 9)).toBe("between 1 and 4 of 9");
  });
});

const groups = [
  { id: "a", label: "A", participants: 20, quotes: 100 },
  { id: "b", label: "B", participants: 20 },
];

describe("a survey with small counts suppressed", () => {
  const survey = surveyOf(
    parseStudy({
      version: 1,
      groups,
      themes: [
        {
          label: "P",
          totalQuotes: { a: 12, b: 30 },
          subthemes: [
            { label: "Q", quotes: { a: 3, b: 10 }, participants: { a: 2, b: 8 } },
            { label: "R", quotes: { a: 9, b: 20 }, participants: { a: 0, b: 9 } },
          ],
        },
      ],
    }),
    5,
  );
  const [p, q, r] = survey.entries;
  it("does not tell them", () => {
    expect(q?.quotes).toEqual([
      { min: 1, max: 4, suppressed: true },
      { min: 10, max: 10 },
    ]);
    expect(q?.participants[0]).toEqual({ min: 1, max: 4, suppressed: true });
    expect(r?.participants[0]).toEqual({ min: 0, max: 0 });
  });
  it("does not tell a total either from which one could be worked out", () => {
    expect(p?.quotes).toEqual([
      { min: 10, max: 13 },
      { min: 30, max: 30 },
    ]);
    expect(survey.groupQuotes).toEqual([
      { min: 10, max: 13 },
      { min: 30, max: 30 },
    ]);
    expect(p?.participants[0]).toEqual({ min: 1, max: 4 });
  });
  it("leaves the study's own survey as it is", () => {
    expect(surveyOf(survey.study).entries[0]?.quotes[0]).toEqual({ min: 12, max: 12 });
    expect(surveyOf(survey.study, 5)).toBe(survey);
  });

  // The promise itself: two studies that differ only in a small cell look the same.
  it("looks the same whatever the small count is, in any tree of themes", () => {
    const small = fc.integer({ min: 1, max: 4 });
    const large = fc.integer({ min: 5, max: 30 });
    const shape = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.boolean(), large, fc.boolean()), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(shape, small, small, fc.boolean(), (nodes, one, other, whole) => {
        const drawn = (hidden: number): unknown => {
          const themes = nodes.map(([, isSmall, count], i) => ({
            id: `t${i}`,
            label: `T${i}`,
            quotes: { a: i === 0 || isSmall ? hidden : count, b: 9 },
            participants: { a: i === 0 || isSmall ? hidden : count % 20, b: 9 },
            subthemes: [] as unknown[],
          }));
          const roots: unknown[] = [];
          nodes.forEach(([at], i) => {
            const parent = i === 0 ? undefined : themes[at % i];
            (parent?.subthemes ?? roots).push(themes[i]);
          });
          // Totals as an author would state them: all that is coded below.
          const stated = (theme: { quotes: { a: number }; subthemes: unknown[] }): number =>
            theme.subthemes.reduce<number>(
              (sum, below) => sum + stated(below as typeof theme),
              theme.quotes.a,
            );
          nodes.forEach(([, , , hasTotal], i) => {
            const theme = themes[i] as (typeof themes)[number] & { totalQuotes?: unknown };
            if (hasTotal && theme.subthemes.length) theme.totalQuotes = { a: stated(theme), b: null };
            // A union must be no smaller than its parts.
            theme.participants.a = Math.max(theme.participants.a, theme.subthemes.length ? 19 : 0);
          });
          const all = (roots as (typeof themes)[number][]).reduce((sum, theme) => sum + stated(theme), 0);
          const study = parseStudy({
            version: 1,
            groups: [
              { id: "a", label: "A", participants: 20, ...(whole ? { quotes: all } : {}) },
              { id: "b", label: "B", participants: 20 },
            ],
            themes: roots,
          });
          const { entries, groupQuotes } = surveyOf(study, 5);
          return [groupQuotes, entries.map(({ own, quotes, participants }) => [own, quotes, participants])];
        };
        expect(drawn(one)).toEqual(drawn(other));
      }),
    );
  });
});
