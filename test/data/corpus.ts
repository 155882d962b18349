import corpus from "./bad-inputs.json" with { type: "json" };

/** A case of the corpus of broken and hostile studies. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly js?: string;
  readonly input?: string;
  readonly generator?: string;
  readonly outcome: string;
  readonly code?: string;
  readonly path?: string;
  readonly warning?: string;
  readonly limits?: Readonly<Record<string, number>>;
}

/** All cases of the study model and of JSON text. */
export const cases: readonly Case[] = corpus.cases;

/** The input that a case describes: a value, JSON text, or bytes. */
export function inputOf({ js, generator, input = "" }: Case): unknown {
  const expression = js ?? generator;
  if (expression !== undefined) return new Function(`${corpus.helpers}; return (${expression});`)();
  return input.startsWith("base64:")
    ? Uint8Array.from(atob(input.slice(7)), (byte) => byte.charCodeAt(0))
    : input;
}
