import type { Entry, Survey } from "../../measures/survey.ts";
import type { Voice } from "../../words/voice.ts";
import { type Column, column } from "./column.ts";

/** The column of the author's own judgements, and its cell for a theme; none where the author makes none. */
export function judgementColumn(
  { say }: Voice,
  { entries }: Survey,
): {
  readonly columns: readonly Column[];
  cells(entry: Entry): readonly string[];
} {
  if (!entries.some(({ theme }) => theme.assessment)) return { columns: [], cells: () => [] };
  return {
    columns: [column("verdict", say("table.judgement"))],
    cells: ({ theme: { assessment } }) => [assessment ? say(`judgement.${assessment}`) : ""],
  };
}
