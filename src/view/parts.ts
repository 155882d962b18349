import type { Frame } from "./frame.ts";
import type { Overlay } from "./overlay.ts";
import type { Reader } from "./reader.ts";
import type { Part } from "./shown.ts";

/** All that stands around a figure in a page, put in its place; in the order in which it follows what is shown. */
export function createParts(frame: Frame, _overlay: Overlay, _reader: Reader): readonly Part[] {
  /** Before the figure. */
  const above: Part[] = [];
  /** On the stage, over the figure. */
  const over: Part[] = [];
  /** After the figure, in the order of the Tab key. */
  const below: Part[] = [];
  const elements = (parts: readonly Part[]): HTMLElement[] => parts.map((part) => part.element);
  frame.stage.before(...elements(above));
  frame.stage.append(...elements(over));
  frame.element.append(...elements(below));
  return [...above, ...over, ...below];
}
