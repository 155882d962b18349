import type { Box } from "../figures/figure.ts";
import type { Frame } from "./frame.ts";
import type { Zoom } from "./state.ts";

/** Between a theme and what stands beside it, in px. */
const gap = 8;

/** A theme's box in the px of the stage, however much the figure is enlarged. */
function boxOnStage({ x, y, width, height }: Box, zoom: Zoom | undefined): Box {
  const { scale, x: dx, y: dy } = zoom ?? { scale: 1, x: 0, y: 0 };
  return { x: x * scale + dx, y: y * scale + dy, width: width * scale, height: height * scale };
}

/**
 * Puts an element of the view below a theme, or above it where it has no room below and has some above; never over it, and
 * never beyond the sides of the stage.
 */
export function putBeside(frame: Frame, element: HTMLElement, box: Box, zoom: Zoom | undefined): void {
  const { stage } = frame;
  const { x, y, width, height } = boxOnStage(box, zoom);
  const { offsetWidth, offsetHeight, style } = element;
  const room = stage.clientWidth;
  const left = Math.max(0, Math.min(x + Math.min(width, 24), room - offsetWidth));
  const below = y + height + gap;
  const above = y - gap - offsetHeight;
  const isHigh = below + offsetHeight > stage.clientHeight && above >= 0;
  style.left = `${left}px`;
  style.top = `${isHigh ? above : below}px`;
}
