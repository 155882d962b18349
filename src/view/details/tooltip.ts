import { renderInto } from "../../render/dom.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import { putBeside } from "../page/beside.ts";
import type { Frame } from "../page/frame.ts";
import type { Part, Shown } from "../shown.ts";
import { spoken, written } from "../spoken.ts";
import { excerptsOf } from "./excerpts.ts";
import { pathWords, themeWords } from "./theme-words.ts";

/** A pointer rests so long, in ms, before words come between it and what lies beyond. */
const rest = 350;

/**
 * The numbers of the theme that the reader points at, beside it: on pointing, on focus and on touch. It stays while the
 * pointer is on the theme or on the words, and goes with Escape (WCAG 2.2, criterion 1.4.13). The theme's
 * description says the same to others. What a page or a linked figure points at is marked, and covers nothing.
 */
export function createTooltip(frame: Frame): Part {
  const { ownerDocument: document } = frame.element;
  const element = document.createElement("div");
  renderInto(element, tipNode());
  element.hidden = true;
  let shown: Shown | undefined;
  /** The theme that the reader has pointed at, and not sent away. */
  let pointed: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wanted = (): string | undefined => {
    const { hovered, details } = shown?.state ?? {};
    return pointed === hovered && pointed !== details ? pointed : undefined;
  };
  const hide = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (element.hidden) return;
    element.hidden = true;
    document.removeEventListener("keydown", onKey, true);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing) return;
    pointed = undefined;
    hide();
    // One step back at a time. Elsewhere in the page the key means something else too.
    if (!frame.stage.contains(event.target as Node | null)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const draw = (): void => {
    timer = undefined;
    const id = wanted();
    const item = shown?.figure.items.find((candidate) => candidate.id === id);
    if (!shown || !item) {
      hide();
      return;
    }
    renderInto(element, sceneOf(shown, item.id));
    // Capturing, as the pointer may rest on a theme while the focus is anywhere in the page.
    if (element.hidden) document.addEventListener("keydown", onKey, true);
    element.hidden = false;
    putBeside(frame, element, item.box, shown.state.zoom);
  };

  return {
    element,
    show(now, before): void {
      shown = now;
      const { hovered } = now.state;
      if (hovered !== before?.state.hovered) pointed = now.cause === "page" ? undefined : hovered;
      if (wanted() === undefined) hide();
      else if (hovered !== before?.state.hovered && now.cause === "pointer" && element.hidden) {
        clearTimeout(timer);
        timer = setTimeout(draw, rest);
      } else if (!timer) draw();
    },
    destroy: hide,
  };
}

const tipNode = (content: readonly SceneNode[] = [], how?: ReturnType<typeof spoken>): SceneNode =>
  s("div", { class: "tl-part tl-tooltip", "aria-hidden": "true", ...how }, content);

function sceneOf(shown: Shown, id: string): SceneNode {
  const { say, study, state } = shown;
  const words = themeWords(shown, id);
  if (!words) return tipNode();
  const { entry, path, groups } = words;
  const lines = groups.map(({ label, line }) =>
    s("p", { dir: "auto" }, say("view.groupLine", { group: label, numbers: line })),
  );
  const n = excerptsOf(shown, entry).length;
  const how = say(state.selected === id ? "view.tipDetails" : "view.tipSelect");
  return tipNode(
    [
      s("b", written(study), entry.theme.label),
      ...(path.length
        ? [s("p", { class: "tl-quiet" }, say("view.subthemeOf", { path: pathWords(path) }))]
        : []),
      ...lines,
      s("p", { class: "tl-quiet" }, `${n ? `${say("view.ownExcerpts", { n })}. ` : ""}${how}`),
    ],
    spoken(shown),
  );
}
