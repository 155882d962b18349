import { renderInto } from "../../render/dom.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Theme } from "../../study/model.ts";
import type { Reader } from "../acts/reader.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { Part, Shown } from "../shown.ts";
import { written } from "../spoken.ts";
import { themeNumbers } from "../theme-numbers.ts";

/** The path to the branch that alone is shown, before the figure: each step leads to it, and the first to all themes. */
export function createBreadcrumb(document: Document, overlay: Overlay, reader: Reader): Part {
  const element = document.createElement("nav");
  renderInto(element, s("nav", { class: "tl-part tl-path", hidden: "" }));
  let shown: Shown | undefined;
  element.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    const left = shown?.state.focus;
    if (!button || left === undefined) return;
    const to = button.value || undefined;
    // The button goes away, and the reader goes on at the theme that the figure has just been about.
    const act = event.detail ? "pointer" : "keyboard";
    reader.set({ focus: to }, act);
    if (shown?.state.focus !== left) overlay.focus(to ?? left, true);
  });
  return {
    element,
    show(now): void {
      const hadFocus = element.matches(":focus-within");
      shown = now;
      const path = pathTo(now);
      renderInto(element, sceneOf(now, path));
      if (hadFocus && !element.matches(":focus-within")) overlay.focus();
    },
  };
}

/** The themes from the top to the branch that alone is shown; none where the map shows all, or the figure is no map. */
function pathTo({ study, figure, state }: Shown): readonly Theme[] {
  if (figure.kind !== "map" || state.focus === undefined) return [];
  return themeNumbers(study, state.focus)?.path ?? [];
}

function sceneOf({ study, say }: Shown, path: readonly Theme[]): SceneNode {
  const text = written(study);
  const step = ({ id, label }: Theme, i: number): SceneNode => {
    const here = i === path.length - 1;
    const content = here
      ? s("span", { "aria-current": "location", ...text }, label, "here")
      : s("button", { type: "button", value: id, ...text }, label, "button");
    return s("li", {}, [content], `step ${id}`);
  };
  const all = s("li", {}, [s("button", { type: "button", value: "" }, say("view.path.all"))], "all");
  return s(
    "nav",
    { class: "tl-part tl-path", "aria-label": say("view.path"), hidden: path.length ? undefined : "" },
    [s("ol", { role: "list" }, [all, ...path.map(step)])],
  );
}
