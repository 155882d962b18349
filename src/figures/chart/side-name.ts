import type { Group, Study } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import { joined, type Voice } from "../../words/voice.ts";
import { shortName } from "../words.ts";

/** What one side of a comparison is called: its group's short name, or what several groups are together. */
export function sideName(
  voice: Voice,
  study: Study,
  groups: readonly number[],
  several: string = voice.say("side.rest"),
): string {
  const [g] = groups;
  return groups.length === 1 && g !== undefined ? isolate(shortName(study.groups[g] as Group)) : several;
}

/** The short names of groups. */
export const shortNames = (voice: Voice, study: Study, groups: readonly number[]): string =>
  joined(
    voice,
    "comma",
    groups.map((g) => isolate(shortName(study.groups[g] as Group))),
  );
