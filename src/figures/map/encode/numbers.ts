import type { Known } from "../../../measures/amount.ts";
import { countOn, isUnasked, type MapMeasure } from "../../../measures/map-measure.ts";
import type { Measure, Tally } from "../../../measures/measure.ts";
import type { Entry, Survey } from "../../../measures/survey.ts";
import { colourOf, quiet } from "../../../scene/palette.ts";
import type { Group } from "../../../study/model.ts";
import { isolate } from "../../../text/direction.ts";
import { textWidth } from "../../../text/width.ts";
import { joined } from "../../../words/voice.ts";
import type { Note } from "../../frame-parts.ts";
import { notAskedNote, signNotes } from "../../notes.ts";
import { readingWords } from "../../reading-words.ts";
import type { Part } from "../part.ts";
import { linesPart } from "../text-part.ts";
import { numberFont } from "./counts.ts";
import type { Counts, Encoding, Numbers } from "./encoding.ts";
import type { Scale, Value } from "./value.ts";

/** A theme's count for each group. */
export const amounts =
  ({ groups, measure }: Counts): Encoding["amountsOf"] =>
  (entry) =>
    groups.map((g) => countOn(entry, g, measure));

/** What the signs of each group's counts on these themes mean. */
export function countNotes(
  { voice, groups }: Pick<Counts, "voice" | "groups">,
  entries: readonly Entry[],
  measure: MapMeasure,
): Note[] {
  const cells = entries.flatMap((entry) => groups.map((g) => ({ entry, g })));
  const asked = cells.filter(({ entry, g }) => !isUnasked(entry, g, measure));
  return [
    ...signNotes(
      voice,
      asked.map(({ entry, g }) => countOn(entry, g, measure)),
      measure,
    ),
    ...(asked.length < cells.length ? [notAskedNote(voice)] : []),
  ];
}

/** "Front-line clinicians 1 of 8, Strategic leaders 7 of 9". */
export function voices(
  { voice, survey: { study }, groups }: Counts,
  measure: Measure,
  readingOf: (g: number) => Tally,
): string {
  return joined(
    voice,
    "comma",
    groups.map((g) =>
      voice.say("group.reading", {
        group: isolate(study.groups[g]?.label ?? ""),
        reading: readingWords(voice, readingOf(g), measure),
      }),
    ),
  );
}

/** Numbers that can be fitted to any width. */
export function numbersOf(fit: Numbers["fit"]): Numbers {
  return { min: fit(0).width, ideal: fit(Infinity).width, fit };
}

/** Numbers that are as wide as they are. */
export const fixed = (part: Part): Numbers => ({ min: part.width, ideal: part.width, fit: () => part });

/** A group's colour, id and shape. */
export type Mark = Required<Pick<Value, "fill" | "group" | "shape">>;

/** The mark of the group at index `g`. */
export function markOf({ study }: Survey, g: number): Mark {
  const group = study.groups[g] as Group;
  return { fill: colourOf(group, g), group: group.id, shape: g };
}

/** A scale on which `largest` is the longest bar. */
export function scaleFor(values: readonly (readonly Value[])[], longest: number, largest: number): Scale {
  let widest = 7;
  const texts = new Set<string>();
  for (const each of values) for (const { text } of each) texts.add(text);
  for (const text of texts) widest = Math.max(widest, textWidth(text, numberFont));
  return { px: longest / largest, longest, textWidth: widest };
}

/** How far a bar goes that is as long as is known. */
export function endOf(length: Known): number {
  if (!length) return 0;
  return length.max === Infinity ? length.min : length.max;
}

/** A line of small text. */
export const plainPart = (text: string): Part =>
  linesPart([text], textWidth(text, numberFont), numberFont, quiet);

/** One part below the other. */
export function stacked(above: Part, below: Part): Part {
  return {
    width: Math.max(above.width, below.width),
    height: above.height + below.height,
    draw: (nodes, x, y, align) => {
      above.draw(nodes, x, y, align);
      below.draw(nodes, x, y + above.height, align);
    },
  };
}
