import { lineHeight } from "../../../scene/lettering.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import type { Font } from "../../../text/width.ts";

/** A mark with its number, kept together on one line. */
export interface Token {
  readonly width: number;
  /** Its marks on a line of 12 px text that starts at `top`, from `x` on. */
  draw(x: number, top: number): SceneNode[];
}

/** The font of numbers in cells and lists. */
export const tokenFont: Font = { size: 12 };

/** The gap between two tokens of a line, in px. */
export const tokenGap = 9;
/** The height of a line of tokens, in px. */
export const tokenHeight: number = lineHeight(tokenFont.size);

/** Tokens in as few lines as a width allows; a token that is wider has a line to itself. */
export function flow(tokens: readonly Token[], width: number): { rows: Token[][]; width: number } {
  const rows: Token[][] = [];
  let used = Infinity;
  let widest = 0;
  for (const token of tokens) {
    if (used + tokenGap + token.width > width) {
      rows.push([token]);
      used = token.width;
    } else {
      (rows.at(-1) as Token[]).push(token);
      used += tokenGap + token.width;
    }
    widest = Math.max(widest, used);
  }
  return { rows, width: widest };
}

/** The width of tokens on one line, in px. */
export const rowWidth = (row: readonly Token[]): number =>
  row.reduce((sum, token) => sum + token.width, tokenGap * Math.max(0, row.length - 1));

/** Tokens on one line. */
export function drawRow(row: readonly Token[], x: number, top: number): SceneNode[] {
  let left = x;
  return row.flatMap((token) => {
    const nodes = token.draw(left, top);
    left += token.width + tokenGap;
    return nodes;
  });
}
