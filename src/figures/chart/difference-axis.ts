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
const boldFont = { size: 12, bold: true };
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

/** A difference with all that its place follows from, worked out once for measuring and drawing. */
interface Placed {
  readonly end: DifferenceEnd;
  /** Its number in signs. */
  readonly text: string;
  /** From where to where the difference and its interval go, in points. */
  readonly low: number;
  readonly high: number;
  /** The groups that are marked beside the number. */
  readonly marks: readonly number[];
}

/** The axis for the rows of a chart, `width` px wide or as much more as its numbers need, but no more than `most` while they fit. */
export function differenceAxis(data: ChartData, width: number, most: number): DifferenceAxis {
  const { study, scale, rows } = data;
  const placed = new Map(
    rows.map((row) => [row, endsOf(data, row).map((end) => placedEnd(data, row, end))] as const),
  );
  const none: readonly Placed[] = [];
  const of = (row: ChartRow): readonly Placed[] => placed.get(row) ?? none;
  let [leftText, rightText, extent] = [0, 0, scale.least];
  for (const [row, ends] of placed) {
    // Why there is none stands where there are no marks.
    if (!ends.length) rightText = Math.max(rightText, textWidth(whyNone(data, row), font) - leastHalf - dot);
    for (const { end, text, low, high, marks } of ends) {
      const marked = marks.length ? markGap + dot + (marks.length - 1) * markPitch : 0;
      const long = marked + textWidth(text, boldFont);
      if (end.behind) leftText = Math.max(leftText, long);
      else rightText = Math.max(rightText, long);
      extent = Math.max(extent, Math.abs(low), Math.abs(high));
    }
  }
  // What has no direction goes to the right.
  const sides = scale.ways ? 2 : 1;
  const halfOf = (room: number): number => (room - leftText - rightText - sides * (textGap + dot)) / sides;
  const half = Math.max(leastHalf, Math.min(halfOf(most), Math.max(24, halfOf(width))));
  const px = half / extent;
  const zero = scale.ways ? half + dot + textGap + leftText : 1;
  const full = zero + half + dot + textGap + rightText;
  const at = (points: number): number => zero + points * px;
  // Where a number starts, on the side of its marks.
  const edgeOf = ({ end, low, high }: Placed): number =>
    end.behind ? at(low) - dot - textGap : at(high) + dot + textGap;
  return {
    width: full,
    zero,
    at,
    extent,
    heading: axisHeading(data.voice, scale, zero, full),
    endsOf: (row) => of(row).map(({ end }) => end),
    numberSpans: (row) => {
      const style = row.marked ? boldFont : font;
      if (!of(row).length) return [[zero + textGap, zero + textGap + textWidth(whyNone(data, row), style)]];
      return of(row).map((one) => {
        const edge = edgeOf(one);
        const long = textWidth(one.text, style);
        return one.end.behind ? [edge - long, edge] : [edge, edge + long];
      });
    },
    number: (row, x, middle) => {
      const { marked } = row;
      const top = middle - lineHeight(font.size) / 2;
      const style = { size: font.size, bold: marked, fill: marked ? ink : quiet };
      if (!of(row).length) return [textLine(whyNone(data, row), x + zero + textGap, top, style)];
      const nodes: SceneNode[] = [];
      for (const one of of(row)) {
        const { end, text, marks } = one;
        const edge = x + edgeOf(one);
        const align = end.behind ? "right" : "left";
        nodes.push(textLine(text, edge, top, { size: font.size, bold: marked, fill: style.fill, align }));
        if (!marks.length) continue;
        const sign = end.behind ? -1 : 1;
        const start = edge + sign * (textWidth(text, style) + markGap);
        marks.forEach((g, i) => {
          nodes.push(groupMark(study, g, start + sign * i * markPitch, middle));
        });
      }
      return nodes;
    },
  };
}

function placedEnd(data: ChartData, row: ChartRow, end: DifferenceEnd): Placed {
  const { difference, contrast } = end;
  const [low, high] = (contrast && differenceInterval(data, row, contrast)) ?? [0, 0];
  return {
    end,
    text: data.scale.signs(difference),
    low: Math.min(difference.min, low),
    high: Math.max(difference.max, high),
    marks: markedGroups(end),
  };
}

function groupMark(study: Study, g: number, x: number, middle: number): SceneNode {
  const group = study.groups[g] as Group;
  return glyph(g, x, middle, dot, { fill: colourOf(group, g), "data-group": group.id });
}
