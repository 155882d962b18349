import { expect, test, vi } from "vitest";
import { textWidth } from "../../../src/text/width.ts";

const em = 2048;
const regular = (text: string): number => textWidth(text, { size: em });
const bold = (text: string): number => textWidth(text, { size: em, bold: true });

test("widths are Arial's, as its font file has them", () => {
  for (const [text, light, heavy] of [
    [" ", 569, 569],
    ["A", 1366, 1479],
    ["W", 1933, 1933],
    ["i", 455, 569],
    ["m", 1706, 1821],
    ["0", 1139, 1139],
    ["@", 2079, 1997],
    ["~", 1196, 1196],
    ["é", 1139, 1139],
    ["í", 569, 569],
    ["ß", 1251, 1251],
    ["ď", 1259, 1472],
    ["Ș", 1366, 1366],
    ["Ω", 1531, 1642],
    ["ώ", 1599, 1730],
    ["ή", 1139, 1251],
    ["Ѓ", 1109, 1161],
    ["Ў", 1301, 1274],
    ["Ж", 1891, 1851],
    ["ы", 1472, 1749],
    ["Ґ", 1001, 997],
    ["–", 1139, 1139],
    ["’", 455, 569],
    ["“", 682, 1024],
    ["…", 2048, 2048],
    ["•", 717, 717],
    ["→", 2048, 2048],
    ["≥", 1124, 1124],
    ["−", 1196, 1196],
    ["●", 1237, 1237],
    ["€", 1139, 1139],
  ] as const) {
    expect([text, regular(text), bold(text)]).toEqual([text, light, heavy]);
  }
});

test("widths grow with the size, and add up", () => {
  expect(textWidth("Trust", { size: 13 })).toBeCloseTo(regular("Trust") * (13 / em), 10);
  expect(regular("Trust in evidence")).toBe(regular("Trust") + regular(" in ") + regular("evidence"));
  expect(regular("")).toBe(0);
});

test("what cannot be seen has no width", () => {
  for (const text of [
    "\xad",
    "\u200b",
    "\u200d",
    "\u200e\u200f",
    "\u2066\u2069",
    "\u202e\u202c",
    "\u2060",
    "\ufeff",
    "\ufe0f",
    "\x7f\x85",
  ]) {
    expect([text, regular(`a${text}b`)]).toEqual([text, regular("ab")]);
  }
  expect(regular("שָׁלוֹם")).toBe(regular("שלום"));
  expect(regular("कुछ")).toBe(regular("कछ"));
});

test("composed and decomposed letters are equally wide", () => {
  for (const text of ["Résumé", "Đặc điểm", "Ångström", "ώρα", "Подъём"]) {
    expect([text, regular(text.normalize("NFD"))]).toEqual([text, regular(text.normalize("NFC"))]);
  }
});

test("a pile of marks is no wider than one", () => {
  expect(regular(`q${"\u0303".repeat(50)}`)).toBe(regular("q\u0303"));
});

test("Chinese, Japanese and Korean characters are one em wide, halfwidth forms half of it", () => {
  expect(regular("机构的作用、与（权力）。")).toBe(12 * em);
  expect(bold("カタカナひらがな")).toBe(8 * em);
  expect(regular("기관")).toBe(2 * em);
  expect(regular("기관".normalize("NFD"))).toBe(2 * em);
  expect(regular("Ａ１！𠮷")).toBe(4 * em);
  expect(regular("ｱﾝｹｰﾄ")).toBe(2.5 * em);
});

test("an emoji has one width, whatever it is made of", () => {
  const one = regular("😀");
  for (const emoji of ["👍🏽", "👩‍👩‍👧‍👦", "👩🏽‍⚕️", "🏳️‍🌈", "❤️", "1️⃣", "#⃣", "🇩🇪", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "©️"]) {
    expect([emoji, regular(emoji)]).toEqual([emoji, one]);
  }
  expect(regular("👩‍👩‍👧‍👦🇩🇪👍🏽")).toBe(3 * one);
  expect(regular("7 ©")).toBe(regular("7") + regular(" ") + regular("©"));
});

test("Arabic letters are narrower where they are joined", () => {
  expect(regular("ببب")).toBeLessThan(2 * regular("ب"));
  expect(regular("بَبَب")).toBe(regular("ببب"));
  expect(regular("ادا")).toBe(2 * regular("ا") + regular("د"));
  expect(regular("ب\u200cب")).toBe(2 * regular("ب"));
});

test("what XML cannot carry is as wide as what stands for it, and line breaks as a space", () => {
  for (const text of ["\0", "\x07", "\ud800", "\udc00", "\ufffe"]) {
    expect(regular(text)).toBeGreaterThanOrEqual(em);
  }
  expect(regular("a\tb\nc\rd")).toBe(regular("a b c d"));
});

test("every code point has a width", { timeout: 60_000 }, () => {
  for (let code = 0; code < 0x110000; code += code < 0x3400 ? 1 : 31) {
    const width = regular(String.fromCodePoint(code));
    if (!(width >= 0 && width <= 3 * em)) expect.fail(`U+${code.toString(16)} is ${width} wide`);
  }
});

test("a width does not depend on what was measured before", async () => {
  const fresh = async (): Promise<(text: string) => number> => {
    vi.resetModules();
    const { textWidth: of } = await import("../../../src/text/width.ts");
    return (text) => of(text, { size: em });
  };
  // Letters that are made from another one, which the table of exact widths lacks.
  for (const [letter, base] of ["\u0929\u0928", "\u0626\u064a", "\u04da\u04d8"]) {
    const alone = (await fresh())(letter as string);
    const width = await fresh();
    width(base as string);
    expect(width(letter as string)).toBe(alone);
  }
});
