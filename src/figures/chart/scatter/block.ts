import type { Extent } from "../../../layout/shapes.ts";
import { lineHeight, lineMiddle, linesHeight, textLines } from "../../../scene/lettering.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import { type Font, textWidth } from "../../../text/width.ts";
import { longestWord, wrap } from "../../../text/wrap.ts";
import { assessmentMark } from "../../assessment.ts";
import type { Box } from "../../figure.ts";
import type { ChartRow } from "../rows.ts";

/** The labels of the rows at one position, one below the other. */
export interface Block extends Extent {
  /** Each row's label in a block whose corner is at (x, y), in the order of the rows. */
  draw(x: number, y: number, align: "left" | "middle" | "right"): { nodes: SceneNode[]; box: Box }[];
}

/** No block has more rows, nor any row more lines: it would hide too much of the panel. */
const most = { rows: 3, lines: 4 };
const rowGap = 3;
const diamond = 14;
const size = 12;

/** A label's font: bold where its difference is marked, or where the authors say that the groups diverge. */
export const fontOf = ({ marked, assessment }: ChartRow): Font => ({
  size,
  bold: marked || assessment === "diverge",
});

/** The blocks that these rows may have, widest first; none where they have too much to say. */
export function blocksOf(rows: readonly ChartRow[], widths: readonly number[]): Block[] {
  const blocks: Block[] = [];
  if (rows.length > most.rows) return blocks;
  for (const width of widths) {
    const block = blockOf(rows, width);
    const last = blocks.at(-1);
    if (block && (!last || block.width < last.width - 1)) blocks.push(block);
  }
  return blocks;
}

function blockOf(rows: readonly ChartRow[], limit: number): Block | null {
  const parts = rows.map((row) => {
    const font = fontOf(row);
    const aside = row.assessment ? diamond : 0;
    const { lines, width } = wrap(row.label, limit - aside, font);
    const isWhole = longestWord(row.label, font) <= limit - aside;
    return { row, font, aside, lines, width: width + aside, height: linesHeight(lines, size), isWhole };
  });
  if (parts.some(({ lines, isWhole }) => !isWhole || lines.length > most.lines)) return null;
  const width = Math.max(...parts.map((part) => part.width));
  return {
    width,
    height: parts.reduce((sum, part) => sum + part.height, rowGap * (parts.length - 1)),
    draw: (x, y, align) => {
      let top = y;
      return parts.map(({ row, font, aside, lines, width: own, height }) => {
        const left = x + { left: 0, middle: (width - own) / 2, right: width - own }[align];
        const text = own - aside;
        const at = left + { left: 0, middle: text / 2, right: text }[align];
        const nodes = textLines(lines, at, top, { ...font, align });
        if (row.assessment) {
          const last = lines.at(-1) ?? "";
          const slack = text - textWidth(last, font);
          const end = left + text - { left: slack, middle: slack / 2, right: 0 }[align];
          const lineTop = top + height - lineHeight(size, last);
          nodes.push(...assessmentMark(row.assessment, end + 9, lineMiddle(lineTop, size, last)));
        }
        const box = { x: left, y: top, width: own, height };
        top += height + rowGap;
        return { nodes, box };
      });
    },
  };
}
