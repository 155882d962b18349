/** How many words an `alt` attribute should have at most. */
export const altWords = 30;
/** As many characters as so many long words have, for scripts without spaces between words. */
const longest = 15 * altWords;

/** The words of a text: what a space that does not break holds together, such as a French colon, is one. */
const wordsOf = (text: string): string[] => text.split(/[^\S\u00a0\u202f]+/);

/** Whether a text is short enough for an `alt` attribute. */
const fitsAlt = (text: string): boolean => wordsOf(text).length <= altWords && text.length <= longest;

/** The first of some texts, the fullest first, that is short enough for an `alt` attribute; else the last. */
export const firstToFit = (texts: readonly string[]): string => texts.find(fitsAlt) ?? texts.at(-1) ?? "";

/** A text of at most `limit` words, the rest as an ellipsis. */
export function clipWords(text: string, limit: number): string {
  const words = wordsOf(text);
  return words.length <= limit ? text : `${words.slice(0, limit).join(" ")}…`;
}
