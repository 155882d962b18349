import { isExact } from "../../measures/amount.ts";
import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { axis, colourOf, ground, ink, quiet } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { ChartRow } from "./rows.ts";
import type { Scale, Way } from "./scale.ts";

const font = { size: 12 };
const dot = 4.5;
const textGap = 6;
/** In place of the difference where a group has too few participants. */
const few = "too few";

/** From a number to the mark of the group that it is about. */
const markGap = 9;

/** The column that draws the difference of each row on one axis. */
export interface DifferenceColumn {
  readonly width: number;
  /** Where the axis is, from the column's left. */
  readonly zero: number;
  readonly heading: { readonly height: number; draw(x: number, bottom: number): SceneNode[] };
  draw(row: ChartRow, x: number, middle: number): SceneNode[];
}

/** The column for these rows, `width` px wide or as much more as its numbers need, but no more than `most` while they fit. */
export function differenceColumn(
  study: Study,
  scale: Scale,
  rows: readonly ChartRow[],
  width: number,
  most: number,
): DifferenceColumn {
  const markWidth = scale.names ? markGap + dot : 0;
  const known = rows.flatMap((row) => (row.difference ? [row.difference] : []));
  const widest = (some: typeof known): number =>
    Math.max(
      0,
      ...some.map((difference) => markWidth + textWidth(scale.signs(difference), { ...font, bold: true })),
    );
  const isBehind = ({ min, max }: (typeof known)[number]): boolean => min + max < 0;
  const leftText = widest(known.filter(isBehind));
  const tooFew = rows.some((row) => row.band === "too-few") ? textWidth(few, font) : 0;
  const rightText = Math.max(tooFew, widest(known.filter((difference) => !isBehind(difference))));
  const extent = Math.max(scale.least, ...known.flatMap(({ min, max }) => [Math.abs(min), Math.abs(max)]));
  // What has no direction goes to the right.
  const sides = scale.ways ? 2 : 1;
  const halfOf = (room: number): number => (room - leftText - rightText - sides * (textGap + dot)) / sides;
  const half = Math.max(4, Math.min(halfOf(most), Math.max(24, halfOf(width))));
  const px = half / extent;
  const zero = scale.ways ? half + dot + textGap + leftText : 1;
  const full = zero + half + dot + textGap + rightText;
  return {
    width: full,
    zero,
    heading: headingOf(study, scale, zero, full),
    draw: (row, x, middle) => {
      const { difference, marked } = row;
      if (!difference) {
        const text = row.band === "too-few" ? few : "–";
        return [textLine(text, x + zero + textGap, middle - lineHeight(12) / 2, { ...font, fill: quiet })];
      }
      const fill = marked ? ink : axis;
      const at = (points: number): number => x + zero + points * px;
      const near = Math.abs(difference.min) <= Math.abs(difference.max) ? difference.min : difference.max;
      const far = near === difference.min ? difference.max : difference.min;
      const crosses = difference.min < 0 && difference.max > 0;
      const line = (from: number, to: number, attrs: Record<string, string | number>): SceneNode =>
        s("line", {
          x1: at(from),
          x2: at(to),
          y1: middle,
          y2: middle,
          stroke: fill,
          "stroke-width": marked ? 3 : 2.5,
          ...attrs,
        });
      const nodes: SceneNode[] = [];
      if (!crosses && near !== 0) nodes.push(line(0, near, {}));
      if (!isExact(difference)) {
        nodes.push(line(near, far, { "stroke-dasharray": "3 2" }));
        const open = { fill: ground, stroke: fill, "stroke-width": 1.5 };
        nodes.push(
          ...[near, far].map((end) => s("circle", { cx: at(end), cy: middle, r: dot - 0.5, ...open })),
        );
      } else nodes.push(s("circle", { cx: at(far), cy: middle, r: dot, fill }));
      const behind = isBehind(difference);
      const edge = behind ? at(difference.min) - dot - textGap : at(difference.max) + dot + textGap;
      const style = {
        ...font,
        bold: marked,
        fill: marked ? ink : quiet,
        align: behind ? "right" : "left",
      } as const;
      const text = scale.signs(difference);
      nodes.push(textLine(text, edge, middle - lineHeight(12) / 2, style));
      if (scale.names) {
        const sign = behind ? -1 : 1;
        const { second = [] } = row.chief ?? {};
        nodes.push(...groupMark(study, second, edge + sign * (textWidth(text, style) + markGap), middle));
      }
      return nodes;
    },
  };
}

/** The mark of a group, where it is one. */
function groupMark(study: Study, groups: readonly number[], x: number, middle: number): SceneNode[] {
  const [g] = groups;
  if (g === undefined || groups.length > 1) return [];
  const group = study.groups[g] as Group;
  return [glyph(g, x, middle, dot, { fill: colourOf(group, g), "data-group": group.id })];
}

/** The title and, below it, what lies in either direction: by name where that fits, else by the group's mark. */
function headingOf(study: Study, scale: Scale, zero: number, width: number): DifferenceColumn["heading"] {
  const title = wrap(scale.title, width, { size: 13, bold: true }, 6);
  const ways = scale.ways ?? [];
  const names = ways.map(({ name }, i) => (i ? `${name} →` : `← ${name}`));
  const rooms = [zero - 6, width - zero - 6];
  const fits = names.every((name, i) => textWidth(name, font) <= (rooms[i] as number));
  const titleHeight = linesHeight(title.lines, 13);
  const height = titleHeight + (ways.length ? lineHeight(12) + 1 : 0);
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
        ...ways.flatMap((way, i) =>
          wayNodes(study, way, fits ? names[i] : undefined, axisX, low, i ? 1 : -1),
        ),
      ];
    },
  };
}

/** A direction beside the axis: its name, or an arrow and the mark of its group. */
function wayNodes(
  study: Study,
  { group }: Way,
  name: string | undefined,
  axisX: number,
  top: number,
  sign: 1 | -1,
): SceneNode[] {
  const style = { ...font, fill: quiet, align: sign > 0 ? "left" : "right" } as const;
  if (name !== undefined) return [textLine(name, axisX + sign * 6, top, style)];
  const marks = group === undefined ? [] : groupMark(study, [group], axisX + sign * 11, lineMiddle(top, 12));
  return [textLine(sign > 0 ? "→" : "←", axisX + sign * (marks.length ? 20 : 6), top, style), ...marks];
}
