import { glyph } from "../../scene/glyph.ts";
import { linesHeight, textLines } from "../../scene/lettering.ts";
import { axis, colourOf } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import { bracket, groupHeading, headFont, sharedLevels } from "./column-heads.ts";
import type { ChartData } from "./data.ts";

/** How close groups of one level stand, where the step from level to level is 1. */
const within = 0.7;
const markRoom = 14;
const bracketRoom = 8;
const headGap = 5;

/** Where the axes are, in steps from the first: groups of one level closer to each other than to the next level. */
export function axisSteps(data: ChartData): number[] {
  let at = 0;
  return data.groups.map((_, i) => {
    if (i) at += areOneLevel(data, i - 1, i) ? within : 1;
    return at;
  });
}

/** Whether two axes are of one level: what lies between them is no step up or down. */
export const areOneLevel = ({ groups, comparison }: ChartData, i: number, j: number): boolean =>
  comparison.levels.some(
    (level) => level.includes(groups[i] as number) && level.includes(groups[j] as number),
  );

/** The names above the axes at `xs`, between `left` and `right`, each with its mark; the marks alone where some name has no room. */
export function axisHeads(
  data: ChartData,
  xs: readonly number[],
  left: number,
  right: number,
): { named: boolean; height: number; nodes: SceneNode[] } {
  const { study, groups } = data;
  const widths = xs.map((x, i) => {
    const before = i ? (x - (xs[i - 1] as number)) / 2 - headGap : x - left;
    const after = i < xs.length - 1 ? ((xs[i + 1] as number) - x) / 2 - headGap : right - x;
    return 2 * Math.min(before, after);
  });
  const names = groups.map((g, i) => groupHeading(data, g, widths[i] as number));
  const named = names.every((lines) => lines !== null);
  const linesOf = (i: number): readonly string[] => (named ? (names[i] ?? []) : []);
  const text = Math.max(0, ...groups.map((_, i) => linesHeight(linesOf(i), headFont.size)));
  const levels = sharedLevels(data);
  const height = (levels.length ? bracketRoom : 0) + text + markRoom;
  const nodes = [
    ...levels.map((at) => {
      const [first, last] = [xs[at[0] as number] as number, xs[at.at(-1) as number] as number];
      return bracket(first - 16, last + 16, height - text - markRoom - bracketRoom + 0.5);
    }),
    ...groups.flatMap((g, i) => {
      const x = xs[i] as number;
      const group = study.groups[g] as Group;
      const lines = linesOf(i);
      return [
        ...textLines(lines, x, height - markRoom - linesHeight(lines, headFont.size), {
          ...headFont,
          align: "middle",
        }),
        glyph(g, x, height - markRoom / 2 + 1, 4.5, { fill: colourOf(group, g), "data-group": group.id }),
      ];
    }),
  ];
  return { named, height, nodes };
}

/** The axes themselves. */
export const axisLines = (xs: readonly number[], top: number, bottom: number): SceneNode[] =>
  xs.map((x) => s("line", { x1: x, x2: x, y1: top, y2: bottom, stroke: axis }));
