import type { Entry } from "../../measures/survey.ts";

/** "Power › Channels of influence › A role for institutions". */
export function pathOf(entry: Entry): string {
  const path: string[] = [];
  for (let at: Entry | undefined = entry; at; at = at.parent) path.unshift(at.theme.label);
  return path.join(" › ");
}
