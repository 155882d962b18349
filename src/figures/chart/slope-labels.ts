import { declutter } from "../../layout/labels/declutter.ts";
import { lineHeight, lineMiddle, linesHeight, textLine, textLines } from "../../scene/lettering.ts";
import { branch, ink, quiet } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import { textWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { assessmentMark } from "../assessment.ts";
import type { Box } from "../figure.ts";
import { bandEdge } from "./band-edge.ts";
import type { ChartRow } from "./rows.ts";

/** The font of labels, and of the values beside them. */
export const labelFont = { size: 13 };
const valueFont = { size: 12 };
/** Between a value and the label beside it. */
export const valueGap = 8;
/** What the mark of a judgement takes after a label. */
export const judgementRoom = 14;
/** What an edge takes behind a label. */
const edgeRoom = 4;
const least = 24;
const maxLines = 12;

/** Labels at the ends of lines: on which side of their axis, with what, in how much room. */
export interface LabelStyle {
  readonly sign: 1 | -1;
  /** How far from the axis they are. */
  readonly lead: number;
  readonly valueWidth: number;
  /** How wide labels may be; 0 for values alone. */
  readonly labelWidth: number;
  /** Whether the value stands below the label, not beside it. */
  readonly stacked: boolean;
}

/** One label: what it says, and where its line ends, if it has an end there. */
export interface EndLabel {
  readonly row: ChartRow;
  readonly label: string;
  readonly value: string;
  readonly y: number | undefined;
  /** Where the line comes from: of two that end in one place, the higher one stands higher. */
  readonly from: number;
}

/** A label as it is drawn: the height that it takes, and the lines of its text. */
interface Block extends EndLabel {
  readonly lines: readonly string[];
  readonly cut: boolean;
  readonly height: number;
}

/** The labels of one side in their heights, not yet in their places. */
export function blocksOf(labels: readonly EndLabel[], style: LabelStyle): Block[] {
  return labels.map((label) => {
    const { assessment } = label.row;
    const beside = style.stacked && !isStacked(label, style) ? besides(label) : 0;
    const room = style.labelWidth - beside - (assessment ? judgementRoom : 0);
    const { lines, cut } = style.labelWidth
      ? wrap(label.label, room, { ...labelFont, bold: isBold(label.row) }, maxLines)
      : { lines: [], cut: false };
    const text =
      linesHeight(lines, labelFont.size) + (isStacked(label, style) ? lineHeight(valueFont.size) : 0);
    return { ...label, lines, cut, height: lines.length ? Math.max(least, text + 7) : 17 };
  });
}

/** A line without an end has no number that would need a line of its own. */
const isStacked = ({ y }: EndLabel, { stacked, labelWidth }: LabelStyle): boolean =>
  stacked && labelWidth > 0 && y !== undefined;

const besides = ({ value }: EndLabel): number => textWidth(value, { ...valueFont, bold: true }) + valueGap;

/** How much room the labels at line ends need, and those of lines without an end there, which stand below. */
export function roomOf(blocks: readonly Block[]): { ends: number; below: number } {
  const sum = (some: readonly Block[]): number => some.reduce((total, { height }) => total + height, 0);
  return {
    ends: sum(blocks.filter(({ y }) => y !== undefined)),
    below: sum(blocks.filter(({ y }) => y === undefined)),
  };
}

/** What a label draws, by row. */
export interface DrawnLabel {
  readonly nodes: readonly SceneNode[];
  readonly box: Box;
  readonly cut: boolean;
}

/** The labels of one side in places where none overlaps another: at most `room` below `top`, those without an end below that. */
export function drawLabels(
  blocks: readonly Block[],
  style: LabelStyle,
  axisX: number,
  top: number,
  room: number,
  belowTop: number,
): Map<ChartRow, DrawnLabel> {
  const ends = blocks.filter(({ y }) => y !== undefined).sort((a, b) => a.from - b.from);
  const wishes = ends.map(({ y = 0, height }) => ({ wanted: y - top, length: height }));
  const middles = declutter(wishes, room).map((middle) => top + middle);
  const drawn = new Map(
    ends.map((block, i) => [block.row, drawBlock(block, style, axisX, middles[i] as number)]),
  );
  let y = belowTop;
  for (const block of blocks) {
    if (block.y !== undefined) continue;
    drawn.set(block.row, drawBlock(block, style, axisX, y + block.height / 2));
    y += block.height;
  }
  return drawn;
}

/** Whether a row's label and line stand out. */
const isBold = (row: ChartRow): boolean => row.marked || row.assessment === "diverge";

function drawBlock(block: Block, style: LabelStyle, axisX: number, middle: number): DrawnLabel {
  const { row, label, value, lines, cut, height, y } = block;
  const { sign, lead, valueWidth, labelWidth } = style;
  const stacked = isStacked(block, style);
  const bold = isBold(row);
  const align = sign > 0 ? "left" : "right";
  const start = axisX + sign * lead;
  const font = { ...labelFont, bold };
  const text = linesHeight(lines, font.size);
  const beside = style.stacked ? besides(block) : valueWidth + valueGap;
  const labelX = start + sign * (stacked || !labelWidth ? 0 : beside);
  const valueHeight = lineHeight(valueFont.size);
  const labelTop = middle - (text + (stacked ? valueHeight : 0)) / 2;
  const valueTop = stacked ? labelTop + text : middle - valueHeight / 2;
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, font)));
  const judged = row.assessment && sign > 0 && labelWidth ? row.assessment : undefined;
  const width = Math.max(
    Math.abs(labelX - start) + widest + (judged ? judgementRoom : 0),
    textWidth(value, { ...valueFont, bold }),
  );
  const box = { x: sign > 0 ? start : start - width, y: middle - height / 2, width, height };
  const around = { ...box, x: box.x - 4, width: width + 8 + edgeRoom };
  const nodes = labelWidth
    ? bandEdge(row, sign > 0 ? around : { ...around, x: around.x - edgeRoom }, sign)
    : [];
  if (cut) nodes.push(s("title", {}, label));
  if (y !== undefined && Math.abs(y - middle) > 1.5) {
    const [x1, x2] = [axisX + sign * 7, start - sign * 4];
    nodes.push(s("line", { class: "tl-leader", x1, y1: y, x2, y2: middle, stroke: branch }));
  }
  const valueStyle = { ...valueFont, bold, fill: bold ? ink : quiet, align } as const;
  nodes.push(textLine(value, start, valueTop, valueStyle));
  nodes.push(...textLines(lines, labelX, labelTop, { ...font, align }));
  if (judged) {
    const last = lines.at(-1) ?? "";
    const lineTop = labelTop + text - lineHeight(font.size, last);
    const x = labelX + textWidth(last, font) + 9;
    nodes.push(...assessmentMark(judged, x, lineMiddle(lineTop, font.size, last)));
  }
  return { nodes, box, cut };
}
