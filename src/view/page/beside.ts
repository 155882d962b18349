import type { Box } from "../../figures/figure.ts";
import type { Zoom } from "../state.ts";
import type { Frame } from "./frame.ts";

/** Between a theme and what stands beside it, in px. */
const gap = 8;

/** Along one axis: from, to. */
type Range = readonly [from: number, to: number];

/** A theme's box in the px of the stage, however much the figure is enlarged. */
function boxOnStage({ x, y, width, height }: Box, zoom: Zoom | undefined): Box {
  const { scale, x: dx, y: dy } = zoom ?? { scale: 1, x: 0, y: 0 };
  return { x: x * scale + dx, y: y * scale + dy, width: width * scale, height: height * scale };
}

/** Where the top of something of this height is: below the box or above it, in the first range that has room; else over its lower half, as far down as can be seen, or below. */
export function topBeside(
  { y, height }: Pick<Box, "y" | "height">,
  own: number,
  ranges: readonly Range[],
): number {
  const below = y + height + gap;
  const above = y - gap - own;
  for (const [from, to] of ranges) {
    if (below >= from && below + own <= to) return below;
    if (above >= from && above + own <= to) return above;
  }
  // A theme with others inside may fill the sight: its label is in its upper half.
  const [, end] = ranges.at(-1) as Range;
  return height > 2 * own ? Math.min(below, Math.max(y + height / 2, end - own)) : below;
}

/**
 * Puts an element of the view below a theme, or above it where it has no room below and has some above: on the stage, as
 * far as that is in sight, or else anywhere in sight. Never over the theme, and never beyond the sides of the stage.
 */
export function putBeside(frame: Frame, element: HTMLElement, box: Box, zoom: Zoom | undefined): void {
  const { stage } = frame;
  const { style } = element;
  const { x, y, width, height } = boxOnStage(box, zoom);
  const { offsetWidth, offsetHeight } = element;
  const { defaultView: window } = element.ownerDocument;
  const mirrored = window?.getComputedStyle(element).direction === "rtl";
  const inset = Math.min(width, 24);
  const start = mirrored ? x + width - inset - offsetWidth : x + inset;
  const { top } = stage.getBoundingClientRect();
  const sight: Range = [-top, (window?.innerHeight ?? Infinity) - top];
  const onStage: Range = [Math.max(0, sight[0]), Math.min(stage.clientHeight, sight[1])];
  // A px less, as widths are told in whole ones.
  style.left = `${Math.max(0, Math.min(start, stage.clientWidth - offsetWidth - 1))}px`;
  style.top = `${topBeside({ y, height }, offsetHeight, [onStage, sight])}px`;
}
