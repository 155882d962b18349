import { type Amount, isExact } from "../../measures/amount.ts";
import type { Reading } from "../../measures/measure.ts";
import { glyph } from "../../scene/glyph.ts";
import { axis, colourOf, ground, ink } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import type { ChartData } from "./data.ts";
import { intervalLine } from "./difference-marks.ts";
import { groupInterval } from "./intervals.ts";
import { lanesOf, type Span } from "./lanes.ts";
import { type ChartRow, comparedReadings } from "./rows.ts";

const radius = 4.25;
/** The white rim that sets marks off from lines and from each other. */
const rim = 1;
/** What marks reach around their place: no shape is wider. */
export const markReach = 5.5;
/** From one lane of marks to the next. */
const lane = 10;

/** An axis from 0 on. */
export interface ValueAxis {
  /** From its left end, the px of a value. */
  at(value: number): number;
  readonly length: number;
}

/** For each group of a row how many lanes its marks are off the middle, so that none are over others; `null` has none. */
export function marksLanes(data: ChartData, row: ChartRow, place: ValueAxis): readonly (number | null)[] {
  const spans = spansOf(data, row, place);
  return lanesOf(spans).map((at, i) => (spans[i] ? at : null));
}

/** How high a row's marks in these lanes are. */
export function marksHeight(lanes: readonly (number | null)[]): number {
  let [top, bottom] = [0, 0];
  for (const at of lanes) {
    top = Math.min(top, at ?? 0);
    bottom = Math.max(bottom, at ?? 0);
  }
  return (bottom - top) * lane + 8;
}

/** A row's marks on an axis that starts at `x`: each group's at its value, and a line from the least to the most that is certain. */
export function dumbbellMarks(
  data: ChartData,
  row: ChartRow,
  place: ValueAxis,
  lanes: readonly (number | null)[],
  x: number,
  middle: number,
): SceneNode[] {
  const nodes: SceneNode[] = [];
  // Among thin lines that are intervals it would be taken for one.
  const hasIntervals = row.readings.some((reading) => groupInterval(data, reading));
  if (!hasIntervals) addJoined(nodes, data, row, place, x, middle);
  row.readings.forEach((reading, i) => {
    const at = lanes[i] ?? null;
    if (at !== null) nodes.push(...groupMarks(data, reading, i, place, x, middle + at * lane));
  });
  return nodes;
}

/** The line between the lowest and the highest value of the groups that are compared, as far as it is certain that they are apart. */
function addJoined(
  nodes: SceneNode[],
  { groups }: ChartData,
  row: ChartRow,
  { at }: ValueAxis,
  x: number,
  middle: number,
): void {
  const values: Amount[] = [];
  let from = Infinity;
  let to = -Infinity;
  for (const reading of comparedReadings(row, groups)) {
    if (!isPlaced(reading) || !reading.value) continue;
    values.push(reading.value);
    from = Math.min(from, reading.value.max);
    to = Math.max(to, reading.value.min);
  }
  // Marks that meet need no line, and along the dashes of a range it would seem to be part of them.
  const overRange = values.some(({ min, max }) => min < max && min < to && max > from);
  if (values.length < 2 || overRange || at(to) - at(from) < 2 * markReach) return;
  const stroke = row.marked ? ink : axis;
  nodes.push(
    s("line", { x1: x + at(from), x2: x + at(to), y1: middle, y2: middle, stroke, "stroke-width": 2 }),
  );
}

function groupMarks(
  data: ChartData,
  reading: Reading,
  i: number,
  { at, length }: ValueAxis,
  x: number,
  y: number,
): SceneNode[] {
  const g = data.groups[i] as number;
  const group = data.study.groups[g] as Group;
  const colour = colourOf(group, g);
  const { value } = reading;
  if (!value) return [];
  const { min, max } = value;
  const interval = groupInterval(data, reading);
  if (isExact(value)) {
    const mark = {
      fill: colour,
      stroke: ground,
      "stroke-width": rim,
      "data-group": group.id,
    };
    return [
      ...(interval ? [intervalLine(x + at(interval[0]), x + at(interval[1]), y, colour)] : []),
      glyph(g, x + at(min), y, radius + rim / 2, mark),
    ];
  }
  const open = max === Infinity;
  const end = open ? length : at(max);
  const hollow = { fill: ground, stroke: colour, "stroke-width": 1.5, "data-group": group.id };
  const dashes = { stroke: colour, "stroke-width": 1.75, "stroke-dasharray": "3 2" };
  return [
    s("line", { x1: x + at(min), x2: x + end, y1: y, y2: y, ...dashes }),
    glyph(g, x + at(min), y, radius - 0.75, hollow),
    open
      ? s("path", {
          d: `M${x + end - 4} ${y - 4}l4 4l-4 4`,
          fill: "none",
          stroke: colour,
          "stroke-width": 1.5,
        })
      : glyph(g, x + end, y, radius - 0.75, hollow),
  ];
}

/** Whether anything is known of where a group's mark is. */
function isPlaced(reading: Reading): boolean {
  const { value, count } = reading;
  return value !== null && !(count?.min === 0 && count.max === Infinity);
}

/** From where to where each group's marks reach. */
function spansOf(data: ChartData, row: ChartRow, { at, length }: ValueAxis): (Span | null)[] {
  return row.readings.map((reading) => {
    const { value } = reading;
    if (!value || !isPlaced(reading)) return null;
    const [low, high] = groupInterval(data, reading) ?? [value.min, value.max];
    const end = value.max === Infinity ? length : at(Math.max(value.max, high));
    return [at(Math.min(value.min, low)) - markReach, end + markReach];
  });
}
