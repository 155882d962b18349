import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountOf,
  cap,
  exactly,
  fractionOf,
  isExact,
  isPresence,
  minus,
  sum,
} from "../../../src/measures/amount.ts";
import { signsFor, wordsFor } from "../../../src/measures/amount-words.ts";
import { english } from "../../voice.ts";

describe("words and signs for what is known of a count", () => {
  const cases = [
    [7, 9, "7 of 9", "7"],
    [0, 8, "0 of 8", "0"],
    [null, 9, "not reported", "–"],
    [undefined, 9, "not reported", "–"],
    [{ min: 5, text: "most" }, 9, "at least 5 of 9 (most)", "≥5"],
    [{ min: 7, max: 9 }, 9, "between 7 and 9 of 9", "7–9"],
    [{ max: 4 }, 9, "at most 4 of 9", "≤4"],
    [{ min: 1, max: 4 }, undefined, "between 1 and 4", "1–4"],
    [{ min: 1 }, undefined, "at least 1", "≥1"],
    [{ text: "some" }, 9, "some", "~"],
    [{ min: 3, max: 3, text: "three" }, 9, "3 of 9 (three)", "3"],
  ] as const;
  it.each(cases)("%j of %s is “%s”, “%s”", (count, of, words, signs) => {
    expect(wordsFor(english, amountOf(count), of)).toBe(words);
    expect(signsFor(english, amountOf(count))).toBe(signs);
  });

  it("never gives zero and not reported the same words", () => {
    expect(wordsFor(english, exactly(0), 8)).not.toBe(wordsFor(english, null, 8));
    expect(signsFor(english, exactly(0))).not.toBe(signsFor(english, null));
  });
});

describe("sums", () => {
  it("adds exact amounts", () => expect(sum([exactly(2), exactly(3)])).toEqual({ min: 5, max: 5 }));
  it("is open where a part is not reported", () =>
    expect(sum([exactly(2), null])).toEqual({ min: 2, max: Infinity }));
  it("is not reported where no part is", () => expect(sum([null, null])).toBeNull());
  it("is not reported where there are no parts", () => expect(sum([])).toBeNull());

  const amounts = fc.tuple(fc.nat(50), fc.nat(50)).map(([min, more]) => ({ min, max: min + more }));
  it("holds every sum of numbers within its parts", () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (parts, at) => {
          const truth = parts.reduce(
            (total, part) => total + part.min + (part.max - part.min) * (at.next().value as number),
            0,
          );
          const total = sum(parts);
          expect(total?.min).toBeLessThanOrEqual(truth + 1e-9);
          expect(total?.max).toBeGreaterThanOrEqual(truth - 1e-9);
        },
      ),
    );
  });
});

describe("a limit", () => {
  it("bounds what may be more, and keeps the words", () => {
    expect(cap({ min: 2, max: Infinity, text: "some" }, 9)).toEqual({ min: 2, max: 9, text: "some" });
  });
  it("changes nothing that is within it, or where there is none", () => {
    expect(cap({ min: 2, max: 8 }, 9)).toEqual({ min: 2, max: 8 });
    expect(cap({ min: 2, max: Infinity }, undefined)).toEqual({ min: 2, max: Infinity });
    expect(cap(null, 9)).toBeNull();
  });
});

it.each([
  [{ min: 0, max: 0 }, true],
  [{ min: 1, max: Infinity }, true],
  [{ min: 1, max: 1 }, false],
  [{ min: 1, max: 4 }, false],
  [{ min: 2, max: Infinity }, false],
  [{ min: 0, max: Infinity }, false],
])("that %j says no more than found or not found is %s", (amount, expected) => {
  expect(isPresence(amount)).toBe(expected);
});

describe("fractions and differences", () => {
  it("divides bounds by an exact whole", () => {
    expect(fractionOf({ min: 5, max: 9 }, exactly(9))).toEqual({ min: 5 / 9, max: 1 });
  });
  it("divides the least by the most and the most by the least of a whole in bounds", () => {
    expect(fractionOf({ min: 2, max: 3 }, { min: 4, max: 8 })).toEqual({ min: 0.25, max: 0.75 });
  });
  it("never passes the whole", () => {
    expect(fractionOf({ min: 5, max: Infinity }, exactly(10))).toEqual({ min: 0.5, max: 1 });
    expect(fractionOf({ min: 12, max: 15 }, exactly(10))).toEqual({ min: 1, max: 1 });
  });
  it("has no fraction of nothing", () => {
    expect(fractionOf(exactly(0), exactly(0))).toBeNull();
    expect(fractionOf(null, exactly(9))).toBeNull();
  });
  it("subtracts crosswise, so that the result holds every true difference", () => {
    expect(minus({ min: 0.5, max: 1 }, { min: 0.1, max: 0.2 })).toEqual({ min: 0.3, max: 0.9 });
  });
  it("does not subtract what is open or unknown", () => {
    expect(minus({ min: 1, max: Infinity }, exactly(0))).toBeNull();
    expect(minus(exactly(1), null)).toBeNull();
  });
  it("knows exact from bounded", () => {
    expect(isExact(exactly(3))).toBe(true);
    expect(isExact({ min: 3, max: 4 })).toBe(false);
  });
});

describe("numbers of five digits and more", () => {
  it("have their thousands set off in words and signs, and no others do", () => {
    const numbers = [0, 9999, 10_000, 12_345, 1_234_567, 12_345.25, 1234.567_89];
    expect(numbers.map((value) => english.number(value))).toEqual([
      "0",
      "9999",
      "10,000",
      "12,345",
      "1,234,567",
      "12,345.25",
      "1234.56789",
    ]);
    expect([1.25, 12_345, 0].map((value) => english.number(value, 1))).toEqual(["1.3", "12,345.0", "0.0"]);
    expect(wordsFor(english, exactly(12_345), 20_000)).toBe("12,345 of 20,000");
    expect(wordsFor(english, { min: 10_000, max: 12_345 })).toBe("between 10,000 and 12,345");
    expect(wordsFor(english, { min: 0, max: 12_345 })).toBe("at most 12,345");
    expect(signsFor(english, { min: 12_345, max: Infinity })).toBe("≥12,345");
    expect(signsFor(english, { min: 9999, max: 12_345 })).toBe("9999–12,345");
    expect(signsFor(english, { min: 1, max: 19_999, suppressed: true })).toBe("<20,000");
  });
});
