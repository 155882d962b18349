import { expect, test } from "vitest";
import { directionOf, isolate, languageDirection } from "../../../src/text/direction.ts";

test.each([
  ["Power", "ltr"],
  ["", "ltr"],
  ["12 – 15 %", "ltr"],
  ["דור המוסדות", "rtl"],
  ["السلطة", "rtl"],
  ["12 מוסדות", "rtl"],
  ["(٣) سلطة", "rtl"],
  ["٣ themes", "ltr"],
  ["Power (السلطة)", "ltr"],
  ["“אמון” and trust", "rtl"],
  ["𞤀𞤁", "rtl"],
  ["ދިވެހި", "rtl"],
  ["機構", "ltr"],
  ["\u200fPower", "rtl"],
  ["\u200e12 אמון", "ltr"],
  ["\u2068אמון\u2069: 3 quotes", "ltr"],
  ["\u2067Power\u2069 אמון", "rtl"],
  ["\u2067abc", "ltr"],
  ["\u2068אמון\u2069 \u2068שם\u2069", "rtl"],
  ["→ \u2068אמון\u2069", "rtl"],
  ["\u2068\u2068אמון\u2069 7\u2069 themes", "ltr"],
  ["\u2068\u2066Trust\u2069 and\u2069 אמון", "rtl"],
])("%j runs %s", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test("a label with only left-to-right characters is left as it is", () => {
  for (const label of ["Power", "7 of 9 (most)", "権力", "Доверие", ""]) expect(isolate(label)).toBe(label);
});

test("any other label is isolated", () => {
  expect(isolate("אמון")).toBe("\u2068אמון\u2069");
  expect(isolate("Trust (אמון)")).toBe("\u2068Trust (אמון)\u2069");
  expect(isolate("abc\u202egnp.exe")).toBe("\u2068abc\u202egnp.exe\u2069");
});

test("no label gets out of its isolate", () => {
  expect(isolate("\u2067abc")).toBe("\u2068\u2067abc\u2069\u2069");
  expect(isolate("abc\u2069\u202exyz")).toBe("\u2068abc\u202exyz\u2069");
  expect(isolate("\u2066a\u2069\u2069\u2068b")).toBe("\u2068\u2066a\u2069\u2068b\u2069\u2069");
});

test.each([
  [undefined, "ltr"],
  ["", "ltr"],
  ["en", "ltr"],
  ["ar", "rtl"],
  ["AR-EG", "rtl"],
  ["he", "rtl"],
  ["fa_IR", "rtl"],
  ["ur-PK", "rtl"],
  ["ckb", "rtl"],
  ["yi", "rtl"],
  ["az", "ltr"],
  ["az-Arab", "rtl"],
  ["ar-Latn", "ltr"],
  ["pa-Arab-PK", "rtl"],
  ["ar-arb-Latn", "ltr"],
  ["en-u-nu-arab", "ltr"],
  ["arn", "ltr"],
  ["x-ar", "ltr"],
])("the language %j runs %s", (tag, direction) => {
  expect(languageDirection(tag)).toBe(direction);
});
