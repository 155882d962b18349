import type { Box, Figure, Item } from "../../figures/figure.ts";
import { isMirrored } from "../../figures/is-mirrored.ts";
import { renderInto } from "../../render/dom.ts";
import { s } from "../../scene/scene.ts";
import type { Reader } from "../acts/reader.ts";
import { themeSentence } from "../details/theme-sentence.ts";
import type { Part, Shown } from "../shown.ts";
import { overlayKeys } from "./overlay-keys.ts";
import { overlayScene } from "./overlay-scene.ts";

/** Real elements over the picture, which assistive technology and the keyboard can reach. */
export interface Overlay extends Part {
  /**
   * Follows the figure. The focus stays on its theme, or goes to the nearest theme above it that is shown.
   */
  show(now: Shown): void;
  /**
   * Moves the focus to a theme, or to the one that had it last. That does not count as pointing with the keyboard. The page
   * is scrolled to it where the reader sought it: `seek` says so, else the act that is being shown.
   */
  focus(id?: string, seek?: boolean): void;
  /** Scrolls the page as far as it takes to see a theme. */
  reveal(id: string | undefined): void;
}

/** The smallest target, in px (WCAG 2.2, criterion 2.5.8). */
const target = 24;

/** An overlay: a tree over a map, a listbox over a chart, with one tab stop. */
export function createOverlay(document: Document, reader: Reader): Overlay {
  const element = document.createElement("div");
  renderInto(element, s("div", { class: "tl-overlay" }));
  let shown: Shown | undefined;
  let elements: ReadonlyMap<string, HTMLElement> = new Map();
  /** Where each item lies, so that what stays need not be written. */
  let placed: ReadonlyMap<string, string> = new Map();
  let stop: string | undefined;
  let writing = false;
  /** What the stop's description was made from. */
  let described: readonly unknown[] = [];

  const figureNow = (): Figure | undefined => shown?.figure;
  const own = (id: string | undefined): HTMLElement | undefined =>
    id === undefined ? undefined : elements.get(id);

  /** Elements that are moved, removed or focused here lose or take the focus, which is not the reader's doing. */
  const quietly = (write: () => void): void => {
    const before = writing;
    writing = true;
    write();
    writing = before;
  };
  /** Describes the theme where the reader is: sentences on hundreds would take long to make, and are not heard. */
  const describe = (): void => {
    if (!shown || stop === undefined) return;
    const { study, options, view, state } = shown;
    const now = [own(stop), study, options, view, state.hiddenGroups];
    if (now.every((value, i) => value === described[i])) return;
    described = now;
    own(stop)?.setAttribute("aria-description", themeSentence(shown, stop) ?? "");
  };
  const moveStop = (id: string | undefined): void => {
    own(stop)?.setAttribute("tabindex", "-1");
    if (stop !== id) own(stop)?.removeAttribute("aria-description");
    stop = id;
    own(stop)?.setAttribute("tabindex", "0");
    describe();
  };
  const reveal = (id: string | undefined): void =>
    own(id)?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const isReaders = (): boolean => shown !== undefined && shown.cause !== "page";
  const take = (id: string | undefined, seek: boolean): void => {
    quietly(() => own(id)?.focus({ preventScroll: true }));
    if (seek) reveal(id);
  };

  /** Another figure: its items take the places of those before. */
  const lay = (figure: Figure): void => {
    quietly(() => renderInto(element, overlayScene(figure)));
    const next = new Map<string, HTMLElement>();
    const places = new Map<string, string>();
    const all = element.querySelectorAll<HTMLElement>(".tl-item");
    let corner = nowhere;
    figure.items.forEach(({ id, box, toggle }, i) => {
      const item = all[i] as HTMLElement;
      const family = item.parentElement as HTMLElement;
      if (family !== element && family.firstElementChild === item) {
        corner = box;
        family.style.left = inPx(box.x);
        family.style.top = inPx(box.y);
      }
      // A label may reach to the edge; a sign beyond would make the page scroll sideways.
      const most = Math.max(0, figure.width - target);
      const sign = toggle && { ...toggle, x: Math.min(toggle.x, most) };
      const where = placeOf(box, sign, corner);
      next.set(id, item);
      places.set(id, where);
      if (elements.get(id) === item && placed.get(id) === where) return;
      const own = place(item, box, corner);
      if (sign) place(item.firstElementChild as HTMLElement, sign, own);
    });
    elements = next;
    placed = places;
  };

  element.addEventListener("focusin", (event) => {
    const item = event.target as HTMLElement;
    const id = item.dataset.theme;
    if (writing || id === undefined) return;
    moveStop(id);
    if (item.matches(":focus-visible")) reader.hover(id, "keyboard");
  });
  element.addEventListener("focusout", (event) => {
    if (writing || element.contains(event.relatedTarget as Node | null)) return;
    if (shown?.state.hovered === stop) reader.hover(undefined, "keyboard");
  });
  const press = overlayKeys(reader, (id) => own(id)?.focus());
  element.addEventListener("keydown", (event) => {
    const id = (event.target as HTMLElement).dataset.theme;
    if (id === undefined || !shown) return;
    if (!press(event, id, shown, isMirrored(shown.study))) return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    element,
    reveal,
    focus(id = stop, seek = isReaders()): void {
      moveStop(id);
      take(id, seek);
    },
    show(now): void {
      const { figure, state } = now;
      const focused = element.matches(":focus-within");
      const before = shown;
      const stopBefore = stop;
      const next = nearest(figure.items, figureNow()?.items ?? [], stop ?? state.selected);
      shown = now;
      const isOther = figure.items !== before?.figure.items;
      if (isOther || figure.alt !== before.figure.alt) lay(figure);
      if (before?.state.selected !== state.selected)
        own(before?.state.selected)?.setAttribute("aria-selected", "false");
      own(state.selected)?.setAttribute("aria-selected", "true");
      moveStop(next);
      if (focused && (stop !== stopBefore || !own(stop)?.matches(":focus"))) take(stop, isReaders());
      else if (focused && isOther && now.cause === "keyboard") reveal(stop);
    },
  };
}

/** The theme, else the nearest above it that is shown, else the first. */
function nearest(
  items: readonly Item[],
  before: readonly Item[],
  wanted: string | undefined,
): string | undefined {
  if (items === before && wanted !== undefined) return wanted;
  const shown = new Set(items.map((item) => item.id));
  let id = wanted;
  while (id !== undefined && !shown.has(id)) id = before.find((item) => item.id === id)?.parent;
  return id ?? items[0]?.id;
}

const nowhere: Pick<Box, "x" | "y"> = { x: 0, y: 0 };

/** A length in px as a style has it: finer than any browser lays out, and the same wherever a branch has moved as one. */
const inPx = (length: number): string => `${Math.round(length * 100) / 100}px`;

/** Where an item and its sign lie, seen from a corner. */
const placeOf = ({ x, y, width, height }: Box, sign: Box | undefined, corner: Pick<Box, "x" | "y">): string =>
  `${inPx(x - corner.x)} ${inPx(y - corner.y)} ${width} ${height} ${sign ? placeOf(sign, undefined, corner) : ""}`;

/** Puts an element where the box is, counted from the origin, and at least as large as a target; returns its corner. */
function place({ style }: HTMLElement, box: Box, origin: Pick<Box, "x" | "y">): Pick<Box, "x" | "y"> {
  const width = Math.max(target, box.width);
  const height = Math.max(target, box.height);
  const x = box.x - (width - box.width) / 2;
  const y = box.y - (height - box.height) / 2;
  style.left = inPx(x - origin.x);
  style.top = inPx(y - origin.y);
  style.width = `${width}px`;
  style.height = `${height}px`;
  return { x, y };
}
