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

/** Adds a piece, or the fewest parts of it that fit, each with its own widths. */
function fit(piece: Measured, limit: number, bold: boolean, found: Measured[], level = 0): void {
  const cut = piece.width + piece.ending > limit && cuts[level];
  if (!cut) {
    found.push(piece);
    return;
  }
  const parts = cut(piece.text);
  parts.forEach((text, i) => {
    const apart = i < parts.length - 1 ? level === 0 : piece.after === " ";
    fit(measured({ text, after: apart ? " " : "" }, bold), limit, bold, found, level + 1);
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
  for (const piece of whole) fit(piece, limit, bold, found);
  return found;
}
