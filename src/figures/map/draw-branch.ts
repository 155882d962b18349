import type { Obstacle } from "../../layout/route.ts";
import { branch, ink } from "../../scene/palette.ts";
import { branchPath, roundedPath } from "../../scene/path.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Box } from "../figure.ts";
import type { Arrangement, Spot } from "./arrange.ts";

/** Where an arrangement stands in the figure: `u` runs from `origin` to the right (1) or to the left (−1). */
export interface Side {
  readonly arrangement: Arrangement;
  readonly origin: number;
  readonly sign: 1 | -1;
  readonly top: number;
}

/** A theme as drawn, and where. */
export interface Drawn {
  readonly id: string;
  readonly box: Box;
  readonly toggle: Box;
  readonly node: SceneNode;
  /** What links must keep clear of. */
  readonly obstacles: readonly Obstacle[];
}

const lineWeights = [3, 2.2, 1.6];
const weightOf = (level: number): number => lineWeights[level] ?? 1.2;
const lineEnd = 6;
const elbow = 7;

/** The theme of a spot: a `g[data-theme]` with everything that belongs to it. */
export function drawSpot(spot: Spot, side: Side): Drawn {
  const { block } = spot;
  const { id } = block.content.entry.theme;
  const align = side.sign > 0 ? "left" : "right";
  const parts = [...block.parts, ...spot.beside];
  const x = side.sign > 0 ? side.origin + spot.u : side.origin - spot.u;
  const y = side.top + spot.v;
  const boxes = parts.map((part): Box => {
    const { width, height } = part;
    return { x: side.sign > 0 ? part.u : -part.u - width, y: part.v, width, height };
  });
  const title = block.cut ? [s("title", {}, block.content.entry.theme.label, "title")] : [];
  const marks = parts.flatMap((part, i) => part.draw((boxes[i] as Box).x, (boxes[i] as Box).y, align));
  const attrs = {
    class: `tl-theme tl-level-${block.content.entry.level}`,
    transform: `translate(${round(x)} ${round(y)})`,
    "data-theme": id,
  };
  const around = union(boxes);
  const box = { ...around, x: x + around.x, y: y + around.y };
  const joint = x + side.sign * (block.labelEnd + 14);
  return {
    id,
    box,
    toggle: { x: joint - 12, y: y + block.middle - 12, width: 24, height: 24 },
    node: s("g", attrs, [...title, ...marks], `theme ${id}`),
    obstacles: boxes.map((part) => ({ ...part, x: x + part.x, y: y + part.y })),
  };
}

/** The line from a spot's parent to the spot; nothing for a spot at the top. */
export function drawBranch(spot: Spot, side: Side, marked: boolean): SceneNode | undefined {
  const { arrangement, origin, sign, top } = side;
  const parent = arrangement.spots[spot.parent];
  if (!parent) return undefined;
  const at = (u: number): number => origin + sign * u;
  const y1 = top + spot.v + spot.block.middle;
  const end = at(spot.u - lineEnd);
  let d: string;
  if (arrangement.kind === "columns") {
    const y0 = top + parent.v + parent.block.middle;
    const bend = at((arrangement.ends[parent.column] as number) + 2);
    d = branchPath([at(parent.u + parent.block.labelEnd + lineEnd), y0], bend, [end, y1]);
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

/** The line from the study's title in the middle of a mind map to a spot at the top. */
export function drawTrunk(
  spot: Spot,
  side: Side,
  from: readonly [number, number],
  marked: boolean,
): SceneNode {
  const end = side.origin + side.sign * (spot.u - lineEnd);
  const d = branchPath(from, from[0], [end, side.top + spot.v + spot.block.middle]);
  return branchLine(d, undefined, spot.block.content.entry.theme.id, 0, marked);
}

function branchLine(
  d: string,
  from: string | undefined,
  to: string,
  level: number,
  marked: boolean,
): SceneNode {
  const attrs = {
    class: "tl-branch",
    d,
    fill: "none",
    stroke: marked ? ink : branch,
    "stroke-width": weightOf(level),
    "stroke-linecap": "round",
    "data-from": from,
    "data-to": to,
  };
  return s("path", attrs, [], `branch ${to}`);
}

function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

const round = (value: number): number => Math.round(value * 100) / 100;
