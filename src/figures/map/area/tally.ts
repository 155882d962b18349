import { glyph } from "../../../scene/glyph.ts";
import { lineMiddle, textLine } from "../../../scene/lettering.ts";
import { ground } from "../../../scene/palette.ts";
import { textWidth } from "../../../text/width.ts";
import { assessmentMark } from "../../assessment.ts";
import type { Content } from "../block.ts";
import { frameOf } from "../encode/borderline.ts";
import { type Difference, fontOf, padOf, shapeOf } from "../encode/difference.ts";
import { presenceSign } from "../encode/presence.ts";
import type { Value } from "../encode/value.ts";
import type { MapRequest } from "../picture.ts";
import { blank, type Paint } from "./paint.ts";
import { type Token, tokenFont } from "./token.ts";

/** The numbers of a theme, each with its group's mark, in the colours of its cell; without a cell on the ground. */
export function tallyOf(request: MapRequest, content: Content, paint: Paint = blank): Token[] {
  const { voice, encoding, study, groups } = request;
  const { entry, amounts } = content;
  if (encoding.kind === "presence") {
    return groups.map((g, i) => ({
      width: 11,
      draw: (x, top) => [presenceSign(voice, study, entry, g, amounts[i] ?? null, x + 5.5, top)],
    }));
  }
  if (encoding.differences) return [differenceToken(encoding.differences.of(entry), paint)];
  return encoding.valuesOf(entry).map((value) => valueToken(value, paint));
}

/** How many subthemes are hidden below a theme, where any are. */
export const hiddenOf = ({ hidden }: Content, paint: Paint = blank): Token[] =>
  hidden ? [words(hidden, paint.quiet)] : [];

/** The mark of the author's judgement, where there is one. */
export function judgementOf({ judgement }: Content, paint: Paint = blank): Token[] {
  if (!judgement) return [];
  const colours = { ink: paint.ink, behind: paint.fill === "none" ? ground : paint.fill };
  return [
    {
      width: 10,
      draw: (x, top) => assessmentMark(judgement.assessment, x + 5, lineMiddle(top, tokenFont.size), colours),
    },
  ];
}

/** The same with its evidence, where a theme's numbers do not say that already. */
export function evidenceOf({ encoding }: MapRequest, content: Content, paint: Paint = blank): Token[] {
  const { judgement } = content;
  const marks = judgementOf(content, paint);
  if (!judgement || encoding.kind === "prevalence") return marks;
  return marks.map((mark) => behind(mark, words(judgement.words, paint.ink)));
}

function valueToken({ text, fill, group, shape }: Value, paint: Paint): Token {
  const said = words(text, paint.quiet);
  if (shape === undefined) return said;
  return behind(markToken(shape, paint.mark ?? fill, group), said);
}

/** The points of a difference beside the shape of the group that is ahead; bold where it is marked, framed where it is borderline. */
function differenceToken(difference: Difference, paint: Paint): Token {
  const { points, fill, group } = difference;
  const shape = shapeOf(difference);
  const colour = points ? paint.ink : paint.quiet;
  const text = words(difference.words, colour, fontOf(difference).bold);
  const said = framed(text, padOf(difference), colour);
  if (shape === undefined) return said;
  return behind(markToken(shape, paint.mark ?? fill, group), said);
}

/** Words with a frame around them; without one where that has no room. */
function framed(said: Token, pad: number, stroke: string): Token {
  if (!pad) return said;
  const width = said.width + 2 * pad;
  return { width, draw: (x, top) => [frameOf(x, top, width, stroke), ...said.draw(x + pad, top)] };
}

function markToken(shape: number, fill: string, group: string | undefined): Token {
  return {
    width: 10,
    draw: (x, top) => [
      glyph(shape, x + 4.5, lineMiddle(top, tokenFont.size), 4, { fill, "data-group": group }),
    ],
  };
}

/** A mark with its words. */
const behind = (mark: Token, said: Token): Token => ({
  width: 13 + said.width,
  draw: (x, top) => [...mark.draw(x, top), ...said.draw(x + 13, top)],
});

function words(text: string, fill: string, bold = false): Token {
  const font = { ...tokenFont, bold };
  return {
    width: textWidth(text, font),
    draw: (x, top) => [textLine(text, x, top, { ...font, fill })],
  };
}
