import { linesHeight, textLine, textLines } from "../../../scene/lettering.ts";
import { ink, quiet } from "../../../scene/palette.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import { textWidth } from "../../../text/width.ts";
import { longestWord, wrap } from "../../../text/wrap.ts";
import type { Box } from "../../figure.ts";
import type { MapRequest } from "../picture.ts";
import { type ListRow, measureRow } from "./list-row.ts";
import { tokenFont } from "./token.ts";

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
  /** With its edge where reading starts at `x`. */
  draw(x: number, y: number): void;
}

const columnGap = 28;
const leastColumn = 210;
const rowGap = 5;
const font = tokenFont;

/** Rows in columns of about the same height, in order from where reading starts, each label in full. */
export function listOf(
  sections: readonly ListSection[],
  { left, width, rightToLeft }: Pick<MapRequest, "left" | "width" | "rightToLeft">,
): DrawnList {
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const numbers = sections.flatMap(({ rows }) => rows.map((row) => row.number ?? ""));
  const indent =
    numbers.reduce((wide, text) => Math.max(wide, textWidth(text, { ...font, bold: true })), 4) + 8;
  // No column is narrower than its longest word.
  const words = sections.flatMap(({ rows }) =>
    rows.map(({ label, bold }) => longestWord(label, { ...font, bold })),
  );
  const least = Math.max(leastColumn, ...words.map((word) => indent + word));
  const most = Math.max(1, Math.floor((width + columnGap) / (least + columnGap)));
  const columns = Math.max(1, Math.min(most, Math.ceil(count / 2)));
  const columnWidth = (width - columnGap * (most - 1)) / most;
  const [edge, sign, align] = rightToLeft
    ? ([left + width, -1, "right"] as const)
    : ([left, 1, "left"] as const);
  const headings: SceneNode[] = [];
  const drawn = new Map<number, { nodes: SceneNode[]; box: Box }>();
  const pieces = sections.flatMap(({ heading, rows }) =>
    rows.map((row, i): Piece => {
      const head = heading !== undefined && i === 0 ? wrap(heading, columnWidth, font).lines : [];
      const headHeight = head.length ? linesHeight(head, font.size) + 8 : 0;
      const body = measureRow(row, columnWidth - indent);
      return {
        height: headHeight + body.height + rowGap,
        draw: (x, y) => {
          headings.push(...textLines(head, x, y + 5, { ...font, fill: quiet, align }));
          const top = y + headHeight;
          const style = { ...font, bold: true, fill: ink, align, className: "tl-number" } as const;
          const number = row.number ? [textLine(row.number, x, top, style)] : [];
          const nodes = [...number, ...body.draw(x + sign * indent, top, sign)];
          const full = indent + body.width;
          drawn.set(row.index, {
            nodes,
            box: { x: sign > 0 ? x : x - full, y: top, width: full, height: body.height },
          });
        },
      };
    }),
  );
  const height = fill(pieces, columns, (piece, column, y) => {
    piece.draw(edge + sign * column * (columnWidth + columnGap), y);
  });
  return { headings, rows: drawn, height };
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
