import { poolsOf } from "../measures/pool.ts";
import { surveyOf } from "../measures/survey.ts";
import type { Group, Study } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import { joined, type Voice } from "../words/voice.ts";
import { nameWithSize } from "./words.ts";

/** Which groups each pooled set is made of: "Pooled: Clinicians (Nurses, n = 8; Doctors, n = 5)."; and that small counts were suppressed before; nothing where none is shown. */
export function poolSentences(
  voice: Voice,
  study: Study,
  hidden: readonly string[] = [],
  suppressBelow = 0,
): string[] {
  const survey = surveyOf(study);
  const nameOf = (member: Group): string => nameWithSize(voice, survey, study.groups.indexOf(member), null);
  const sets = poolsOf(study, hidden).filter(
    ({ group, members }) => members[0]?.set !== undefined && !hidden.includes(group.id),
  );
  const parts = sets.map(({ group, members }) =>
    voice.say("list.bracketed", {
      before: isolate(group.label),
      after: joined(voice, "semicolon", members.map(nameOf)),
    }),
  );
  if (!parts.length) return [];
  const told = { sets: joined(voice, "comma", parts) };
  return [
    suppressBelow
      ? voice.say("note.pooledSuppressed", { ...told, most: suppressBelow - 1 })
      : voice.say("note.pooled", told),
  ];
}
