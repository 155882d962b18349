import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { graphemes } from "../../../src/text/graphemes.ts";
import { type Piece, piecesOf } from "../../../src/text/pieces.ts";
import { type Font, textWidth } from "../../../src/text/width.ts";
import { longestWord, wrap } from "../../../src/text/wrap.ts";
import { arialLabels, otherLabels } from "./labels.ts";

vi.setConfig({ testTimeout: 60_000 });

const awkward = [
  " ",
  "  ",
  "\n",
  "\xad",
  "\u200b",
  "\u00a0",
  "-",
  "–",
  "/",
  "\u0301",
  "\u200d",
  "\ufe0f",
  "\ud800",
  "\udc00",
  "😀",
  "👩‍👩‍👧‍👦",
  "🇩",
  "क्षि",
  "ำ",
  "。",
  "「",
  "中",
  "가",
  "ᆨ",
  "ب",
  "ש",
  "\0",
];
const label = fc.oneof(
  fc.constantFrom(...arialLabels, ...otherLabels),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...awkward),
        fc.string({ unit: fc.constantFrom(..."abcilmW1"), maxLength: 9 }),
      ),
    )
    .map((parts) => parts.join("")),
);
const font = fc.record({ size: fc.constantFrom(10, 12, 13, 16.5), bold: fc.boolean() });
const width = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 1, max: 400, noNaN: true }));

/** A text without what wrapping may add, drop or change: white space, break signs, hyphens. */
const bare = (text: string): string => text.replace(/[\s\x85\xad\u200b-]/g, "");

/** Places in a text, counted without white space and break signs, at which a grapheme begins or ends. */
function edges(text: string): Set<number> {
  let at = 0;
  const found = new Set([0]);
  for (const grapheme of graphemes(text.replace(/[\s\x85]+/g, " "))) {
    at += bare(grapheme).length;
    found.add(at);
  }
  return found;
}

test("every line fits, to a thousandth of a px, unless it is a single grapheme", () => {
  fc.assert(
    fc.property(label, width, font, (text, maxWidth, f) => {
      const { lines, width: widest } = wrap(text, maxWidth, f);
      for (const line of lines) {
        if (textWidth(line, f) > maxWidth + 1e-3) expect(graphemes(line).length).toBeLessThanOrEqual(1);
      }
      expect(widest).toBeCloseTo(Math.max(...lines.map((line) => textWidth(line, f))), 9);
    }),
    { numRuns: 500 },
  );
});

test("the lines together are the text, and no grapheme is in two of them", () => {
  fc.assert(
    fc.property(label, width, font, (text, maxWidth, f) => {
      const { lines, cut } = wrap(text, maxWidth, f);
      expect(cut).toBe(false);
      expect(bare(lines.join(""))).toBe(bare(text));
      const whole = edges(text);
      let at = 0;
      for (const line of lines) {
        at += bare(line).length;
        expect(whole).toContain(at);
      }
    }),
    { numRuns: 500 },
  );
});

test("lines begin and end without white space, and carry no break signs", () => {
  fc.assert(
    fc.property(label, width, font, (text, maxWidth, f) => {
      for (const line of wrap(text, maxWidth, f).lines) {
        expect(line).not.toMatch(/^[ \t\n]|[ \t\n]$|[\xad\u200b\t\n]| {2}/);
      }
    }),
  );
});

/** The fewest lines of a text, and how narrow these can be at best, by trying every way to break it. */
function best(text: string, maxWidth: number, f: Font): { lines: number; width: number } {
  const pieces = piecesOf(text);
  const from = Array.from({ length: pieces.length + 1 }, () => ({
    lines: Number.POSITIVE_INFINITY,
    width: 0,
  }));
  from[pieces.length] = { lines: 0, width: 0 };
  for (let start = pieces.length - 1; start >= 0; start--) {
    let line = "";
    for (let end = start; end < pieces.length; end++) {
      const { text: piece, after } = pieces[end] as Piece;
      line += piece;
      const own = textWidth(after === "-" ? `${line}-` : line, f);
      const rest = from[end + 1] as { lines: number; width: number };
      const whole = { lines: rest.lines + 1, width: Math.max(own, rest.width) };
      const so = from[start] as { lines: number; width: number };
      const better = whole.lines < so.lines || (whole.lines === so.lines && whole.width < so.width);
      if (own <= maxWidth + 1e-6 && better) from[start] = whole;
      if (after === " ") line += " ";
    }
  }
  return from[0] as { lines: number; width: number };
}

test("lines are as few, and then as narrow, as any way to break the text could make them", () => {
  const softly = fc
    .array(fc.string({ unit: fc.constantFrom(..."abcilmW1"), minLength: 1, maxLength: 6 }), { maxLength: 14 })
    .chain((words) =>
      fc
        .array(fc.constantFrom(" ", "\xad", "\u200b"), { minLength: words.length, maxLength: words.length })
        .map((signs) => words.map((word, i) => word + signs[i]).join("")),
    );
  const text = fc.oneof(fc.constantFrom(...arialLabels), softly);
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 300 }), font, (label, more, f) => {
      const maxWidth = longestWord(label, f) + more;
      const { lines, width: widest } = wrap(label, maxWidth, f);
      const ideal = best(label, maxWidth, f);
      expect(lines).toHaveLength(ideal.lines);
      expect(widest).toBeCloseTo(ideal.width, 9);
    }),
    { numRuns: 1000 },
  );
});

test("a text cut off has as many lines as asked for, and begins as the text does", () => {
  fc.assert(
    fc.property(label, width, font, fc.integer({ min: 1, max: 4 }), (text, maxWidth, f, maxLines) => {
      const { lines, cut } = wrap(text, maxWidth, f, maxLines);
      const uncut = wrap(text, maxWidth, f);
      expect(cut).toBe(uncut.lines.length > maxLines);
      if (!cut) {
        expect(lines).toEqual(uncut.lines);
        return;
      }
      expect(lines).toHaveLength(maxLines);
      const last = lines[maxLines - 1] as string;
      expect(last.endsWith("…")).toBe(true);
      expect(bare(text).startsWith(bare(lines.join("").slice(0, -1)))).toBe(true);
      if (textWidth(last, f) > maxWidth + 1e-6) expect(last).toBe("…");
    }),
    { numRuns: 500 },
  );
});

test("a wider line never needs more lines", () => {
  fc.assert(
    fc.property(label, width, fc.double({ min: 0, max: 50, noNaN: true }), font, (text, narrow, more, f) => {
      // Words that have to be broken are cut differently at each width.
      const maxWidth = Math.max(narrow, longestWord(text, f));
      const { lines } = wrap(text, maxWidth, f);
      expect(wrap(text, maxWidth + more, f).lines.length).toBeLessThanOrEqual(lines.length);
    }),
    { numRuns: 300 },
  );
});
