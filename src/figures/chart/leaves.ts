import type { Row } from "../../measures/measure.ts";
import type { Entry, Survey } from "../../measures/survey.ts";
import type { Voice } from "../../words/voice.ts";

/**
 * The rows that a study can have: every theme that has no subthemes (or whose subthemes are collapsed), and a row of its
 * own for what is coded directly to a theme that has some.
 */
export function leavesOf(survey: Survey, collapsed: ReadonlySet<Entry>): Row[] {
  const hidden = new Set<Entry>();
  return survey.entries.flatMap((entry): Row[] => {
    if (entry.parent && (hidden.has(entry.parent) || collapsed.has(entry.parent))) {
      hidden.add(entry);
      return [];
    }
    return [{ entry, direct: entry.children.length > 0 && !collapsed.has(entry) }];
  });
}

/** The theme at the top that a theme stands below, or is. */
export function rootOf(entry: Entry): Entry {
  let root = entry;
  while (root.parent) root = root.parent;
  return root;
}

/**
 * What rows are called: the theme's label, with its parent's where a row in the same place has the same label.
 * `placeOf` says which rows stand together.
 */
export function labelsOf({ say }: Voice, rows: readonly Row[], placeOf: (row: Row) => unknown): string[] {
  const counts = new Map<unknown, Map<string, number>>();
  for (const row of rows) {
    const labels = counts.get(placeOf(row)) ?? new Map<string, number>();
    counts.set(placeOf(row), labels);
    labels.set(row.entry.theme.label, (labels.get(row.entry.theme.label) ?? 0) + 1);
  }
  return rows.map((row) => {
    const { entry, direct } = row;
    const { label } = entry.theme;
    if (direct) return say("chart.codedDirectly", { theme: label });
    const alone = counts.get(placeOf(row))?.get(label) === 1;
    const { parent } = entry;
    return alone || !parent || parent === placeOf(row)
      ? label
      : say("list.bracketed", { before: label, after: parent.theme.label });
  });
}
