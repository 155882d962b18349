import type { Entry, Survey } from "../measures/survey.ts";
import type { FigureOptions } from "./options.ts";

/** The themes whose subthemes a figure leaves out, as its options name them and as its levels end. */
export function collapsedThemes({ entries }: Survey, options: FigureOptions): ReadonlySet<Entry> {
  const { expandTo = Infinity } = options;
  const collapsed = new Set(options.collapsed);
  const expanded = new Set(options.expanded);
  return new Set(
    entries.filter(
      ({ theme: { id }, level, children }) =>
        children.length > 0 && (collapsed.has(id) || (level >= expandTo && !expanded.has(id))),
    ),
  );
}
