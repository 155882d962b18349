import type { Reader } from "./acts/reader.ts";
import { createAnnouncer } from "./announcer.ts";
import { createDetails } from "./details/details.ts";
import { createTooltip } from "./details/tooltip.ts";
import { createHelp } from "./help/help.ts";
import { createHint } from "./help/hint.ts";
import { createMotion } from "./motion.ts";
import type { Overlay } from "./overlay/overlay.ts";
import type { Frame } from "./page/frame.ts";
import type { Follower, Part } from "./shown.ts";
import { createTable } from "./table/table.ts";
import { createBreadcrumb } from "./toolbar/breadcrumb.ts";
import { createToolbar } from "./toolbar/toolbar.ts";
import { createZoom } from "./zoom/zoom.ts";

/** All that stands around a figure in a page, put in its place; in the order in which it follows what is shown. */
export function createParts(frame: Frame, overlay: Overlay, reader: Reader): readonly Follower[] {
  const document = frame.element.ownerDocument;
  /** What acts on the figure itself, without an element of its own. */
  const unseen: Follower[] = [createZoom(frame, overlay, reader), createMotion(frame)];
  /** Before the figure. */
  const above: Part[] = [createBreadcrumb(document, overlay, reader)];
  /** On the stage, over the figure. */
  const over: Part[] = [createTooltip(frame), createDetails(frame, overlay, reader)];
  /** After the figure, in the order of the Tab key. */
  const below: Part[] = [
    createHint(document),
    createToolbar(frame, overlay, reader),
    createHelp(document, overlay, reader),
    createTable(document, overlay, reader),
    createAnnouncer(document),
  ];
  const elements = (parts: readonly Part[]): HTMLElement[] => parts.map((part) => part.element);
  frame.stage.before(...elements(above));
  frame.stage.append(...elements(over));
  frame.element.append(...elements(below));
  return [...unseen, ...above, ...over, ...below];
}
