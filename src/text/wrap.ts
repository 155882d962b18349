import { graphemes } from "./graphemes.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Font, unitsOf } from "./width.ts";
import { em } from "./widths.ts";

/** A text in lines. */
export interface Wrapped {
  /** At least one; without white space at either end, soft hyphens and zero-width spaces. */
  readonly lines: readonly string[];
  /** The width of the widest line, in px. */
  readonly width: number;
  /** Whether part of the text was left out: the last line then ends in "…". */
  readonly cut: boolean;
}

/** A piece with its widths in 1/2048 em. */
interface Measured extends Piece {
  readonly width: number;
  /** What is added where a line ends here. */
  readonly ending: number;
  /** What is added where the line goes on. */
  readonly gap: number;
}

const hyphen = "-";
const ellipsis = "…";

/** How many graphemes stay together at either end of a word that has to be broken. */
const stub = 3;

/** A word in parts between which it may be broken if it must. */
function partsOf(word: string): string[] {
  const parts = graphemes(word);
  if (parts.length <= 2 * stub) return parts;
  return [parts.slice(0, stub).join(""), ...parts.slice(stub, -stub), parts.slice(-stub).join("")];
}

/** How a piece that no line can hold is cut up, first to last: at spaces that belong together, then within words. */
const cuts: readonly ((text: string) => readonly string[])[] = [
  (text) => text.split(" "),
  partsOf,
  graphemes,
];

/** Adds a piece with its widths, or the fewest parts that fit, each with its own. */
function fit({ text, after }: Piece, limit: number, bold: boolean, found: Measured[], level = 0): void {
  const width = unitsOf(text, bold);
  const ending = after === "-" ? unitsOf(hyphen, bold) : 0;
  const cut = width + ending > limit && cuts[level];
  if (!cut) {
    found.push({ text, after, width, ending, gap: after === " " ? unitsOf(" ", bold) : 0 });
    return;
  }
  const parts = cut(text);
  parts.forEach((part, i) => {
    const apart = i < parts.length - 1 ? level === 0 : after === " ";
    fit({ text: part, after: apart ? " " : "" }, limit, bold, found, level + 1);
  });
}

interface Layout {
  /** After how many pieces each line ends. */
  readonly ends: readonly number[];
  /** The width of the widest line, in 1/2048 em. */
  readonly width: number;
}

/** The lines that take as many pieces as fit, one after the other; `undefined` where a piece fits nowhere. */
function filled(pieces: readonly Measured[], limit: number): Layout | undefined {
  const ends: number[] = [];
  let widest = 0;
  let end = 0;
  for (let start = 0; start < pieces.length; start = end) {
    let width = 0;
    let taken = 0;
    for (let i = start; i < pieces.length; i++) {
      const piece = pieces[i] as Measured;
      width += piece.width;
      // A grapheme that no line can hold has a line to itself.
      if (width > limit && i > start) break;
      if (piece.width > limit || width + piece.ending <= limit) {
        end = i + 1;
        taken = width + piece.ending;
      }
      width += piece.gap;
    }
    if (end === start) return undefined;
    ends.push(end);
    widest = Math.max(widest, taken);
  }
  return { ends, width: widest };
}

/** As many lines as `full` has, as narrow as they can be. */
function balanced(pieces: readonly Measured[], full: Layout, limit: number): Layout {
  const lines = full.ends.length;
  if (lines === 1) return full;
  let low = 0;
  let total = 0;
  let space = 0;
  for (const { width, gap } of pieces) {
    if (width <= limit) low = Math.max(low, width);
    total += width + gap;
    space = Math.max(space, gap);
  }
  // Each line break takes the place of one space at most.
  low = Math.max(low, Math.ceil((total - (lines - 1) * space) / lines));
  let best = full;
  let high = Math.min(full.width, limit);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const tried = filled(pieces, middle);
    if (tried && tried.ends.length <= lines) {
      best = tried;
      high = Math.min(tried.width, middle);
    } else low = middle + 1;
  }
  return best;
}

/** The pieces as one line; a soft hyphen at its end is shown. */
function lineOf(pieces: readonly Piece[], start: number, end: number): string {
  let line = "";
  for (let i = start; i < end; i++) {
    const { text, after } = pieces[i] as Piece;
    line += text;
    if (after === (i < end - 1 ? " " : hyphen)) line += after;
  }
  return line;
}

/** As much of a text as fits with an ellipsis, without a stump of a letter or two or loose punctuation before it. */
function shortened(text: string, limit: number, bold: boolean): string {
  const parts = graphemes(text);
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (unitsOf(parts.slice(0, middle).join("") + ellipsis, bold) <= limit) low = middle;
    else high = middle - 1;
  }
  const kept = parts.slice(0, low).join("");
  return kept.replace(/(?: \S{1,2})?[\s\p{Ps}\p{Pi},;:./_·–—-]*$/u, "") + ellipsis;
}

/**
 * A text in the fewest lines that fit a width in px, and those as narrow as that number allows. Lines end where
 * `piecesOf` allows; a word too wide for a line ends wherever a grapheme does; and beyond `maxLines` the rest is cut
 * off, the last line ending in "…". Only a single grapheme, or a lone "…", may be wider than the line.
 */
export function wrap(
  text: string,
  maxWidth: number,
  font: Font,
  maxLines: number = Number.POSITIVE_INFINITY,
): Wrapped {
  const bold = font.bold ?? false;
  const px = font.size / em;
  // A hair more, so that a text fits the width measured for it.
  const limit = maxWidth > 0 ? Math.floor(maxWidth / px + 0.01) : 0;
  const pieces: Measured[] = [];
  for (const piece of piecesOf(text)) fit(piece, limit, bold, pieces);
  const full = filled(pieces, limit) as Layout;
  const most = Math.max(1, Math.floor(maxLines));
  const cut = full.ends.length > most;
  const { ends } = cut ? full : balanced(pieces, full, limit);
  const lines = ends.slice(0, most).map((end, i) => lineOf(pieces, ends[i - 1] ?? 0, end));
  if (cut) lines[most - 1] = shortened(lineOf(pieces, ends[most - 2] ?? 0, pieces.length), limit, bold);
  const widest = lines.reduce((width, line) => Math.max(width, unitsOf(line, bold)), 0);
  return { lines, width: widest * px, cut };
}

/** The width in px below which a text can no longer be wrapped without breaking a word between graphemes. */
export function longestWord(text: string, font: Font): number {
  const bold = font.bold ?? false;
  const widths = piecesOf(text).map(({ text, after }) => unitsOf(text + (after === "-" ? hyphen : ""), bold));
  return (Math.max(...widths) * font.size) / em;
}
