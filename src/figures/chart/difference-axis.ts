import { glyph } from "../../scene/glyph.ts";
import { lineHeight, textLine } from "../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { type AxisHeading, axisHeading } from "./axis-heading.ts";
import type { ChartData } from "./data.ts";
import { type DifferenceEnd, endsOf, markedGroups, whyNone } from "./difference-ends.ts";
import { dot } from "./difference-marks.ts";
import { differenceInterval } from "./intervals.ts";
import type { ChartRow } from "./rows.ts";

const font = { size: 12 };
const textGap = 6;
/** From a number to the mark of the group that it is about. */
const markGap = 9;
/** From zero to the end of the axis at least. */
const leastHalf = 4;
/** From mark to mark, where groups are equally far. */
const markPitch = 12;

/** One axis for the differences of all rows, with room for their numbers beside their ends. */
export interface DifferenceAxis {
  readonly width: number;
  /** Where zero is, and so many points, from the axis' left. */
  readonly zero: number;
  at(points: number): number;
  /** How far it goes from zero, in points. */
  readonly extent: number;
  readonly heading: AxisHeading;
  /** The differences that a row shows; none where none is known. */
  endsOf(row: ChartRow): readonly DifferenceEnd[];
  /** From where to where the numbers of a row go, from the axis' left. */
  numberSpans(row: ChartRow): readonly (readonly [number, number])[];
  /** A row's numbers beyond the ends of its marks, or why there are none. */
  number(row: ChartRow, x: number, middle: number): SceneNode[];
}

/** The axis for the rows of a chart, `width` px wide or as much more as its numbers need, but no more than `most` while they fit. */
export function differenceAxis(data: ChartData, width: number, most: number): DifferenceAxis {
  const { study, scale, rows } = data;
  const ends = new Map(rows.map((row) => [row, endsOf(data, row)] as const));
  const of = (row: ChartRow): readonly DifferenceEnd[] => ends.get(row) ?? [];
  const all = [...ends.values()].flat();
  const marksWidth = (end: DifferenceEnd): number => {
    const { length } = markedGroups(end);
    return length ? markGap + dot + (length - 1) * markPitch : 0;
  };
  const widest = (some: readonly DifferenceEnd[]): number =>
    Math.max(
      0,
      ...some.map((end) => marksWidth(end) + textWidth(scale.signs(end.difference), { ...font, bold: true })),
    );
  const leftText = widest(all.filter(({ behind }) => behind));
  // They stand where there are no marks.
  const reasons = rows.flatMap((row) =>
    of(row).length ? [] : [textWidth(whyNone(data, row), font) - leastHalf - dot],
  );
  const rightText = Math.max(0, ...reasons, widest(all.filter(({ behind }) => !behind)));
  const extent = Math.max(
    scale.least,
    ...rows.flatMap((row) => of(row).flatMap((end) => reachOf(data, row, end).map(Math.abs))),
  );
  // What has no direction goes to the right.
  const sides = scale.ways ? 2 : 1;
  const halfOf = (room: number): number => (room - leftText - rightText - sides * (textGap + dot)) / sides;
  const half = Math.max(leastHalf, Math.min(halfOf(most), Math.max(24, halfOf(width))));
  const px = half / extent;
  const zero = scale.ways ? half + dot + textGap + leftText : 1;
  const full = zero + half + dot + textGap + rightText;
  const at = (points: number): number => zero + points * px;
  // Where a number starts, on the side of its marks.
  const edgeOf = (row: ChartRow, end: DifferenceEnd): number => {
    const [low, high] = reachOf(data, row, end);
    return end.behind ? at(low) - dot - textGap : at(high) + dot + textGap;
  };
  return {
    width: full,
    zero,
    at,
    extent,
    heading: axisHeading(scale, zero, full),
    endsOf: of,
    numberSpans: (row) => {
      const style = { size: font.size, bold: row.marked };
      if (!of(row).length) return [[zero + textGap, zero + textGap + textWidth(whyNone(data, row), style)]];
      return of(row).map((end) => {
        const edge = edgeOf(row, end);
        const long = textWidth(scale.signs(end.difference), style);
        return end.behind ? [edge - long, edge] : [edge, edge + long];
      });
    },
    number: (row, x, middle) => {
      const { marked } = row;
      const top = middle - lineHeight(12) / 2;
      const style = { size: font.size, bold: marked, fill: marked ? ink : quiet };
      if (!of(row).length) return [textLine(whyNone(data, row), x + zero + textGap, top, style)];
      return of(row).flatMap((end) => {
        const text = scale.signs(end.difference);
        const edge = x + edgeOf(row, end);
        const sign = end.behind ? -1 : 1;
        const start = edge + sign * (textWidth(text, style) + markGap);
        return [
          textLine(text, edge, top, { ...style, align: end.behind ? "right" : "left" }),
          ...markedGroups(end).flatMap((g, i) => groupMark(study, g, start + sign * i * markPitch, middle)),
        ];
      });
    },
  };
}

/** From where to where a difference and its interval go. */
function reachOf(data: ChartData, row: ChartRow, { difference, contrast }: DifferenceEnd): [number, number] {
  const [low, high] = (contrast && differenceInterval(data, row, contrast)) ?? [0, 0];
  return [Math.min(difference.min, low), Math.max(difference.max, high)];
}

function groupMark(study: Study, g: number, x: number, middle: number): SceneNode[] {
  const group = study.groups[g] as Group;
  return [glyph(g, x, middle, dot, { fill: colourOf(group, g), "data-group": group.id })];
}
