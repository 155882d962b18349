import { graphemes, isLatin, isSimple } from "./graphemes.ts";

/** A stretch of text without a place to break, and what stands between it and the next one on the same line. */
export interface Piece {
  readonly text: string;
  /** A space; "-" for a hyphen that is shown only where the line ends here; or nothing. */
  readonly after: "" | " " | "-";
}

type Spot = readonly [start: number, end: number, after: Piece["after"]];

// Spaces that keep words together (U+00A0, U+2007, U+202F) are not white space here.
const space = "\\t-\\r \\x85\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
const anySpace = new RegExp(`[${space}]`);
const gaps = new RegExp(`[${space}\\xad\\u200b]+`, "g");

/** Words of Latin letters with one space between them, and nothing else that asks where a line may end. */
const plain = /^\(?[\dA-Za-zÀ-ɏ][\d!'-),.:;?A-Za-zÀ-ɏ]*(?: \(?[\dA-Za-zÀ-ɏ][\d!'-),.:;?A-Za-zÀ-ɏ]*)*$/;

/** The text with every run of white space as one space, none at the ends, and one sign for a run of break signs. */
const collapsed = (text: string): string =>
  text
    .replace(gaps, (run) => (anySpace.test(run) ? " " : run.includes("\xad") ? "\xad" : "\u200b"))
    .replace(/^[ \xad\u200b]|[ \xad\u200b]$/g, "");

/** Soft hyphens and zero-width spaces; spaces, unless a line would begin with a lone "–" or "?" or end with a lone "«". */
const signs = "[\\xad\\u200b]|(?<!(?:^| )[«‹]|^[-–—•]) (?![-–—/!?:;,.%»›…ๆ]+(?: |$))";
/** After a hyphen, dash, slash or underscore within a word that leaves two letters on either side: not in "T-shirt". */
const joints =
  "(?<=[\\p{L}\\p{M}\\p{N}]{2}[-‐–—/\\\\_])(?=\\p{L}\\p{M}*\\p{L})|(?<=[\\u0f0b\\u1361])(?=\\p{L})";
const spots = new RegExp(`${signs}|${joints}`, "gu");

const cjk = /[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f\u{20000}-\u{3ffff}]/u;
const glue = `${space}\\xad\\u200b\\xa0\\u2007\\u202f\\u200d\\u2060\\ufeff"'`;
/** Closing signs, small kana and marks; and Hangul, whose words are kept whole. */
const notFirst = new RegExp(
  `[${glue}\\p{Pe}\\p{Pf}\\p{Pd}\\p{Po}\\p{Sk}\\p{Lm}\\p{M}～ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ\\uac00-\\ud7a3]`,
  "u",
);
const notLast = new RegExp(`[${glue}\\p{Ps}\\p{Pi}\\p{Sc}]`, "u");

/** Between Chinese and Japanese characters. */
function cjkSpots(text: string): Spot[] {
  const found: Spot[] = [];
  let at = 0;
  let previous = " ";
  for (const char of text) {
    const either = cjk.test(char) || cjk.test(previous);
    if (either && !notFirst.test(char) && !notLast.test(previous)) found.push([at, at, ""]);
    previous = char;
    at += char.length;
  }
  return found;
}

/** Letters of scripts that do not write spaces between words. */
const spaceless = /(?=[\p{L}\p{M}])[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const repeats = /^[ฯๆຯໆៗ]/;
let words: Intl.Segmenter | undefined;

/** Between words that have no spaces between them. */
function wordSpots(text: string): Spot[] {
  words ??= new Intl.Segmenter("en", { granularity: "word" });
  const found: Spot[] = [];
  for (const { index, segment } of words.segment(text)) {
    const inside = spaceless.test(text[index - 1] ?? "") && spaceless.test(segment[0] ?? "");
    if (inside && !repeats.test(segment)) found.push([index, index, ""]);
  }
  return found;
}

/** The places between graphemes. */
function boundaries(text: string): Set<number> {
  const found = new Set<number>();
  let at = 0;
  for (const grapheme of graphemes(text)) {
    at += grapheme.length;
    found.add(at);
  }
  return found;
}

/**
 * A text cut at every place where a line may end, its white space collapsed: at spaces, soft hyphens and zero-width
 * spaces; within words as `joints` says; between Chinese and Japanese characters, but not before closing or after
 * opening signs; between Thai, Lao, Khmer and Burmese words. Never within a grapheme. At least one piece.
 *
 * The last kind of words is the engine's to know: Node 20 and Chromium agree on Thai and Burmese, but not always on Lao
 * and Khmer. Everything else is the same everywhere.
 */
export function piecesOf(text: string): Piece[] {
  if (plain.test(text)) {
    const words = text.split(" ");
    const last = words.length - 1;
    return words.map((word, i) => ({ text: word, after: i < last ? " " : "" }));
  }
  const clean = collapsed(text);
  let found: Spot[] = [];
  for (const match of clean.matchAll(spots)) {
    const [sign] = match;
    found.push([match.index, match.index + sign.length, sign === " " ? " " : sign === "\xad" ? "-" : ""]);
  }
  if (!isLatin(clean)) {
    if (cjk.test(clean)) found = found.concat(cjkSpots(clean));
    if (spaceless.test(clean)) found = found.concat(wordSpots(clean));
  }
  const whole = isSimple(clean) ? undefined : boundaries(clean);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end, after] of found.sort((a, b) => a[0] - b[0])) {
    if (start <= from || (whole && !(whole.has(start) && whole.has(end)))) continue;
    pieces.push({ text: clean.slice(from, start), after });
    from = end;
  }
  pieces.push({ text: clean.slice(from), after: "" });
  return pieces;
}
