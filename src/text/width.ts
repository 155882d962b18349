import { advanceOf } from "./advance.ts";
import { em } from "./widths.ts";

/** A size in px, in Arial, Helvetica or Liberation Sans, whose widths are the same. */
export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** What may make a text narrower than its characters: marks to compose, Arabic letters to join, emoji of several parts. */
const composed = /[\u0300-\u036f\u1100-\u11ff]/;
const arabic = /[\u0620-\u06d3]/;
const compound = /[\u200d\u20e3\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0061}-\u{e007f}]/u;

const person = "(?:\\p{EBase}\\p{EMod}|\\p{ExtPict}\\ufe0f?)";
/** Characters that are drawn as one emoji. */
const emoji = new RegExp(
  `[#*\\d]\\ufe0f?\\u20e3|\\p{RI}{2}|${person}(?:\\u200d${person})+|\\p{EBase}\\p{EMod}|\\p{ExtPict}(?:\\ufe0f|[\\u{e0020}-\\u{e007f}]+)`,
  "gu",
);

// Arabic letters that joining to the next one leaves 3/8 and 3/4 of their width at most.
const next = "(?=\\p{M}*[\\u0622-\\u064a\\u066e-\\u06d3])";
const teeth = new RegExp(`[ئبتثنىيلٮٹ-پٿڀںڻی-ۑ]${next}`, "gu");
const wide = new RegExp(`[سشصضفكڤکگ]${next}`, "gu");

/** Where Latin letters end, as of which a text may need more than adding up. */
const latinEnd = 0x180;
/** Advances of code units before that, in regular and in bold; in place of those not met so far, what no advance is. */
const unmet = 0xffff;
let latin: readonly [regular: Uint16Array, bold: Uint16Array] | undefined;

const noneMet = (): Uint16Array => new Uint16Array(latinEnd).fill(unmet);

/** The width of a text in 1/2048 em, a whole number. */
export function unitsOf(text: string, bold: boolean): number {
  latin ??= [noneMet(), noneMet()];
  const weight = bold ? 1 : 0;
  const advances = latin[weight];
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= latinEnd) return anyUnitsOf(text, bold);
    if (advances[code] === unmet) advances[code] = advanceOf(code)[weight];
    sum += advances[code] as number;
  }
  return sum;
}

function anyUnitsOf(text: string, bold: boolean): number {
  const weight = bold ? 1 : 0;
  let sum = 0;
  let drawn = text;
  if (composed.test(drawn)) drawn = drawn.normalize("NFC").replace(/[\u0300-\u036f]+/g, "\u0300");
  if (compound.test(drawn)) drawn = drawn.replace(emoji, "\u{1f600}");
  if (arabic.test(drawn)) {
    for (const [letter] of drawn.matchAll(teeth)) sum -= (advanceOf(letter.charCodeAt(0))[weight] * 5) >> 3;
    for (const [letter] of drawn.matchAll(wide)) sum -= advanceOf(letter.charCodeAt(0))[weight] >> 2;
  }
  for (let i = 0; i < drawn.length; i++) {
    const code = drawn.codePointAt(i) as number;
    if (code > 0xffff) i++;
    sum += advanceOf(code)[weight];
  }
  return sum;
}

/**
 * The width of a text in px. Exact for what Arial has of Latin, Greek, Cyrillic and common signs (kerning, which may
 * take a little off, is left out); elsewhere a bound that words keep to in the fonts that browsers fall back to. An
 * emoji has one width whatever it is made of; what cannot be seen has none; what XML cannot carry is as wide as U+FFFD.
 */
export function textWidth(text: string, font: Font): number {
  return (unitsOf(text, font.bold ?? false) * font.size) / em;
}
