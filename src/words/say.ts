import { english, type MessageKey } from "./english.ts";
import { type Language, languageOf } from "./language.ts";
import type { Dictionary, Message, PluralCategory } from "./message.ts";

/** What goes into a message: texts as they are, numbers as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a message of the dictionary. A name that no value has stays as it is. */
export type Say = (key: MessageKey, values?: Values) => string;

/** A message taken apart once: texts, and at odd places the names of values. */
type Pieces = readonly string[];

interface Entry {
  readonly language: Language;
  readonly forms: ReadonlyMap<PluralCategory, Pieces>;
}

const nothing: Values = {};

const speakers = new WeakMap<object, Say>();

/**
 * A voice for a dictionary, or for English. A message that the dictionary lacks is said in English, by its rules.
 * Made once for a dictionary, as a dictionary never changes.
 */
export function speaker(dictionary?: Dictionary): Say {
  const owner = dictionary ?? english;
  const known = speakers.get(owner);
  if (known) return known;
  const say = made(dictionary);
  speakers.set(owner, say);
  return say;
}

function made(dictionary: Dictionary | undefined): Say {
  const entries = new Map<MessageKey, Entry>();
  const entryOf = (key: MessageKey): Entry => {
    const own = dictionary && Object.hasOwn(dictionary.messages, key) ? dictionary.messages[key] : undefined;
    const language = languageOf(own === undefined ? "en" : (dictionary as Dictionary).language);
    const entry = { language, forms: formsOf(own ?? english[key]) };
    entries.set(key, entry);
    return entry;
  };
  return (key, values = nothing) => fill(entries.get(key) ?? entryOf(key), values);
}

const piecesOf = (text: string): Pieces => text.split(/\{(\w+)\}/);

function formsOf(message: Message): Entry["forms"] {
  const forms = typeof message === "string" ? { other: message } : message;
  return new Map(
    Object.entries(forms).map(([category, text]) => [category as PluralCategory, piecesOf(text)]),
  );
}

function fill({ language, forms }: Entry, values: Values): string {
  const { n } = values;
  const category = forms.size > 1 && typeof n === "number" ? language.plural(n) : "other";
  const pieces = forms.get(category) ?? forms.get("other") ?? [];
  let text = pieces[0] ?? "";
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i] as string;
    // What every object inherits is neither.
    const value: unknown = values[name];
    text +=
      typeof value === "string" ? value : typeof value === "number" ? language.number(value) : `{${name}}`;
    text += pieces[i + 1];
  }
  return text;
}

/** The messages that a dictionary lacks, in the order of English: what whoever translates still has to do. */
export function missingMessages({ messages }: Dictionary): MessageKey[] {
  return (Object.keys(english) as MessageKey[]).filter((key) => !Object.hasOwn(messages, key));
}
