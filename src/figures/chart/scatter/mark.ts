import type { Segment } from "../../../layout/labels/label-room.ts";
import type { Spot } from "../../../layout/segment.ts";
import type { Rectangle } from "../../../layout/shapes.ts";
import { lineHeight, textLine } from "../../../scene/lettering.ts";
import { ground, ink, quiet } from "../../../scene/palette.ts";
import { num, type SceneNode, s } from "../../../scene/scene.ts";
import { textWidth } from "../../../text/width.ts";
import type { Range } from "../range.ts";
import type { Panel } from "./panel.ts";
import type { Position } from "./positions.ts";

/** What is drawn of a position: a dot, with a badge where rows share it; dashes as far as bounds leave it open. */
export interface Mark {
  readonly anchors: readonly Spot[];
  readonly reach: number;
  readonly marks: readonly Rectangle[];
  readonly lines: readonly Segment[];
  /** How many rows share it, where the mark itself has no room to say so. */
  readonly untold: number;
  readonly nodes: readonly SceneNode[];
  readonly box: Rectangle;
}

const badgeFont = { size: 12, bold: true };
const dot = 4.5;
/** Of several rows whose badge would touch another mark. */
const largeDot = 6.5;
const end = 3;

/** The badge of so many rows at one position. */
export const badgeOf = (rows: number): string => `×${rows}`;

/** The marks of all positions: none covers another's badge. */
export function marksOf(positions: readonly Position[], panel: Panel): Mark[] {
  const spots = positions.map(({ x, y }) => ({ x: panel.x(x.min), y: panel.y(y.min) }));
  const isDot = positions.map(({ x, y }) => x.min === x.max && y.min === y.max);
  const wanted = positions.map(({ rows }) => (rows.length > 1 ? badgeRadius(rows.length) : dot));
  return positions.map((position, i) => {
    if (!isDot[i]) return rangeMark(position, panel);
    const here = spots[i] as Spot;
    const isAlone = spots.every(
      (there, j) =>
        j === i ||
        !isDot[j] ||
        Math.hypot(there.x - here.x, there.y - here.y) > (wanted[i] as number) + (wanted[j] as number) + 1,
    );
    return dotMark(position, here, isAlone);
  });
}

const badgeRadius = (rows: number): number => textWidth(badgeOf(rows), badgeFont) / 2 + 3;

/** A filled point where a row is marked, a thick ring where one is borderline, else a thin ring. */
function colours({ rows }: Position): { fill: string; stroke: string; line: number; text: string } {
  if (rows.some((row) => row.marked)) return { fill: ink, stroke: ground, line: 1.5, text: ground };
  const line = rows.some((row) => row.borderline) ? 3 : 1.5;
  return { fill: ground, stroke: quiet, line, text: quiet };
}

function dotMark(position: Position, { x, y }: Spot, hasRoom: boolean): Mark {
  const count = position.rows.length;
  const hasBadge = count > 1 && hasRoom;
  const reach = hasBadge ? badgeRadius(count) : count > 1 ? largeDot : dot;
  const { fill, stroke, line, text } = colours(position);
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  const nodes = [
    // A thicker ring is so to the inside.
    s("circle", {
      class: "tl-point",
      cx: x,
      cy: y,
      r: reach - (line - 1.5) / 2,
      fill,
      stroke,
      "stroke-width": line,
    }),
  ];
  if (hasBadge) {
    const style = { ...badgeFont, fill: text, align: "middle", className: "tl-badge" } as const;
    nodes.push(textLine(badgeOf(count), x, y - lineHeight(12) / 2, style));
  }
  return { anchors: [{ x, y }], reach, marks: [box], lines: [], untold: hasRoom ? 1 : count, nodes, box };
}

/** A line or a box of dashes, from the least to the most; an end that nothing bounds has no line across it. */
function rangeMark(position: Position, panel: Panel): Mark {
  const { inside } = panel;
  const right = Math.min(panel.x(panel.max) + 12, inside.x + inside.width);
  const top = panel.y(panel.max) - 12;
  const span = ({ min, max }: Range, at: (value: number) => number, open: number): [number, number] => [
    at(min),
    max === Infinity ? open : at(max),
  ];
  const [x1, x2] = span(position.x, panel.x, right);
  const [y1, y2] = span(position.y, panel.y, top);
  const stroke = position.rows.some((row) => row.marked) ? ink : quiet;
  const isOpen = { x: position.x.max === Infinity, y: position.y.max === Infinity };
  const corner = (x: number, y: number): Spot => ({ x, y });
  const lines: Segment[] = [
    { from: corner(x1, y1), to: corner(x2, y1) },
    { from: corner(x1, y1), to: corner(x1, y2) },
    ...(isOpen.y ? [] : [{ from: corner(x1, y2), to: corner(x2, y2) }]),
    ...(isOpen.x ? [] : [{ from: corner(x2, y1), to: corner(x2, y2) }]),
  ].filter(({ from, to }, i, all) => {
    const isLine = from.x !== to.x || from.y !== to.y;
    const same = all.findIndex((other) =>
      [other.from, other.to].every((p, k) => p.x === [from, to][k]?.x && p.y === [from, to][k]?.y),
    );
    return isLine && same === i;
  });
  const isLine = x1 === x2 || y1 === y2;
  const ends = isLine ? [corner(x1, y1), ...(isOpen.x || isOpen.y ? [] : [corner(x2, y2)])] : [];
  const nodes = [
    ...lines.map(({ from, to }) =>
      s("path", {
        class: "tl-range",
        d: `M${num(from.x)} ${num(from.y)}L${num(to.x)} ${num(to.y)}`,
        fill: "none",
        stroke,
        "stroke-width": stroke === ink ? 2 : 1.2,
        "stroke-dasharray": "3 2.5",
      }),
    ),
    ...ends.map(({ x, y }) =>
      s("circle", { class: "tl-end", cx: x, cy: y, r: end, fill: ground, stroke, "stroke-width": 1.5 }),
    ),
  ];
  const middle = corner((x1 + x2) / 2, (y1 + y2) / 2);
  const anchors = isLine
    ? [middle, corner(x1, y1), corner(x2, y2)]
    : [
        corner(x1, y1),
        corner(x2, y1),
        corner(middle.x, y2),
        corner(middle.x, y1),
        corner(x1, middle.y),
        corner(x2, middle.y),
        corner(x2, y2),
      ];
  const box = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  return {
    anchors,
    reach: end,
    marks: ends.map(({ x, y }) => ({ x: x - end, y: y - end, width: 2 * end, height: 2 * end })),
    lines,
    untold: position.rows.length,
    nodes,
    box,
  };
}
