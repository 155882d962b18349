import type { Study } from "../../src/study/model.ts";
import { parseStudy } from "../../src/study/parse.ts";
import type { View } from "../../src/view/view.ts";

const files = import.meta.glob("../../examples/studies/*.json", { eager: true, import: "default" });

/** An example study by the name of its file. */
export const example = (name: string): Study => parseStudy(files[`../../examples/studies/${name}.json`]);

/** A div of this style in the page. */
export function place(style = "width: 720px"): HTMLElement {
  const container = document.createElement("div");
  container.style.cssText = style;
  document.body.append(container);
  return container;
}

/** Two frames: whatever follows the page has done so. */
export const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export const serialised = (container: ParentNode): string =>
  new XMLSerializer().serializeToString(container.querySelector("svg.tl-svg") as SVGSVGElement);

export const item = (container: ParentNode, id: string): HTMLElement =>
  container.querySelector(`.tl-item[data-theme="${id}"]`) as HTMLElement;

/** Takes views and what they stand in out of the page. */
export function clear(views: View<never>[]): void {
  for (const view of views.splice(0)) view.destroy();
  document.body.replaceChildren();
}
