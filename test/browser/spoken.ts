import axe from "axe-core";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { mount } from "../../src/view/mount.ts";
import type { View } from "../../src/view/view.ts";
import { place } from "./real.ts";

interface SpokenTheme {
  readonly id: string;
  readonly label: string;
  readonly subthemes?: readonly SpokenTheme[];
  readonly [field: string]: unknown;
}

/** A study as its JSON says it. */
interface SpokenStudy {
  readonly themes: readonly SpokenTheme[];
  readonly [field: string]: unknown;
}

const excerpts = Array.from({ length: 12 }, (_, i) => ({
  text: `Words ${i + 1}, said at some length to whoever asked for them.`,
  participant: `P${i + 1}`,
  ...(i < 7 ? { group: "nurses" } : i < 11 ? { group: "doctors" } : {}),
}));

/** A study in which one theme has all that can be said of one, and others have little or nothing. */
export const spoken: SpokenStudy = {
  version: 1,
  title: "Words",
  language: "en",
  groups: [
    { id: "nurses", label: "Nurses", participants: 9 },
    { id: "doctors", label: "Doctors", participants: 8 },
  ],
  themes: [
    {
      id: "power",
      label: "Power",
      excerpts: [{ text: "A word of a doctor.", participant: "D1", group: "doctors" }],
      subthemes: [
        {
          id: "channels",
          label: "Channels",
          description: "Ways on which words go.",
          assessment: "diverge",
          memo: "Nurses spoke of more of them.",
          participants: { nurses: 7, doctors: { min: 2, text: "some" } },
          quotes: { nurses: 12, doctors: 4 },
          excerpts,
        },
        { id: "value", label: "Value", quotes: { nurses: 1, doctors: 0 } },
      ],
    },
    { id: "trust", label: "Trust", quotes: { nurses: 3 }, asked: { doctors: 0 } },
  ],
};

/** What can be asked of a view in the page. */
export interface Page {
  readonly container: HTMLElement;
  readonly view: View<object>;
  /** The one element of the view with this class. */
  part(name: string): HTMLElement;
}

/** The study as a tree in the page, in a `main` with a heading and a button before it. */
export function showSpoken(options: object = {}, draw: typeof thematicMap = thematicMap, width = 720): Page {
  document.body.innerHTML = "<main><h1>A page</h1><button>before</button></main>";
  document.documentElement.lang = "en";
  document.title = "Words";
  const container = place(`width: ${width}px`);
  document.querySelector("main")?.append(container);
  const view = mount(container, draw, spoken, { layout: "tree", ...options } as object) as View<object>;
  return { container, view, part: (name) => container.querySelector(`.tl-${name}`) as HTMLElement };
}

const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

/** What axe finds wrong in the page. */
export async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document, rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** A finger that touches an element and leaves it, as a browser tells of it. */
export function tap(target: Element): void {
  const fire = (type: string, bubbles = true): boolean =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles, composed: true, pointerType: "touch", isPrimary: true }),
    );
  const stage = target.closest(".tl-stage");
  for (const type of ["pointerover", "pointerdown", "pointerup", "pointerout"]) fire(type);
  stage?.dispatchEvent(new PointerEvent("pointerleave", { pointerType: "touch" }));
  fire("click");
}

/** So many ms. */
export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
