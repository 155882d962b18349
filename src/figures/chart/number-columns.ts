import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Group, Study } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import { groupHeading, headFont } from "./column-heads.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";
import { tickRoom } from "./tick-marks.ts";

const font = { size: 12 };
const cellGap = 14;
const swatch = 14.5;

/** What each group says, in numbers beside or below a plot. */
export interface Numbers {
  readonly width: number;
  readonly height: number;
  readonly heading: { readonly height: number; draw(x: number, bottom: number): SceneNode[] };
  /** Whether the heading names the groups. */
  readonly named: boolean;
  draw(row: ChartRow, x: number, middle: number): SceneNode[];
}

/** How wide the widest number is, bold as in a marked row. */
export const widestNumber = ({ rows, labels }: ChartData): number =>
  Math.max(
    16,
    ...rows.flatMap((row) => row.readings.map((reading) => textWidth(labels.short(reading), headFont))),
  );

/** A column for each group, `cell` px wide, under its name where that fits for all, and its mark beside the ticks. */
export function numberColumns(data: ChartData, cell: number): Numbers {
  const { study, groups, labels } = data;
  const pitch = cell + cellGap;
  const heads = groups.map((g) => groupHeading(data, g, cell) ?? []);
  const named = heads.every((lines) => lines.length);
  const headHeight = named ? Math.max(0, ...heads.map((lines) => linesHeight(lines, headFont.size))) : 0;
  return {
    width: groups.length * pitch - cellGap,
    height: lineHeight(font.size),
    named,
    heading: {
      height: headHeight + tickRoom,
      draw: (x, bottom) =>
        groups.flatMap((g, i) => {
          const lines = named ? (heads[i] as readonly string[]) : [];
          const top = bottom - tickRoom - linesHeight(lines, headFont.size);
          return [
            ...textLines(lines, x + i * pitch, top, headFont),
            markOf(study, g, x + i * pitch + 5, lineMiddle(bottom - tickRoom, font.size)),
          ];
        }),
    },
    draw: (row, x, middle) =>
      row.readings.map((reading, i) =>
        textLine(labels.short(reading), x + i * pitch, middle - lineHeight(font.size) / 2, styleOf(row)),
      ),
  };
}

/** Each number behind its group's mark, in as many lines as `available` px need. */
export function numbersInLines(data: ChartData, available: number): Numbers {
  const { study, groups, labels } = data;
  const pitch = swatch + widestNumber(data) + cellGap;
  const most = Math.max(1, Math.floor((available + cellGap) / pitch));
  const lines = Math.ceil(groups.length / most);
  // No line is left with one number where the others have several.
  const perLine = Math.ceil(groups.length / lines);
  const line = lineHeight(font.size) + 1;
  const height = lines * line;
  return {
    width: perLine * pitch - cellGap,
    height,
    named: false,
    heading: { height: 0, draw: () => [] },
    draw: (row, x, middle) =>
      row.readings.flatMap((reading, i) => {
        const left = x + (i % perLine) * pitch;
        const top = middle - height / 2 + Math.floor(i / perLine) * line;
        return [
          markOf(study, groups[i] as number, left + 5, lineMiddle(top, font.size)),
          textLine(labels.short(reading), left + swatch, top, styleOf(row)),
        ];
      }),
  };
}

const styleOf = ({ marked }: ChartRow) => ({
  size: font.size,
  bold: marked,
  fill: marked ? ink : quiet,
});

function markOf(study: Study, g: number, x: number, y: number): SceneNode {
  const group = study.groups[g] as Group;
  return glyph(g, x, y, 4.5, { fill: colourOf(group, g), "data-group": group.id });
}
