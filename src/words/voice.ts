import type { Study } from "../study/model.ts";
import { languageOf } from "./language.ts";
import type { Dictionary, PluralCategory } from "./message.ts";
import { type Say, speaker } from "./say.ts";

/** How a figure of a study speaks: its sentences, its numbers, and what the study calls what is counted. */
export interface Voice {
  readonly say: Say;
  /** A number as the language writes it; with `decimals`, with so many. */
  number(value: number, decimals?: number): string;
  /** The plural category of a number. */
  plural(n: number): PluralCategory;
  /** The study's own words for what is counted, where it is not quotes and participants. */
  readonly nouns: Study["nouns"];
}

/** The voice of a study's figure in a dictionary's language, or in English. */
export function voiceOf({ nouns }: Pick<Study, "nouns">, dictionary?: Dictionary): Voice {
  const { number, plural } = languageOf(dictionary?.language ?? "en");
  return { say: speaker(dictionary), number, plural, nouns };
}

/** Parts of a sentence that are joined by one of the joining messages; empty parts are left out. */
export function joined(
  { say }: Pick<Voice, "say">,
  by: "comma" | "semicolon" | "or" | "and" | "against",
  parts: readonly string[],
): string {
  const said = parts.filter((part) => part);
  return said.slice(1).reduce((before, after) => say(`list.${by}`, { before, after }), said[0] ?? "");
}
