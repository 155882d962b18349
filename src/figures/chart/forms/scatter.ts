import { type SceneNode, s } from "../../../scene/scene.ts";
import type { Box } from "../../figure.ts";
import type { Note } from "../../frame-parts.ts";
import type { ChartData } from "../data.ts";
import type { ChartPicture } from "../draw-chart.ts";
import type { FormKind } from "../form.ts";
import { labelsOf } from "../leaves.ts";
import { dashedWords } from "../missing.ts";
import type { ChartRow } from "../rows.ts";
import { diagonalNodes } from "../scatter/diagonal.ts";
import { keyList, listPlace } from "../scatter/key-list.ts";
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
  intervals: { groups: false, differences: false },
  signsNotAsked: () => false,
  draw,
  notes: notesOf,
};

function draw(given: ChartData, left: number, width: number): ChartPicture {
  const data = withParents(given);
  const { measure, rows } = data;
  const { positions, unplaced } = positionsOf(rows, measure);
  const panel = panelOf(data, largestIn(positions), left, width);
  const found = labelled(positions, marksOf(positions, panel), panel);
  const list = keyList(data, found, unplaced, listPlace(panel, left, width));
  const points = pointsOf(found);
  const parts = rows.map((row) => {
    const point = points.get(row);
    const line = list.rows.get(row);
    const { id } = row.entry.theme;
    const nodes = [...(point?.nodes ?? []), ...(line?.nodes ?? [])];
    const node = s("g", { class: "tl-row", "data-theme": id }, nodes, `theme ${id}`);
    return { node, box: (line ?? point)?.box as Box, isBehind: point?.isRange === true };
  });
  const texts = found.flatMap(({ place }) => (place ? [place.box] : []));
  const axes = [...panel.nodes, ...diagonalNodes(panel.diagonal, texts)];
  return {
    nodes: [
      s("g", { class: "tl-axes" }, axes, "axes"),
      ...(list.headings.length ? [s("g", { class: "tl-heading" }, list.headings, "list")] : []),
      // What is known in bounds is drawn behind the points.
      ...parts.filter(({ isBehind }) => isBehind).map(({ node }) => node),
      ...parts.filter(({ isBehind }) => !isBehind).map(({ node }) => node),
    ],
    height: Math.max(panel.height, list.bottom),
    boxes: parts.map(({ box }) => box),
    cut: [],
    named: true,
  };
}

/** The data with each theme's parent named where another has the same label, as no headings tell them apart here. */
function withParents(data: ChartData): ChartData {
  const labels = labelsOf(data.voice, data.rows, () => undefined);
  return { ...data, rows: data.rows.map((row, i) => ({ ...row, label: labels[i] as string })) };
}

/** What a row has in the panel. */
interface Point {
  readonly nodes: readonly SceneNode[];
  readonly box: Box;
  readonly isRange: boolean;
}

/** The points of rows; the first of those that share a position has the mark, too. */
function pointsOf(found: readonly LabelledPosition[]): Map<ChartRow, Point> {
  const points = new Map<ChartRow, Point>();
  for (const { position, mark, place, labels } of found) {
    position.rows.forEach((row, i) => {
      const { nodes, box } = labels[i] ?? { nodes: [], box: mark.box };
      if (i > 0) points.set(row, { nodes, box, isRange: false });
      else {
        const leader = place ? leaderNode(place) : [];
        const all = [...leader, ...mark.nodes, ...nodes];
        points.set(row, { nodes: all, box: around(mark.box, box), isRange: mark.lines.length > 0 });
      }
    });
  }
  return points;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function notesOf(data: ChartData): Note[] {
  const { voice, rows, measure } = data;
  const { say } = voice;
  const { positions } = positionsOf(rows, measure);
  const placed = positions.flatMap((position) => position.rows).flatMap((row) => row.readings);
  const dashed = dashedWords(
    data,
    placed.map(({ count }) => count),
    "chart.dashed.bounds",
  );
  const isShared = positions.some((position) => position.rows.length > 1);
  return [
    ...(rows.some(({ marked }) => marked) ? [{ text: say("chart.scatter.marked"), inWords: "" }] : []),
    ...(rows.some(({ borderline }) => borderline)
      ? [{ text: say("chart.scatter.borderline"), inWords: "" }]
      : []),
    ...(isShared ? [{ text: say("chart.scatter.shared"), inWords: "" }] : []),
    ...(dashed ? [{ text: `${dashed}.`, inWords: "" }] : []),
  ];
}
