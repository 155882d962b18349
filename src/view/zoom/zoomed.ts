import type { Box } from "../../figures/figure.ts";
import type { Zoom } from "../state.ts";

type Size = Pick<Box, "width" | "height">;
type Point = Pick<Box, "x" | "y">;

/** How large a figure can be made. */
const most = 8;
/** Room for the ring of the focus, in the figure's px and at most on the stage. */
const [ring, widestRing] = [4, 16];

/** The whole figure, as it is without zoom. */
export const whole: Zoom = Object.freeze({ scale: 1, x: 0, y: 0 });

const finite = (value: unknown, other: number): number =>
  typeof value === "number" && Number.isFinite(value) ? value : other;
const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value));
const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Whether this is a zoom that some figure can be shown in. */
export function isZoom(value: unknown): value is Zoom {
  const { scale, x, y } = (value ?? {}) as Partial<Record<keyof Zoom, unknown>>;
  return [scale, x, y].every(Number.isFinite) && (scale as number) >= 1 && (scale as number) <= most;
}

/** How large the figure is, in per cent of its own size. */
export const zoomPercent = (zoom: Zoom | undefined): number => Math.round((zoom?.scale ?? 1) * 100);

/** The zoom as a stage of this size can show it: from 1 to 8, and the figure leaves no part of the stage empty. */
export function zoomWithin(zoom: Partial<Zoom> | undefined, { width, height }: Size): Zoom {
  const scale = between(1, rounded(finite(zoom?.scale, 1)), most);
  const x = between(width * (1 - scale), finite(zoom?.x, 0), 0);
  const y = between(height * (1 - scale), finite(zoom?.y, 0), 0);
  return { scale, x: rounded(x), y: rounded(y) };
}

/** So many times as large, around a point of the stage, which stays where it is as far as the edges let it. */
export function zoomedAt(zoom: Zoom, factor: number, { x, y }: Point, size: Size): Zoom {
  const scale = between(1, zoom.scale * finite(factor, 1), most);
  const ratio = scale / zoom.scale;
  return zoomWithin({ scale, x: x - (x - zoom.x) * ratio, y: y - (y - zoom.y) * ratio }, size);
}

/** Moved by so many px of the stage, as far as the edges let it. */
export function panned(zoom: Zoom, dx: number, dy: number, size: Size): Zoom {
  return zoomWithin({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, size);
}

/** A way to look further. */
export type Way = "left" | "up" | "down" | "right";
/** Which way the figure moves for each. */
export const ways: Readonly<Record<Way, readonly [dx: number, dy: number]>> = {
  left: [1, 0],
  up: [0, 1],
  down: [0, -1],
  right: [-1, 0],
};
/** So far a step goes, in px of the stage and at most as a part of it. */
const [stepPx, stepPart] = [160, 1 / 3];

/** One step further that way, as far as the edges let it; `undefined` where nothing more is there. */
export function steppedTo(way: Way, zoom: Zoom, size: Size): Zoom | undefined {
  const [dx, dy] = ways[way];
  const step = (room: number): number => Math.min(stepPx, room * stepPart);
  const next = panned(zoom, dx * step(size.width), dy * step(size.height), size);
  return next.x === zoom.x && next.y === zoom.y ? undefined : next;
}

/** Where a box of the figure is on the stage. */
export function onStage(zoom: Zoom, { x, y, width, height }: Box): Box {
  const { scale } = zoom;
  return { x: zoom.x + x * scale, y: zoom.y + y * scale, width: width * scale, height: height * scale };
}

/**
 * Moved no further than it takes to see a box of the figure; of one for which there is not room enough, where it begins:
 * at the top, and at the left or at the right.
 */
export function revealing(zoom: Zoom, box: Box, size: Size, fromRight = false): Zoom {
  const { x, y, width, height } = onStage(zoom, box);
  const around = Math.min(ring * zoom.scale, widestRing);
  const dx = shift(x - around, x + width + around, size.width, fromRight);
  const dy = shift(y - around, y + height + around, size.height);
  return panned(zoom, dx, dy, size);
}

/** How far a stretch has to move to be inside, or its beginning where it is too long. */
function shift(from: number, to: number, room: number, fromEnd = false): number {
  if (to - from > room) return fromEnd ? room - to : -from;
  return from < 0 ? -from : Math.min(0, room - to);
}

/**
 * The gestures of one finger that are the page's: all while the whole figure is shown; else those that the figure cannot
 * follow, as it is at its edge already. In words of CSS's `touch-action`.
 */
export function leftToPage(zoom: Zoom, { height }: Size): string {
  if (zoom.scale === 1) return "pan-x pan-y";
  if (zoom.y === 0) return "pan-up";
  return zoom.y <= rounded(height * (1 - zoom.scale)) ? "pan-down" : "none";
}
