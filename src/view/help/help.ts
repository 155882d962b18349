import { renderInto } from "../../render/dom.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Reader } from "../acts/reader.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { Part, Shown } from "../shown.ts";
import { spoken } from "../spoken.ts";

/** What keys, a mouse and fingers do in this figure, after it, where a reader asks for it. */
export function createHelp(document: Document, overlay: Overlay, reader: Reader): Part {
  const element = document.createElement("div");
  renderInto(element, s("div", { class: "tl-part tl-help" }));
  element.hidden = true;
  element.addEventListener("click", (event) => {
    if ((event.target as Element).closest("button"))
      reader.set({ help: undefined }, event.detail ? "pointer" : "keyboard");
  });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    reader.set({ help: undefined }, "keyboard");
  });
  return {
    element,
    show(now): void {
      const { help = false } = now.state;
      const opens = help && element.hidden;
      const fromFigure = overlay.element.matches(":focus-within");
      const hadFocus = element.matches(":focus-within");
      if (help) renderInto(element, sceneOf(now));
      element.hidden = !help;
      if (opens && fromFigure && now.cause === "keyboard") element.focus();
      if (!help && hadFocus) overlay.focus();
    },
  };
}

function sceneOf(now: Shown): SceneNode {
  const { say, study, figure, view, canUndo } = now;
  const isMap = figure.kind === "map";
  const branches = figure.items.some(({ expanded }) => expanded !== undefined);
  const rows: (readonly [keys: string, does: string] | undefined)[] = [
    ["↑ ↓", say("view.helpUpDown")],
    isMap ? ["← →", say("view.helpLeftRight")] : undefined,
    [say("view.keys.ends"), say("view.helpEnds")],
    ["A–Z", say("view.helpType")],
    [say("view.keys.enter"), say("view.helpEnter")],
    isMap ? [say("view.keys.branch"), say("view.helpBranch")] : undefined,
    isMap && branches ? ["*", say("view.helpSiblings")] : undefined,
    [say("view.keys.escape"), say(isMap ? "view.helpEscape" : "view.helpEscapeList")],
    view.toolbar === false ? undefined : ["/", say("view.helpSearch")],
    ["#", say("view.helpTable")],
    view.zoomable ? ["+ − 0", say("view.helpZoom")] : undefined,
    view.zoomable ? [say("view.keys.move"), say("view.helpMove")] : undefined,
    canUndo ? [say("view.keys.undo"), say("view.helpUndo")] : undefined,
    ["?", say("view.helpHelp")],
  ];
  const attrs = {
    class: "tl-part tl-help",
    role: "region",
    tabindex: -1,
    "aria-label": say("view.help"),
    ...spoken(now),
  };
  return s("div", attrs, [
    s("h2", {}, say("view.help")),
    s("table", {}, [
      s("thead", {}, [
        s("tr", {}, [
          s("th", { scope: "col" }, say("view.helpKey")),
          s("th", { scope: "col" }, say("view.helpDoes")),
        ]),
      ]),
      s(
        "tbody",
        {},
        rows.map((row) => row && rowNode(...row)),
      ),
    ]),
    s("p", {}, say("view.helpPointer")),
    ...(branches ? [s("p", {}, say("view.helpSign"))] : []),
    ...(view.toolbar === false || study.groups.length < 2 ? [] : [s("p", {}, say("view.helpGroups"))]),
    ...(view.zoomable ? [s("p", {}, say("view.helpPinch"))] : []),
    s("button", { type: "button" }, say("view.close")),
  ]);
}

const rowNode = (keys: string, does: string): SceneNode =>
  s("tr", {}, [
    s(
      "th",
      { scope: "row" },
      keys.split(" ").map((key) => s("kbd", {}, key)),
    ),
    s("td", {}, does),
  ]);
