import { expect, test } from "vitest";
import { piecesOf } from "../../../src/text/pieces.ts";
import { textWidth } from "../../../src/text/width.ts";
import { longestWord, wrap } from "../../../src/text/wrap.ts";
import { arialLabels } from "./labels.ts";

const font = { size: 13 };
const widthOf = (text: string): number => textWidth(text, font);

test("a text that fits is one line, as wide as it is", () => {
  const text = "A role for institutions";
  expect(wrap(text, widthOf(text), font)).toEqual({ lines: [text], width: widthOf(text), cut: false });
  expect(wrap(text, Number.POSITIVE_INFINITY, font).lines).toEqual([text]);
});

test("a label fits the width measured for it, at any size", () => {
  for (let size = 9; size < 20; size += 0.7) {
    for (const label of arialLabels) {
      expect(wrap(label, textWidth(label, { size }), { size }).lines).toEqual([label]);
    }
  }
});

test("white space is collapsed", () => {
  expect(wrap("  A\trole \n for\u2003institutions ", 1000, font).lines).toEqual(["A role for institutions"]);
});

test("lines are as few as possible, then as narrow as possible", () => {
  const text = "Differences of clinical opinion on value and effectiveness";
  const wrapped = wrap(text, 200, font);
  expect(wrapped.lines).toEqual(["Differences of clinical opinion", "on value and effectiveness"]);
  expect(wrapped.width).toBe(widthOf("Differences of clinical opinion"));
  expect(wrap(text, wrapped.width, font)).toEqual(wrapped);
  expect(wrap(text, wrapped.width - 0.1, font).lines).toHaveLength(3);
});

test("a soft hyphen is shown where a line ends with it, and only there", () => {
  const text = "Ver\xadant\xadwor\xadtung";
  expect(wrap(text, 1000, font).lines).toEqual(["Verantwortung"]);
  expect(wrap(text, widthOf("Verantw"), font).lines).toEqual(["Verant-", "wortung"]);
  expect(wrap(text, widthOf("Verant"), font).lines).toEqual(["Ver-", "ant-", "wor-", "tung"]);
});

test("a hyphen that does not fit moves the break, even where the next letters would fit", () => {
  // "fil" is narrower than "fi-".
  expect(wrap("ab\xadfi\xadl xyz", widthOf("abfil"), font).lines).toEqual(["abfil", "xyz"]);
  expect(wrap("ab\xadfi\xadlm", widthOf("abfi"), font).lines).toEqual(["ab-", "film"]);
});

test("where a soft hyphen has no room, the line ends without it", () => {
  expect(wrap("ab\xadcd", widthOf("ab"), font).lines).toEqual(["ab", "cd"]);
});

test("a word wider than the line is broken with a hyphen, three letters at least on either side", () => {
  expect(wrap("institutions", 60, font).lines).toEqual(["instit-", "utions"]);
  expect(wrap("institutions of", 60, font).lines).toEqual(["institut-", "ions of"]);
  expect(wrap("A role for institutions", 60, font).lines).toEqual(["A role", "for inst-", "itutions"]);
  expect(wrap("Pourquoi ?", widthOf("Pourquoi"), font).lines).toEqual(["Pourquoi", "?"]);
  expect(wrap("🇩🇪🇫🇷🇮🇹", 20, font).lines).toEqual(["🇩🇪", "🇫🇷", "🇮🇹"]);
});

test("never is a single letter parted from a word where a line holds a few, whatever signs stand beside it", () => {
  for (const word of ["Alpha,", "(Alpha)", "“Alphabetical”),", "Über", "Åland"]) {
    for (let width = widthOf("MMM"); width < widthOf(word); width++) {
      for (const line of wrap(word, width, font).lines) {
        expect(line.match(/\p{L}/gu)?.length, `${word} in ${width} px`).toBeGreaterThan(1);
      }
    }
  }
});

test("the hyphen is counted in the width of its line", () => {
  const { lines, width } = wrap("representatives", 70, font);
  expect(lines.slice(0, -1).every((line) => line.endsWith("-"))).toBe(true);
  expect(width).toBe(Math.max(...lines.map(widthOf)));
  expect(width).toBeLessThanOrEqual(70);
});

