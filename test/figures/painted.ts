import { glyph } from "../../src/scene/glyph.ts";
import type { SceneNode } from "../../src/scene/scene.ts";
import { textWidth } from "../../src/text/width.ts";

/** A text or mark of a scene with the colour of the area that it stands on. */
export interface Painted {
  readonly node: SceneNode;
  readonly behind: string;
}

interface Area {
  readonly fill: string;
  contains(x: number, y: number): boolean;
}

const number = (node: SceneNode, name: string): number => Number(node.attrs[name] ?? 0);

/**
 * Every text, and every shape with a fill or a stroke, on whatever was painted below it last: the ground, the tint of a
 * row, a cell. What is a group's mark is nothing to stand on.
 */
export function paintedOn(scene: SceneNode): Painted[] {
  const areas: Area[] = [];
  const found: Painted[] = [];
  const visit = (node: SceneNode, dx: number, dy: number, sector: string | undefined): void => {
    const moved = /^translate\((\S+) (\S+)\)$/.exec(node.attrs.transform ?? "");
    const [ox, oy] = moved ? [dx + Number(moved[1]), dy + Number(moved[2])] : [dx, dy];
    for (const [x, y] of pointsOf(node)) {
      const at = areas.findLast((area) => area.contains(x + ox, y + oy));
      found.push({ node, behind: sector ?? at?.fill ?? "none" });
    }
    const area = areaOf(node, ox, oy);
    if (area && node.attrs["data-group"] === undefined) areas.push(area);
    const [cell] = node.children;
    const isSector = node.attrs["data-theme"] !== undefined && cell && /A/.test(cell.attrs.d ?? "");
    const own = isSector && cell.attrs.fill !== "none" ? cell.attrs.fill : undefined;
    // What stands in a sector is drawn straight into its theme; a line of the list is a group of its own.
    for (const child of node.children)
      visit(child, ox, oy, child === cell || child.tag === "g" ? undefined : own);
  };
  visit(scene, 0, 0, undefined);
  return found;
}

/** Where it is looked what a text or shape stands on: of a text near both ends and in the middle. */
function pointsOf(node: SceneNode): [number, number][] {
  const { tag, attrs, text = "" } = node;
  const [x, y] = [number(node, "x"), number(node, "y")];
  if (tag === "text") {
    const size = number(node, "font-size");
    const width = textWidth(text, { size, bold: attrs["font-weight"] === "bold" });
    const fromLeft = (attrs["text-anchor"] === "end") === (attrs.direction === "rtl");
    const left = attrs["text-anchor"] === "middle" ? x - width / 2 : fromLeft ? x : x - width;
    return [0.1, 0.5, 0.9].map((part) => [left + part * width, y - size * 0.35]);
  }
  if (tag === "rect") return [[x + number(node, "width") / 2, y + number(node, "height") / 2]];
  if (tag === "circle") return [[number(node, "cx"), number(node, "cy")]];
  if (tag === "line") return [[number(node, "x1"), number(node, "y1")]];
  const start = /^M(\S+) ([-\d.]+)/.exec(attrs.d ?? "");
  return start ? [[Number(start[1]), Number(start[2])]] : [];
}

function areaOf(node: SceneNode, dx: number, dy: number): Area | undefined {
  const { fill = "none" } = node.attrs;
  if (fill === "none") return undefined;
  const [x, y] = [number(node, "x") + dx, number(node, "y") + dy];
  if (node.tag === "rect") {
    const [right, bottom] = [x + number(node, "width"), y + number(node, "height")];
    return { fill, contains: (px, py) => px >= x && px <= right && py >= y && py <= bottom };
  }
  if (node.tag !== "circle") return undefined;
  const [cx, cy] = [number(node, "cx") + dx, number(node, "cy") + dy];
  return { fill, contains: (px, py) => Math.hypot(px - cx, py - cy) <= number(node, "r") };
}

/**
 * Which of the groups' shapes a mark has, wherever it stands, however large it is and from whichever corner it is drawn, as
 * mirrored ones are drawn the other way round; `undefined` for a bar or a part of a ring.
 */
export function shapeOf({ tag, attrs }: SceneNode): number | undefined {
  if (tag === "circle") return 0;
  const corners = tag === "path" && !/[AaCcHhVvl]/.test(attrs.d ?? "") ? cornersOf(attrs.d ?? "") : [];
  const found = shapes.findIndex(
    (shape) =>
      shape.length === corners.length &&
      shape.every(([x, y]) => corners.some((corner) => Math.hypot(x - corner[0], y - corner[1]) < 0.03)),
  );
  return found > 0 ? found : undefined;
}

/** The corners of a path about their middle, the farthest at a distance of 1. */
function cornersOf(d: string): [number, number][] {
  const corners = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const middle = (axis: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  const [mx, my] = [middle(0), middle(1)];
  const far = Math.max(...corners.map(([x, y]) => Math.hypot(x - mx, y - my)));
  return corners.map(([x, y]) => [(x - mx) / far, (y - my) / far]);
}

const shapes = Array.from({ length: 12 }, (_, i) => cornersOf(glyph(i, 0, 0, 100, {}).attrs.d ?? ""));
