import { isExact } from "../../measures/amount.ts";
import { signsForDifference } from "../../measures/difference.ts";
import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { axis, colourOf, ground, ink, quiet } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { shortName } from "../words.ts";
import type { ChartRow } from "./rows.ts";

const font = { size: 12 };
const dot = 4.5;
const textGap = 6;
/** In place of the difference where a group has too few participants. */
const few = "too few";

/** The column that draws how far the second group is ahead of the first, in points, on one axis. */
export interface DifferenceColumn {
  readonly width: number;
  /** Where the axis is, from the column's left. */
  readonly zero: number;
  readonly heading: { readonly height: number; draw(x: number, bottom: number): SceneNode[] };
  draw(row: ChartRow, x: number, middle: number): SceneNode[];
}

/** The column for these rows, `width` px wide or as much more as its numbers need. */
export function differenceColumn(
  study: Study,
  groups: readonly number[],
  rows: readonly ChartRow[],
  width: number,
): DifferenceColumn {
  const known = rows.flatMap((row) => (row.difference ? [row.difference] : []));
  const widest = (some: typeof known): number =>
    Math.max(
      0,
      ...some.map((difference) => textWidth(signsForDifference(difference), { ...font, bold: true })),
    );
  const isBehind = ({ min, max }: (typeof known)[number]): boolean => min + max < 0;
  const leftText = widest(known.filter(isBehind));
  const tooFew = rows.some((row) => row.band === "too-few") ? textWidth(few, font) : 0;
  const rightText = Math.max(tooFew, widest(known.filter((difference) => !isBehind(difference))));
  const extent = Math.max(30, ...known.flatMap(({ min, max }) => [Math.abs(min), Math.abs(max)]));
  const half = Math.max(24, (width - leftText - rightText - 2 * (textGap + dot)) / 2);
  const px = half / extent;
  const zero = half + dot + textGap + leftText;
  const full = zero + half + dot + textGap + rightText;
  return {
    width: full,
    zero,
    heading: headingOf(study, groups, zero, full),
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
      nodes.push(textLine(signsForDifference(difference), edge, middle - lineHeight(12) / 2, style));
      return nodes;
    },
  };
}

/** "Difference, points" and, below it, which way is which group: by name where it fits, else by mark. */
function headingOf(
  study: Study,
  groups: readonly number[],
  zero: number,
  width: number,
): DifferenceColumn["heading"] {
  const title = wrap("Difference, points", width, { size: 13, bold: true });
  const [a, b] = groups.map((g) => study.groups[g] as Group);
  const names = [`← ${a ? shortName(a) : ""}`, `${b ? shortName(b) : ""} →`] as const;
  const fits = textWidth(names[0], font) <= zero - 6 && textWidth(names[1], font) <= width - zero - 6;
  const titleHeight = linesHeight(title.lines, 13);
  const height = titleHeight + lineHeight(12) + 1;
  // Centred over the axis as far as the column's edges allow.
  const centre = Math.max(title.width / 2, Math.min(zero, width - title.width / 2));
  return {
    height,
    draw: (x, bottom) => {
      const top = bottom - height;
      const low = top + titleHeight + 1;
      const middle = lineMiddle(low, 12);
      const style = { ...font, fill: quiet };
      const mark = (i: 0 | 1, at: number): SceneNode => {
        const group = [a, b][i] as Group;
        return glyph(0, at, middle, 4.5, {
          fill: colourOf(group, groups[i] as number),
          "data-group": group.id,
        });
      };
      const ways = fits
        ? [
            textLine(names[0], x + zero - 6, low, { ...style, align: "right" }),
            textLine(names[1], x + zero + 6, low, style),
          ]
        : [
            textLine("←", x + zero - 20, low, { ...style, align: "right" }),
            mark(0, x + zero - 11),
            mark(1, x + zero + 11),
            textLine("→", x + zero + 20, low, style),
          ];
      return [...textLines(title.lines, x + centre, top, { size: 13, bold: true, align: "middle" }), ...ways];
    },
  };
}
