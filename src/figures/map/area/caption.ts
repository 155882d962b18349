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
  { sizeWord, partsAt, reasons }: Pick<AreaPlan, "sizeWord" | "partsAt" | "reasons">,
  unit: string,
  remarks: readonly string[],
  links: string,
  top: number,
): { nodes: SceneNode[]; bottom: number } {
  const { left, width, rightToLeft } = request;
  const sentences = [
    ...(unit ? [`${sizeWord}: ${unit}.`] : []),
    ...meaningOf(request, partsAt, unit !== ""),
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
function meaningOf({ encoding, groups }: MapRequest, partsAt: string, isSized: boolean): string[] {
  switch (encoding.kind) {
    case "counts":
      return groups.length > 1 && isSized ? [`Colours ${partsAt}: the groups’ parts.`] : [];
    case "prevalence":
      return ["Bars: from none to all of a group."];
    case "divergence":
      if (!encoding.differences) return [];
      return groups.length > 2
        ? ["Colour: the distance from the lowest group to the highest, whose mark stands before it."]
        : ["Colour: the difference in points; the mark before it is of the group that is ahead."];
    default:
      return [];
  }
}
