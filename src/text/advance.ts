import { bounds, em, exact, levels } from "./widths.ts";

/** How far a character moves the pen, in 1/2048 em, in regular and in bold. */
export type Advance = readonly [regular: number, bold: number];

const fixed = (ems: number): Advance => [ems * em, ems * em];

/** As wide as the widest emoji in use: Segoe's are 1.37 em, Noto's and Apple's 1.25. */
const emoji = fixed(1.375);
const fullWidth = fixed(1);
const halfWidth = fixed(0.5);
/** For what has no font on most machines: historic scripts, private use, and the sign for what XML cannot carry. */
const unknown = fixed(1.25);

const emojiLike = /[\p{Emoji_Presentation}\u2600-\u27bf\u{1f000}-\u{1faff}]/u;
const halfWidthLike = /[\uff61-\uff9f]/;
const fullWidthLike =
  /[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff01-\uffee\u{20000}-\u{3ffff}]/u;
const invisible = /[\p{Mn}\p{Me}\p{Cf}\x7f-\x9f]/u;

const digit = (cell: string, at: number): number =>
  cell.charCodeAt(at) - (cell.charCodeAt(at) < 92 ? 35 : 36);
const number = (cell: string, at: number): number => digit(cell, at) * 90 + digit(cell, at + 1);

const atLevel = (level: string): Advance => {
  const width = Math.ceil((levels[Number(level)] ?? 0) * em);
  return [width, Math.ceil(width * 1.1)];
};

/** The cells of each run of the table, cut up when one of them is first asked for. */
const cut = /* @__PURE__ */ new Map<string, readonly string[]>();

/** A code point's cell in the table, if it has one. */
function cellOf(code: number): string | undefined {
  let run = exact[0];
  for (const next of exact) {
    if (next[0] > code) break;
    run = next;
  }
  const [from, written] = run as (typeof exact)[number];
  const cells = cut.get(written) ?? written.match(/ |..!|..../g) ?? [];
  cut.set(written, cells);
  return cells[code - from];
}

/** The table's advance. A blank cell is a letter as wide as the one it is made from, or a sign that Arial lacks. */
function tabled(code: number): Advance | undefined {
  const cell = cellOf(code);
  if (cell === undefined) return undefined;
  if (cell !== " ") return [number(cell, 0), number(cell, cell[2] === "!" ? 0 : 2)];
  const base = String.fromCharCode(code).normalize("NFD").charCodeAt(0);
  return base === code ? undefined : tabled(base);
}

/** An upper bound for a character that the table lacks: what common fonts make of it. */
function bound(code: number): Advance {
  const char = String.fromCodePoint(code);
  if (/[\t\n\r]/.test(char)) return advanceOf(32);
  // On a letter that no font has with this mark, so that another font than Arial draws both.
  if (/[\u0300-\u036f]/.test(char)) return [288, 328];
  if (invisible.test(char)) return [0, 0];
  const letter = char.normalize("NFD");
  const base = tabled(letter.charCodeAt(0));
  // Letters with marks, Vietnamese for one: up to this much wider in DejaVu Sans than the bare letter in Arial.
  if (letter !== char && base && code < 0x1f00) {
    const horn = letter.includes("\u031b") ? 192 : 0;
    return [base[0] + 128 + horn, base[1] + 256 + horn];
  }
  if (emojiLike.test(char)) return emoji;
  if (halfWidthLike.test(char)) return halfWidth;
  if (fullWidthLike.test(char)) return fullWidth;
  for (const [from, step, row] of bounds) {
    const level = row[Math.floor((code - from) / step)];
    if (level) return atLevel(level);
  }
  return unknown;
}

/** All characters met so far. */
const known: Map<number, Advance> = /* @__PURE__ */ new Map();

/** The advance of a code point: Arial's where Arial has the character, otherwise an upper bound. */
export function advanceOf(code: number): Advance {
  let advance = known.get(code);
  if (!advance) {
    advance = tabled(code) ?? bound(code);
    known.set(code, advance);
  }
  return advance;
}
