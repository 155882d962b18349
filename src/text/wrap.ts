import { graphemes } from "./graphemes.ts";
import { fittingPieces, hyphen, type Measured, measuredPieces } from "./measured.ts";
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

const ellipsis = "…";

interface Layout {
  /** After how many pieces each line ends. */
  readonly ends: readonly number[];
  /** The width of the widest line, in 1/2048 em. */
  readonly width: number;
}

/**
 * The lines that take as many pieces as fit, one after the other; `undefined` where a piece fits nowhere, or where that
 * takes more than `most` lines.
 */
function filled(pieces: readonly Measured[], limit: number, most = Infinity): Layout | undefined {
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
    if (end === start || ends.length === most) return undefined;
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
    const tried = filled(pieces, middle, lines);
    if (tried) {
      best = tried;
      high = Math.min(tried.width, middle);
    } else low = middle + 1;
  }
  return best;
}

/** The pieces as one line; a soft hyphen at its end is shown. */
function lineOf(pieces: readonly Measured[], start: number, end: number): string {
  let line = "";
  for (let i = start; i < end; i++) {
    const { text, after } = pieces[i] as Measured;
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
 * `piecesOf` allows; a word too wide for a line is broken between graphemes, with a hyphen where its script has one; and
 * beyond `maxLines` the rest is cut off, the last line ending in "…". Only a single grapheme, or a lone "…", may be wider
 * than the line.
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
  const pieces = fittingPieces(text, limit, bold);
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
  let longest = 0;
  for (const { width, ending } of measuredPieces(text, bold)) longest = Math.max(longest, width + ending);
  return (longest * font.size) / em;
}
