import { arabic } from "../languages/ar.ts";
import { german } from "../languages/de.ts";
import { spanish } from "../languages/es.ts";
import { french } from "../languages/fr.ts";
import type { Dictionary } from "../words/message.ts";

const dictionaries: readonly Dictionary[] = [german, french, spanish, arabic];

/** The languages that figures can be drawn in. */
export const languages: readonly string[] = ["en", ...dictionaries.map(({ language }) => language)];

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] as string;

/** The words of the language with this tag, whatever its region; none for English and for what nobody has translated. */
export const dictionaryOf = (tag: string): Dictionary | undefined =>
  dictionaries.find(({ language }) => language === primary(tag));

/** Whether figures can be drawn in the language with this tag. */
export const isKnown = (tag: string): boolean => languages.includes(primary(tag));

/** What to say of a study in a language that figures have words in, where nobody asked for these. */
export function languageHint(tag: string | undefined): string | undefined {
  const language = tag && dictionaryOf(tag)?.language;
  if (!language) return undefined;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language);
  return `the study is in ${name}, the words around it are English: --language ${language} has them in ${name}`;
}
