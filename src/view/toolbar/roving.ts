/** One tab stop for several controls. */
export interface Roving {
  /** Follows the controls that there are now. */
  refresh(): void;
  /** Moves the focus to the control that had it last, or to the first. */
  focus(): void;
}

const fields = "input:not([type=checkbox])";

/**
 * Makes the buttons, fields and lists of an element one tab stop, as the ARIA Authoring Practices have it for a toolbar:
 * left and right lead on, mirrored where text runs from right to left, Home and End to both ends. In a text field they do
 * so only where the caret cannot go any further; up and down are left to lists of values.
 */
export function createRoving(element: HTMLElement): Roving {
  let stop: HTMLElement | undefined;
  const controls = (): HTMLElement[] =>
    [...element.querySelectorAll<HTMLElement>("button,input,select")].filter(
      (control) => !control.closest("[hidden]"),
    );
  const refresh = (): void => {
    const all = controls();
    if (!stop || !all.includes(stop)) stop = all[0];
    for (const control of all) control.setAttribute("tabindex", control === stop ? "0" : "-1");
  };
  element.addEventListener("focusin", (event) => {
    stop = event.target as HTMLElement;
    refresh();
  });
  element.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const mirrored = element.ownerDocument.defaultView?.getComputedStyle(element).direction === "rtl";
    const all = controls();
    const to = placeAfter(event.key, all.indexOf(target), all.length, mirrored, isInList(target));
    if (to === undefined || staysInField(target, to.back)) return;
    event.preventDefault();
    event.stopPropagation();
    all[to.at]?.focus();
  });
  return {
    refresh,
    focus(): void {
      refresh();
      stop?.focus();
    },
  };
}

/** Whether a control stands in a list of its own, in which up and down lead on as well. */
const isInList = (control: HTMLElement): boolean => control.closest("li") !== null;

/** Where a key leads from the control at a place among so many, and whether that is back. */
function placeAfter(
  key: string,
  at: number,
  size: number,
  mirrored: boolean,
  inList: boolean,
): { readonly at: number; readonly back: boolean } | undefined {
  const [before, after] = mirrored ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  if (key === "Home") return { at: 0, back: true };
  if (key === "End") return { at: size - 1, back: false };
  if (key === after || (inList && key === "ArrowDown")) return { at: (at + 1) % size, back: false };
  if (key === before || (inList && key === "ArrowUp")) return { at: (at + size - 1) % size, back: true };
  return undefined;
}

/** Whether a key moves the caret of a text field. */
function staysInField(target: HTMLElement, back: boolean): boolean {
  if (!target.matches(fields)) return false;
  const { selectionStart, selectionEnd, value } = target as HTMLInputElement;
  return selectionStart !== selectionEnd || selectionStart !== (back ? 0 : value.length);
}
