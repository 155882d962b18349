import { graphemes } from "./graphemes.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { unitsOf } from "./width.ts";

/** A piece with its widths in 1/2048 em. */
export interface Measured extends Piece {
  readonly width: number;
  /** What is added where a line ends here. */
  readonly ending: number;
  /** What is added where the line goes on. */
  readonly gap: number;
}

/** What is shown where a line ends at a soft hyphen. */
export const hyphen = "-";

/** Letters of the scripts that show a hyphen where a word is broken. */
const hyphenated = "[\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}\\p{sc=Armn}\\p{sc=Geor}]";
/** Two of them, a line's end between them. */
const brokenLetters = new RegExp(`${hyphenated}\\p{M}*\\n${hyphenated}`, "u");
/** What an address or an identifier has, of which a hyphen would seem to be part. */
const verbatim = /[_@\\]|:\/|\p{L}\.\p{L}/u;
const digit = /\p{N}/u;
const counted = /[\p{L}\p{N}]/u;

/** A word in parts between which it may be broken if it must: two letters stay together at either end, of long words three. */
function partsOf(word: string): string[] {
  const parts = graphemes(word);
  const letters = parts.flatMap((part, i) => (counted.test(part) ? i : []));
  const stub = letters.length > 6 ? 3 : 2;
  const start = (letters[stub - 1] ?? parts.length) + 1;
  const end = letters.at(-stub) ?? 0;
  if (end < start) return [word];
  return [parts.slice(0, start).join(""), ...parts.slice(start, end), parts.slice(end).join("")];
}

/** How a piece that no line can hold is cut up, first to last: at spaces that belong together, then within words. */
const cuts: readonly ((text: string) => readonly string[])[] = [
  (text) => text.split(" "),
  partsOf,
  graphemes,
];

/** A piece with its widths. */
function measured({ text, after }: Piece, bold: boolean): Measured {
  return {
    text,
    after,
    width: unitsOf(text, bold),
    ending: after === "-" ? unitsOf(hyphen, bold) : 0,
    gap: after === " " ? unitsOf(" ", bold) : 0,
  };
}

/**
 * Adds a piece, or the fewest parts of it that fit, each with its own widths. Where `hyphens` are wanted, a line that
 * ends between two letters of a word shows one.
 */
function fit(
  piece: Measured,
  limit: number,
  bold: boolean,
  hyphens: boolean,
  found: Measured[],
  level = 0,
): void {
  const fits = piece.width + piece.ending <= limit;
  // Two or three letters are not parted for the sake of a hyphen.
  if (fits || level === cuts.length || (level > 1 && piece.width <= limit)) {
    found.push(fits ? piece : { ...piece, after: "", ending: 0 });
    return;
  }
  const parts = (cuts[level] as (typeof cuts)[number])(piece.text);
  const shown = hyphens && level === 1 && !digit.test(piece.text);
  parts.forEach((text, i) => {
    const next = parts[i + 1];
    const isBroken = shown && brokenLetters.test(`${text}\n${next}`);
    const after = next === undefined ? piece.after : level === 0 ? " " : isBroken ? hyphen : "";
    fit(measured({ text, after }, bold), limit, bold, hyphens, found, level + 1);
  });
}

/** Texts of so many characters are remembered: a large study's, which are wrapped again whenever a reader changes it. */
const mostKnown = 2 ** 18;
const known: readonly [regular: Map<string, readonly Measured[]>, bold: Map<string, readonly Measured[]>] = [
  new Map(),
  new Map(),
];
let knownLength = 0;

/** The pieces of a text with their widths, whatever the line. */
export function measuredPieces(text: string, bold: boolean): readonly Measured[] {
  const texts = known[bold ? 1 : 0];
  let pieces = texts.get(text);
  if (!pieces) {
    pieces = piecesOf(text).map((piece) => measured(piece, bold));
    knownLength += text.length;
    if (knownLength > mostKnown) {
      for (const map of known) map.clear();
      knownLength = text.length;
    }
    texts.set(text, pieces);
  }
  return pieces;
}

/** The pieces of a text for lines of `limit` (in 1/2048 em), those that are wider cut up. */
export function fittingPieces(text: string, limit: number, bold: boolean): readonly Measured[] {
  const whole = measuredPieces(text, bold);
  if (whole.every(({ width, ending }) => width + ending <= limit)) return whole;
  const found: Measured[] = [];
  for (let start = 0, end = 0; start < whole.length; start = end) {
    let word = "";
    do word += (whole[end] as Measured).text;
    while ((whole[end++] as Measured).after !== " " && end < whole.length);
    const hyphens = !verbatim.test(word);
    for (const piece of whole.slice(start, end)) fit(piece, limit, bold, hyphens, found);
  }
  return found;
}
