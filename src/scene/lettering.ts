import { directionOf } from "../text/direction.ts";
import { ink } from "./palette.ts";
import { type SceneNode, s } from "./scene.ts";

/** Line spacing, in ems. */
export const leading = 1.22;

/** From the top of a line's box to its baseline, in ems: Arial's ascent with the spare leading halved. */
const ascent = 0.95;

/** The height of a capital letter, in ems: what marks beside text are centred on. */
const capHeight = 0.716;

/** The height of `count` lines at a font size, in px. */
export const linesHeight = (count: number, size: number): number => count * size * leading;

/** The vertical middle of the capitals of a line whose box starts at `top`, in px. */
export const lineMiddle = (top: number, size: number): number => top + (ascent - capHeight / 2) * size;

/** How a line of text looks. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Which edge of the text `x` is. @default "left" */
  readonly align?: "left" | "middle" | "right";
  readonly className?: string;
}

/** One line of text whose box starts at `top`, with its left edge, middle or right edge at `x`, in any writing direction. */
export function textLine(text: string, x: number, top: number, style: Style, key?: string): SceneNode {
  const { size, bold, fill = ink, align = "left", className } = style;
  const rtl = directionOf(text) === "rtl";
  const anchor = align === "middle" ? "middle" : (align === "right") === rtl ? undefined : "end";
  return s(
    "text",
    {
      class: className,
      x,
      y: top + ascent * size,
      "font-size": size,
      "font-weight": bold ? "bold" : undefined,
      fill,
      "text-anchor": anchor,
      direction: rtl ? "rtl" : undefined,
    },
    text,
    key,
  );
}

/** Lines of text below each other, the first line's box starting at `top`. */
export function textLines(lines: readonly string[], x: number, top: number, style: Style): SceneNode[] {
  return lines.map((line, i) => textLine(line, x, top + linesHeight(i, style.size), style));
}
