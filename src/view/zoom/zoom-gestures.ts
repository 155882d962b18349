import type { Box } from "../../figures/figure.ts";
import type { Zoom } from "../state.ts";
import { panned, zoomedAt } from "./zoomed.ts";

/** What gestures change. */
export interface Zoomable {
  /** What is shown now. */
  readonly zoom: Zoom;
  /** The size of the stage in the figure's px. */
  readonly size: Pick<Box, "width" | "height">;
  set(zoom: Zoom): void;
}

type Point = Pick<Box, "x" | "y">;

/** A pointer that has moved less, in px, was meant to click. */
const slop = 5;
/** Lines and pages of a wheel, in px. */
const wheelUnits = [1, 16, 400];

const middle = ([a, b = a]: readonly Point[]): Point =>
  a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : { x: 0, y: 0 };
const spread = ([a, b = a]: readonly Point[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/**
 * Lets a pointer enlarge and move what the lens shows, until the signal: Ctrl or ⌘ and the wheel, two fingers, and one
 * finger or the mouse where it is enlarged. A wheel alone is the page's, and a drag is no click.
 */
export function followGestures(lens: HTMLElement, shown: () => Zoomable, signal: AbortSignal): void {
  const pointers = new Map<number, Point>();
  let start = { zoom: shown().zoom, points: [] as readonly Point[] };
  let dragged = false;

  /** Where an event is on the stage, in the figure's px, whatever the page has done to the size of its own. */
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width } = lens.getBoundingClientRect();
    const ratio = width > 0 ? shown().size.width / width : 1;
    return { x: (clientX - left) * ratio, y: (clientY - top) * ratio };
  };
  const begin = (): void => {
    start = { zoom: shown().zoom, points: [...pointers.values()].slice(0, 2) };
  };
  const end = ({ pointerId }: PointerEvent): void => {
    if (pointers.delete(pointerId)) begin();
  };

  lens.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { zoom, size, set } = shown();
      const turned = event.deltaY * (wheelUnits[event.deltaMode] ?? 1);
      set(zoomedAt(zoom, 2 ** (-Math.sign(turned) * Math.min(0.5, Math.abs(turned) / 50)), at(event), size));
    },
    { passive: false, signal },
  );
  // A page would scroll with two fingers, and then the browser keeps them to itself.
  lens.addEventListener(
    "touchmove",
    (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    { passive: false, signal },
  );
  lens.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      if (!pointers.size) dragged = false;
      pointers.set(event.pointerId, at(event));
      begin();
    },
    { signal },
  );
  lens.addEventListener(
    "pointermove",
    (event) => {
      if (!pointers.has(event.pointerId)) return;
      // It was let go where nobody told us.
      if (!event.buttons) {
        end(event);
        return;
      }
      pointers.set(event.pointerId, at(event));
      const points = [...pointers.values()].slice(0, 2);
      const [from, to] = [middle(start.points), middle(points)];
      if (points.length === 1) {
        if (start.zoom.scale === 1) return;
        if (!dragged && Math.hypot(to.x - from.x, to.y - from.y) < slop) return;
      }
      if (!dragged) {
        dragged = true;
        keep(lens, event.pointerId);
      }
      const { size, set } = shown();
      const factor = points.length > 1 ? spread(points) / Math.max(1, spread(start.points)) : 1;
      set(panned(zoomedAt(start.zoom, factor, from, size), to.x - from.x, to.y - from.y, size));
    },
    { signal },
  );
  for (const type of ["pointerup", "pointercancel"] as const) lens.addEventListener(type, end, { signal });
  lens.addEventListener(
    "click",
    (event) => {
      // The click at the end of a drag; one by keyboard or script has no count.
      if (dragged && event.detail > 0) event.stopPropagation();
      dragged = false;
    },
    { capture: true, signal },
  );
}

/** Lets a drag go on outside the element. */
function keep(element: HTMLElement, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch {
    // The pointer is gone already: there is nothing left to follow.
  }
}
