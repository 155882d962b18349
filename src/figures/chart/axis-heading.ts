import { linesHeight, textLines } from "../../scene/lettering.ts";
import { quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import { directionOf } from "../../text/direction.ts";
import { textWidth } from "../../text/width.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import type { Voice } from "../../words/voice.ts";
import type { Way as Direction, Scale } from "./scale.ts";

const font = { size: 12 };
const titleFont = { size: 13, bold: true };
/** From the axis to the words beside it. */
const beside = 6;
/** What makes a line run from left to right, or from right to left. */
const marks = { ltr: "\u200e", rtl: "\u200f" };
/** No direction takes more lines than this; who is cut is named in full with the groups. */
const mostLines = 5;

/** What stands above an axis of differences. */
export interface AxisHeading {
  readonly height: number;
  draw(x: number, bottom: number): SceneNode[];
}

/** What a direction is called, and where it goes. */
type Named = Pick<Direction, "name" | "arrow">;

/** What lies in one direction, in lines. */
interface Way {
  readonly lines: readonly string[];
  readonly x: number;
  readonly align: "left" | "right";
  /** Below the title. */
  readonly top: number;
}

/**
 * The title over an axis `width` px wide and, below it, what lies in either direction, always in words: to both sides of
 * zero where that fits, else the left one from the left edge and, below that, the right one up to the right edge.
 */
export function axisHeading(voice: Voice, scale: Scale, zero: number, width: number): AxisHeading {
  const title = wrap(scale.title, width, titleFont, 6);
  const titleHeight = linesHeight(title.lines, titleFont.size);
  const ways = waysOf(voice, scale, zero, width);
  const height = Math.max(
    titleHeight,
    ...ways.map(({ lines, top }) => titleHeight + 1 + top + linesHeight(lines, font.size)),
  );
  // Centred over the axis as far as the column's edges allow.
  const centre = Math.max(title.width / 2, Math.min(zero, width - title.width / 2));
  return {
    height,
    draw: (x, bottom) => [
      // Several lines begin below each other, as in every other heading.
      ...(title.lines.length > 1
        ? textLines(title.lines, x + centre - title.width / 2, bottom - height, titleFont)
        : textLines(title.lines, x + centre, bottom - height, { ...titleFont, align: "middle" })),
      ...ways.flatMap(({ lines, x: at, align, top }) =>
        textLines(lines, x + at, bottom - height + titleHeight + 1 + top, { ...font, fill: quiet, align }),
      ),
    ],
  };
}

function waysOf({ say }: Voice, { ways, names }: Scale, zero: number, width: number): Way[] {
  if (!ways) return [];
  const told = ({ name, arrow }: Direction): Named => ({
    arrow,
    name: names ? name : say("scale.groupMore", { group: name }),
  });
  const [left, right] = [told(ways[0]), told(ways[1])];
  const sides = [fitting(left, zero - beside), fitting(right, width - zero - beside)] as const;
  if (sides[0] && sides[1])
    return [
      { lines: sides[0], x: zero - beside, align: "right", top: 0 },
      { lines: sides[1], x: zero + beside, align: "left", top: 0 },
    ];
  const first = linesIn(left, width, mostLines);
  const second = linesIn(right, width, mostLines);
  return [
    { lines: first, x: 0, align: "left", top: 0 },
    { lines: second, x: width, align: "right", top: linesHeight(first, font.size) },
  ];
}

/** An arrow beside the name, on the side to which it points; a text from right to left ends at its left. */
function withArrow({ name, arrow }: Named, space: string): string {
  const isLast = (arrow === "→") === (directionOf(name) === "ltr");
  return isLast ? `${name}${space}${arrow}` : `${arrow}${space}${name}`;
}

/** The name of a direction with its arrow, which never has a line to itself; all lines run as the whole does. */
function linesIn(named: Named, room: number, most: number): readonly string[] {
  const text = withArrow(named, " ");
  if (textWidth(text, font) <= room) return [text];
  const direction = directionOf(text);
  const { lines } = wrap(withArrow(named, "\u00a0"), room, font, most);
  return lines.map((line) => (directionOf(line) === direction ? line : marks[direction] + line));
}

/** The same in at most two lines, no word broken; `undefined` where that does not fit. */
function fitting(named: Named, room: number): readonly string[] | undefined {
  const lines = linesIn(named, room, 3);
  const isWhole = lines.length === 1 || longestWord(withArrow(named, "\u00a0"), font) <= room;
  return isWhole && lines.length <= 2 ? lines : undefined;
}
