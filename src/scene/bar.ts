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
  /** The id of its group; none for all together. */
  readonly group?: string | undefined;
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
  const nodes: SceneNode[] = [];
  const rect = (from: number, to: number, line: boolean): void => {
    const left = num(sign > 0 ? zero + from : zero - to);
    const attrs: Record<string, string> = { x: left, y, width: num(to - from), height: num(height) };
    attrs.fill = line ? "none" : fill;
    if (line) attrs.stroke = fill;
    if (line) attrs["stroke-dasharray"] = "2 2";
    if (group !== undefined) attrs["data-group"] = group;
    nodes.push(element("rect", attrs));
  };
  if (min > 0) rect(0, min, false);
  if (max === Infinity) {
    const half = num(height / 2);
    const d = `M${num(zero + sign * (min + 1.5))} ${y}l${sign * 3.5} ${half}l${-sign * 3.5} ${half}`;
    nodes.push(element("path", { d, fill: "none", stroke: fill, "stroke-width": "1.5" }));
    return { nodes, reach: min + openReach };
  }
  if (max - min > 1.5) rect(min + 0.5, max - 0.5, true);
  return { nodes, reach: max };
}
