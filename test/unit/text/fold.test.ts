import { expect, test } from "vitest";
import { folded } from "../../../src/text/fold.ts";

test.each([
  ["Éducation", "education"],
  ["STRASSE", "straße"],
  ["İstanbul", "istanbul"],
  ["ﬁnding", "finding"],
  ["مُعَلِّم", "معلم"],
  ["Å\u0301", "a"],
])("%s and %s are the same in a search", (a, b) => {
  expect(folded(a)).toBe(folded(b));
});

test("signs that belong to a script count", () => {
  expect(folded("कि")).not.toBe(folded("की"));
  expect(folded("か")).not.toBe(folded("き"));
});
