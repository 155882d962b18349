import { renderInto } from "../../render/dom.ts";
import { s } from "../../scene/scene.ts";
import type { Part } from "../shown.ts";

/** A line below the figure, which it never covers, seen while a theme has the focus of the keyboard: which key explains all others. */
export function createHint(document: Document): Part {
  const element = document.createElement("div");
  return {
    element,
    show({ say, figure }): void {
      const attrs = { class: "tl-part tl-hint", "aria-hidden": "true", lang: figure.scene.attrs.lang };
      renderInto(element, s("div", attrs, say("view.hint")));
    },
  };
}
