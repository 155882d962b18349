import { lineHeight, linesHeight, textLine, textLines } from "../../../scene/lettering.ts";
import { ink, quiet } from "../../../scene/palette.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import { textWidth } from "../../../text/width.ts";
import { wrap } from "../../../text/wrap.ts";
import type { Box } from "../../figure.ts";
import { drawRow, flow, rowWidth, type Token, tokenGap, tokenHeight } from "./tally.ts";

/** A line of the list: a theme whose label found no room in its cell. */
export interface ListRow {
  /** Index of the theme. */
  readonly index: number;
  /** What stands in its cell; nothing where not even a number fits. */
  readonly number?: string;
  readonly label: string;
  readonly bold: boolean;
  readonly tokens: readonly Token[];
}

/** Rows below a heading; without one for those that bear numbers. */
export interface ListSection {
  readonly heading?: string;
  readonly rows: readonly ListRow[];
}

/** The list as drawn, from its own top edge. */
export interface DrawnList {
  readonly headings: readonly SceneNode[];
  /** Each theme's row, by its index. */
  readonly rows: ReadonlyMap<number, { readonly nodes: readonly SceneNode[]; readonly box: Box }>;
  readonly height: number;
}

/** What stands together in one column. */
interface Piece {
  readonly height: number;
  draw(x: number, y: number): void;
}

const columnGap = 28;
const leastColumn = 210;
const rowGap = 5;
const font = { size: 12 };

/** Rows in columns of about the same height, in order, each label in full. */
export function listOf(sections: readonly ListSection[], left: number, width: number): DrawnList {
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const most = Math.max(1, Math.floor((width + columnGap) / (leastColumn + columnGap)));
  const columns = Math.max(1, Math.min(most, Math.ceil(count / 2)));
  const columnWidth = (width - columnGap * (most - 1)) / most;
  const numbers = sections.flatMap(({ rows }) => rows.map((row) => row.number ?? ""));
  const indent =
    numbers.reduce((wide, text) => Math.max(wide, textWidth(text, { ...font, bold: true })), 4) + 8;
  const headings: SceneNode[] = [];
  const drawn = new Map<number, { nodes: SceneNode[]; box: Box }>();
  const pieces = sections.flatMap(({ heading, rows }) =>
    rows.map((row, i): Piece => {
      const head = heading !== undefined && i === 0 ? wrap(heading, columnWidth, font).lines : [];
      const headHeight = head.length ? linesHeight(head, font.size) + 8 : 0;
      const body = measured(row, columnWidth - indent);
      return {
        height: headHeight + body.height + rowGap,
        draw: (x, y) => {
          headings.push(...textLines(head, x, y + 5, { ...font, fill: quiet }));
          const top = y + headHeight;
          const number = row.number
            ? [textLine(row.number, x, top, { ...font, bold: true, fill: ink, className: "tl-number" })]
            : [];
          const nodes = [...number, ...body.draw(x + indent, top)];
          drawn.set(row.index, {
            nodes,
            box: { x, y: top, width: indent + body.width, height: body.height },
          });
        },
      };
    }),
  );
  const height = fill(pieces, columns, (piece, column, y) => {
    piece.draw(left + column * (columnWidth + columnGap), y);
  });
  return { headings, rows: drawn, height };
}

/** A row's label and counts within a width. */
function measured(
  { label, bold, tokens }: ListRow,
  width: number,
): { width: number; height: number; draw: (x: number, y: number) => SceneNode[] } {
  const style = { ...font, bold };
  const wrapped = wrap(label, width, style);
  const last = textWidth(wrapped.lines.at(-1) ?? "", style);
  const behind = last + tokenGap + rowWidth(tokens);
  const height = linesHeight(wrapped.lines, font.size);
  if (behind <= width) {
    const line = height - lineHeight(font.size, wrapped.lines.at(-1));
    return {
      width: Math.max(wrapped.width, behind),
      height,
      draw: (x, y) => [
        ...textLines(wrapped.lines, x, y, style),
        ...drawRow(tokens, x + last + tokenGap, y + line),
      ],
    };
  }
  const { rows, width: wide } = flow(tokens, width);
  return {
    width: Math.max(wrapped.width, wide),
    height: height + rows.length * tokenHeight,
    draw: (x, y) => [
      ...textLines(wrapped.lines, x, y, style),
      ...rows.flatMap((row, i) => drawRow(row, x, y + height + i * tokenHeight)),
    ],
  };
}

/** Puts pieces into columns that are as low as their order allows; how high the highest is. */
function fill(
  pieces: readonly Piece[],
  columns: number,
  put: (piece: Piece, column: number, y: number) => void,
): number {
  const total = pieces.reduce((sum, piece) => sum + piece.height, 0);
  const tallest = pieces.reduce((most, piece) => Math.max(most, piece.height), 0);
  let low = Math.max(total / columns, tallest);
  let high = total / columns + tallest;
  for (let step = 0; step < 10; step++) {
    const limit = (low + high) / 2;
    if (columnsAt(pieces, limit) <= columns) high = limit;
    else low = limit;
  }
  let column = 0;
  let y = 0;
  let height = 0;
  for (const piece of pieces) {
    if (y > 0 && y + piece.height > high) {
      column++;
      y = 0;
    }
    put(piece, column, y);
    y += piece.height;
    height = Math.max(height, y);
  }
  return height;
}

function columnsAt(pieces: readonly Piece[], limit: number): number {
  let columns = 1;
  let y = 0;
  for (const { height } of pieces) {
    if (y > 0 && y + height > limit) {
      columns++;
      y = 0;
    }
    y += height;
  }
  return columns;
}
