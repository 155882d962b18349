import type { Point } from "../../layout/route.ts";
import { quiet } from "../../scene/palette.ts";
import { arrowPath, roundedPath } from "../../scene/path.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import type { ThemeLink } from "../../study/model.ts";

/** A link as a dashed line along these points, with the marks of its kind. */
export function linkLine(link: ThemeLink, points: readonly Point[], index: number): SceneNode {
  const head = points.at(-1) as Point;
  const beforeHead = (points.at(-2) ?? head) as Point;
  const tail = points[0] as Point;
  const afterTail = (points[1] ?? tail) as Point;
  const solid = { fill: quiet };
  const marks: SceneNode[] = [];
  if (link.kind === "directed" || link.kind === "bidirectional") {
    marks.push(s("path", { d: arrowPath(head, beforeHead, 7), ...solid }));
  }
  if (link.kind === "bidirectional") marks.push(s("path", { d: arrowPath(tail, afterTail, 7), ...solid }));
  if (link.kind === "contradiction") marks.push(stroke(points));
  const line = {
    d: roundedPath(points, 6),
    fill: "none",
    stroke: quiet,
    "stroke-width": 1.25,
    "stroke-dasharray": "4 3",
    "data-from": link.from,
    "data-to": link.to,
    "data-kind": link.kind,
  };
  return s("g", { class: "tl-link" }, [s("path", line), ...marks], `link ${index}`);
}

/** A short stroke across the middle of a route's longest piece: the two contradict each other. */
function stroke(points: readonly Point[]): SceneNode {
  let at: Point = points[0] as Point;
  let longest = -1;
  points.slice(1).forEach((point, i) => {
    const before = points[i] as Point;
    const length = Math.hypot(point[0] - before[0], point[1] - before[1]);
    if (length <= longest) return;
    longest = length;
    at = [(point[0] + before[0]) / 2, (point[1] + before[1]) / 2];
  });
  const d = `M${num(at[0] - 4)} ${num(at[1] + 4)}L${num(at[0] + 4)} ${num(at[1] - 4)}`;
  return s("path", { d, fill: "none", stroke: quiet, "stroke-width": 1.75 });
}
