import { axis, branch, ink } from "../../../scene/palette.ts";
import type { Content } from "../block.ts";
import type { Paint } from "./paint.ts";
import type { Footing } from "./weights.ts";

/** How a cell is filled, and its outline drawn: by level, dashed where its size or its colour is not all known, and dark where the authors report divergence. */
export function outlineOf(
  { entry }: Content,
  footing: Footing | undefined,
  isLeaf: boolean,
  paint: Paint,
): Record<string, string | number> {
  const marked = entry.theme.assessment === "diverge";
  const dashed = paint.reason || (isLeaf && (footing === "unknown" || footing === "least"));
  const thin = isLeaf && (footing === "zero" || footing === "unknown");
  return {
    fill: paint.fill,
    stroke: marked ? ink : dashed || entry.level === 1 ? axis : branch,
    "stroke-width": marked ? 1.8 : thin ? 0.75 : 1,
    ...(dashed ? { "stroke-dasharray": "3 2.5" } : {}),
  };
}
