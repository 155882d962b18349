import type { Reader } from "./reader.ts";

/** Ctrl+Z or ⌘Z anywhere in a view, but not where a text is written, takes the last change back. */
export function followUndoKey(view: HTMLElement, reader: Reader): void {
  view.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== "z") return;
    if ((event.target as Element).matches("input[type=search]")) return;
    event.preventDefault();
    reader.undo("keyboard");
  });
}
