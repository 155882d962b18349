import { type Place, placesBeside } from "../../layout/labels/around.ts";
import { isFree, isPossible, type Obstacle, type Segment } from "../../layout/labels/label-room.ts";
import type { Spot } from "../../layout/segment.ts";
import type { Rectangle } from "../../layout/shapes.ts";
import { lineHeight, textLine } from "../../scene/lettering.ts";
import { ink, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import { textWidth } from "../../text/width.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";
import { type Heights, legsOf, markRadius, type Stop, stopsOf } from "./slope-lines.ts";

/** A value that wants to stand beside its mark: of all rows that have it there, the one that stands out. */
interface Wanted {
  readonly row: ChartRow;
  readonly text: string;
  readonly spot: Spot;
  /** Of its mark, which it may stand close to. */
  readonly mark: string;
}

type Stops = readonly (readonly (Stop | undefined)[])[];

const size = 12;
/** From a mark to its own value, and from a value to the marks of others. */
const beside = 2;
const clear = 2.5;

/** The values on the axes between the first and the last, by row, as far as there is room for them inside `frame`. */
export function middleValues(
  data: ChartData,
  xs: readonly number[],
  heights: Heights,
  frame: Rectangle,
): Map<ChartRow, SceneNode[]> {
  const stops = data.rows.map((row) => stopsOf(data, row, heights));
  const marks = marksOf(xs, stops);
  const obstacles: Obstacle[] = [
    ...[...marks.values()].map((boxes) => ({ marks: boxes, lines: [] })),
    { marks: [], lines: linesOf(xs, stops, frame) },
  ];
  const owners = [...marks.keys()];
  const standing: Place[] = [];
  const drawn = new Map<ChartRow, SceneNode[]>();
  for (const { row, text, spot, mark } of wantedOf(data, xs, stops)) {
    const style = { size, bold: row.marked, fill: row.marked ? ink : quiet };
    const extent = { width: textWidth(text, style), height: lineHeight(size) };
    const owner = owners.indexOf(mark);
    const place = placesBeside(spot, markRadius, extent, beside)
      .sort((a, b) => a.cost - b.cost)
      .find((one) => isPossible(one, owner, clear, obstacles, frame) && isFree(one, standing));
    if (!place) continue;
    standing.push(place);
    drawn.set(row, [...(drawn.get(row) ?? []), textLine(text, place.box.x, place.box.y, style)]);
  }
  return drawn;
}

/** One value for all rows that have it in one place; what stands out comes first. */
function wantedOf({ rows, labels }: ChartData, xs: readonly number[], stops: Stops): Wanted[] {
  const found = new Map<string, Wanted>();
  const order = rows.map((_, r) => r).sort((a, b) => Number(rows[b]?.marked) - Number(rows[a]?.marked));
  for (const r of order) {
    const row = rows[r] as ChartRow;
    for (const [i, x] of xs.entries()) {
      const [stop, reading] = [stops[r]?.[i], row.readings[i]];
      if (!i || i === xs.length - 1 || !stop || !reading) continue;
      const text = labels.short(reading);
      const key = `${i} ${stop.y} ${text}`;
      if (!found.has(key)) found.set(key, { row, text, spot: { x, y: stop.y }, mark: markName(i, stop) });
    }
  }
  return [...found.values()];
}

const markName = (i: number, { y, top }: Stop): string => `${i} ${y} ${top}`;

/** The marks on all axes, one for all that are in one place: its ends, and the bar between them. */
function marksOf(xs: readonly number[], stops: Stops): Map<string, Rectangle[]> {
  const marks = new Map<string, Rectangle[]>();
  for (const ofRow of stops) {
    for (const [i, stop] of ofRow.entries()) {
      if (!stop) continue;
      const x = xs[i] as number;
      const ends = [stop.y, stop.top].map((y) => boxAt(x, y, markRadius, markRadius));
      const bar = boxAt(x, (stop.y + stop.top) / 2, 1, (stop.y - stop.top) / 2);
      marks.set(markName(i, stop), [...ends, bar]);
    }
  }
  return marks;
}

const boxAt = (x: number, y: number, halfWidth: number, halfHeight: number): Rectangle => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

/** The axes, and all lines between them. */
function linesOf(xs: readonly number[], stops: Stops, { y, height }: Rectangle): Segment[] {
  const axes = xs.map((x) => ({ from: { x, y }, to: { x, y: y + height } }));
  const legs = stops.flatMap((ofRow) =>
    ofRow.slice(1).flatMap((stop, i): Segment[] =>
      legsOf(ofRow[i], stop).map(({ from, to }) => ({
        from: { x: xs[i] as number, y: from },
        to: { x: xs[i + 1] as number, y: to },
      })),
    ),
  );
  return [...axes, ...legs];
}
