import type { Box, Figure, Item } from "../figures/figure.ts";
import { renderInto } from "../render/dom.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import { arrows, stepFrom } from "./keys.ts";
import type { Reader } from "./reader.ts";
import type { ViewState } from "./state.ts";

/** Real elements over the picture, which assistive technology and the keyboard can reach. */
export interface Overlay {
  readonly element: HTMLElement;
  /** Follows the figure. The focus stays on its theme, or goes to the nearest theme above it that is shown. */
  show(figure: Figure, state: ViewState): void;
  /** Moves the focus for a pointer, which does not count as pointing with the keyboard. */
  focus(id: string): void;
}

/** The smallest target, in px (WCAG 2.2, criterion 2.5.8). */
const target = 24;

/** An overlay: a tree over a map, a listbox over a chart, with one tab stop. */
export function createOverlay(document: Document, reader: Reader): Overlay {
  const element = document.createElement("div");
  renderInto(element, s("div", { class: "tl-overlay" }));
  let figure: Figure | undefined;
  let state: ViewState;
  let stop: string | undefined;
  let writing = false;

  const items = (): readonly Item[] => figure?.items ?? [];
  const elementOf = (id: string | undefined): HTMLElement | undefined =>
    element.children[items().findIndex((item) => item.id === id)] as HTMLElement | undefined;

  const write = (): void => {
    // Elements that are moved or removed lose the focus, which is not the reader's doing.
    writing = true;
    renderInto(element, sceneOf(figure as Figure, state, stop));
    writing = false;
  };
  const placeAll = (): void => {
    items().forEach(({ box, toggle }, i) => {
      const own = element.children[i] as HTMLElement;
      const origin = place(own, box, { x: 0, y: 0 });
      if (toggle && own.firstElementChild) place(own.firstElementChild as HTMLElement, toggle, origin);
    });
  };

  element.addEventListener("focusin", (event) => {
    const own = event.target as HTMLElement;
    const id = own.dataset.theme;
    if (writing || id === undefined) return;
    stop = id;
    write();
    if (own.matches(":focus-visible")) reader.hover(id, "keyboard");
  });
  element.addEventListener("focusout", (event) => {
    if (writing || element.contains(event.relatedTarget as Node | null)) return;
    if (state.hovered === stop) reader.hover(undefined, "keyboard");
  });
  element.addEventListener("keydown", (event) => {
    const id = (event.target as HTMLElement).dataset.theme;
    const { key } = event;
    if (id === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (arrows.includes(key)) {
      const mirrored = document.defaultView?.getComputedStyle(element).direction === "rtl";
      const step = stepFrom(items(), id, key, mirrored);
      if (step && "to" in step) elementOf(step.to)?.focus();
      else if (step) reader.toggle(step.toggle, "keyboard");
    } else if (key === "Enter" || key === " ") reader.select(id, "keyboard");
    else if (key === "Escape" && state.selected !== undefined) reader.select(undefined, "keyboard");
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    element,
    focus(id): void {
      stop = id;
      write();
      writing = true;
      elementOf(id)?.focus({ preventScroll: true });
      writing = false;
    },
    show(next, nextState): void {
      const focused = element.matches(":focus-within");
      stop = nearest(next.items, items(), stop ?? nextState.selected);
      const other = next !== figure;
      figure = next;
      state = nextState;
      write();
      if (other) placeAll();
      const own = elementOf(stop);
      if (focused && !own?.matches(":focus")) own?.focus({ preventScroll: true });
    },
  };
}

/** The theme, else the nearest above it that is shown, else the first. */
function nearest(
  items: readonly Item[],
  before: readonly Item[],
  wanted: string | undefined,
): string | undefined {
  const shown = new Set(items.map((item) => item.id));
  let id = wanted;
  while (id !== undefined && !shown.has(id)) id = before.find((item) => item.id === id)?.parent;
  return id ?? items[0]?.id;
}

function sceneOf(figure: Figure, state: ViewState, stop: string | undefined): SceneNode {
  const tree = figure.kind === "map";
  const role = !figure.items.length ? "group" : tree ? "tree" : "listbox";
  return s(
    "div",
    { class: "tl-overlay", role, "aria-label": figure.alt, lang: figure.scene.attrs.lang },
    figure.items.map((item) => {
      const { id, name, level, position, size, expanded, toggle } = item;
      const attrs = {
        class: "tl-item",
        role: tree ? "treeitem" : "option",
        "data-theme": id,
        tabindex: id === stop ? 0 : -1,
        "aria-label": name,
        "aria-selected": String(id === state.selected),
        "aria-posinset": position,
        "aria-setsize": size,
        ...(tree ? { "aria-level": level, "aria-expanded": expanded?.toString() } : {}),
      };
      const closed = expanded ? "" : " tl-closed";
      const sign = toggle && s("span", { class: `tl-toggle${closed}`, "aria-hidden": "true" });
      return s("div", attrs, [sign], id);
    }),
  );
}

/** Puts an element where the box is, counted from the origin, and at least as large as a target; returns its corner. */
function place({ style }: HTMLElement, box: Box, origin: { x: number; y: number }): { x: number; y: number } {
  const width = Math.max(target, box.width);
  const height = Math.max(target, box.height);
  const x = box.x - (width - box.width) / 2;
  const y = box.y - (height - box.height) / 2;
  style.left = `${x - origin.x}px`;
  style.top = `${y - origin.y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
  return { x, y };
}
