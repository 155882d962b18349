import { english } from "../src/words/english.ts";
import type { Dictionary, Message } from "../src/words/message.ts";

/** A message with every letter of English put into another script; names of values stay. */
const foreign = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (part) => (part.length > 1 ? part : "ж"));

const inOtherScript = (message: Message): Message =>
  typeof message === "string"
    ? foreign(message)
    : (Object.fromEntries(Object.entries(message).map(([form, text]) => [form, foreign(text)])) as Message);

/** A dictionary in which no letter of English is left: what is said in such letters is said by no message. */
export const foreignWords: Dictionary = {
  language: "en",
  messages: Object.fromEntries(Object.entries(english).map(([key, text]) => [key, inOtherScript(text)])),
};

/** What is written in letters of English, but for colours: with the dictionary, no message has said it. */
export function latinIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => text.replaceAll(/#[0-9a-f]{6}/g, "").match(/[a-z]{2,}/gi) ?? []);
  return [...new Set(found)];
}
