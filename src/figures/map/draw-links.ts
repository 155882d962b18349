import { type Obstacle, type Point, routeLinks, type Terminal } from "../../layout/route.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { ThemeLink } from "../../study/model.ts";
import type { Side } from "./draw-branch.ts";
import type { Drawn } from "./draw-theme.ts";
import { linkLine } from "./link-line.ts";

/** A link to draw: from the words below its theme to the label of the other. */
interface Ends {
  readonly link: ThemeLink;
  readonly from: Terminal;
  readonly to: Terminal;
}

/** More links than this are given in words only. */
export const mostLinksDrawn = 60;

const standOff = 5;
/** From the end of a branch that comes from the middle to an arrowhead beside it. */
const besideBranch = 9;

/**
 * The links between themes as dashed lines that keep clear of every label, from the words of the link to the theme
 * that it leads to. `drawn` holds the spots of each side in order; `middle` is the title of a mind map.
 */
export function drawLinks(
  sides: readonly Side[],
  drawn: readonly (readonly Drawn[])[],
  middle?: Obstacle,
): SceneNode[] {
  if (!sides.some(({ arrangement }) => arrangement.spots.some(({ block }) => block.content.links.length))) {
    return [];
  }
  const { columns, gutters, columnOf } = strips(sides, drawn, middle);
  const places = new Map<string, { side: Side; index: number; s: number }>();
  sides.forEach((side, s) => {
    for (const [index, spot] of side.arrangement.spots.entries()) {
      places.set(spot.block.content.entry.theme.id, { side, index, s });
    }
  });
  const ends: Ends[] = [];
  for (const [s0, side] of sides.entries()) {
    for (const spot of side.arrangement.spots) {
      spot.block.content.links.forEach(({ link }, i) => {
        const target = places.get(link.to);
        if (!target) return;
        const other = target.side.arrangement.spots[target.index] as typeof spot;
        const a = columnOf(s0, spot.column);
        const b = columnOf(target.s, other.column);
        const inner = (of: Side): "left" | "right" => (of.sign > 0 ? "left" : "right");
        const fromSide = a === b ? inner(side) : a < b ? "right" : "left";
        const toSide = a === b ? inner(side) : a < b ? "left" : "right";
        const words = spot.block.parts[spot.block.parts.length - spot.block.content.links.length + i];
        const from = edge(side, spot.u, words?.part.width ?? spot.block.labelEnd, fromSide);
        const to = edge(target.side, other.u, other.block.labelEnd, toSide);
        const yFrom = side.top + spot.v + (spot.block.linkMiddles[i] as number);
        // Where the branch from the middle comes in as well.
        const far = middle !== undefined && other.parent < 0 && toSide === inner(target.side);
        const yTo = target.side.top + other.v + other.block.middle;
        const above = far && middle.y + middle.height / 2 > yTo + 1;
        const aside = far ? (above ? -besideBranch : besideBranch) : 6;
        ends.push({
          link,
          from: { column: a, side: fromSide, x: from, y: yFrom },
          to: { column: b, side: toSide, x: to, y: yTo + aside, far },
        });
      });
    }
  }
  const routes = routeLinks(columns, gutters, ends);
  return ends.map(({ link }, i) => linkLine(link, routes[i] as Point[], i));
}

/** A terminal's x: just off the given side of what starts at `u` and is `length` long. */
function edge(side: Side, u: number, length: number, which: "left" | "right"): number {
  const near = side.origin + side.sign * u;
  const far = side.origin + side.sign * (u + length);
  return which === "left" ? Math.min(near, far) - standOff : Math.max(near, far) + standOff;
}

/** All columns of the figure from left to right, with the free strips around them. */
function strips(
  sides: readonly Side[],
  drawn: readonly (readonly Drawn[])[],
  middle?: Obstacle,
): {
  columns: Obstacle[][];
  gutters: [number, number][];
  columnOf: (side: number, column: number) => number;
} {
  const spans: { left: number; right: number; boxes: Obstacle[]; side: number; column: number }[] = [];
  sides.forEach((side, s) => {
    side.arrangement.starts.forEach((start, column) => {
      const a = side.origin + side.sign * start;
      const b = side.origin + side.sign * (side.arrangement.ends[column] as number);
      const boxes = side.arrangement.spots.flatMap((spot, i) =>
        spot.column === column ? (drawn[s]?.[i]?.obstacles ?? []) : [],
      );
      spans.push({ left: Math.min(a, b), right: Math.max(a, b), boxes, side: s, column });
    });
  });
  if (middle)
    spans.push({ left: middle.x, right: middle.x + middle.width, boxes: [middle], side: -1, column: 0 });
  spans.sort((a, b) => a.left - b.left);
  const gutters: [number, number][] = spans.map((span, i) => [
    i ? (spans[i - 1] as typeof span).right : span.left - outerGutter,
    span.left,
  ]);
  const last = spans.at(-1)?.right ?? 0;
  gutters.push([last, last + outerGutter]);
  const columnOf = (side: number, column: number): number =>
    spans.findIndex((span) => span.side === side && span.column === column);
  return { columns: spans.map((span) => span.boxes), gutters, columnOf };
}

/** Room for links outside the outermost column, in px: what a tree or outline with links is moved in by. */
export const outerGutter = 20;
