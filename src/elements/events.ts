import type { ViewEvents } from "../view/view.ts";

/** What an element tells, as bubbling events that cross shadow roots; besides `theme-error`. */
export const toldEvents: readonly ("select" | "hover" | "toggle" | "statechange" | "request")[] = [
  "select",
  "hover",
  "toggle",
  "statechange",
  "request",
];

/** The events of the elements, by type: for `addEventListener`, on an element or on whatever they bubble to. */
export interface FigureElementEventMap {
  "theme-select": CustomEvent<ViewEvents["select"]>;
  "theme-hover": CustomEvent<ViewEvents["hover"]>;
  "theme-toggle": CustomEvent<ViewEvents["toggle"]>;
  "theme-statechange": CustomEvent<ViewEvents["statechange"]>;
  "theme-request": CustomEvent<ViewEvents["request"]>;
  "theme-error": CustomEvent<ViewEvents["error"]>;
}

declare global {
  interface GlobalEventHandlersEventMap extends FigureElementEventMap {}
}
