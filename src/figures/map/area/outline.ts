import { axis, branch, hairline, ink } from "../../../scene/palette.ts";
import type { Content } from "../block.ts";
import type { Footing } from "./weights.ts";

/** How the outline of a cell is drawn: by level, by what its size rests on, and dark where the authors report divergence. */
export function outlineOf(
  { entry }: Content,
  footing: Footing | undefined,
  isLeaf: boolean,
): Record<string, string | number> {
  const marked = entry.theme.assessment === "diverge";
  const dashed = isLeaf && (footing === "unknown" || footing === "least");
  const thin = isLeaf && (footing === "zero" || footing === "unknown");
  return {
    fill: "none",
    stroke: marked ? ink : dashed || entry.level === 1 ? axis : thin || !isLeaf ? hairline : branch,
    "stroke-width": marked ? 1.8 : thin ? 0.75 : 1,
    ...(dashed ? { "stroke-dasharray": "3 2.5" } : {}),
  };
}
