import type { Box } from "../../figures/figure.ts";
import { isMirrored } from "../../figures/is-mirrored.ts";
import type { Reader } from "../acts/reader.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { Frame } from "../page/frame.ts";
import type { Follower, Shown } from "../shown.ts";
import type { Zoom } from "../state.ts";
import type { Act } from "../view.ts";
import { followGestures, type Zoomable } from "./zoom-gestures.ts";
import {
  leftToPage,
  onStage,
  panned,
  revealing,
  steppedTo,
  type Way,
  whole,
  zoomedAt,
  zoomWithin,
} from "./zoomed.ts";

/** How many times as large a key makes the figure. */
const steps: ReadonlyMap<string, number> = new Map([
  ["+", 1.5],
  ["=", 1.5],
  ["-", 1 / 1.5],
  ["−", 1 / 1.5],
  ["_", 1 / 1.5],
  ["0", 0],
]);

/** With Shift, which way a key looks further. */
const keyWays: ReadonlyMap<string, Way> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowRight", "right"],
]);

/**
 * Lets a reader enlarge the figure and move it behind its lens, where the page has asked for that (`zoomable`); else it
 * listens to nothing. What the keyboard has reached is moved into view.
 */
export function createZoom({ plane, lens }: Frame, overlay: Overlay, reader: Reader): Follower {
  let shown: Shown | undefined;
  let listening: AbortController | undefined;

  const zoomable = (act: Act): Zoomable => {
    const size = shown?.figure ?? { width: 0, height: 0 };
    const zoom = shown?.view.zoomable ? zoomWithin(shown.state.zoom, size) : whole;
    const set = (next: Zoom): void => reader.set({ zoom: next.scale > 1 ? next : undefined }, act);
    return { zoom, size, set };
  };
  const fromRight = (): boolean => shown !== undefined && isMirrored(shown.study);
  const focused = (): HTMLElement | null => overlay.element.querySelector(".tl-item:focus-visible");
  const boxOf = (item: HTMLElement | null): Box | undefined =>
    shown?.figure.items.find(({ id }) => id === item?.dataset.theme)?.box;
  const unscroll = (): void => lens.scrollTo({ left: 0, top: 0, behavior: "instant" });
  const reveal = (): void => {
    const item = focused();
    const box = boxOf(item);
    const { zoom, size, set } = zoomable("keyboard");
    if (!box || zoom.scale === 1 || !listening) return;
    unscroll();
    set(revealing(zoom, box, size, fromRight()));
    // The browser has scrolled to where the item was, which may be far away from where it is now.
    item?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    unscroll();
  };
  // Not at once: an element may be focused amidst a drawing, and another one must not begin in it.
  const revealSoon = (): void => queueMicrotask(reveal);

  /** Moves what is enlarged; the key is the page's where it is not. */
  const look = (way: Way, event: KeyboardEvent): boolean => {
    const { zoom, size, set } = zoomable("keyboard");
    if (zoom.scale === 1 || event.ctrlKey || event.altKey || event.metaKey) return false;
    event.preventDefault();
    event.stopPropagation();
    set(steppedTo(way, zoom, size) ?? zoom);
    return true;
  };
  const press = (event: KeyboardEvent): void => {
    const way = event.shiftKey ? keyWays.get(event.key) : undefined;
    if (way && look(way, event)) return;
    const step = steps.get(event.key);
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { zoom, size, set } = zoomable("keyboard");
    const box = boxOf(event.target as HTMLElement) ?? { x: 0, y: 0, ...size };
    const { x, y, width, height } = onStage(zoom, box);
    const next = zoomedAt(zoom, step, { x: x + width / 2, y: y + height / 2 }, size);
    set(revealing(next, box, size, fromRight()));
  };
  /** What else the browser scrolls to, such as a word that is searched for in the page. */
  const scrolled = (): void => {
    const { scrollLeft, scrollTop } = lens;
    if (!scrollLeft && !scrollTop) return;
    unscroll();
    const { zoom, size, set } = zoomable("keyboard");
    set(panned(zoom, -scrollLeft, -scrollTop, size));
  };

  const listen = (): AbortController => {
    const controller = new AbortController();
    const { signal } = controller;
    followGestures(lens, () => zoomable("pointer"), signal);
    overlay.element.addEventListener("keydown", press, { capture: true, signal });
    overlay.element.addEventListener("focusin", revealSoon, { signal });
    lens.addEventListener("scroll", scrolled, { signal });
    return controller;
  };
  const end = (): void => {
    listening?.abort();
    listening = undefined;
  };

  return {
    show(now): void {
      const before = shown;
      shown = now;
      if (now.view.zoomable) listening ??= listen();
      else end();
      const { zoom, size } = zoomable("keyboard");
      const { scale, x, y } = zoom;
      const enlarged = scale > 1;
      lens.classList.toggle("tl-zoomed", enlarged);
      lens.style.touchAction = listening ? "none" : "";
      // Where a browser does not know the directions it keeps "none".
      if (listening) lens.style.touchAction = leftToPage(zoom, size);
      plane.style.transform = enlarged ? `translate(${x}px, ${y}px) scale(${scale})` : "";
      lens.style.setProperty("--tl-ring", scale < 2 ? null : "1px");
      if (enlarged && before && before.figure.items !== now.figure.items) revealSoon();
    },
    destroy: end,
  };
}
