import { addLines, lineMiddle, linesHeight } from "../../scene/lettering.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Font } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Align, Part } from "./part.ts";

/** The font of what stands below a label. */
export const small: Font = { size: 12 };

/** More lines than this are cut. */
export const maxLines = 14;

/** Lines of text in one style. */
export function linesPart(lines: readonly string[], width: number, font: Font, fill: string): Part {
  return {
    width,
    height: linesHeight(lines, font.size),
    draw: (nodes, x, y, align) => {
      const { size, bold = false } = font;
      addLines(nodes, lines, edgeOf(x, width, align), y, { size, bold, fill, align });
    },
  };
}

/** Small text with a mark before it; `indent` is the room for the mark. */
export function markedPart(
  text: string,
  maxWidth: number,
  fill: string,
  indent: number,
  mark: (x: number, y: number) => readonly SceneNode[],
): Part {
  const { lines, width } = wrap(text, Math.max(maxWidth - indent, 40), small, maxLines);
  const full = width + indent;
  return {
    width: full,
    height: linesHeight(lines, small.size),
    draw: (nodes, x, y, align) => {
      const [edge, sign] = align === "right" ? [x + full, -1] : [x, 1];
      const centre = edge + (sign * (indent - 5)) / 2;
      nodes.push(...mark(centre, lineMiddle(y, small.size, lines[0])));
      const style = { size: small.size, fill, align: align === "right" ? "right" : "left" } as const;
      addLines(nodes, lines, edge + sign * indent, y, style);
    },
  };
}

const edgeOf = (x: number, width: number, align: Align): number =>
  align === "left" ? x : align === "right" ? x + width : x + width / 2;
