import { hasDifferences } from "../../measures/measure.ts";
import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { axis, colourOf, quiet } from "../../scene/palette.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import type { Voice } from "../../words/voice.ts";
import type { Note } from "../frame-parts.ts";
import { nameWithSize, shortName } from "../words.ts";
import type { ChartData } from "./data.ts";
import type { Plot } from "./plot.ts";

/** The font of a group's name above its column. */
export const headFont = { size: 12, bold: true };

const font = { size: 12 };
const swatch = 13;
const bracketRoom = 8;

/** Where a group's column is, from the left edge of all. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/**
 * The names of the groups above their columns, each with its mark below; the marks alone where some name does not fit.
 * The group that the others are compared with is called the reference, and groups of one level stand under one line.
 * Below all that stands what each column's numbers are out of, where `wholes` has it.
 */
export function columnHeads(
  data: ChartData,
  columns: readonly Column[],
  wholes: readonly string[] = [],
): Pick<Plot, "named" | "heading"> {
  const { voice, study, groups } = data;
  const names = groups.map((g, i) => groupHeading(data, g, (columns[i] as Column).width));
  const named = names.every((lines) => lines !== null);
  const linesOf = (i: number): readonly string[] => (named ? (names[i] ?? []) : []);
  const height = Math.max(0, ...groups.map((_, i) => linesHeight(linesOf(i), headFont.size)));
  const levels = sharedLevels(data);
  const wholeHeight = wholes.length ? lineHeight(font.size) : 0;
  const heading = {
    height: (levels.length ? bracketRoom : 0) + height + swatch + 2 + wholeHeight,
    draw: (x: number, end: number): SceneNode[] => {
      const bottom = end - wholeHeight;
      return [
        ...levels.map((at) => {
          const first = columns[at[0] as number] as Column;
          const last = columns[at.at(-1) as number] as Column;
          return bracket(x + first.left, x + last.left + last.width, bottom - swatch - height - bracketRoom);
        }),
        ...groups.flatMap((g, i) => {
          const { left, width } = columns[i] as Column;
          const lines = linesOf(i);
          const top = bottom - swatch - linesHeight(lines, headFont.size);
          const group = study.groups[g] as Group;
          const mark = { fill: colourOf(group, g), "data-group": group.id };
          const middle = bottom - swatch / 2 + 1;
          return [
            ...textLines(lines, x + left, top, headFont),
            glyph(g, x + left + 5, middle, 4.5, mark),
            ...(isReference(data, g) ? [referenceWord(voice, x + left + 14, middle, width - 14)] : []),
          ];
        }),
        ...wholes.map((text, i) =>
          textLine(text, x + (columns[i] as Column).left, bottom, { ...font, fill: quiet }),
        ),
      ];
    },
  };
  return { named, heading };
}

/** What the line above groups of one level means, where there is one; that they are compared as one only where anything is compared. */
export const levelNotes = (data: ChartData): Note[] =>
  sharedLevels(data).length
    ? [
        {
          text: data.voice.say(
            hasDifferences(data.measure) ? "chart.sharedLevelCompared" : "chart.sharedLevel",
          ),
          inWords: "",
        },
      ]
    : [];

/** A line over what belongs together, its ends turned down. */
export function bracket(left: number, right: number, top: number): SceneNode {
  const d = `M${num(left)} ${num(top + 4)}V${num(top)}H${num(right)}V${num(top + 4)}`;
  return s("path", { d, fill: "none", stroke: axis });
}

/** Where among the groups those of each level are that has several. */
export function sharedLevels({ groups, comparison }: ChartData): number[][] {
  const shared = comparison.levels.filter((level) => level.length > 1);
  return shared.map((level) => level.map((g) => groups.indexOf(g)));
}

const isReference = ({ comparison: { kind, sides } }: ChartData, g: number): boolean =>
  kind === "reference" && sides[0]?.first[0] === g;

function referenceWord({ say }: Voice, x: number, middle: number, room: number): SceneNode {
  const word =
    textWidth(say("chart.reference"), font) <= room ? say("chart.reference") : say("chart.referenceShort");
  const top = middle - lineMiddle(0, font.size);
  return textLine(word, x, top, { ...font, fill: quiet });
}

/** A group's name, and what it is out of, in a column's width, in the longest form that fits; `null` where a word does not. */
export function groupHeading(
  { voice, study, survey, measure }: ChartData,
  g: number,
  width: number,
): readonly string[] | null {
  const group = study.groups[g] as Group;
  for (const name of [group.label, shortName(group)]) {
    const text = nameWithSize(voice, survey, g, measure, name);
    if (longestWord(text, headFont) > width) continue;
    const { lines } = wrap(text, width, headFont);
    if (lines.length <= 4) return lines;
  }
  return null;
}
