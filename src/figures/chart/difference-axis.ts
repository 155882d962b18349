import { glyph } from "../../scene/glyph.ts";
import { lineHeight, textLine } from "../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { type AxisHeading, axisHeading } from "./axis-heading.ts";
import type { ChartData } from "./data.ts";
import { dot } from "./difference-marks.ts";
import { differenceInterval } from "./intervals.ts";
import type { ChartRow } from "./rows.ts";

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
  readonly heading: AxisHeading;
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
    heading: axisHeading(scale, zero, full),
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
