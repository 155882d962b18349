import { renderInto } from "../../render/dom.ts";
import { s } from "../../scene/scene.ts";
import type { Part } from "../shown.ts";
import { spoken } from "../spoken.ts";

/** A line below the figure, which it never covers, seen while a theme has the focus of the keyboard: which key explains all others. */
export function createHint(document: Document): Part {
  const element = document.createElement("div");
  return {
    element,
    show(now): void {
      const attrs = { class: "tl-part tl-hint", "aria-hidden": "true", ...spoken(now) };
      renderInto(element, s("div", attrs, now.say("view.hint")));
    },
  };
}
