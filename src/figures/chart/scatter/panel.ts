import { type RoundScale, roundScale } from "../../../layout/round-scale.ts";
import type { Rectangle } from "../../../layout/shapes.ts";
import type { Measure } from "../../../measures/measure.ts";
import { isFraction } from "../../../measures/measure.ts";
import { glyph } from "../../../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../../../scene/lettering.ts";
import { axis, colourOf, quiet } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { Group } from "../../../study/model.ts";
import { isolate } from "../../../text/direction.ts";
import { textWidth } from "../../../text/width.ts";
import { wrap } from "../../../text/wrap.ts";
import type { Voice } from "../../../words/voice.ts";
import { nameWithSize, shortName } from "../../words.ts";
import type { ChartData } from "../data.ts";

/** The plane of two groups: both axes on one scale, and the diagonal on which they are equal. */
export interface Panel {
  readonly nodes: readonly SceneNode[];
  /** Down to below the title of the x axis. */
  readonly height: number;
  /** Where marks and labels may be. */
  readonly inside: Rectangle;
  readonly diagonal: { readonly from: { x: number; y: number }; readonly to: { x: number; y: number } };
  /** The end of both axes. */
  readonly max: number;
  x(value: number): number;
  y(value: number): number;
}

const font = { size: 12 };
const titleFont = { size: 13, bold: true };
const swatch = 16;
/** Around the square of values, for marks at its edges. */
const inset = 15;
const tick = 5;
/** The longest side of the square, in px. */
const largestSide = 640;

/** How much is kept free to the right of the panel for labels, in px, where so much width is to be had. */
const asideAt = (width: number): number => (width < 520 ? 0 : 110);
/** The most that labels may reach beyond it. */
const labelRoom = 150;

/** The panel between `left` and `left + width`. */
export function panelOf(data: ChartData, largest: number, left: number, width: number): Panel {
  const { voice, study, survey, groups, measure } = data;
  const { say } = voice;
  const scale = measure === "prevalence" ? roundScale(1) : capped(roundScale(largest), measure);
  const names = scale.ticks.map((value) => tickName(voice, value, scale, measure));
  const tickWidth = Math.max(...names.map((name) => textWidth(name, font)));
  const x0 = left + tickWidth + tick + 5 + inset;
  const side = Math.min(largestSide, left + width - x0 - inset - asideAt(width));
  const frameLeft = x0 - inset;
  const frameRight = x0 + side + inset;
  const [xGroup, yGroup] = groups.map((g) => study.groups[g] as Group) as [Group, Group];
  const [xIndex, yIndex] = groups as [number, number];
  const yTitle = titleOf(yGroup, yIndex, nameWithSize(voice, survey, yIndex, measure), width);
  const equal = say("chart.scatter.equal");
  const equalWidth = textWidth(equal, font);
  const more = [yGroup, xGroup].map(
    (group) =>
      wrap(
        say("chart.scatter.more", { group: isolate(shortName(group)) }),
        side + 2 * inset - equalWidth - 34,
        font,
        6,
      ).lines,
  ) as [readonly string[], readonly string[]];
  const top = yTitle.height + 8;
  const upper = linesHeight(more[0], font.size) + 4;
  const lower = linesHeight(more[1], font.size) + 4;
  const y0 = top + upper + inset + side;
  const bottom = y0 + inset + lower;
  const at = {
    x: (value: number) => x0 + (value / scale.max) * side,
    y: (value: number) => y0 - (value / scale.max) * side,
  };
  const line = (x1: number, y1: number, x2: number, y2: number): SceneNode =>
    s("line", { x1, y1, x2, y2, stroke: axis });
  const ticks = scale.ticks.flatMap((value, i) => {
    const [x, y, name] = [at.x(value), at.y(value), names[i] as string];
    return [
      line(frameLeft - tick, y, frameLeft, y),
      textLine(name, frameLeft - tick - 4, y - lineHeight(12) / 2, { ...font, fill: quiet, align: "right" }),
      line(x, bottom, x, bottom + tick),
      textLine(name, x, bottom + tick + 2, { ...font, fill: quiet, align: "middle" }),
    ];
  });
  const xTitle = titleOf(xGroup, xIndex, nameWithSize(voice, survey, xIndex, measure), side + 2 * inset);
  const xTitleTop = bottom + tick + lineHeight(12) + 7;
  const end = at.x(scale.max);
  const nodes = [
    ...yTitle.draw(left, 0),
    line(frameLeft, top, frameLeft, bottom),
    line(frameLeft, bottom, frameRight, bottom),
    ...ticks,
    ...textLines(more[0], frameLeft + 7, top, { ...font, fill: quiet }),
    ...textLines(more[1], frameRight, bottom - lower, { ...font, fill: quiet, align: "right" }),
    textLine(equal, Math.max(end + inset, frameLeft), top + upper - 4 - lineHeight(12), {
      ...font,
      fill: quiet,
      align: "right",
    }),
    ...xTitle.draw(frameRight - xTitle.width, xTitleTop),
  ];
  return {
    nodes,
    height: xTitleTop + xTitle.height,
    inside: {
      x: frameLeft + 3,
      y: top + upper,
      width: Math.min(left + width, frameRight + labelRoom) - frameLeft - 3,
      height: bottom - lower - top - upper,
    },
    diagonal: { from: { x: x0 - inset, y: y0 + inset }, to: { x: end + inset, y: at.y(scale.max) - inset } },
    max: scale.max,
    ...at,
  };
}

/** Nothing has more than all of it. */
function capped(scale: RoundScale, measure: Measure): RoundScale {
  return measure === "share" && scale.max > 1 ? roundScale(1) : scale;
}

function tickName({ say, number }: Voice, value: number, { decimals }: RoundScale, measure: Measure): string {
  return isFraction(measure)
    ? say("chart.percent", { number: number(100 * value, Math.max(0, decimals - 2)) })
    : number(value, decimals);
}

/** A group's mark and its name. */
function titleOf(
  group: Group,
  g: number,
  name: string,
  width: number,
): { width: number; height: number; draw(x: number, top: number): SceneNode[] } {
  const wrapped = wrap(name, width - swatch, titleFont, 8);
  return {
    width: swatch + wrapped.width,
    height: linesHeight(wrapped.lines, titleFont.size),
    draw: (x, top) => [
      glyph(g, x + 5, lineMiddle(top, titleFont.size, wrapped.lines[0]), 5, {
        fill: colourOf(group, g),
        "data-group": group.id,
      }),
      ...textLines(wrapped.lines, x + swatch, top, titleFont),
    ],
  };
}
