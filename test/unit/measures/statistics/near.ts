import { expect } from "vitest";

/** What a reference value may be: JSON has no infinity, and writes it as a word. */
type Reference = number | string | null | undefined | readonly Reference[];

/**
 * Expects numbers, or lists of them, to be the reference values up to `tolerance`: absolute below 1, relative above.
 * Nulls and infinities must be exactly that.
 */
export function expectNear(actual: Reference, expected: Reference, tolerance = 1e-9): void {
  const [given, wanted] = [[actual].flat(8), [expected].flat(8)];
  expect(given.length).toBe(wanted.length);
  for (const [i, reference] of wanted.entries()) {
    const value = given[i];
    if (typeof reference !== "number") expect(value).toBe(reference === "Infinity" ? Infinity : reference);
    else {
      expect(value).toBeTypeOf("number");
      const error = Math.abs((value as number) - reference);
      expect(error, `${value} is not ${reference}`).toBeLessThanOrEqual(
        tolerance * Math.max(1, Math.abs(reference)),
      );
    }
  }
}
