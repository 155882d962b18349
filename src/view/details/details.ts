import { renderInto } from "../../render/dom.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import { isolate } from "../../text/direction.ts";
import type { Reader } from "../acts/reader.ts";
import type { Overlay } from "../overlay/overlay.ts";
import { putBeside } from "../page/beside.ts";
import type { Frame } from "../page/frame.ts";
import type { Part, Shown } from "../shown.ts";
import { spoken, written } from "../spoken.ts";
import type { Act } from "../view.ts";
import { excerptNodes, page } from "./excerpts.ts";
import { pathWords, type ThemeWords, themeWords } from "./theme-words.ts";

/**
 * All that the study says of one theme, beside it: description, numbers, the author's judgement and memo, and what
 * participants said. A dialog that leaves the rest of the page usable.
 */
export function createDetails(frame: Frame, overlay: Overlay, reader: Reader): Part {
  const { ownerDocument: document } = frame.element;
  const element = document.createElement("div");
  renderInto(element, s("div", { class: "tl-part tl-details" }));
  element.hidden = true;
  let shown: Shown | undefined;
  let open: string | undefined;
  /** How many excerpts are shown of the theme that is open. */
  let limit = page;

  const draw = (): void => {
    const words = shown && open !== undefined ? themeWords(shown, open) : undefined;
    if (shown && words) renderInto(element, sceneOf(shown, words, limit));
  };
  const close = (act: Act): void => reader.set({ details: undefined }, act);
  const acts: Readonly<Record<string, (id: string, act: Act) => void>> = {
    close: (_, act) => close(act),
    toggle: (id, act) => reader.toggle(id, act),
    focus: (id, act) => reader.set({ focus: shown?.state.focus === id ? undefined : id }, act),
    more() {
      const first = element.querySelectorAll("blockquote").length;
      limit += page;
      draw();
      // What was asked for is what is read next; the button may be gone.
      const next = element.querySelectorAll<HTMLElement>("blockquote")[first];
      next?.setAttribute("tabindex", "-1");
      next?.focus();
    },
  };

  element.addEventListener("click", (event) => {
    const act = (event.target as Element).closest("button")?.dataset.act;
    if (act !== undefined && open !== undefined) acts[act]?.(open, event.detail ? "pointer" : "keyboard");
  });
  // Wherever in the view: what the details cover may be what the reader is at.
  frame.element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || element.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    close("keyboard");
  });
  frame.element.addEventListener("focusin", (event) => {
    const target = event.target as HTMLElement;
    if (!target.matches("button,input,select") || element.hidden || element.contains(target)) return;
    // A pointer reaches nothing that is covered.
    if (overlaps(element, target)) close("keyboard");
  });

  return {
    element,
    show(now): void {
      const { details } = now.state;
      const item = now.figure.items.find(({ id }) => id === details);
      const hadFocus = element.matches(":focus-within");
      const from = open;
      const isNew = item?.id !== open;
      if (isNew) limit = page;
      shown = now;
      open = item?.id;
      element.hidden = !item;
      if (!item) {
        const isStill = now.figure.items.some(({ id }) => id === from);
        if (hadFocus) overlay.focus(isStill ? from : undefined);
        return;
      }
      draw();
      putBeside(frame, element, item.box, now.state.zoom);
      // What had the focus may be gone, as a branch that is none any more has no buttons.
      const isLost = hadFocus && !element.matches(":focus-within");
      if (isLost || (isNew && now.cause !== "page")) element.focus({ preventScroll: true });
      if (isNew && now.cause !== "page") element.scrollIntoView({ block: "nearest" });
    },
  };
}

/** Whether two elements lie over each other. */
function overlaps(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function sceneOf(shown: Shown, words: ThemeWords, limit: number): SceneNode {
  const { say, study } = shown;
  const { entry, path } = words;
  const { theme } = entry;
  const attrs = {
    class: "tl-part tl-details",
    role: "dialog",
    tabindex: -1,
    "aria-label": say("view.details", { theme: isolate(theme.label) }),
    ...spoken(shown),
  };
  return s("div", attrs, [
    s(
      "div",
      { class: "tl-head" },
      [
        s("h2", written(study), theme.label),
        s("button", { type: "button", "data-act": "close", "aria-label": say("view.close") }, "×"),
      ],
      "head",
    ),
    ...(path.length
      ? [s("p", { class: "tl-quiet" }, say("view.subthemeOf", { path: pathWords(path) }), "path")]
      : []),
    ...(theme.description ? [s("p", written(study), theme.description, "description")] : []),
    numbersTable(shown, words),
    ...(theme.assessment
      ? [s("p", {}, say("view.judgement", { judgement: say(`view.${theme.assessment}`) }), "judgement")]
      : []),
    ...(theme.memo ? [s("p", { dir: "auto" }, say("view.memo", { memo: theme.memo }), "memo")] : []),
    ...excerptNodes(shown, entry, limit),
    actsNode(shown, words),
  ]);
}

/** What can be done with the theme's branch; nothing where it has none. */
function actsNode({ say, figure, state }: Shown, { entry }: ThemeWords): SceneNode | undefined {
  const { id } = entry.theme;
  const item = figure.items.find((candidate) => candidate.id === id);
  const button = (act: string, text: string): SceneNode =>
    s("button", { type: "button", "data-act": act }, text, act);
  const isFocus = state.focus === id;
  const buttons = [
    ...(figure.kind === "map" && (entry.children.length || isFocus)
      ? [button("focus", say(isFocus ? "view.wholeMap" : "view.focusBranch"))]
      : []),
    ...(item?.expanded === undefined
      ? []
      : [button("toggle", say(item.expanded ? "view.closeBranch" : "view.openBranch"))]),
  ];
  return buttons.length ? s("div", { class: "tl-acts" }, buttons, "acts") : undefined;
}

/** A row a group; a column only where the study reports something of it anywhere. */
function numbersTable({ say, study }: Shown, words: ThemeWords): SceneNode {
  const { groups } = words;
  const columns = (["quotes", "participants"] as const).filter((column) =>
    groups.some((group) => group[column] !== say("count.notReported")),
  );
  const head = [say("view.group"), ...columns.map((column) => words[column])];
  const rows = groups.map((group) =>
    s("tr", {}, [
      s("th", { scope: "row", ...written(study) }, group.label),
      ...columns.map((column) => s("td", {}, [s("bdi", {}, group[column])])),
    ]),
  );
  return s(
    "table",
    {},
    [
      s("caption", {}, say("view.numbers")),
      s("thead", {}, [
        s(
          "tr",
          {},
          head.map((text) => s("th", { scope: "col" }, text)),
        ),
      ]),
      s("tbody", {}, rows),
    ],
    "numbers",
  );
}
