import { renderInto } from "../render/dom.ts";
import { s } from "../scene/scene.ts";
import type { Frame } from "./frame.ts";
import type { Overlay } from "./overlay.ts";
import type { Reader } from "./reader.ts";
import { createRoving } from "./roving.ts";
import { nextMatch } from "./search-steps.ts";
import { adoptStyle, styleRoot } from "./sheet.ts";
import type { Part, Shown } from "./shown.ts";
import { viewStyle } from "./style.ts";
import { toolbarNode } from "./toolbar-node.ts";
import type { Act } from "./view.ts";
import { whole, zoomedAt } from "./zoomed.ts";

/**
 * Search, choices, groups, and what opens and takes back: below the figure, in an element of the page, or nowhere. All of
 * it is one tab stop.
 */
export function createToolbar(frame: Frame, overlay: Overlay, reader: Reader): Part {
  const { ownerDocument: document } = frame.element;
  const element = document.createElement("div");
  renderInto(element, s("div", { class: "tl-part tl-toolbar" }));
  const roving = createRoving(element);
  let shown: Shown | undefined;
  let groupsOpen = false;
  let giveUp = (): void => {};
  /** The element of the page in which the toolbar stands. */
  let host: Element | undefined;

  const draw = (): void => {
    if (!shown) return;
    renderInto(element, toolbarNode(shown, groupsOpen));
    writeValues(element, shown);
    roving.settle();
  };

  /** Puts the toolbar where the page wants it: below the figure, elsewhere, or nowhere. */
  const settleIn = (toolbar: boolean | Element): void => {
    const next = typeof toolbar === "object" ? toolbar : undefined;
    element.hidden = toolbar === false;
    if (next === host) return;
    host = next;
    giveUp();
    giveUp = () => {};
    if (!host) frame.element.insertBefore(element, frame.stage.nextSibling);
    else {
      host.append(element);
      const root = styleRoot(host);
      if (root) giveUp = adoptStyle(root, viewStyle);
    }
  };

  const go = (step: 1 | -1, act: Act): void => {
    const match = shown && nextMatch(shown, step);
    if (!match) return;
    if (match.opening) reader.set(match.opening, act);
    reader.select(match.id, act);
  };
  const zoom = (factor: number, act: Act): void => {
    if (!shown) return;
    const { figure, state } = shown;
    const middle = { x: figure.width / 2, y: figure.height / 2 };
    reader.set({ zoom: zoomedAt(state.zoom ?? whole, factor, middle, figure) }, act);
  };
  const hideAllBut = (id: string, act: Act): void => {
    const others = (shown?.study.groups ?? []).flatMap((group) => (group.id === id ? [] : [group.id]));
    const hidden = shown?.state.hiddenGroups ?? [];
    const isOnly = others.every((other) => hidden.includes(other)) && !hidden.includes(id);
    reader.set({ hiddenGroups: isOnly ? [] : others }, act);
  };
  const acts: Readonly<Record<string, (act: Act, value: string) => void>> = {
    next: (act) => go(1, act),
    before: (act) => go(-1, act),
    groups() {
      groupsOpen = !groupsOpen;
      draw();
    },
    only: (act, id) => hideAllBut(id, act),
    undo: (act) => reader.undo(act),
    table: (act) => reader.set({ table: shown?.state.table ? undefined : true }, act),
    help: (act) => reader.set({ help: shown?.state.help ? undefined : true }, act),
    larger: (act) => zoom(1.5, act),
    smaller: (act) => zoom(1 / 1.5, act),
    asItWas: (act) => reader.set({ zoom: undefined }, act),
  };

  element.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    const { act = "", value = "" } = button?.dataset ?? {};
    acts[act]?.(event.detail ? "pointer" : "keyboard", value);
  });
  element.addEventListener("input", (event) => {
    const field = event.target as HTMLInputElement;
    if (field.type === "search") reader.set({ query: field.value || undefined }, "keyboard");
  });
  element.addEventListener("change", (event) => {
    const control = event.target as HTMLInputElement | HTMLSelectElement;
    const { option, group } = control.dataset;
    if (option !== undefined) reader.set({ [option]: control.value }, "keyboard");
    else if (group !== undefined && shown) {
      const hidden = shown.state.hiddenGroups.filter((id) => id !== group);
      const isShown = (control as HTMLInputElement).checked;
      reader.set({ hiddenGroups: isShown ? hidden : [...hidden, group] }, "keyboard");
    }
    // Where the page decides, the control goes back to what is shown.
    if (shown) writeValues(element, shown);
  });
  element.addEventListener("keydown", (event) => {
    const field = event.target as HTMLInputElement;
    if (event.isComposing) return;
    if (field.type === "search" && event.key === "Enter") go(event.shiftKey ? -1 : 1, "keyboard");
    else if (field.type === "search" && event.key === "Escape") {
      if (field.value) reader.set({ query: undefined }, "keyboard");
      else overlay.focus();
    } else if (event.key === "Escape" && groupsOpen) {
      groupsOpen = false;
      draw();
      element.querySelector<HTMLElement>("[data-act=groups]")?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  frame.element.addEventListener("keydown", (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (key !== "/" || ctrlKey || altKey || metaKey || element.hidden) return;
    if (!overlay.element.contains(event.target as Node)) return;
    event.preventDefault();
    element.querySelector<HTMLElement>("input[type=search]")?.focus();
  });

  return {
    element,
    show(now): void {
      shown = now;
      settleIn(now.view.toolbar ?? true);
      if (!element.hidden) draw();
    },
    destroy(): void {
      giveUp();
      element.remove();
    },
  };
}

/** What controls hold, which their attributes only begin with. */
function writeValues(element: HTMLElement, { figure, state }: Shown): void {
  for (const control of element.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    const { option, group } = control.dataset;
    if (group !== undefined) (control as HTMLInputElement).checked = !state.hiddenGroups.includes(group);
    else {
      const choice = figure.choices?.find((one) => one.option === option);
      const value = option === undefined ? (state.query ?? "") : (choice?.value ?? "");
      if (control.value !== value) control.value = value;
    }
  }
}
