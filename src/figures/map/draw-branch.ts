import { branch, ink } from "../../scene/palette.ts";
import { branchPath, roundedPath } from "../../scene/path.ts";
import { element, num, type SceneNode } from "../../scene/scene.ts";
import { type Drawn, drawTheme } from "./draw-theme.ts";
import type { Arrangement, Spot } from "./forest.ts";

/** Where an arrangement stands in the figure: `u` runs from `origin` to the right (1) or to the left (−1). */
export interface Side {
  readonly arrangement: Arrangement;
  readonly origin: number;
  readonly sign: 1 | -1;
  readonly top: number;
}

const lineWeights = [3, 2.2, 1.6];
const weightOf = (level: number): number => lineWeights[level] ?? 1.2;
const lineEnd = 6;
const elbow = 7;

/** The theme of a spot. */
export function drawSpot(spot: Spot, { origin, sign, top }: Side): Drawn {
  return drawTheme(
    spot.block,
    origin + sign * spot.u,
    top + spot.v,
    sign > 0 ? "left" : "right",
    spot.beside,
  );
}

/** The line from a spot's parent to the spot; nothing for a spot at the top, or in another column of an outline. */
export function drawBranch(spot: Spot, side: Side, marked: boolean): SceneNode | undefined {
  const { arrangement, origin, sign, top } = side;
  const parent = arrangement.spots[spot.parent];
  if (!parent || (arrangement.kind === "outline" && parent.column !== spot.column)) return undefined;
  const at = (u: number): number => origin + sign * u;
  const y1 = top + spot.v + spot.block.middle;
  const end = at(spot.u - lineEnd);
  let d: string;
  if (arrangement.kind === "columns") {
    const y0 = top + parent.v + parent.block.middle;
    const start = parent.u + parent.block.labelEnd + lineEnd;
    const bend = Math.max(start, (arrangement.ends[parent.column] as number) + 2);
    d = branchPath([at(start), y0], at(bend), [end, y1]);
  } else {
    const trunk = at(parent.u + Math.min(5, (spot.u - parent.u) * 0.4));
    const y0 = top + parent.v + parent.block.height + 2;
    const reach = Math.abs(spot.u - parent.u) > 12 ? end : at(spot.u - 2);
    d = roundedPath(
      [
        [trunk, y0],
        [trunk, y1],
        [reach, y1],
      ],
      elbow,
    );
  }
  const { theme, level } = spot.block.content.entry;
  return branchLine(d, parent.block.content.entry.theme.id, theme.id, level - 1, marked);
}

/** The line from the middle of a mind map, be it the study's title or a theme, to a spot at the top. */
export function drawTrunk(
  spot: Spot,
  side: Side,
  start: readonly [number, number],
  from: string | undefined,
  marked: boolean,
): SceneNode {
  const end = side.origin + side.sign * (spot.u - lineEnd);
  const d = branchPath(start, start[0], [end, side.top + spot.v + spot.block.middle]);
  const { theme, level } = spot.block.content.entry;
  return branchLine(d, from, theme.id, level - 1, marked);
}

/** Lines in the order in which they are painted: those to marked themes last, so that no sibling's line covers them. */
export function inPaintOrder(lines: readonly SceneNode[], marked: ReadonlySet<string>): SceneNode[] {
  const isMarked = ({ attrs }: SceneNode): boolean => marked.has(attrs["data-to"] ?? "");
  return [...lines.filter((line) => !isMarked(line)), ...lines.filter(isMarked)];
}

/** The line from one theme to another, or from the study's title; its weight falls with the level it starts from. */
export function branchLine(
  d: string,
  from: string | undefined,
  to: string,
  level: number,
  marked: boolean,
): SceneNode {
  const attrs: Record<string, string> = {
    class: "tl-branch",
    d,
    fill: "none",
    stroke: marked ? ink : branch,
    "stroke-width": num(weightOf(level)),
    "stroke-linecap": "round",
  };
  if (from !== undefined) attrs["data-from"] = from;
  attrs["data-to"] = to;
  return element("path", attrs, [], `branch ${to}`);
}
