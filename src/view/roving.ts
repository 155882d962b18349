/** Makes an element's controls one tab stop, as the ARIA Authoring Practices have it for a toolbar. */
export interface Roving {
  /** Call after the controls have changed: one of those that are there is the tab stop. */
  settle(): void;
}

const controls = "button, input, select";

/** Left and right, Home and End go from control to control; in a text they move the caret until it is at an end. */
export function createRoving(element: HTMLElement): Roving {
  let stop: HTMLElement | undefined;
  const all = (): HTMLElement[] =>
    [...element.querySelectorAll<HTMLElement>(controls)].filter(
      (control) => !control.matches(":disabled") && control.closest("[hidden]") === null,
    );
  const settle = (wanted = stop): void => {
    const now = all();
    stop = wanted && now.includes(wanted) ? wanted : now[0];
    for (const control of element.querySelectorAll<HTMLElement>(controls)) {
      const index = control === stop ? 0 : -1;
      if (control.tabIndex !== index) control.tabIndex = index;
    }
  };
  element.addEventListener("focusin", (event) => settle(event.target as HTMLElement));
  element.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const now = all();
    const at = now.indexOf(target as HTMLElement);
    const step = stepOf(key, isMirrored(element));
    if (at < 0 || step === undefined || staysInText(target as HTMLElement, key, isMirrored(element))) return;
    event.preventDefault();
    const to =
      step === "first" ? 0 : step === "last" ? now.length - 1 : (at + step + now.length) % now.length;
    now[to]?.focus();
  });
  return { settle };
}

const isMirrored = (element: HTMLElement): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).direction === "rtl";

function stepOf(key: string, mirrored: boolean): 1 | -1 | "first" | "last" | undefined {
  if (key === "ArrowRight") return mirrored ? -1 : 1;
  if (key === "ArrowLeft") return mirrored ? 1 : -1;
  if (key === "Home") return "first";
  if (key === "End") return "last";
  return undefined;
}

/** Whether the key moves the caret of a text field, which is not at the end that the key leads to. */
function staysInText(target: HTMLElement, key: string, mirrored: boolean): boolean {
  if (!target.matches("input[type=search]")) return false;
  const { value, selectionStart, selectionEnd } = target as HTMLInputElement;
  if (selectionStart !== selectionEnd) return true;
  const forward = key === "End" || key === (mirrored ? "ArrowLeft" : "ArrowRight");
  return forward ? selectionEnd !== value.length : selectionStart !== 0;
}
