/**
 * A text for comparison: without case, without accents and vowel points (marks that any script may carry, as UAX #24 has
 * them under "Inherited"), and with compatible characters made one. Vowel signs that belong to a script stay.
 */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Script=Inherited}/gu, "")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFC");
}
