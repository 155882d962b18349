import { isolate } from "../../text/direction.ts";
import type { Shown } from "../shown.ts";
import { excerptsOf } from "./excerpts.ts";
import { themeWords } from "./theme-words.ts";

/** What stands beside a theme that is pointed at, for those who hear it: each group's numbers, and how many excerpts there are. */
export function themeSentence(shown: Shown, id: string): string | undefined {
  const words = themeWords(shown, id);
  if (!words) return undefined;
  const { say } = shown;
  const lines = words.groups.map(({ label, line }) =>
    say("view.groupLine", { group: isolate(label), numbers: line }),
  );
  const n = excerptsOf(shown, words.entry).length;
  return [...lines, ...(n ? [say("view.ownExcerpts", { n })] : [])].join(". ");
}
