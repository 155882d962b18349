import { directionOf } from "../text/direction.ts";
import { ink } from "./palette.ts";
import { element, num, type SceneNode } from "./scene.ts";

/** Line spacing, in ems: for letters that keep between ascender and descender, and for scripts and emoji that do not. */
const leading = 1.22;
const tallLeading = 1.42;
const tall = /[\u0590-\u10ff\u1780-\u17ff]|\p{Extended_Pictographic}/u;
/** Whether any character may be one of these: a quicker question, to which most texts say no. */
const mayBeTall = /[^\0-\xa8\xaa-\xad\xaf-\u058f]/;

/** From the top of a line's box to its baseline, in ems: Arial's ascent with the spare leading halved. */
const ascent = 0.95;

/** The height of a capital letter, in ems: what marks beside text are centred on. */
const capHeight = 0.716;

/** The height of one line at a font size, in px; of numbers and plain words where no text is given. */
export const lineHeight = (size: number, text = ""): number =>
  size * (mayBeTall.test(text) && tall.test(text) ? tallLeading : leading);

/** The height of lines of text at a font size, in px. */
export const linesHeight = (lines: readonly string[], size: number): number =>
  lines.reduce((height, line) => height + lineHeight(size, line), 0);

/** From the top of a line's box to its baseline, in px. */
const baseline = (size: number, text: string): number =>
  ascent * size + (lineHeight(size, text) - lineHeight(size)) / 2;

/** The vertical middle of the capitals of a line whose box starts at `top`, in px. */
export const lineMiddle = (top: number, size: number, text = ""): number =>
  top + baseline(size, text) - (capHeight / 2) * size;

/** How a line of text looks. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Which edge of the text `x` is. @default "left" */
  readonly align?: "left" | "middle" | "right";
  readonly className?: string;
  /** The text's language, where it is another than that of what is around it. */
  readonly lang?: string | undefined;
}

/** One line of text whose box starts at `top`, with its left edge, middle or right edge at `x`, in any writing direction. */
export function textLine(text: string, x: number, top: number, style: Style, key?: string): SceneNode {
  const { size, bold, fill = ink, align = "left", className, lang } = style;
  const rtl = directionOf(text) === "rtl";
  const attrs: Record<string, string> = {};
  if (className !== undefined) attrs.class = className;
  if (lang !== undefined) attrs.lang = lang;
  attrs.x = num(x);
  attrs.y = num(top + baseline(size, text));
  attrs["font-size"] = num(size);
  if (bold) attrs["font-weight"] = "bold";
  attrs.fill = fill;
  if (align === "middle") attrs["text-anchor"] = "middle";
  else if ((align === "right") !== rtl) attrs["text-anchor"] = "end";
  if (rtl) attrs.direction = "rtl";
  return element("text", attrs, text, key);
}

/** Lines of text below each other, the first line's box starting at `top`. */
export function textLines(lines: readonly string[], x: number, top: number, style: Style): SceneNode[] {
  const nodes: SceneNode[] = [];
  addLines(nodes, lines, x, top, style);
  return nodes;
}

/** Adds lines of text below each other, the first line's box starting at `top`. */
export function addLines(
  nodes: SceneNode[],
  lines: readonly string[],
  x: number,
  top: number,
  style: Style,
): void {
  let y = top;
  for (const line of lines) {
    nodes.push(textLine(line, x, y, style));
    y += lineHeight(style.size, line);
  }
}
