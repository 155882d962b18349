import { isolate } from "../../../text/direction.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Content } from "../block.ts";
import type { MapRequest } from "../picture.ts";
import type { ListSection } from "./list.ts";
import type { ListRow } from "./list-row.ts";
import { evidenceOf, hiddenOf, tallyOf } from "./tally.ts";
import { bare, type Writing } from "./write.ts";

/** What the list holds: themes with numbers, those whose labels stand in their cells without counts, then the rest, by the theme that they belong to. */
export function sectionsOf(
  request: MapRequest,
  writings: readonly (Writing | null)[],
  numbers: ReadonlyMap<number, string>,
): ListSection[] {
  const { contents, parents } = request.forest;
  const rows = contents.map((content, index): ListRow => {
    const { entry } = content;
    const number = numbers.get(index);
    const tokens = [...hiddenOf(content), ...tallyOf(request, content), ...evidenceOf(request, content)];
    return {
      index,
      ...(number ? { number } : {}),
      label: entry.theme.label,
      bold: entry.theme.assessment === "diverge",
      tokensIn: () => tokens,
    };
  });
  const numbered = rows.filter((row) => row.number);
  const labelled = rows.filter((_, i) => writings[i]?.worth === bare);
  const untold = new Map<number, ListRow[]>();
  rows.forEach((row, i) => {
    if (writings[i] || row.number) return;
    const parent = parents[i] as number;
    const known = untold.get(parent);
    if (known) known.push(row);
    else untold.set(parent, [row]);
  });
  return [
    ...(numbered.length ? [{ rows: numbered }] : []),
    ...(labelled.length ? [{ heading: request.voice.say("area.withoutCounts"), rows: labelled }] : []),
    ...[...untold].map(([parent, below]) => ({
      heading: headingOf(request.voice, contents, contents[parent], numbers.get(parent)),
      rows: below,
    })),
  ];
}

/** "In 6 Cultural beliefs:"; with what stands above it where another theme has the same label. */
function headingOf(
  { say }: Voice,
  contents: readonly Content[],
  parent: Content | undefined,
  number: string | undefined,
): string {
  if (!parent) return say("area.tooSmall");
  const { theme, parent: above } = parent.entry;
  const namesakes = contents.filter(({ entry }) => entry.theme.label === theme.label).length;
  const label = isolate(theme.label);
  const named = number ? say("area.numbered", { number, theme: label }) : label;
  const isUnclear = namesakes > 1 && above;
  return say("area.within", {
    theme: isUnclear ? say("list.bracketed", { before: named, after: isolate(above.theme.label) }) : named,
  });
}
