import { dictionaryRemarks } from "../words/lacking.ts";
import type { Dictionary } from "../words/message.ts";

const warned = new WeakSet<Dictionary>();

/** Tells whoever develops a page, once for each dictionary, what it lacks. */
export function warnOf(dictionary: Dictionary | undefined): void {
  if (!dictionary || warned.has(dictionary)) return;
  warned.add(dictionary);
  for (const remark of dictionaryRemarks(dictionary))
    console.warn(`Themeloom, ${dictionary.language}: ${remark}`);
}