test("only letters of scripts that have a hyphen are parted with one", () => {
  const broken = (text: string): readonly string[] => {
    const { lines } = wrap(text, widthOf(text) * 0.6, font);
    expect(lines).toHaveLength(2);
    return lines;
  };
  for (const word of [
    "Nachtschichtzusammenarbeit",
    "Ελληνικά",
    "сотрудничество",
    "համագործակցություն",
    "re\u0301vellare\u0301veille",
  ])
    expect(broken(word)[0], word).toMatch(/[\p{L}\p{M}]-$/u);
  for (const word of [
    "معظمهن",
    "שיתופיות",
    "सहयोगात्मकता",
    "한국어문장",
    "12345678901234",
    "ICD10Diagnosen",
    "session_identifier",
    "example.org/collaboration",
    "https://example/collaboration",
    "someone@collaboration",
  ])
    expect(broken(word).join(""), word).toBe(word);
  // But the digits of one part of a compound say nothing of the next.
  expect(wrap("COVID-19-Erfahrungen", 66, font).lines).toEqual(["COVID-19-", "Erfahrun-", "gen"]);
});

test("a soft hyphen is shown at the end of a line in a word that had to be broken elsewhere as well", () => {
  const { lines } = wrap("Nachtschicht\xadarbeit", widthOf("Nachts"), font);
  expect(lines.slice(0, -1).every((line) => line.endsWith("-"))).toBe(true);
});

test("only a single grapheme may be wider than the line", () => {
  for (const width of [0, -5, 1, Number.NaN]) {
    expect(wrap("Why 👩‍👩‍👧‍👦", width, font).lines).toEqual(["W", "h", "y", "👩‍👩‍👧‍👦"]);
  }
});

test("beyond the last line the text is cut, at a grapheme", () => {
  const text = "Differences of clinical opinion on value and effectiveness";
  expect(wrap(text, 110, font, 2)).toEqual({
    lines: ["Differences of", "clinical opinion…"],
    width: widthOf("clinical opinion…"),
    cut: true,
  });
  expect(wrap(text, 110, font, 4).cut).toBe(false);
  expect(wrap("😀😀😀😀😀", 50, font, 1).lines).toEqual(["😀😀…"]);
  expect(wrap("Trust, and more", widthOf("Trust, …"), font, 1).lines).toEqual(["Trust…"]);
  expect(wrap("Trust (both ways)", widthOf("Trust (…"), font, 1).lines).toEqual(["Trust…"]);
  expect(wrap("Trust", 1, font, 1)).toEqual({ lines: ["…"], width: widthOf("…"), cut: true });
  expect(wrap("Trust and more", 40, font, 0).lines).toHaveLength(1);
});

test("there is always a line", () => {
  for (const text of ["", " ", "\xad", "\u200b \n"]) {
    expect(wrap(text, 100, font)).toEqual({ lines: [""], width: 0, cut: false });
  }
});

test("longestWord is the width that needs no broken word, and not a hair more", () => {
  expect(longestWord("A role for institutions", font)).toBe(widthOf("institutions"));
  expect(longestWord("Front-line staff", font)).toBe(widthOf("Front-"));
  expect(longestWord("Ver\xadant", font)).toBe(widthOf("Ver-"));
  expect(longestWord("权力", font)).toBe(13);
  expect(longestWord("", font)).toBe(0);
  for (const label of arialLabels) {
    const pieces = piecesOf(label).map(({ text, after }) => text + after);
    for (const line of wrap(label, longestWord(label, font), font).lines) {
      let built = "";
      while (built.trimEnd().length < line.length) built += pieces.shift();
      expect(built.trimEnd()).toBe(line);
    }
  }
});

test("a word of 10,000 characters and 300 labels are quick", { timeout: 60_000 }, () => {
  const quickest = (act: () => void): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 30; i++) {
      const start = process.cpuUsage();
      act();
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  const word = "A".repeat(10_000);
  expect(wrap(word, 150, font, 3).cut).toBe(true);
  expect(quickest(() => wrap(word, 150, font))).toBeLessThan(20);
  const labels = Array.from({ length: 300 }, (_, i) => arialLabels[i % arialLabels.length] as string);
  const all = quickest(() => {
    for (const label of labels) wrap(label, 150, font, 3);
  });
  expect(all).toBeLessThan(10);
});
