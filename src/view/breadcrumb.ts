import { surveyOf } from "../measures/survey.ts";
import { renderInto } from "../render/dom.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import type { Overlay } from "./overlay.ts";
import type { Reader } from "./reader.ts";
import type { Part, Shown } from "./shown.ts";

/** The way from the whole map to the branch that is shown, before the figure; each step leads there. */
export function createBreadcrumb(document: Document, overlay: Overlay, reader: Reader): Part {
  const element = document.createElement("nav");
  renderInto(element, s("nav", { class: "tl-part tl-path" }));
  element.hidden = true;
  element.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    if (button)
      reader.set({ focus: button.dataset.value || undefined }, event.detail ? "pointer" : "keyboard");
  });
  return {
    element,
    show(now): void {
      const isShown = now.figure.kind === "map" && now.state.focus !== undefined;
      const hadFocus = element.matches(":focus-within");
      if (isShown) renderInto(element, sceneOf(now));
      element.hidden = !isShown;
      // The step that was taken is no button any more.
      if (hadFocus && !element.matches(":focus-within")) overlay.focus();
    },
  };
}

function sceneOf({ study, state, say, figure }: Shown): SceneNode {
  const steps: { id: string; label: string }[] = [];
  for (let at = surveyOf(study).byId.get(state.focus as string); at; at = at.parent) steps.unshift(at.theme);
  const all = [{ id: "", label: say("view.allThemes") }, ...steps];
  const items = all.map(({ id, label }, i) => {
    const isHere = i === all.length - 1;
    const step = isHere
      ? s("span", { "aria-current": "page", dir: "auto" }, label)
      : s("button", { type: "button", "data-value": id, dir: "auto" }, label);
    return s("li", {}, [step, ...(isHere ? [] : [s("span", { "aria-hidden": "true" }, "›")])], `step ${id}`);
  });
  const attrs = { class: "tl-part tl-path", "aria-label": say("view.path"), lang: figure.scene.attrs.lang };
  return s("nav", attrs, [s("ol", {}, items)]);
}
