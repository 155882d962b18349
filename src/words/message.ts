/** The plural categories of CLDR (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/**
 * A sentence, or a part of one, with names in braces where values go: "{label} opened". Where it depends on the number
 * `{n}`, one for each plural category that the language has; "other" stands for those that are absent.
 */
export type Message =
  | string
  | ({ readonly [category in PluralCategory]?: string } & { readonly other: string });

/** What the library says in a language, as plain JSON. What is absent is said in English. */
export interface Dictionary {
  /** A BCP 47 tag: it decides on plural rules and on how numbers are written. */
  readonly language: string;
  readonly messages: { readonly [key: string]: Message | undefined };
}
