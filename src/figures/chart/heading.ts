import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLines } from "../../scene/lettering.ts";
import { colourOf } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import { nameWithSize } from "../words.ts";
import type { ChartData } from "./data.ts";

const font = { size: 13, bold: true };
const swatch = 16;

/** The width in which no word of a side's heading has to be broken. */
export const sideHeadingNeed = ({ voice, survey, measure }: ChartData, g: number): number =>
  swatch + longestWord(nameWithSize(voice, survey, g, measure), font) + 0.01;

/** A group's name, and what it is out of, above its side of a mirrored plot, with its mark next to the axis. */
export function sideHeading(
  { voice, study, survey, measure }: ChartData,
  g: number,
  width: number,
): {
  height: number;
  draw(x: number, bottom: number, align: "left" | "right"): SceneNode[];
} {
  const group = study.groups[g] as Group;
  const { lines } = wrap(nameWithSize(voice, survey, g, measure), width - swatch, font, 8);
  const height = linesHeight(lines, font.size);
  return {
    height,
    draw: (x, bottom, align) => {
      const sign = align === "left" ? 1 : -1;
      const top = bottom - height;
      const middle = lineMiddle(top + height - lineHeight(font.size, lines.at(-1)), font.size, lines.at(-1));
      const mark = { fill: colourOf(group, g), "data-group": group.id };
      return [
        glyph(g, x + sign * 5, middle, 5, mark),
        ...textLines(lines, x + sign * swatch, top, { ...font, align }),
      ];
    },
  };
}
