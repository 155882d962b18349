import { signsFor } from "../../../measures/amount.ts";
import { diamond, glyph } from "../../../scene/glyph.ts";
import { lineHeight, lineMiddle, textLine } from "../../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../../scene/palette.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import type { Group } from "../../../study/model.ts";
import { textWidth } from "../../../text/width.ts";
import type { Content } from "../block.ts";
import type { MapRequest } from "../picture.ts";
import { presenceMark } from "../presence.ts";

/** A mark with its number, kept together on one line. */
export interface Token {
  readonly width: number;
  /** Its marks on a line of 12 px text that starts at `top`, from `x` on. */
  draw(x: number, top: number): SceneNode[];
}

/** The gap between two tokens of a line, in px. */
export const tokenGap = 9;
/** The height of a line of tokens, in px. */
export const tokenHeight: number = lineHeight(12);

const font = { size: 12 };

/** The counts of a theme, each with its group's mark, after the number of subthemes hidden below it. */
export function tallyOf({ study, groups, measure }: MapRequest, { amounts, hidden }: Content): Token[] {
  const counts = measure ? groups : [];
  return [
    ...(hidden ? [words(`+${hidden}`, quiet)] : []),
    ...counts.map((g, i): Token => {
      const group = study.groups[g] as Group;
      const amount = amounts[i] ?? null;
      if (measure === "presence")
        return { width: 11, draw: (x, top) => [presenceMark(group, g, amount, x + 5.5, top)] };
      const signs = signsFor(amount);
      return {
        width: 13 + textWidth(signs, font),
        draw: (x, top) => [
          glyph(g, x + 4.5, lineMiddle(top, font.size), 4, {
            fill: colourOf(group, g),
            "data-group": group.id,
          }),
          textLine(signs, x + 13, top, { ...font, fill: quiet }),
        ],
      };
    }),
  ];
}

/** The author's judgement that the groups diverge, with its evidence where there is room for words. */
export function judgementOf(evidence: string | undefined): Token {
  const said = evidence === undefined ? undefined : words(evidence, ink);
  return {
    width: said ? 13 + said.width : 10,
    draw: (x, top) => [
      diamond(x + 5, lineMiddle(top, font.size), 4, { fill: ink }),
      ...(said?.draw(x + 13, top) ?? []),
    ],
  };
}

function words(text: string, fill: string): Token {
  return {
    width: textWidth(text, font),
    draw: (x, top) => [textLine(text, x, top, { ...font, fill })],
  };
}

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
