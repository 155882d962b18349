import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StudyError } from "../../../src/study/errors.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { deepFreeze, type Raw } from "./study.ts";

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("Time", "Power", "", "a/b", "權力"),
);
const groupIds = ["a", "constructor", "__proto__"];

const bounds = fc
  .tuple(some(fc.nat(5)), some(fc.nat(5)), fc.constantFrom("most", "few"))
  .map(([min, more, text]) => ({ min, max: more === undefined ? undefined : (min ?? 0) + more, text }));
const counts = some(
  fc.dictionary(fc.constantFrom(...groupIds), fc.oneof(fc.nat(20), fc.constant(null), bounds), {
    noNullPrototype: false,
  }),
);
const excerpts = some(
  fc.array(fc.record({ text: words, participant: some(words), group: some(fc.constantFrom(...groupIds)) })),
);

/** A study that is sound, with all kinds of texts and counts. */
const study: fc.Arbitrary<Raw> = fc.record({
  version: fc.constant(1),
  title: some(words),
  source: some(fc.webUrl()),
  nouns: fc.constant({ quote: { one: "letter", other: "letters" } }),
  groups: fc.constant(groupIds.map((id) => ({ id, label: id }))),
  themes: fc.array(
    fc.letrec<{ theme: Raw }>((tie) => ({
      theme: fc.record({
        label: words,
        memo: some(words),
        quotes: counts,
        excerpts,
        assessment: some(fc.constantFrom("converge", "diverge", "mixed")),
        subthemes: fc.oneof(
          { maxDepth: 3 },
          fc.constant(undefined),
          fc.array(tie("theme"), { maxLength: 3 }),
        ),
      }) as fc.Arbitrary<Raw>,
    })).theme,
    { maxLength: 4 },
  ),
});

/** Anything at all, shaped a little like a study so that it gets further than the first field. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withNullPrototype: true,
  withTypedArray: true,
});
const nearly = fc.record(
  {
    version: fc.oneof(fc.constant(1), anything),
    title: anything,
    source: anything,
    groups: fc.oneof(
      fc.constant([{ id: "a", label: "A", participants: 5 }]),
      fc.array(fc.record({ id: words, label: anything, color: anything })),
    ),
    themes: fc.array(
      fc.record(
        {
          label: fc.oneof(words, anything),
          id: anything,
          quotes: fc.oneof(fc.dictionary(fc.constantFrom("a", "b"), anything), anything),
          participants: anything,
          excerpts: anything,
          subthemes: fc.oneof(anything, fc.array(anything)),
        },
        { requiredKeys: [] },
      ),
    ),
    links: fc.oneof(anything, fc.array(fc.record({ from: anything, to: words }))),
  },
  { requiredKeys: ["groups", "themes"] },
);

function outcome(input: unknown): Study | StudyError {
  try {
    return parseStudy(input);
  } catch (error) {
    if (error instanceof StudyError) return error;
    throw error;
  }
}

const withoutWarnings = ({ warnings: _, ...rest }: Study): Omit<Study, "warnings"> => rest;

describe("parseStudy, on anything", { timeout: 60_000 }, () => {
  it("throws nothing but a StudyError that lists its issues", () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly, fc.json(), fc.string()), (input) => {
        const result = outcome(input);
        const issues = result instanceof StudyError ? result.issues : result.warnings;
        if (result instanceof StudyError) expect(issues.length).toBeGreaterThan(0);
        for (const { code, path, message } of issues) {
          expect(code).toMatch(/^[A-Z_]+$/);
          expect(path).not.toBe("");
          expect(message).toMatch(/^.+$/s);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the input as it was, frozen or not", () => {
    fc.assert(
      fc.property(fc.oneof(nearly, study), (input) => {
        const twin = structuredClone(input);
        const first = outcome(input);
        expect(input).toEqual(twin);
        const second = outcome(deepFreeze(twin));
        expect(second).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});

describe("parseStudy, on sound studies", { timeout: 60_000 }, () => {
  it("gives the same study for its own result, as data or as text", () => {
    fc.assert(
      fc.property(study, (input) => {
        const once = parseStudy(input);
        const again = parseStudy(JSON.parse(JSON.stringify(once)));
        expect(withoutWarnings(again)).toEqual(withoutWarnings(once));
        expect(withoutWarnings(parseStudy(once))).toEqual(withoutWarnings(once));
        expect(parseStudy(JSON.stringify(again))).toEqual(again);
        expect(parseStudy(input)).toEqual(once);
      }),
    );
  });

  it("gives texts that can be written as XML and as UTF-8", () => {
    fc.assert(
      fc.property(study, (input) => {
        const { warnings: _, ...rest } = parseStudy(input);
        const all = JSON.stringify(rest, (_key, value) => value);
        expect(all).not.toMatch(/\\u(00[01]|d[89a-f]|fff[ef])/);
        expect(() => encodeURIComponent(all)).not.toThrow();
      }),
    );
  });

  it("gives every theme an id of its own", () => {
    fc.assert(
      fc.property(study, (input) => {
        const themes = [...parseStudy(input).themes];
        for (const theme of themes) themes.push(...theme.subthemes);
        expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
        for (const { id, label } of themes)
          expect([id.length > 0, label.trim().length > 0]).toEqual([true, true]);
      }),
    );
  });
});
