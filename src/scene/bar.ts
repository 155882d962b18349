import { element, num, type SceneNode } from "./scene.ts";

/** A bar that may be known only in bounds, in px. */
export interface Bar {
  /** Where it starts, and on which side of that it runs. */
  readonly zero: number;
  readonly sign: 1 | -1;
  readonly middle: number;
  readonly height: number;
  /** How long it is at least, and at most; `Infinity` where nothing bounds it. */
  readonly min: number;
  readonly max: number;
  readonly fill: string;
  /** The id of its group. */
  readonly group: string;
}

/** How far beyond its certain length the sign of an unbounded bar reaches. */
export const openReach = 6;

/**
 * A bar: solid as far as is certain, dashed as far as it may reach, an open angle where nothing bounds it. `reach` is
 * how far all that goes from where it starts.
 */
export function bar(known: Bar): { nodes: SceneNode[]; reach: number } {
  const { zero, sign, middle, height, fill, group } = known;
  // However small, what is more than nothing is seen.
  const min = known.min > 0 ? Math.max(known.min, 1.5) : 0;
  const max = Math.max(known.max, min);
  const y = num(middle - height / 2);
  const x = (from: number, to: number): string => num(sign > 0 ? zero + from : zero - to);
  const nodes: SceneNode[] = [];
  if (min > 0) {
    const attrs = { x: x(0, min), y, width: num(min), height: num(height), fill, "data-group": group };
    nodes.push(element("rect", attrs));
  }
  if (max === Infinity) {
    const half = num(height / 2);
    const d = `M${num(zero + sign * (min + 1.5))} ${y}l${sign * 3.5} ${half}l${-sign * 3.5} ${half}`;
    nodes.push(element("path", { d, fill: "none", stroke: fill, "stroke-width": "1.5" }));
    return { nodes, reach: min + openReach };
  }
  if (max - min > 1.5) {
    const from = min + 0.5;
    const to = max - 0.5;
    const attrs = {
      x: x(from, to),
      y,
      width: num(to - from),
      height: num(height),
      fill: "none",
      stroke: fill,
      "stroke-dasharray": "2 2",
      "data-group": group,
    };
    nodes.push(element("rect", attrs));
  }
  return { nodes, reach: max };
}
