import type { Known } from "../../../measures/amount.ts";
import type { Reading } from "../../../measures/measure.ts";
import type { Group } from "../../../study/model.ts";
import { textWidth } from "../../../text/width.ts";
import { longestWord } from "../../../text/wrap.ts";
import { signNotes } from "../../notes.ts";
import { nameWithSize, shortName } from "../../words.ts";
import { columnHeads, headFont, levelNotes } from "../column-heads.ts";
import { contrastSignNotes, hasSigns, signRoom } from "../contrast-sign.ts";
import type { ChartData } from "../data.ts";
import { cellHeight, type DotCell, drawCell, glyphRoom, numberGap } from "../dot-cell.ts";
import { type FormKind, rowForm } from "../form.ts";
import { hasNoMarks, withoutMarks } from "../numbers.ts";
import type { FitPlot, Plot } from "../plot.ts";
import type { ChartRow } from "../rows.ts";
import { canShowUnits, mostAsked, unitNotes, unitSpan } from "../unit-marks.ts";

const mostGroups = 8;
const largest = 13;
const narrowGap = 16;
const wideGap = 36;
const lineGap = 7;

/** One mark per participant in a column for each group; where columns have no room, cells one after the other. */
export const dots: FormKind = /* @__PURE__ */ rowForm({
  canShow: (data) => data.groups.length > 1 && data.groups.length <= mostGroups && canShowUnits(data),
  needs: "chart.needs.dots",
  plot: dotsPlot,
  spellsNotAsked: true,
  notes: (data) => [
    ...unitNotes(data),
    ...contrastSignNotes(data),
    ...levelNotes(data),
    ...signNotes(data.voice, data.rows.flatMap(drawnCounts), data.measure),
  ],
});

/** The counts that are written in signs; in place of the others stand words. */
const drawnCounts = ({ readings }: ChartRow): Known[] =>
  readings.filter((reading) => !hasNoMarks(reading)).map(({ count }) => count);

/** A way to lay out cells: how many marks are in a line, whether the number is beside them, and the least pitch. */
type Way = readonly [perLine: number, beside: boolean, least: number];

const ways: readonly Way[] = [
  [10, true, 10.5],
  [10, false, 10.5],
  [5, true, 10],
  [5, false, 10],
];
/** Where labels stand above the marks and there is no more room to be had. */
const closest: Way = [5, false, 8.5];

/** Cells side by side, their left edges, and the width of all. */
interface Columns {
  readonly cells: readonly DotCell[];
  readonly lefts: readonly number[];
  readonly width: number;
}

function dotsPlot(data: ChartData): FitPlot {
  const { voice, study, survey, groups, rows, measure, labels } = data;
  const room = hasSigns(data) ? signRoom : 0;
  const readingsAt = groups.map((_, i) => rows.map((row) => row.readings[i] as Reading));
  const numbers = Math.max(
    ...readingsAt.flat().map((reading) => textWidth(labels.short(reading), headFont) + room),
  );
  const words = longestWord(
    readingsAt
      .flat()
      .filter(hasNoMarks)
      .map((reading) => withoutMarks(voice, reading))
      .join(" "),
    {
      size: headFont.size,
    },
  );

  return (available, last) => {
    for (const headed of last ? [true, false] : [true]) {
      for (const way of last ? [...ways, closest] : ways) {
        const columns = columnsOf(way, headed, available);
        if (columns) return plotOf(columns);
      }
    }
    return last ? flowing(available) : null;
  };

  function cellOf(i: number, [most, beside]: Way, pitch: number, least: number): DotCell {
    const g = groups[i] as number;
    const perLine = Math.min(most, mostAsked(readingsAt[i] as Reading[]));
    const marks = unitSpan(perLine) * pitch;
    const width = Math.max(beside ? marks + numberGap + numbers : Math.max(marks, numbers), words, least);
    return { voice, group: study.groups[g] as Group, g, perLine, pitch, beside, marks, width };
  }

  function columnsOf(way: Way, headed: boolean, available: number): Columns | undefined {
    const least = groups.map((g) => {
      const name = shortName(study.groups[g] as Group);
      return headed ? longestWord(nameWithSize(voice, survey, g, measure, name), headFont) : 0;
    });
    const gaps = groups.length - 1;
    for (let pitch = largest; pitch >= way[2]; pitch -= 0.5) {
      const cells = groups.map((_, i) => cellOf(i, way, pitch, least[i] as number));
      const all = cells.reduce((sum, { width }) => sum + width, 0);
      if (all + gaps * narrowGap > available) continue;
      const gap = Math.min(wideGap, (available - all) / gaps);
      const lefts: number[] = [];
      let left = 0;
      for (const { width } of cells) {
        lefts.push(left);
        left += width + gap;
      }
      return { cells, lefts, width: left - gap };
    }
    return undefined;
  }

  function plotOf({ cells, lefts, width }: Columns): Plot {
    const heightOf = (row: ChartRow): number =>
      Math.max(...row.readings.map((reading, i) => cellHeight(reading, cells[i] as DotCell)));
    return {
      width,
      ...columnHeads(
        data,
        cells.map((cell, i) => ({ left: lefts[i] as number, width: cell.width })),
      ),
      heightOf,
      draw: (row, x, middle) =>
        row.readings.flatMap((reading, i) => {
          const cell = cells[i] as DotCell;
          const height = heightOf(row);
          return drawCell(row, reading, labels, cell, x + (lefts[i] as number), middle - height / 2, height);
        }),
    };
  }

  /** For groups too many for columns: cells in lines, each number behind its group's mark. */
  function flowing(available: number): Plot {
    const cells = groups.map((_, i) => ({
      ...cellOf(i, [5, false, 0], 10, glyphRoom + numbers),
      keyed: true,
    }));
    const pitch = Math.max(...cells.map(({ width }) => width)) + narrowGap;
    const perLine = Math.max(1, Math.floor((available + narrowGap) / pitch));
    const linesOf = (row: ChartRow): number[] =>
      Array.from({ length: Math.ceil(cells.length / perLine) }, (_, line) =>
        Math.max(
          ...cells
            .slice(line * perLine, (line + 1) * perLine)
            .map((cell, i) => cellHeight(row.readings[line * perLine + i] as Reading, cell)),
        ),
      );
    const heightOf = (row: ChartRow): number =>
      linesOf(row).reduce((sum, height) => sum + height + lineGap, -lineGap);
    return {
      width: Math.min(cells.length, perLine) * pitch - narrowGap,
      named: false,
      heading: { height: 0, draw: () => [] },
      heightOf,
      draw: (row, x, middle) => {
        const heights = linesOf(row);
        let top = middle - heightOf(row) / 2;
        return heights.flatMap((height, line) => {
          const nodes = cells.slice(line * perLine, (line + 1) * perLine).flatMap((cell, i) => {
            const reading = row.readings[line * perLine + i] as Reading;
            return drawCell(row, reading, labels, cell, x + i * pitch, top, height);
          });
          top += height + lineGap;
          return nodes;
        });
      },
    };
  }
}
