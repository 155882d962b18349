import { glyph } from "../../../scene/glyph.ts";
import { lineHeight, lineMiddle, textLine } from "../../../scene/lettering.ts";
import { axis, colourOf, quiet } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { Group } from "../../../study/model.ts";
import { textWidth } from "../../../text/width.ts";
import { joined, type Voice } from "../../../words/voice.ts";
import type { MapRequest } from "../picture.ts";
import { type Reason, stepBounds, stepsOf } from "./paint.ts";
import { drawRow, flow, rowWidth, type Token, tokenFont } from "./token.ts";

const swatch = { width: 26, height: 12 };
const markRoom = 14;
/** A line of colours with their bounds below. */
const scaleHeight = swatch.height + 1 + lineHeight(tokenFont.size);
const lineGap = 5;

/** The colours of a difference's steps with their bounds, and the cell that has none of them if there is one; nothing in a map that shows no differences. */
export function differenceKey(
  request: MapRequest,
  reasons: readonly Reason[],
  top: number,
): { nodes: SceneNode[]; bottom: number } {
  const { left, width, rightToLeft } = request;
  const lines = flow(
    [...scaleOf(request), ...(reasons.length ? [openToken(request.voice, reasons)] : [])],
    width,
  ).rows;
  const nodes = lines.flatMap((line, i) => {
    const x = rightToLeft ? left + width - rowWidth(line) : left;
    return drawRow(line, x, top + i * (scaleHeight + lineGap));
  });
  return { nodes, bottom: top + lines.length * (scaleHeight + lineGap) - lineGap };
}

/** The steps, between the marks of the two groups if there are two. */
function scaleOf({ voice: { number }, encoding, groups, study }: MapRequest): Token[] {
  if (!encoding.differences || groups.length < 2) return [];
  const steps = stepsOf(groups.length);
  const ends = groups.length === 2 ? groups : [];
  const bounds = ends.length
    ? [
        ...stepBounds.map((bound) => `−${number(bound)}`).reverse(),
        ...stepBounds.map((bound) => `+${number(bound)}`),
      ]
    : stepBounds.map((bound) => number(bound));
  const aside = ends.length ? markRoom : 0;
  const across = steps.length * swatch.width;
  const draw = (x: number, top: number): SceneNode[] => [
    ...steps.map(({ fill }, i) => {
      const at = { x: x + aside + i * swatch.width, y: top };
      return s("rect", { ...at, ...swatch, width: swatch.width - 1, fill });
    }),
    ...bounds.map((bound, i) => {
      const at = x + aside + (i + 1) * swatch.width - 0.5;
      return textLine(bound, at, top + swatch.height + 1, { ...tokenFont, fill: quiet, align: "middle" });
    }),
    ...ends.map((g, i) => {
      const group = study.groups[g] as Group;
      const attrs = { fill: colourOf(group, g), "data-group": group.id };
      return glyph(g, i ? x + across + 2 * aside - 5 : x + 5, top + swatch.height / 2, 4.5, attrs);
    }),
  ];
  return [{ width: across + 2 * aside + 12, draw }];
}

const reasonWords = {
  tooFew: "sign.tooFew",
  notAsked: "count.notAsked",
  notReported: "area.notReported",
  notCertain: "area.notCertain",
} as const;

/** The cell without a colour, and why there are any. */
function openToken(voice: Voice, reasons: readonly Reason[]): Token {
  const words = joined(
    voice,
    "or",
    reasons.map((reason) => voice.say(reasonWords[reason])),
  );
  const draw = (x: number, top: number): SceneNode[] => [
    s("rect", {
      x: x + 0.5,
      y: top + 0.5,
      width: swatch.width - 1,
      height: swatch.height - 1,
      fill: "none",
      stroke: axis,
      "stroke-dasharray": "3 2.5",
    }),
    textLine(words, x + swatch.width + 6, top + swatch.height / 2 - lineMiddle(0, tokenFont.size), {
      ...tokenFont,
      fill: quiet,
    }),
  ];
  return { width: swatch.width + 6 + textWidth(words, tokenFont), draw };
}
