import { type Amount, isExact } from "../../measures/amount.ts";
import type { Interval } from "../../measures/statistics/interval.ts";
import { ground } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";

/** The radius of the dot of a difference. */
export const dot = 4.5;

/** Where the marks of a difference are, and in which colour. */
export interface DifferencePlace {
  /** The x of so many points. */
  at(points: number): number;
  readonly middle: number;
  readonly fill: string;
  readonly marked: boolean;
}

/** A line from zero with a dot at its end; dashed, between two hollow dots, where the difference lies between bounds. */
export function differenceLine(
  difference: Amount,
  { at, middle, fill, marked }: DifferencePlace,
): SceneNode[] {
  const near = Math.abs(difference.min) <= Math.abs(difference.max) ? difference.min : difference.max;
  const far = near === difference.min ? difference.max : difference.min;
  const crosses = difference.min < 0 && difference.max > 0;
  const line = (from: number, to: number, dashes?: string): SceneNode =>
    s("line", {
      x1: at(from),
      x2: at(to),
      y1: middle,
      y2: middle,
      stroke: fill,
      "stroke-width": marked ? 3 : 2.5,
      "stroke-dasharray": dashes,
    });
  const nodes: SceneNode[] = [];
  if (!crosses && near !== 0) nodes.push(line(0, near));
  if (!isExact(difference)) {
    nodes.push(line(near, far, "3 2"));
    const open = { fill: ground, stroke: fill, "stroke-width": 1.5 };
    nodes.push(...[near, far].map((end) => s("circle", { cx: at(end), cy: middle, r: dot - 0.5, ...open })));
  } else nodes.push(s("circle", { cx: at(far), cy: middle, r: dot, fill }));
  return nodes;
}

/** A thin line over the interval and a dot at the difference: nothing that would look like a bar with an error bar. */
export function differenceWithInterval(
  { min }: Amount,
  interval: Interval,
  { at, middle, fill }: DifferencePlace,
): SceneNode[] {
  return [
    intervalLine(at(interval[0]), at(interval[1]), middle, fill),
    s("circle", { cx: at(min), cy: middle, r: dot, fill }),
  ];
}

/** The thin line of an interval between two x. */
export const intervalLine = (x1: number, x2: number, y: number, stroke: string): SceneNode =>
  s("line", { class: "tl-interval", x1, x2, y1: y, y2: y, stroke, "stroke-width": 1.25 });
