import type { Figure } from "../../figures/figure.ts";
import { createSvg, renderInto } from "../../render/dom.ts";
import { s } from "../../scene/scene.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { adoptStyle, styleRoot } from "./sheet.ts";
import { viewStyle } from "./style.ts";

/** The view's own elements in the page: the picture, its words, and places for what stands around them. */
export interface Frame {
  readonly element: HTMLElement;
  /** Where the figure is: it keeps its place and size where the figure is enlarged. */
  readonly stage: HTMLElement;
  /** What the figure is seen through, as large as the stage: it alone cuts off what is enlarged beyond it. */
  readonly lens: HTMLElement;
  /** The picture and the overlay above it, in the figure's own px. */
  readonly plane: HTMLElement;
  /** How wide a figure may be here, in px. */
  readonly width: number;
  /** Shows the figure. One whose width is fixed does not follow the page. */
  show(figure: Figure, fixed: boolean): void;
  destroy(): void;
}

/** The width of a figure where there is no layout to ask, and the least width of one that follows the page, in px. */
const usual = 720;
const least = 280;
/** No scroll bar is wider, in px. */
const scrollBar = 24;

/** Appends a frame to the container; calls `resized` when the width has become another one. */
export function createFrame(container: Element, overlay: HTMLElement, resized: () => void): Frame {
  const document = container.ownerDocument;
  const part = (name: string): HTMLElement => {
    const element = document.createElement("div");
    element.className = `tl-${name}`;
    return element;
  };
  const element = part("view");
  // As wide as there is room, and never any higher: to draw anew cannot set off the observer again.
  const measure = part("measure");
  const words = part("words");
  const stage = part("stage");
  const lens = part("lens");
  const plane = part("plane");
  const picture = part("picture");
  picture.setAttribute("aria-hidden", "true");
  plane.append(picture, overlay);
  lens.append(plane);
  stage.append(lens);
  element.append(measure, words, stage);
  container.append(element);

  let root: ReturnType<typeof styleRoot>;
  let giveUp = (): void => {};
  const adopt = (): void => {
    const now = styleRoot(element);
    if (now === root) return;
    giveUp();
    root = now;
    giveUp = root ? adoptStyle(root, viewStyle) : () => {};
  };

  adopt();
  let svg: SVGSVGElement | undefined;
  let isFixed = false;
  // Whether the page decides on the width. If not (an inline block, say), the figure's width must be left to count.
  let fluid = measure.clientWidth > 0;
  let width = fluid ? Math.max(least, measure.clientWidth) : usual;
  let before = 0;

  const follow = (): void => {
    adopt();
    const room = measure.clientWidth;
    const next = room ? Math.max(least, room) : width;
    // A scroll bar that comes at one width and goes at the other would set the figure swinging: the narrower one stays.
    if (next === width || (next === before && next > width && next - width <= scrollBar)) return;
    before = width;
    width = next;
    if (isFixed) return;
    fluid = true;
    resized();
  };
  const window = document.defaultView;
  const observer = window && new window.ResizeObserver(follow);
  observer?.observe(measure);

  return {
    element,
    stage,
    lens,
    plane,
    get width(): number {
      return width;
    },
    show(figure, fixed): void {
      isFixed = fixed;
      if (svg) renderInto(svg, figure.scene);
      else {
        svg = createSvg(document, figure.scene);
        picture.append(svg);
      }
      const { lang } = figure.scene.attrs;
      renderInto(words, s("div", { class: "tl-words", lang }, paragraphsOf(figure)));
      for (const { style } of [stage, lens, plane, picture, overlay]) {
        style.width = style.maxWidth = `${figure.width}px`;
        style.height = `${figure.height}px`;
      }
      element.classList.toggle("tl-dark", (figure.scene.attrs.class ?? "").includes("tl-dark"));
      element.classList.toggle("tl-fluid", fluid && !fixed);
    },
    destroy(): void {
      observer?.disconnect();
      element.remove();
      giveUp();
    },
  };
}
