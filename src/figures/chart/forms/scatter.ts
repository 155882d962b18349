import { num, type SceneNode, s } from "../../../scene/scene.ts";
import type { Box } from "../../figure.ts";
import type { Note } from "../../frame-parts.ts";
import type { ChartData } from "../data.ts";
import type { ChartPicture } from "../draw-chart.ts";
import type { FormKind } from "../form.ts";
import { shortSignNotes } from "../form-notes.ts";
import type { ChartRow } from "../rows.ts";
import { diagonalNodes } from "../scatter/diagonal.ts";
import { keyList } from "../scatter/key-list.ts";
import { type LabelledPosition, labelled, leaderNode } from "../scatter/labels.ts";
import { marksOf } from "../scatter/mark.ts";
import { panelOf } from "../scatter/panel.ts";
import { largestIn, positionsOf } from "../scatter/positions.ts";

/**
 * Each theme as a point: to the right by what the first group says, upwards by what the second does; on the diagonal the
 * two say the same. Labels without room at their point are in a list below, by number.
 */
export const scatter: FormKind = {
  canShow: ({ groups, measure, rows }) =>
    groups.length === 2 &&
    (measure === "prevalence" || measure === "share" || measure === "rate") &&
    positionsOf(rows, measure).positions.length > 0,
  draw,
  notes: notesOf,
};

function draw(data: ChartData, left: number, width: number): ChartPicture {
  const { study, groups, measure, rows } = data;
  const { positions, unplaced } = positionsOf(rows, measure);
  const panel = panelOf(study, groups, measure, largestIn(positions), left, width);
  const found = labelled(positions, marksOf(positions, panel), panel);
  const list = keyList(data, found, unplaced, left, width);
  const listTop = panel.height + 16;
  const listed = `translate(0 ${num(listTop)})`;
  const texts = found.flatMap(({ place }) => (place ? [place.box] : []));
  const points = pointsOf(found);
  const parts = rows.map((row) => {
    const point = points.get(row);
    const line = list.rows.get(row);
    const nodes = [...(point?.nodes ?? []), ...(line ? [s("g", { transform: listed }, line.nodes)] : [])];
    const box = line ? { ...line.box, y: line.box.y + listTop } : (point?.box as Box);
    const { id } = row.entry.theme;
    return { node: s("g", { class: "tl-row", "data-theme": id }, nodes, `theme ${id}`), box };
  });
  const axes = [...panel.nodes, ...diagonalNodes(panel.diagonal, texts)];
  const headings = list.headings.length
    ? [s("g", { class: "tl-heading", transform: listed }, list.headings, "list")]
    : [];
  return {
    nodes: [s("g", { class: "tl-axes" }, axes, "axes"), ...headings, ...parts.map(({ node }) => node)],
    height: list.height ? listTop + list.height : panel.height,
    boxes: parts.map(({ box }) => box),
    cut: [],
    named: true,
  };
}

/** What each row has in the panel: the first of those that share a position has the mark, too. */
function pointsOf(
  found: readonly LabelledPosition[],
): Map<ChartRow, { readonly nodes: readonly SceneNode[]; readonly box: Box }> {
  return new Map(
    found.flatMap(({ position, mark, place, labels }) =>
      position.rows.map((row, i) => {
        const { nodes, box } = labels[i] ?? { nodes: [], box: mark.box };
        if (i > 0) return [row, { nodes, box }] as const;
        const leader = place ? leaderNode(place) : [];
        return [row, { nodes: [...leader, ...mark.nodes, ...nodes], box: around(mark.box, box) }] as const;
      }),
    ),
  );
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function notesOf(data: ChartData): Note[] {
  const { rows, measure } = data;
  const { positions, unplaced } = positionsOf(rows, measure);
  const isOpen = positions.some(({ x, y }) => x.max > x.min || y.max > y.min);
  const isShared = positions.some((position) => position.rows.length > 1);
  return [
    ...(rows.some(({ marked }) => marked) ? [{ text: "Filled points: marked difference." }] : []),
    ...(isShared ? [{ text: "×2, ×3 …: so many themes in one place." }] : []),
    ...(isOpen ? [{ text: "Dashed: between the least and the most that is reported." }] : []),
    ...shortSignNotes({ ...data, rows: unplaced }),
  ];
}
