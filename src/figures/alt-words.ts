/** How many words an `alt` attribute should have at most. */
export const altWords = 30;

/** A text of at most `limit` words, the rest as an ellipsis. */
export function clipWords(text: string, limit: number): string {
  // What a space that does not break holds together, such as a French colon, is one word.
  const words = text.split(/[^\S\u00a0\u202f]+/);
  return words.length <= limit ? text : `${words.slice(0, limit).join(" ")}…`;
}
