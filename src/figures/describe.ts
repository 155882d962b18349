import type { Figure } from "./figure.ts";

/** A figure in words: `short`, of at most 30 words, for an `alt` attribute; `long`, with everything that it says. */
export function describe(figure: Figure): { readonly short: string; readonly long: string } {
  return { short: figure.alt, long: figure.description };
}
