/** Latin letters and signs, as most labels are: what other scripts ask for need not be looked for. */
const latin = /^[\0-\u02ff]*$/;

/** What makes one character of several code points: marks, joiners, conjoining letters. Without any, no text has one. */
const joining =
  /[\p{M}\p{Cf}\p{EMod}\p{RI}\u0d4e\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\uff9e\uff9f\u{11000}-\u{11fff}\u{16d63}-\u{16d6a}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Whether a text has only Latin letters and common signs. */
export const isLatin = (text: string): boolean => latin.test(text);

/** Whether every grapheme of a text without line breaks is a single code point. */
export const isSimple = (text: string): boolean => isLatin(text) || !joining.test(text);

/** The characters of a text without line breaks, as a reader sees them (extended grapheme clusters, UAX #29). */
export function graphemes(text: string): string[] {
  // Worth asking: the segmenter is a hundred times as slow.
  if (isSimple(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
