import type { Reading } from "../../../measures/measure.ts";
import { glyph } from "../../../scene/glyph.ts";
import { lineHeight, lineMiddle, textLine } from "../../../scene/lettering.ts";
import { colourOf, hairline, ink, quiet } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { Group } from "../../../study/model.ts";
import { textWidth } from "../../../text/width.ts";
import { groupBar } from "../../group-bar.ts";
import { presenceMark } from "../../map/encode/presence.ts";
import { briefLabels } from "../brief-labels.ts";
import { columnHeads, groupHeading, headFont, levelNotes } from "../column-heads.ts";
import { contrastSign, contrastSignNotes, hasSigns, signOf, signRoom } from "../contrast-sign.ts";
import type { ChartData } from "../data.ts";
import { type FormKind, rowForm } from "../form.ts";
import { openNote, shortSignNotes } from "../form-notes.ts";
import { largestOf } from "../largest.ts";
import type { FitPlot, Plot } from "../plot.ts";
import type { ChartRow } from "../rows.ts";

const font = { size: 12 };
const numberHeight = /* @__PURE__ */ lineHeight(font.size);
const barHeight = 6;
const cellGap = 14;
const swatch = 13;
const widestCell = 118;

/** A column for each group: in each cell the number, and below it a bar on one scale, or only a mark where presence is all that is known. */
export const matrix: FormKind = /* @__PURE__ */ rowForm({
  canShow: () => true,
  plot: matrixPlot,
  notes: (data) => [
    ...(data.measure === "presence" ? [] : openNote(data)),
    ...contrastSignNotes(data),
    ...levelNotes(data),
    ...shortSignNotes(data),
  ],
});

function matrixPlot(data: ChartData): FitPlot {
  const { study, groups, rows, measure, labels } = data;
  const readings = rows.flatMap((row) => row.readings);
  const room = hasSigns(data) ? signRoom : 0;
  const widest = (label: (reading: Reading) => string): number =>
    Math.max(16, ...[...new Set(readings.map(label))].map((text) => textWidth(text, headFont))) + room;
  const { brief, wholes } = briefLabels(data);
  const longLabels = measure === "presence" ? 16 : widest(labels.short);
  const shortLabels = measure === "presence" ? 16 : widest(brief);
  // What a column's numbers are out of may reach into the gap behind it.
  const leastCell = Math.max(shortLabels, ...wholes.map((text) => textWidth(text, font) + 4 - cellGap));
  const canBeNamed = groups.every((g) => groupHeading(data, g, widestCell));
  return (available, last) => {
    const fits = (cell: number): boolean => groups.length * (cell + cellGap) - cellGap <= available;
    const cellOf = (least: number): number =>
      Math.min(widestCell, Math.max(least, (available - cellGap * (groups.length - 1)) / groups.length));
    if (fits(Math.max(longLabels, 46))) {
      const plot = columns(cellOf(Math.max(longLabels, 46)), labels.short);
      // Few groups are named above their columns, if narrower labels of rows can make room for that.
      if (plot.named || last || groups.length > 4 || !canBeNamed) return plot;
      return null;
    }
    // Labels of rows stand above the marks sooner than that numbers lose what they are out of.
    if (!last) {
      const few = groups.length <= 4 || wholes.length > 0 || !fits(leastCell + 8);
      return few ? null : columns(cellOf(leastCell + 8), brief);
    }
    return fits(leastCell) ? columns(cellOf(leastCell), brief, wholes) : flowing(available);
  };

  function columns(cell: number, label: (reading: Reading) => string, below: readonly string[] = []): Plot {
    const pitch = cell + cellGap;
    return {
      width: groups.length * pitch - cellGap,
      ...columnHeads(
        data,
        groups.map((_, i) => ({ left: i * pitch, width: cell })),
        below,
      ),
      heightOf: () => (measure === "presence" ? numberHeight : numberHeight + barHeight + 3),
      draw: (row, x, middle) =>
        row.readings.flatMap((reading, i) => cellNodes(row, reading, i, x + i * pitch, middle, cell, label)),
    };
  }

  /** For groups too many for columns: each reading behind its group's mark, in lines. */
  function flowing(available: number): Plot {
    const pitch = swatch + longLabels + 10;
    const perLine = Math.max(1, Math.floor((available + 10) / pitch));
    const lines = Math.ceil(groups.length / perLine);
    return {
      width: Math.min(groups.length, perLine) * pitch - 10,
      named: false,
      heading: { height: 0, draw: () => [] },
      heightOf: () => lines * (numberHeight + 2),
      draw: (row, x, middle) =>
        row.readings.flatMap((reading, i) => {
          const g = groups[i] as number;
          const group = study.groups[g] as Group;
          const left = x + (i % perLine) * pitch;
          const top = middle + (Math.floor(i / perLine) - lines / 2) * (numberHeight + 2);
          if (measure === "presence")
            return [presenceMark(data.voice, group, g, reading.count, left + 6, top)];
          const mark = { fill: colourOf(group, g), "data-group": group.id };
          return [
            glyph(g, left + 4.5, lineMiddle(top, 12), 4, mark),
            textLine(labels.short(reading), left + swatch, top, { ...font, fill: quiet }),
            ...signAfter(row, g, left + swatch + textWidth(labels.short(reading), font), top),
          ];
        }),
    };
  }

  function cellNodes(
    row: ChartRow,
    reading: Reading,
    i: number,
    x: number,
    middle: number,
    cell: number,
    label: (reading: Reading) => string,
  ): SceneNode[] {
    const g = groups[i] as number;
    const group = study.groups[g] as Group;
    if (measure === "presence")
      return [presenceMark(data.voice, group, g, reading.count, x + 6, middle - numberHeight / 2)];
    const top = middle - (numberHeight + barHeight + 3) / 2;
    const style = { ...font, bold: row.marked, fill: row.marked ? ink : quiet };
    const whole = measure === "prevalence" ? 1 : largestOf(readings);
    const at = top + numberHeight + 1 + barHeight / 2;
    const place = { zero: x, sign: 1, middle: at, height: barHeight } as const;
    const length = reading.value;
    const edge = at + barHeight / 2 - 0.5;
    // The hairline is all that the bar could be: n.
    const track =
      length && measure === "prevalence"
        ? [s("line", { x1: x, x2: x + cell, y1: edge, y2: edge, stroke: hairline })]
        : [];
    const zero = length
      ? [s("line", { x1: x, x2: x, y1: at - 4, y2: at + 4, stroke: colourOf(group, g) })]
      : [];
    return [
      textLine(label(reading), x, top, style),
      ...signAfter(row, g, x + textWidth(label(reading), style), top),
      ...track,
      ...groupBar(study, g, length, cell / whole, place).nodes,
      ...zero,
    ];
  }
}

/** The sign of a marked or borderline difference after a number in a line from `top`. */
function signAfter(row: ChartRow, g: number, x: number, top: number): SceneNode[] {
  const sign = signOf(row, g);
  return sign ? [contrastSign(sign, x, lineMiddle(top, font.size))] : [];
}
