import { english, type MessageKey } from "./english.ts";
import type { Dictionary, Message } from "./message.ts";

/** What goes into a message: texts as they are, numbers as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a message of the dictionary. A name that no value has stays as it is. */
export type Say = (key: MessageKey, values?: Values) => string;

/** The rules of a language, each made when it is first needed: to make one takes longer than to say all else. */
interface Language {
  readonly plural: () => Intl.PluralRules;
  readonly number: () => Intl.NumberFormat;
}

const languages = new Map<string, Language>();

/** The rules of a language; those of English for a tag that is none, or that this environment does not know. */
function languageOf(tag: string): Language {
  const known = languages.get(tag);
  if (known) return known;
  const language = {
    plural: once(() => inLanguage(tag, (name) => new Intl.PluralRules(name))),
    number: once(() => inLanguage(tag, (name) => new Intl.NumberFormat(name))),
  };
  languages.set(tag, language);
  return language;
}

function inLanguage<Rules>(tag: string, make: (tag: string) => Rules): Rules {
  try {
    return make(tag);
  } catch {
    return make("en");
  }
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A voice for a dictionary, or for English. A message that the dictionary lacks is said in English, by its rules. */
export function speaker(dictionary?: Dictionary): Say {
  return (key, values = {}) => {
    const own = dictionary && Object.hasOwn(dictionary.messages, key) ? dictionary.messages[key] : undefined;
    const language = languageOf(own === undefined ? "en" : (dictionary as Dictionary).language);
    return fill(own ?? english[key], values, language);
  };
}

function fill(message: Message, values: Values, { plural, number }: Language): string {
  const { n } = values;
  const text =
    typeof message === "string"
      ? message
      : ((typeof n === "number" ? message[plural().select(n)] : undefined) ?? message.other);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : typeof value === "number" ? number().format(value) : value;
  });
}

/** The messages that a dictionary lacks, in the order of English: what whoever translates still has to do. */
export function missingMessages({ messages }: Dictionary): MessageKey[] {
  return (Object.keys(english) as MessageKey[]).filter((key) => !Object.hasOwn(messages, key));
}
