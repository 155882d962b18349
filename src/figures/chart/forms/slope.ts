import { type Measure, wasNotAsked } from "../../../measures/measure.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { MessageKey } from "../../../words/english.ts";
import type { Note } from "../../frame-parts.ts";
import { signNotes } from "../../notes.ts";
import { sharedLevels } from "../column-heads.ts";
import type { ChartData } from "../data.ts";
import type { ChartPicture } from "../draw-chart.ts";
import type { FormKind } from "../form.ts";
import { largestOf } from "../largest.ts";
import { labelsOf } from "../leaves.ts";
import { dashedWords } from "../missing.ts";
import { rangeOf } from "../range.ts";
import type { ChartRow } from "../rows.ts";
import { axisHeads, axisLines, axisSteps } from "../slope-axes.ts";
import { fitSlope } from "../slope-fit.ts";
import { blocksOf, type DrawnLabel, drawLabels, type EndLabel, roomOf } from "../slope-labels.ts";
import { type Heights, slopeLine, stopsOf } from "../slope-lines.ts";
import { middleValues } from "../slope-values.ts";

const mostRows = 10;
/** From the top of the panel to the highest value, and from the lowest to its bottom: half a label. */
const pad = 12;
const belowGap = 12;

/** What the height of a line stands for, under the measures that have one. */
const meanings: Partial<Readonly<Record<Measure, MessageKey>>> = {
  prevalence: "chart.slope.prevalence",
  share: "chart.slope.share",
  rate: "chart.slope.rate",
};

/** A slopegraph: an axis for each group, and each theme a line from one to the next, named at its ends. */
export const slope: FormKind = {
  canShow: ({ comparison: { kind }, measure, rows }) =>
    (kind === "pair" || kind === "ordered") &&
    meanings[measure] !== undefined &&
    rows.length > 0 &&
    rows.length <= mostRows &&
    rows.some(({ readings }) => readings.some((reading) => rangeOf(reading, measure))),
  intervals: { groups: false, differences: false },
  signsNotAsked: ({ rows }) => rows.some(({ readings }) => readings.some(wasNotAsked)),
  needs: "chart.needs.slope",
  draw: drawSlope,
  notes: slopeNotes,
};

function drawSlope(data: ChartData, left: number, width: number, figureWidth: number): ChartPicture | null {
  const { voice, rows, labels, measure } = data;
  // Sections have no headings here.
  const names = labelsOf(voice, rows, () => undefined);
  const steps = axisSteps(data);
  const fit = fitSlope(data, names, steps, width);
  if (!fit) return null;
  const xs = steps.map((at) => left + fit.leftWidth + at * fit.step);
  const [firstX, lastX] = [xs[0] as number, xs.at(-1) as number];
  const heads = axisHeads(data, xs, left, left + width);
  const top = heads.height + 4;

  const most =
    measure === "prevalence"
      ? 1
      : largestOf(
          rows.flatMap(({ readings }) => readings.filter(({ count }) => count && count.max < Infinity)),
        );
  const heightsIn = (room: number): Heights => ({
    most,
    y: (value) => top + pad + (1 - value / most) * (room - 2 * pad),
  });
  const endsAt = (heights: Heights, end: number): EndLabel[] =>
    rows.map((row, r) => {
      const stops = stopsOf(data, row, heights);
      const at = end < 0 ? stops.length + end : end;
      const next = stops[end < 0 ? at - 1 : at + 1];
      const reading = row.readings[at] as ChartRow["readings"][number];
      const value = labels.short(reading);
      return { row, label: names[r] as string, value, y: stops[at]?.y, from: next?.y ?? 0 };
    });
  const blocksIn = (room: number) => {
    const heights = heightsIn(room);
    const start = endsAt(heights, 0);
    return {
      heights,
      right: blocksOf(endsAt(heights, -1), fit.right),
      left: blocksOf(fit.left.labelWidth ? start : distinct(start), fit.left),
    };
  };
  // How high labels are does not hang on where they go.
  const least = figureWidth < 480 ? 260 : figureWidth < 1000 ? 320 : 400;
  const draft = blocksIn(least);
  const [rightRoom, leftRoom] = [roomOf(draft.right), roomOf(draft.left)];
  const room = Math.max(least, rightRoom.ends, leftRoom.ends);
  const { heights, ...blocks } = blocksIn(room);
  const below = Math.max(rightRoom.below, leftRoom.below);
  const belowTop = top + room + belowGap;
  const right = drawLabels(blocks.right, fit.right, lastX, top, room, belowTop);
  const starts = drawLabels(blocks.left, fit.left, firstX, top, room, belowTop);

  const between = { x: firstX, y: top, width: lastX - firstX, height: room };
  const middle = middleValues(data, xs, heights, between);
  const drawRow = (row: ChartRow): SceneNode => {
    const { id } = row.entry.theme;
    const nodes = [
      ...(starts.get(row)?.nodes ?? []),
      ...(right.get(row)?.nodes ?? []),
      ...slopeLine(data, row, xs, heights),
      ...(middle.get(row) ?? []),
    ];
    return s("g", { class: "tl-row", "data-theme": id }, nodes, `theme ${id}`);
  };
  // What stands out lies on top.
  const order = [...rows.filter((row) => !row.marked), ...rows.filter((row) => row.marked)];
  const ends = rows.map((row) => right.get(row) as DrawnLabel);
  return {
    nodes: [
      s("g", { class: "tl-heads" }, heads.nodes, "heads"),
      s("g", { class: "tl-axes" }, axisLines(xs, heights.y(most), heights.y(0)), "axes"),
      ...order.map(drawRow),
    ],
    height: belowTop - belowGap + (below ? belowGap + below : 0),
    boxes: ends.map(({ box }) => box),
    cut: names.filter((_, i) => ends[i]?.cut),
    named: heads.named,
  };
}

/** Values that stand alone: one for all lines that start in one place, none for lines that do not start there. */
function distinct(labels: readonly EndLabel[]): EndLabel[] {
  const byPlace = new Map<string, EndLabel>();
  for (const label of labels) {
    if (label.y === undefined) continue;
    const place = `${label.y} ${label.value}`;
    if (!byPlace.has(place) || label.row.marked) byPlace.set(place, label);
  }
  return [...byPlace.values()];
}

function slopeNotes(data: ChartData): Note[] {
  const { voice, rows, measure } = data;
  const { say } = voice;
  const readings = rows.flatMap((row) => row.readings);
  const ranges = readings.map((reading) => rangeOf(reading, measure));
  const placed = readings.flatMap(({ count }, i) => (ranges[i] ? [count] : []));
  const dashed = dashedWords(data, placed, "chart.dashed.bounds");
  const isBroken = ranges.some((range) => !range);
  const meaning = meanings[measure];
  return [
    ...(meaning ? [{ text: say(meaning), inWords: "" }] : []),
    ...(dashed ? [{ text: say("chart.dashedAtLeast", { dashed }), inWords: "" }] : []),
    ...(isBroken ? [{ text: say("chart.slope.broken"), inWords: "", missing: true }] : []),
    ...(sharedLevels(data).length ? [{ text: say("chart.sharedLevelOfLines"), inWords: "" }] : []),
    ...signNotes(
      voice,
      readings.map(({ count }) => count),
      measure,
    ),
  ];
}
