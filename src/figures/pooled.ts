import { poolsOf } from "../measures/pool.ts";
import { surveyOf } from "../measures/survey.ts";
import type { Group, Study } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import { nameWithSize } from "./words.ts";

/** Which groups each pooled set is made of: "Pooled: Clinicians (Nurses, n = 8; Doctors, n = 5)."; nothing where none is shown. */
export function poolSentences(study: Study, hidden: readonly string[] = []): string[] {
  const survey = surveyOf(study);
  const nameOf = (member: Group): string => nameWithSize(survey, study.groups.indexOf(member), null);
  const sets = poolsOf(study, hidden).filter(
    ({ group, members }) => members[0]?.set !== undefined && !hidden.includes(group.id),
  );
  const parts = sets.map(
    ({ group, members }) => `${isolate(group.label)} (${members.map(nameOf).join("; ")})`,
  );
  return parts.length ? [`Pooled: ${parts.join(", ")}.`] : [];
}
