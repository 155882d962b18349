import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import peers from "../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { divergenceChart, thematicMap } from "../../src/figures/index.ts";
import { contrast } from "../../src/scene/contrast.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { mount } from "../../src/view/mount.ts";
import type { ViewState } from "../../src/view/state.ts";
import type { Draw, View } from "../../src/view/view.ts";

/** What axe cannot decide, by rule and by what it is about, and why it is well. Anything else that it leaves open fails. */
const reasons: Readonly<Record<string, string>> = {
  "color-contrast: text of the picture":
    "It lies below the elements that stand for themes, which have no ground. Its contrast is computed in test/unit/figures/contrast.test.ts.",
  "color-contrast: words around it":
    "Signs such as arrows are no letters to axe, and what lies over others has unclear grounds to it. Computed below.",
  "label-content-name-mismatch: a button with a sign":
    "What is seen on it is a sign (↑, −, ×), not the words of a name.",
};

let view: View | undefined;
afterEach(() => {
  view?.destroy();
  document.body.replaceChildren();
});

const isPicture = (node: Element): boolean => node.closest(".tl-picture") !== null;

function kindOf(rule: string, node: Element): string {
  if (isPicture(node)) return "text of the picture";
  const isSign = rule !== "color-contrast" && node.localName === "button";
  return isSign && !/\p{L}/u.test(node.textContent ?? "") ? "a button with a sign" : "words around it";
}

/** The contrast of an element's words with the nearest ground behind them. */
function contrastOf(node: Element): number {
  let at: Element | null = node;
  const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor;
  while (at && groundOf(at) === "rgba(0, 0, 0, 0)") at = at.parentElement;
  return contrast(hexOf(getComputedStyle(node).color), at ? hexOf(groundOf(at)) : "#ffffff");
}

const hexOf = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;

const states: readonly Partial<ViewState>[] = [
  {},
  { selected: "institutions", hovered: "institutions" },
  { selected: "institutions", details: "institutions" },
  { table: true, help: true, groupList: true, query: "power" },
];

describe.each(["light", "dark"] as const)("what axe leaves open on a %s ground is known:", (scheme) => {
  test.each([thematicMap, divergenceChart])("$name", async (draw) => {
    const main = document.createElement("main");
    const heading = document.createElement("h1");
    heading.textContent = "A page";
    const place = document.createElement("div");
    main.append(heading, place);
    document.body.append(main);
    document.title = "A page";
    document.documentElement.lang = "en";
    view = mount(place, draw as Draw<object>, parseStudy(peers), {
      scheme,
      zoomable: true,
    } as object) as View;
    const found = new Set<string>();
    for (const state of states) {
      view.setState(state);
      const { incomplete, violations } = await axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
      for (const { id, nodes } of incomplete) {
        for (const { target } of nodes) {
          const node = document.querySelector(String(target)) as Element;
          found.add(`${id}: ${kindOf(id, node)}`);
          if (id === "color-contrast" && !isPicture(node))
            expect(contrastOf(node)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
    expect([...found].filter((one) => !Object.hasOwn(reasons, one))).toEqual([]);
  });
});
