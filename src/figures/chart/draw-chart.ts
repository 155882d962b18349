import { lineHeight, lineMiddle, linesHeight, textLines } from "../../scene/lettering.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import { textWidth } from "../../text/width.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import { assessmentMark } from "../assessment.ts";
import type { Box } from "../figure.ts";
import { edge } from "./band-edge.ts";
import { differenceLine, type RowReach, shades, stackRules } from "./behind.ts";
import type { DifferenceColumn } from "./difference-column.ts";
import type { FitPlot, Plot } from "./plot.ts";
import type { ChartRow, Section } from "./rows.ts";

/** The body of a chart, from its own top edge. */
export interface ChartPicture {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
  /** Where each row is, in the order of the sections' rows. */
  readonly boxes: readonly Box[];
  readonly cut: readonly string[];
  /** Whether the headings name the groups. */
  readonly named: boolean;
}

/** Where the three parts of a row are: side by side, or the label above its marks where room is short. */
interface Grid {
  readonly stacked: boolean;
  /** Whether differences have a line of their own, as labels beside them would break within words. */
  readonly apart: boolean;
  readonly labelWidth: number;
  readonly plotX: number;
  readonly differenceX: number;
  readonly plot: Plot;
}

/** A row as drawn. */
interface DrawnRow extends RowReach {
  readonly node: SceneNode;
  readonly height: number;
  readonly cut: boolean;
}

const labelFont = { size: 13 };
const headFont = { size: 14.5, bold: true };
const indent = 14;
const gap = 26;
const diamondWidth = 14;
const maxLines = 12;
/** From the rule below the heading of differences to the headings above and below it. */
const ruleGap = 5;
/** The height of a difference below or beside a label. */
const differenceHeight = 16;

/** Draws sections of rows between `left` and `left + width`: labels, the form's plot, and the differences where there are any. */
export function drawChart(
  sections: readonly Section[],
  fit: FitPlot,
  difference: DifferenceColumn | undefined,
  left: number,
  width: number,
): ChartPicture {
  if (!sections.length) return { nodes: [], height: 0, boxes: [], cut: [], named: true };
  const grid = gridOf(sections, fit, difference, width);
  const { plot } = grid;
  const nodes: SceneNode[] = [];
  const boxes: Box[] = [];
  const cut: string[] = [];
  const headHeight = Math.max(plot.heading.height, difference?.heading.height ?? 0);
  // Stacked, the heads stand one above the other, parted by a rule, as rows are: a difference is of its row, not of the
  // group above or below whose column it stands.
  const differenceHead = difference && grid.stacked ? difference.heading.height + 2 * ruleGap : 0;
  const headBottom = grid.stacked ? differenceHead + plot.heading.height : headHeight;
  const differenceBottom = grid.stacked ? differenceHead - 2 * ruleGap : headBottom;
  const heads = [
    ...plot.heading.draw(left + grid.plotX, headBottom),
    ...(difference?.heading.draw(left + grid.differenceX, differenceBottom) ?? []),
  ];
  const rows: DrawnRow[] = [];
  const rules = [differenceHead - ruleGap];
  let y = headBottom + 10;
  for (const section of sections) {
    if (section.heading) {
      y += rows.length ? 8 : 0;
      const { lines } = wrap(section.heading.theme.label, width, headFont, maxLines);
      const id = section.heading.theme.id;
      nodes.push(s("g", { class: "tl-heading" }, textLines(lines, left, y, headFont), `heading ${id}`));
      y += linesHeight(lines, headFont.size) + 4;
    } else if (rows.length) y += 8;
    for (const [i, row] of section.rows.entries()) {
      if (i) rules.push(y);
      const drawn = drawRow(row, grid, difference, left, width, y, section.heading ? indent : 0);
      rows.push(drawn);
      nodes.push(drawn.node);
      if (drawn.cut) cut.push(row.label);
      boxes.push({ x: left, y, width, height: drawn.height });
      y += drawn.height;
    }
  }
  const behind = [
    ...shades(rows, left, width),
    ...(grid.stacked && difference ? stackRules(rules, left, width) : []),
    ...(difference ? differenceLine(rows, left + grid.differenceX + difference.zero) : []),
    ...(plot.lines?.(rows, left + grid.plotX) ?? []),
  ];
  return {
    nodes: [
      s("g", { class: "tl-heads" }, heads, "heads"),
      ...(behind.length ? [s("g", { class: "tl-behind" }, behind, "behind")] : []),
      ...nodes,
    ],
    height: y,
    boxes,
    cut,
    named: plot.named,
  };
}

