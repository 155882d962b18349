import { isolate } from "../text/direction.ts";
import { joined, type Voice } from "../words/voice.ts";

const most = 5;

/** "a, b and 3 more": names that a sentence can bear, however many there are. */
export function listed(voice: Voice, names: readonly string[]): string {
  const before = joined(voice, "comma", names.slice(0, most).map(isolate));
  return names.length > most ? voice.say("list.more", { before, n: names.length - most }) : before;
}
