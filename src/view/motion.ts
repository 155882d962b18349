import type { Box, Figure } from "../figures/figure.ts";
import type { Frame } from "./page/frame.ts";
import type { Follower } from "./shown.ts";

/** How many marks may move: more cost the time that they need to move smoothly. */
const most = 200;
/** In ms. */
const timing: KeyframeAnimationOptions = { duration: 220, easing: "ease-out" };
/** Nobody sees a mark go less far, in px. */
const least = 0.5;

type Point = Pick<Box, "x" | "y">;

/** A mark on its way from so far off. */
interface Way extends Point {
  readonly animation: Animation;
}

const nowhere: Point = { x: 0, y: 0 };

/**
 * Lets themes glide from where they were to where they are, and new ones fade in, whoever has changed the figure. What is
 * written in the page is the end from the beginning: the browser alone moves what it paints. Nothing moves with the width of the
 * page, for readers who want no motion, and where nobody knows what they want.
 */
export function createMotion({ plane }: Frame): Follower {
  /** Themes on their way. */
  let ways = new Map<string, Way>();
  let fading: Animation[] = [];

  const stop = (): void => {
    for (const { animation } of ways.values()) animation.cancel();
    for (const animation of fading) animation.cancel();
    ways = new Map();
    fading = [];
  };

  return {
    show({ figure }, before): void {
      if (!before || before.figure.items === figure.items) return;
      const left = new Map([...ways].map(([id, way]) => [id, rest(way)]));
      stop();
      if (before.figure.width !== figure.width || !wantsMotion(plane)) return;
      const shifts = shiftsOf(before.figure, figure, left);
      const themes = [...plane.querySelectorAll<SVGElement>("g[data-theme]")].filter(({ dataset }) =>
        shifts.has(dataset.theme as string),
      );
      const lines = [...plane.querySelectorAll<SVGElement>("[data-from]")].filter(
        ({ dataset: { from = "", to = "" } }) => shifts.has(from) || shifts.has(to),
      );
      if (themes.length + lines.length > most) return;
      for (const theme of themes) {
        const id = theme.dataset.theme as string;
        const shift = shifts.get(id);
        if (shift) ways.set(id, { ...shift, animation: glide(theme, shift) });
        else fading.push(fadeIn(theme));
      }
      // A line bends as its ends move: it is drawn where they will be, and shows as they get there.
      fading.push(...lines.map(fadeIn));
    },
    destroy: stop,
  };
}

function wantsMotion(element: Element): boolean {
  const query = "(prefers-reduced-motion: no-preference)";
  return !!element.ownerDocument.defaultView?.matchMedia?.(query).matches;
}

/** Where each theme that moves comes from, seen from its new place; `undefined` for a new one. */
function shiftsOf(
  before: Figure,
  now: Figure,
  left: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point | undefined> {
  const boxes = new Map(before.items.map(({ id, box }) => [id, box]));
  const shifts = new Map<string, Point | undefined>();
  for (const { id, box } of now.items) {
    const old = boxes.get(id);
    if (!old) {
      shifts.set(id, undefined);
      continue;
    }
    const { x, y } = left.get(id) ?? nowhere;
    const shift = {
      x: x + nearest(old.x, old.width, box.x, box.width),
      y: y + nearest(old.y, old.height, box.y, box.height),
    };
    if (Math.hypot(shift.x, shift.y) >= least) shifts.set(id, shift);
  }
  return shifts;
}

/** How far off the old stretch is, by the end or the middle that moves least: a box that only grows stays where it is. */
function nearest(old: number, oldLength: number, now: number, length: number): number {
  const start = old - now;
  const end = start + oldLength - length;
  return [start, end, (start + end) / 2].reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}

/** How far a mark still has to go. */
function rest({ animation, x, y }: Way): Point {
  const progress = animation.effect?.getComputedTiming().progress ?? 1;
  return { x: x * (1 - progress), y: y * (1 - progress) };
}

function glide(mark: SVGElement, { x, y }: Point): Animation {
  const frames = [{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }];
  return mark.animate(frames, { ...timing, composite: "add" });
}

function fadeIn(mark: SVGElement): Animation {
  return mark.animate([{ opacity: 0 }, { offset: 1 }], timing);
}
