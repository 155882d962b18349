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

/** The table's advances. A blank cell is a letter as wide as the one it is made from, or a sign that Arial lacks. */
function unpack(): Map<number, Advance> {
  const table = new Map<number, Advance>();
  const blanks: number[] = [];
  for (const [from, cells] of exact) {
    cells.match(/ |..!|..../g)?.forEach((cell, i) => {
      const regular = number(cell, 0);
      if (cell === " ") blanks.push(from + i);
      else table.set(from + i, [regular, cell[2] === "!" ? regular : number(cell, 2)]);
    });
  }
  for (const code of blanks) {
    const base = table.get(String.fromCharCode(code).normalize("NFD").charCodeAt(0));
    if (base) table.set(code, base);
  }
  return table;
}

/** An upper bound for a character that the table lacks: what common fonts make of it. */
function bound(code: number, table: ReadonlyMap<number, Advance>): Advance {
  const char = String.fromCodePoint(code);
  if (/[\t\n\r]/.test(char)) return table.get(32) ?? unknown;
  // On a letter that no font has with this mark, so that another font than Arial draws both.
  if (/[\u0300-\u036f]/.test(char)) return [288, 328];
  if (invisible.test(char)) return [0, 0];
  const letter = char.normalize("NFD");
  const base = table.get(letter.charCodeAt(0));
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
let known: Map<number, Advance> | undefined;

/** The advance of a code point: Arial's where Arial has the character, otherwise an upper bound. */
export function advanceOf(code: number): Advance {
  known ??= unpack();
  let advance = known.get(code);
  if (!advance) {
    advance = bound(code, known);
    known.set(code, advance);
  }
  return advance;
}
