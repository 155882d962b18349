import type { Entry, Survey } from "../../measures/survey.ts";

/** What the library's own bands are headed, so that nobody takes them for the author's judgement. */
export const bandName = "band by Themeloom’s rule";

/** The column of the author's own judgements: its name, and its cell for a theme; none where the author makes none. */
export function judgementColumn({ entries }: Survey): {
  readonly names: readonly string[];
  cells(entry: Entry): readonly string[];
} {
  if (!entries.some(({ theme }) => theme.assessment)) return { names: [], cells: () => [] };
  return { names: ["Authors’ judgement"], cells: ({ theme }) => [theme.assessment ?? ""] };
}
