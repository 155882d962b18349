import { english } from "./english.ts";
import type { Dictionary } from "./message.ts";
import { missingMessages } from "./say.ts";

const told = new WeakMap<Dictionary, readonly string[]>();

/** As many names as a remark bears. */
const most = 5;

const listed = (names: readonly string[]): string =>
  names.length > most
    ? `${names.slice(0, most).join(", ")} and ${names.length - most} more`
    : names.join(", ");

/**
 * What whoever wrote a dictionary should know, in English: the messages that it lacks, which are said in English, and
 * those that it has for nothing, as none has their name.
 */
export function dictionaryRemarks(dictionary: Dictionary | undefined): readonly string[] {
  if (!dictionary) return [];
  const known = told.get(dictionary);
  if (known) return known;
  const missing = missingMessages(dictionary);
  const unknown = Object.keys(dictionary.messages).filter((key) => !Object.hasOwn(english, key));
  const remarks = [
    ...(missing.length ? [`Said in English, as the dictionary lacks them: ${listed(missing)}.`] : []),
    ...(unknown.length ? [`No messages have these names of the dictionary: ${listed(unknown)}.`] : []),
  ];
  told.set(dictionary, remarks);
  return remarks;
}
