import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import type { ChartData } from "./data.ts";
import { dot } from "./difference-marks.ts";
import { differenceInterval } from "./intervals.ts";
import type { ChartRow } from "./rows.ts";
import type { Scale, Way } from "./scale.ts";

const font = { size: 12 };
const textGap = 6;
/** In place of the difference where a group has too few participants. */
const few = "too few";

/** From a number to the mark of the group that it is about. */
const markGap = 9;

/** One axis for the differences of all rows, with room for their numbers beside their ends. */
export interface DifferenceAxis {
  readonly width: number;
  /** Where zero is, and so many points, from the axis' left. */
  readonly zero: number;
  at(points: number): number;
  /** How far it goes from zero, in points. */
  readonly extent: number;
  readonly heading: { readonly height: number; draw(x: number, bottom: number): SceneNode[] };
  /** From where to where the number of a row goes, from the axis' left. */
  numberSpan(row: ChartRow): readonly [number, number];
  /** A row's number beyond the end of its marks, or why there is none. */
  number(row: ChartRow, x: number, middle: number): SceneNode[];
}

/** The axis for the rows of a chart, `width` px wide or as much more as its numbers need, but no more than `most` while they fit. */
export function differenceAxis(data: ChartData, width: number, most: number): DifferenceAxis {
  const { study, scale, rows } = data;
  const markWidth = scale.names ? markGap + dot : 0;
  const known = rows.filter((row) => row.difference);
  const widest = (some: readonly ChartRow[]): number =>
    Math.max(
      0,
      ...some.map((row) => markWidth + textWidth(scale.signs(row.difference), { ...font, bold: true })),
    );
  const leftText = widest(known.filter(isBehind));
  const tooFew = rows.some((row) => row.band === "too-few") ? textWidth(few, font) : 0;
  const rightText = Math.max(tooFew, widest(known.filter((row) => !isBehind(row))));
  const extent = Math.max(scale.least, ...known.flatMap((row) => reachOf(data, row).map(Math.abs)));
  // What has no direction goes to the right.
  const sides = scale.ways ? 2 : 1;
  const halfOf = (room: number): number => (room - leftText - rightText - sides * (textGap + dot)) / sides;
  const half = Math.max(4, Math.min(halfOf(most), Math.max(24, halfOf(width))));
  const px = half / extent;
  const zero = scale.ways ? half + dot + textGap + leftText : 1;
  const full = zero + half + dot + textGap + rightText;
  const at = (points: number): number => zero + points * px;
  const textOf = (row: ChartRow): string =>
    row.difference ? scale.signs(row.difference) : row.band === "too-few" ? few : "–";
  // Where a row's number starts, on the side of its marks.
  const edgeOf = (row: ChartRow): number => {
    const [low, high] = reachOf(data, row);
    if (!row.difference) return zero + textGap;
    return isBehind(row) ? at(low) - dot - textGap : at(high) + dot + textGap;
  };
  return {
    width: full,
    zero,
    at,
    extent,
    heading: headingOf(study, scale, zero, full),
    numberSpan: (row) => {
      const edge = edgeOf(row);
      const long = textWidth(textOf(row), { size: font.size, bold: row.marked });
      return isBehind(row) ? [edge - long, edge] : [edge, edge + long];
    },
    number: (row, x, middle) => {
      const { difference, marked } = row;
      const top = middle - lineHeight(12) / 2;
      const behind = isBehind(row);
      const edge = x + edgeOf(row);
      const text = textOf(row);
      const style = {
        size: font.size,
        bold: marked,
        fill: marked ? ink : quiet,
        align: behind ? "right" : "left",
      } as const;
      const nodes = [textLine(text, edge, top, style)];
      if (scale.names && difference) {
        const sign = behind ? -1 : 1;
        const { second = [] } = row.chief ?? {};
        nodes.push(...groupMark(study, second, edge + sign * (textWidth(text, style) + markGap), middle));
      }
      return nodes;
    },
  };
}

/** Whether a row's difference is to the left of zero, or more so than to the right. */
export const isBehind = ({ difference }: ChartRow): boolean =>
  difference !== null && difference.min + difference.max < 0;

/** From where to where a row's difference and its interval go. */
function reachOf(data: ChartData, row: ChartRow): [number, number] {
  const [low, high] = differenceInterval(data, row) ?? [0, 0];
  const { min, max } = row.difference ?? { min: 0, max: 0 };
  return [Math.min(min, low), Math.max(max, high)];
}

/** The mark of a group, where it is one. */
function groupMark(study: Study, groups: readonly number[], x: number, middle: number): SceneNode[] {
  const [g] = groups;
  if (g === undefined || groups.length > 1) return [];
  const group = study.groups[g] as Group;
  return [glyph(g, x, middle, dot, { fill: colourOf(group, g), "data-group": group.id })];
}

/** The title and, below it, what lies in either direction: by name where that fits, else by the group's mark. */
function headingOf(study: Study, scale: Scale, zero: number, width: number): DifferenceAxis["heading"] {
  const title = wrap(scale.title, width, { size: 13, bold: true }, 6);
  const ways = scale.ways ?? [];
  const rooms = [zero - 6, width - zero - 6] as const;
  const fit = ways.map(({ name }, i) => linesOf(name, i ? 1 : -1, rooms[i] as number));
  const lines = fit.every((some) => some) ? fit : [];
  const titleHeight = linesHeight(title.lines, 13);
  const waysHeight = Math.max(lineHeight(12), ...lines.map((some) => linesHeight(some ?? [], 12)));
  const height = titleHeight + (ways.length ? waysHeight + 1 : 0);
  // Centred over the axis as far as the column's edges allow.
  const centre = Math.max(title.width / 2, Math.min(zero, width - title.width / 2));
  return {
    height,
    draw: (x, bottom) => {
      const top = bottom - height;
      const low = top + titleHeight + 1;
      const axisX = x + zero;
      return [
        ...textLines(title.lines, x + centre, top, { size: 13, bold: true, align: "middle" }),
        ...ways.flatMap((way, i) => wayNodes(study, way, lines[i], axisX, low, i ? 1 : -1)),
      ];
    },
  };
}

/** The name of a direction with its arrow in at most two lines, no word broken; `undefined` where that does not fit. */
function linesOf(name: string, sign: 1 | -1, room: number): readonly string[] | undefined {
  const withArrow = (space: string): string => (sign > 0 ? `${name}${space}→` : `←${space}${name}`);
  if (textWidth(withArrow(" "), font) <= room) return [withArrow(" ")];
  // The arrow never has a line to itself.
  const text = withArrow("\u00a0");
  const { lines } = wrap(text, room, font);
  return longestWord(text, font) <= room && lines.length <= 2 ? lines : undefined;
}

/** A direction beside the axis: its name, or an arrow and the mark of its group. */
function wayNodes(
  study: Study,
  { group }: Way,
  name: readonly string[] | undefined,
  axisX: number,
  top: number,
  sign: 1 | -1,
): SceneNode[] {
  const style = { ...font, fill: quiet, align: sign > 0 ? "left" : "right" } as const;
  if (name !== undefined) return textLines(name, axisX + sign * 6, top, style);
  const marks = group === undefined ? [] : groupMark(study, [group], axisX + sign * 11, lineMiddle(top, 12));
  return [textLine(sign > 0 ? "→" : "←", axisX + sign * (marks.length ? 20 : 6), top, style), ...marks];
}
