import type { StoryContext } from "@storybook/html-vite";
import { useArgs } from "storybook/preview-api";
import type { FigureOptions } from "../../src/figures/index.ts";
import { mount } from "../../src/view/mount.ts";
import type { Draw, View } from "../../src/view/view.ts";
import { type FigureArgs, reading } from "./controls.ts";
import { studyNamed } from "./studies.ts";

interface Shown {
  readonly story: string;
  readonly host: HTMLElement;
  readonly view: View;
  study: string;
}

const shown = new WeakMap<object, Shown>();

/**
 * The story's figure. Controls update the view that is there, as an application would, so that the focus stays where it
 * is; and what a reader selects, opens or closes in the figure is seen in the controls.
 */
export function showFigure<Options extends FigureOptions>(
  draw: Draw<Options>,
  options: Options,
  args: FigureArgs,
  { canvasElement, id }: Pick<StoryContext, "canvasElement" | "id">,
): HTMLElement {
  const [, updateArgs] = useArgs<FigureArgs>();
  const study = studyNamed(args.study);
  const now = shown.get(canvasElement);
  if (now?.story === id && now.host.parentNode === canvasElement) {
    now.study = args.study;
    now.view.update({ study, options });
    return now.host;
  }
  const host = document.createElement("div");
  // In the page before it is drawn, so that it knows how wide it may be.
  (canvasElement as Element).replaceChildren(host);
  const view = mount(host, draw, study, options) as View;
  const next: Shown = { story: id, host, view, study: args.study };
  shown.set(canvasElement, next);
  view.on("select", (event) => {
    args.onSelect(event);
    updateArgs(reading(next.study, { selected: event.id ?? "" }));
  });
  view.on("toggle", (event) => {
    args.onToggle(event);
    updateArgs(reading(next.study, { collapsed: view.state.collapsed }));
  });
  return host;
}
