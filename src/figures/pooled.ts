import { numeral } from "../measures/amount.ts";
import { poolsOf } from "../measures/pool.ts";
import { surveyOf } from "../measures/survey.ts";
import type { Group, Study } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import { nameWithSize } from "./words.ts";

/** Which groups each pooled set is made of: "Pooled: Clinicians (Nurses, n = 8; Doctors, n = 5)."; and that small counts were suppressed before; nothing where none is shown. */
export function poolSentences(study: Study, hidden: readonly string[] = [], suppressBelow = 0): string[] {
  const survey = surveyOf(study);
  const nameOf = (member: Group): string => nameWithSize(survey, study.groups.indexOf(member), null);
  const sets = poolsOf(study, hidden).filter(
    ({ group, members }) => members[0]?.set !== undefined && !hidden.includes(group.id),
  );
  const parts = sets.map(
    ({ group, members }) => `${isolate(group.label)} (${members.map(nameOf).join("; ")})`,
  );
  if (!parts.length) return [];
  const suppressed = suppressBelow
    ? ` Groups’ counts from 1 to ${numeral(suppressBelow - 1)} were suppressed before that.`
    : "";
  return [`Pooled: ${parts.join(", ")}.${suppressed}`];
}
