/** The option `palette` as one line of text gives it: a word, or colours separated by spaces or commas. */
export function readPalette(text: string): string | readonly string[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  return words.length > 1 || text.includes("#") ? words : (words[0] ?? "");
}
