import { lineHeight, linesHeight, textLines } from "../../../scene/lettering.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import { type Font, textWidth } from "../../../text/width.ts";
import { wrap } from "../../../text/wrap.ts";
import { drawRow, flow, rowWidth, type Token, tokenFont, tokenGap, tokenHeight } from "./token.ts";

/** A line of the list: a theme whose label found no room in its cell. */
export interface ListRow {
  /** Index of the theme. */
  readonly index: number;
  /** What stands in its cell; nothing where not even a number fits. */
  readonly number?: string;
  readonly label: string;
  readonly bold: boolean;
  /** Its numbers, in so much room; what is wider than that stands in several tokens, each of which fills a line. */
  tokensIn(width: number): readonly Token[];
}

/** A row's label and numbers, wrapped to a width. */
export interface MeasuredRow {
  readonly width: number;
  readonly height: number;
  /** Draws it from its edge where reading starts, away from there in the direction of `sign`. */
  draw(edge: number, top: number, sign: 1 | -1): SceneNode[];
}

/** A row's label with its numbers behind it, or else below. */
export function measureRow({ label, bold, tokensIn }: ListRow, width: number): MeasuredRow {
  const tokens = tokensIn(width);
  const style: Font = { ...tokenFont, bold };
  const { lines, width: labelWidth } = wrap(label, width, style);
  const height = linesHeight(lines, style.size);
  const last = textWidth(lines.at(-1) ?? "", style);
  const isBehind = last + tokenGap + rowWidth(tokens) <= width;
  const first = isBehind ? height - lineHeight(style.size, lines.at(-1)) : height;
  const aside = isBehind ? last + tokenGap : 0;
  const flowed = isBehind ? { rows: [tokens], width: rowWidth(tokens) } : flow(tokens, width);
  return {
    width: Math.max(labelWidth, aside + flowed.width),
    height: isBehind ? height : height + flowed.rows.length * tokenHeight,
    draw: (edge, top, sign) => [
      ...textLines(lines, edge, top, { ...style, align: sign > 0 ? "left" : "right" }),
      ...flowed.rows.flatMap((row, i) => {
        const start = sign > 0 ? edge + aside : edge - aside - rowWidth(row);
        return drawRow(row, start, top + first + i * tokenHeight);
      }),
    ],
  };
}