/** Side by side if labels and plot both get what they need; else stacked. */
function gridOf(
  sections: readonly Section[],
  fit: FitPlot,
  difference: DifferenceColumn | undefined,
  width: number,
): Grid {
  const rows = sections.flatMap((section) => section.rows);
  const bold = { ...labelFont, bold: true };
  const natural = Math.max(0, ...rows.map((row) => textWidth(row.label, bold))) + indent + diamondWidth;
  const word = Math.max(0, ...rows.map((row) => longestWord(row.label, bold))) + indent + diamondWidth;
  const least = Math.min(Math.max(word, Math.min(natural, 130)), 200);
  const differenceRoom = difference ? difference.width + gap : 0;
  for (const labels of [240, 200, 165, 0].map((most) => Math.max(least, Math.min(natural, most)))) {
    const room = width - labels - gap - differenceRoom;
    const plot = room > 0 ? fit(room, false) : null;
    if (!plot) continue;
    const labelWidth = Math.max(labels, Math.min(natural, width - differenceRoom - plot.width - gap, 300));
    const plotX = labelWidth + gap;
    return { stacked: false, apart: false, labelWidth, plotX, differenceX: plotX + plot.width + gap, plot };
  }
  const plot = fit(width - indent, true) as Plot;
  const beside = width - (difference ? difference.width + 12 : 0);
  const apart = beside < Math.min(word, 100);
  const labelWidth = apart ? width : beside;
  const plotX = Math.max(indent, Math.min((width - plot.width) / 2, width - plot.width));
  return { stacked: true, apart, labelWidth, plotX, differenceX: width - (difference?.width ?? 0), plot };
}

function drawRow(
  row: ChartRow,
  grid: Grid,
  difference: DifferenceColumn | undefined,
  left: number,
  width: number,
  y: number,
  inset: number,
): DrawnRow {
  const { assessment } = row;
  const font = { size: labelFont.size, bold: row.marked || assessment === "diverge" };
  const label = wrap(row.label, grid.labelWidth - inset - (assessment ? diamondWidth : 0), font, maxLines);
  const labelHeight = linesHeight(label.lines, font.size);
  const plotHeight = grid.plot.heightOf(row);
  const pad = 5;
  const first = lineHeight(font.size, label.lines[0]);
  const labelBox = !grid.stacked
    ? Math.max(labelHeight, plotHeight)
    : grid.apart
      ? labelHeight + differenceHeight
      : Math.max(labelHeight, difference ? differenceHeight : 0);
  const height = grid.stacked ? labelBox + plotHeight + 2 * pad + 5 : Math.max(26, labelBox + 2 * pad);
  const middle = grid.stacked ? pad + labelBox + 3 + plotHeight / 2 : height / 2;
  const labelTop = grid.stacked ? pad : middle - labelHeight / 2;
  const differenceTop = grid.apart ? labelTop + labelHeight : labelTop + (first - differenceHeight) / 2;
  const differenceMiddle = grid.stacked ? differenceTop + differenceHeight / 2 : middle;
  const nodes = edge(row, { x: left - 8, y: 0.5, width: width + 16, height: height - 1 });
  if (label.cut) nodes.push(s("title", {}, row.label));
  if (difference) {
    nodes.push(...difference.draw(row, left + grid.differenceX, differenceMiddle));
  }
  nodes.push(...textLines(label.lines, left + inset, labelTop, font));
  if (assessment) {
    const last = label.lines.at(-1) ?? "";
    const x = left + inset + textWidth(last, font) + 9;
    const top = labelTop + labelHeight - lineHeight(font.size, last);
    nodes.push(...assessmentMark(assessment, x, lineMiddle(top, font.size, last)));
  }
  nodes.push(...grid.plot.draw(row, left + grid.plotX, middle));
  const whole = [y, y + height] as const;
  const { id } = row.entry.theme;
  const attrs = { class: "tl-row", transform: `translate(0 ${Math.round(y * 100) / 100})`, "data-theme": id };
  return {
    row,
    node: s("g", attrs, nodes, `theme ${id}`),
    top: y,
    height,
    cut: label.cut,
    middle: y + middle,
    reach: grid.stacked ? [y + middle - plotHeight / 2 - 1, y + middle + plotHeight / 2 + 1] : whole,
    differenceReach: !grid.stacked
      ? whole
      : grid.apart
        ? [y + differenceTop, y + differenceTop + differenceHeight]
        : [y + labelTop - 2, y + labelTop + first + 2],
  };
}
