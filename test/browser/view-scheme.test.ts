import { expect, test } from "vitest";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { contrast } from "../../src/scene/contrast.ts";
import { mount } from "../../src/view/mount.ts";
import { study } from "./toy.ts";

/** "rgb(18, 18, 18)" as "#121212". */
const hex = (rgb: string): string =>
  `#${[...rgb.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, "0")).join("")}`;

test("words of the picture run as the figure has them, in a page from right to left too", () => {
  const container = document.createElement("div");
  container.style.width = "500px";
  document.body.append(container);
  const view = mount(container, thematicMap, study);
  const left = (): number => {
    const [title, svg] = [".tl-title", "svg"].map((name) => container.querySelector(name) as Element);
    return (title as Element).getBoundingClientRect().left - (svg as Element).getBoundingClientRect().left;
  };
  const before = left();
  container.dir = "rtl";
  expect(left()).toBe(before);
  view.destroy();
  container.remove();
});

test("toggles and the ring of the focus are in the figure's scheme, and follow it", () => {
  const container = document.createElement("div");
  document.body.append(container);
  const view = mount(container, thematicMap, study, { scheme: "dark" });
  const toggle = (): CSSStyleDeclaration =>
    getComputedStyle(container.querySelector(".tl-toggle") as Element, "::before");
  const ground = (): string | null | undefined => container.querySelector(".tl-ground")?.getAttribute("fill");

  expect([ground(), hex(toggle().backgroundColor)]).toEqual(["#121212", "#121212"]);
  expect(contrast(hex(toggle().color), "#121212")).toBeGreaterThan(4.5);
  expect(contrast(hex(toggle().borderTopColor), "#121212")).toBeGreaterThan(3);

  view.update({ options: { scheme: "light" } });
  expect([ground(), hex(toggle().backgroundColor)]).toEqual(["#ffffff", "#ffffff"]);
  expect(contrast(hex(toggle().borderTopColor), "#ffffff")).toBeGreaterThan(3);
  view.destroy();
  container.remove();
});

test.each(["light", "dark"] as const)(
  "what stands around a %s figure has its ground, whatever the page's is",
  (scheme) => {
    const [place, tools] = [document.createElement("div"), document.createElement("div")];
    document.body.append(place, tools);
    const state = { focus: "power", table: true, groupList: true, scheme };
    for (const toolbar of [true, tools]) {
      const view = mount(place, thematicMap, study, { ...state, toolbar });
      const ground = place.querySelector(".tl-ground")?.getAttribute("fill") ?? "";
      for (const name of ["path", "toolbar", "table"]) {
        const { backgroundColor, color } = getComputedStyle(document.querySelector(`.tl-${name}`) as Element);
        expect(hex(backgroundColor), name).toBe(ground);
        expect(contrast(hex(color), ground)).toBeGreaterThan(7);
      }
      view.destroy();
    }
    place.remove();
    tools.remove();
  },
);
