import type { Reader } from "../acts/reader.ts";
import type { Overlay } from "./overlay.ts";

/** The id of the theme at an event: on the overlay, or on the picture where the overlay leaves it free. */
function themeAt(event: Event): string | undefined {
  // Not `[data-theme]` alone: a page may call its colours that, and the view stands inside the page.
  return (
    (event.target as Element).closest(".tl-item, g[data-theme]")?.getAttribute("data-theme") ?? undefined
  );
}

/** Whether it happened on what stands over the figure: the words on a theme. */
const isBeside = (event: Event): boolean =>
  // By the path as it was: a button that was pressed may be gone by now.
  event.composedPath().some((target) => (target as Element).classList?.contains("tl-part"));

/**
 * Lets a pointer select, point at and toggle themes on the stage. A click on the selected theme opens its details; one
 * beside all of them clears the selection.
 */
export function followPointer(stage: HTMLElement, overlay: Overlay, reader: Reader): void {
  stage.addEventListener("click", (event) => {
    if (isBeside(event)) return;
    const id = themeAt(event);
    // A finger that touches a theme points at it too; nothing else would tell its numbers.
    if ((event as PointerEvent).pointerType === "touch") reader.hover(id, "pointer");
    if (id === undefined) {
      reader.select(undefined, "pointer");
      return;
    }
    // It is where the pointer is: the page stays as it is.
    overlay.focus(id, false);
    if ((event.target as Element).matches(".tl-toggle")) reader.toggle(id, "pointer");
    else reader.activate(id, "pointer");
  });
  stage.addEventListener("pointerover", (event) => {
    // A finger does not point, it touches: what it would leave behind is a theme that looks pointed at.
    if (event.pointerType !== "touch" && !isBeside(event)) reader.hover(themeAt(event), "pointer");
  });
  stage.addEventListener("pointerleave", (event) => {
    // A finger leaves at the end of each touch, and what it has asked for is read after that.
    if (event.pointerType !== "touch") reader.hover(undefined, "pointer");
  });
}
