import { renderInto } from "../../render/dom.ts";
import { s } from "../../scene/scene.ts";
import type { Reader } from "../acts/reader.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { Frame } from "../page/frame.ts";
import { adoptStyle, styleRoot } from "../page/sheet.ts";
import { viewStyle } from "../page/style.ts";
import type { Part, Shown } from "../shown.ts";
import type { Act } from "../view.ts";
import { groupAt } from "./group-in-key.ts";
import { withOnly } from "./groups.ts";
import { createRoving } from "./roving.ts";
import { buttonActs, goOn, toggleGroup } from "./toolbar-acts.ts";
import { toolbarScene } from "./toolbar-scene.ts";

/**
 * The tools of a figure: search, what may be chosen, groups, undo, table, help and zoom, in one tab stop. They stand where
 * the view's option `toolbar` says: in the part's element, in an element of the page, or nowhere. Beside that, "/" on the
 * figure leads to the search, its key hides groups, and Ctrl or ⌘ with Z takes back.
 */
export function createToolbar(frame: Frame, overlay: Overlay, reader: Reader): Part {
  const document = frame.element.ownerDocument;
  const home = document.createElement("div");
  const bar = document.createElement("div");
  renderInto(home, s("div", { class: "tl-part tl-tools" }));
  renderInto(bar, s("div", { class: "tl-part tl-toolbar" }));
  const roving = createRoving(bar);
  let shown: Shown | undefined;
  let act: Act = "keyboard";
  let root: ReturnType<typeof styleRoot>;
  let giveUp = (): void => {};

  const field = (): HTMLInputElement | null => bar.querySelector("input[type=search]");
  const find = (query: string): void => reader.set({ query: query || undefined }, "keyboard");
  const isThere = (): boolean => shown?.view.toolbar !== false;

  /** Controls stand at what is shown, also where what the reader did was not followed. */
  const write = ({ state, figure }: Shown): void => {
    for (const list of bar.querySelectorAll("select")) {
      const choice = figure.choices?.find(({ option }) => option === list.dataset.option);
      if (choice) list.value = choice.value;
    }
    for (const box of bar.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
      box.checked = !state.hiddenGroups.includes(box.value);
    }
  };

  /** Where the page wants the toolbar, with its style. */
  const place = (now: Shown): void => {
    const { toolbar = true } = now.view;
    const at = toolbar === true ? home : toolbar === false ? undefined : toolbar;
    if (!at) bar.remove();
    else if (bar.parentNode !== at) at.append(bar);
    const next = at && at !== home ? styleRoot(bar) : undefined;
    if (next === root) return;
    giveUp();
    root = next;
    giveUp = root ? adoptStyle(root, viewStyle) : () => {};
  };

  const undo = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey) || altKey || shiftKey) return;
    const target = event.target as HTMLElement;
    // A field takes back letters by itself.
    if (target.matches("input:not([type=checkbox]),textarea") || !shown?.canUndo) return;
    event.preventDefault();
    event.stopPropagation();
    reader.undo("keyboard");
  };

  const press = (event: KeyboardEvent): void => {
    act = "keyboard";
    if (event.isComposing || !shown) return;
    const { key, shiftKey, target } = event;
    const inField = target === field();
    if (inField && key === "Enter") goOn("keyboard", shiftKey ? -1 : 1, shown, reader);
    else if (inField && key === "Escape") {
      if (field()?.value) find("");
      else overlay.focus(undefined, true);
    } else if (key === "Escape" && shown.state.groupList && (target as Element).closest(".tl-groups")) {
      bar.querySelector<HTMLElement>("[data-act=groups]")?.focus();
      reader.set({ groupList: undefined }, "keyboard");
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  bar.addEventListener("mousedown", () => {
    act = "pointer";
  });
  bar.addEventListener("keydown", press);
  bar.addEventListener("keydown", undo);
  bar.addEventListener("click", (event) => {
    const target = event.target as Element;
    const button = target.closest("button");
    if (target.getAttribute("aria-disabled")) event.preventDefault();
    if (!button || button.hasAttribute("aria-disabled") || !shown) return;
    const does = buttonActs.get(button.dataset.act ?? "");
    does?.(event.detail ? "pointer" : "keyboard", shown, reader, button.value);
  });
  bar.addEventListener("input", (event) => {
    if (event.target === field()) find((event.target as HTMLInputElement).value);
  });
  bar.addEventListener("change", (event) => {
    const control = event.target as HTMLInputElement | HTMLSelectElement;
    const { option } = control.dataset;
    if (!shown || control === field()) return;
    if (option !== undefined) reader.set({ [option]: control.value }, act);
    else toggleGroup(act, control.value, shown, reader);
    write(shown);
  });
  frame.element.addEventListener("keydown", undo);
  frame.stage.addEventListener(
    "click",
    (event) => {
      const { target, clientX, clientY, shiftKey, altKey } = event;
      const isFree = !(target as Element).closest(".tl-part,.tl-item,g[data-theme]");
      const group = isFree && isThere() ? groupAt(frame.plane, clientX, clientY) : undefined;
      if (group === undefined || !shown || shown.study.groups.length < 2) return;
      event.stopPropagation();
      if (shiftKey || altKey) reader.set({ hiddenGroups: withOnly(group, shown) }, "pointer");
      else toggleGroup("pointer", group, shown, reader);
    },
    { capture: true },
  );
  overlay.element.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || !isThere()) return;
      event.preventDefault();
      event.stopPropagation();
      field()?.select();
      field()?.focus();
    },
    { capture: true },
  );

  return {
    element: home,
    show(now, before): void {
      const hadFocus = bar.matches(":focus-within");
      shown = now;
      renderInto(bar, toolbarScene(now));
      write(now);
      const { query = "" } = now.state;
      const input = field();
      // What is being typed stays as it is, also where the page is slow to follow.
      if (input && input.value !== query && query !== before?.state.query) input.value = query;
      place(now);
      frame.element.classList.toggle("tl-keyed", now.view.toolbar !== false && now.study.groups.length > 1);
      roving.refresh();
      // The next that is found may be far from here.
      const { selected } = now.state;
      const isOther = before !== undefined && selected !== before.state.selected;
      if (isOther && now.cause !== "page" && !overlay.element.matches(":focus-within"))
        overlay.reveal(selected);
      if (!hadFocus || bar.matches(":focus-within")) return;
      if (isThere()) roving.focus();
      else overlay.focus();
    },
    destroy(): void {
      if (bar.parentNode !== home) bar.remove();
      giveUp();
    },
  };
}
