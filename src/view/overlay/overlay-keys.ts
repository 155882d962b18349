import type { Reader } from "../acts/reader.ts";
import type { Shown } from "../shown.ts";
import type { StateChange, ViewState } from "../state.ts";
import { arrows, stepFrom } from "./keys.ts";
import { createTypeAhead, isCharacter } from "./type-ahead.ts";

/** What a key does on an item. Returns whether it does anything. */
export type Press = (event: KeyboardEvent, id: string, shown: Shown, mirrored: boolean) => boolean;

/**
 * The keys on a figure's items: those of a tree view in the ARIA Authoring Practices (arrows, Home, End, Enter, `*`,
 * type-ahead), Escape, and signs for what else there is. All with Ctrl, Alt or ⌘ are the browser's.
 */
export function overlayKeys(reader: Reader, focus: (id: string) => void): Press {
  const typeAhead = createTypeAhead();
  return (event, id, shown, mirrored) => {
    const { key, shiftKey } = event;
    const { figure, state } = shown;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
    if (shiftKey && key === "Enter" && figure.kind === "map") {
      reader.set({ focus: state.focus === id ? undefined : id }, "keyboard");
    } else if (shiftKey && !isCharacter(key)) {
      return false;
    } else if (arrows.includes(key)) {
      const step = stepFrom(figure.items, id, key, mirrored);
      if (step && "to" in step) focus(step.to);
      else if (step) reader.toggle(step.toggle, "keyboard");
    } else if (key === "Enter" || key === " ") {
      reader.activate(id, "keyboard");
    } else if (key === "Escape") {
      return leave(reader, state);
    } else if (key === "*") {
      reader.set({ collapsed: openedSiblings(shown, id) }, "keyboard");
    } else if (key === "?") {
      reader.set({ help: state.help ? undefined : true }, "keyboard");
    } else if (key === "#") {
      reader.set({ table: state.table ? undefined : true }, "keyboard");
    } else if (key === "/") {
      return false;
    } else if (isCharacter(key)) {
      const found = typeAhead.type(key, event.timeStamp, figure.items, id);
      if (found) focus(found.id);
    } else return false;
    return true;
  };
}

/** Goes back one step: out of the details, the instructions, the selection, the branch. Returns whether there was one. */
function leave(reader: Reader, { details, help, selected, focus }: ViewState): boolean {
  const step: StateChange | undefined =
    details !== undefined ? { details: undefined } : help ? { help: undefined } : undefined;
  if (step) reader.set(step, "keyboard");
  else if (selected !== undefined) reader.select(undefined, "keyboard");
  else if (focus !== undefined) reader.set({ focus: undefined }, "keyboard");
  else return false;
  return true;
}

/** The collapsed themes without those beside this one. */
function openedSiblings({ figure, state }: Shown, id: string): readonly string[] {
  const { parent } = figure.items.find((item) => item.id === id) ?? {};
  const siblings = new Set(figure.items.filter((item) => item.parent === parent).map((item) => item.id));
  return state.collapsed.filter((other) => !siblings.has(other));
}
