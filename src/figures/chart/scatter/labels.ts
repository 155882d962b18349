import { type Labelled, labelPoints } from "../../../layout/labels/label-points.ts";
import { lineHeight, textLine } from "../../../scene/lettering.ts";
import { axis, ink, quiet } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import { textWidth } from "../../../text/width.ts";
import type { Box } from "../../figure.ts";
import { bandEdge } from "../band-edge.ts";
import type { ChartRow } from "../rows.ts";
import { type Block, blocksOf } from "./block.ts";
import { badgeOf, type Mark } from "./mark.ts";
import type { Panel } from "./panel.ts";
import type { Position } from "./positions.ts";

/** A position with what is written there. */
export interface LabelledPosition {
  readonly position: Position;
  readonly mark: Mark;
  /** The number that stands there in place of the labels, which are in the list then. */
  readonly number?: string;
  /** The nodes and boxes of labels, in the order of the rows; of a number, only the first has nodes. */
  readonly labels: readonly { readonly nodes: readonly SceneNode[]; readonly box: Box }[];
  /** Where its text stands, if it has any. */
  readonly place?: Labelled;
}

const font = { size: 12 };

/** What is written at each position: its labels, where they fit; else a number, counted from 1 in the order of positions. */
export function labelled(
  positions: readonly Position[],
  marks: readonly Mark[],
  panel: Panel,
): LabelledPosition[] {
  const widths = panel.inside.width < 380 ? [118, 94, 76] : [160, 124, 96];
  const blocks = positions.map(({ rows }) => blocksOf(rows, widths));
  // As wide as the widest number can be, as none is known before labels have their places.
  const widest = textWidth("8".repeat(String(positions.length).length), { ...font, bold: true });
  const places = labelPoints(
    positions.map(({ rows }, i) => {
      const mark = marks[i] as Mark;
      const badge = mark.untold > 1 ? textWidth(` ${badgeOf(mark.untold)}`, { ...font, bold: true }) : 0;
      return {
        ...mark,
        labels: blocks[i] as Block[],
        token: { width: widest + badge, height: lineHeight(font.size) },
        count: rows.length,
        weight: rows.some((row) => row.marked) ? 1 : 0,
      };
    }),
    panel.inside,
    [panel.diagonal],
  );
  let last = 0;
  return positions.map((position, i) => {
    const mark = marks[i] as Mark;
    const place = places[i];
    if (!place) return { position, mark, labels: [] };
    const block = place.label === undefined ? undefined : (blocks[i] as Block[])[place.label];
    if (block) {
      const align = alignOf(place, mark);
      const labels = block.draw(place.box.x, place.box.y, align);
      return {
        position,
        mark,
        place,
        labels: labels.map((label, k) => drawn(label, position.rows[k] as ChartRow, align === "left")),
      };
    }
    const number = String(++last);
    const marked = position.rows.some((row) => row.marked);
    const text = mark.untold > 1 ? `${number} ${badgeOf(mark.untold)}` : number;
    const align = alignOf(place, mark);
    const { x, y, width } = place.box;
    const at = { left: x, middle: x + width / 2, right: x + width }[align];
    const style = { ...font, bold: true, fill: marked ? ink : quiet, align, className: "tl-number" };
    return {
      position,
      mark,
      place,
      number,
      labels: [{ nodes: [textLine(text, at, y, style)], box: place.box }],
    };
  });
}

/** A label with what tells its band, the edge away from the mark. */
function drawn(
  { nodes, box }: { nodes: SceneNode[]; box: Box },
  row: ChartRow,
  isRight: boolean,
): { nodes: SceneNode[]; box: Box } {
  return { nodes: [...labelEdge(row, box, isRight ? 1 : -1), ...nodes], box };
}

/** What tells the band of a row about its label, the edge on the side that `outwards` names. */
export const labelEdge = (row: ChartRow, { x, y, width, height }: Box, outwards: 1 | -1 = -1): SceneNode[] =>
  bandEdge(
    row,
    { x: outwards < 0 ? x - 8 : x - 2, y: y - 1, width: width + 10, height: height + 2 },
    outwards,
  );

/** Towards the mark. */
function alignOf({ box }: Labelled, mark: Mark): "left" | "middle" | "right" {
  const right = mark.box.x + mark.box.width;
  return box.x >= right ? "left" : box.x + box.width <= mark.box.x ? "right" : "middle";
}

/** The line from a mark to its text, where they are not next to each other. */
export function leaderNode({ leader }: Labelled): SceneNode[] {
  if (!leader) return [];
  const { from, to } = leader;
  return [s("line", { class: "tl-leader", x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: axis })];
}
