import { linesHeight, textLines } from "../../../scene/lettering.ts";
import { quiet } from "../../../scene/palette.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import { wrap } from "../../../text/wrap.ts";
import type { MapRequest } from "../picture.ts";
import type { AreaPlan } from "./compose.ts";
import { differenceKey } from "./difference-key.ts";

/** What sizes, parts and colours mean, in quiet lines below the cells, then the links; with the key of a difference's colours. */
export function captionOf(
  request: MapRequest,
  { layout, reasons }: Pick<AreaPlan, "layout" | "reasons">,
  unit: string,
  remarks: readonly string[],
  links: string,
  top: number,
): { nodes: SceneNode[]; bottom: number } {
  const { left, width, rightToLeft } = request;
  const sentences = [
    ...(unit ? [request.voice.say(`area.size.${layout}`, { unit })] : []),
    ...meaningOf(request, layout, unit !== ""),
    ...remarks,
  ];
  const paragraphs = [sentences.join(" "), links].filter((text) => text !== "");
  const lines = paragraphs.flatMap((text) => wrap(text, width, { size: 12 }).lines);
  const [x, align] = rightToLeft ? ([left + width, "right"] as const) : ([left, "left"] as const);
  const bottom = lines.length ? top + linesHeight(lines, 12) : top - 10;
  const nodes = lines.length ? textLines(lines, x, top, { size: 12, fill: quiet, align }) : [];
  const key = differenceKey(request, reasons, bottom + 6);
  return { nodes: [...nodes, ...key.nodes], bottom: key.nodes.length ? key.bottom : bottom };
}

/** What the colours and the bars within cells mean. */
function meaningOf(
  { voice: { say }, encoding, groups, rightToLeft }: MapRequest,
  layout: AreaPlan["layout"],
  isSized: boolean,
): string[] {
  switch (encoding.kind) {
    case "counts":
      if (groups.length < 2 || !isSized) return [];
      return [
        layout === "icicle" && rightToLeft
          ? say("area.parts.icicleRightToLeft")
          : say(`area.parts.${layout}`),
      ];
    case "prevalence":
      return [say("area.bars")];
    case "divergence":
      if (!encoding.differences) return [];
      return [say(groups.length > 2 ? "area.colourOfRange" : "area.colourOfPair")];
    default:
      return [];
  }
}
