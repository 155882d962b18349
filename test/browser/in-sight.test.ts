import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { mount } from "../../src/view/mount.ts";
import type { View } from "../../src/view/view.ts";
import { clear, example, item, place } from "./real.ts";
import { wait } from "./spoken.ts";

// A small window, or a large one at 400 %: the figure is higher than it, and the tools are below the figure.
let container: HTMLElement;
let view: View;

/** How many px of a theme are seen. */
function seen(id: string): number {
  const { top, bottom } = item(container, id).getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
}

const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.theme;
const bar = (): HTMLElement => container.querySelector(".tl-toolbar") as HTMLElement;

beforeEach(async () => {
  await page.viewport(320, 256);
  container = place("width: 300px");
  container.after(Object.assign(document.createElement("div"), { style: "height: 2000px" }));
  view = mount(container, thematicMap, example("peer-influence"), { layout: "tree" } as object);
  expect(view.figure.height).toBeGreaterThan(500);
});

afterEach(async () => {
  clear([view]);
  await page.viewport(414, 896);
});

describe("where the keyboard leads is scrolled into sight", () => {
  test("the hit of a search, by Enter and by its buttons", async () => {
    const first = view.figure.items[0]?.id ?? "";
    item(container, first).focus();
    await userEvent.keyboard(`/${view.figure.items[0]?.name.slice(0, 4)}`);
    expect(seen(first)).toBeLessThan(0);
    await userEvent.keyboard("{Enter}");
    expect(view.state.selected).toBe(first);
    expect(seen(first)).toBeGreaterThan(20);
    bar().scrollIntoView();
    view.setState({ selected: undefined });
    await userEvent.click(bar().querySelector("[data-act=next]") as Element);
    expect(seen(first)).toBeGreaterThan(20);
  });

  test.each(["/", "?", "#"])("what has the focus again after %s and Escape", async (key) => {
    const first = view.figure.items[0]?.id ?? "";
    item(container, first).focus();
    await userEvent.keyboard(key);
    expect(focused()).toBeUndefined();
    scrollTo(0, 1500);
    await userEvent.keyboard("{Escape}");
    expect(focused()).toBe(first);
    expect(seen(first)).toBeGreaterThan(20);
  });

  test("a theme that moves as its branch opens", async () => {
    const id = view.figure.items.find(({ expanded }) => expanded)?.id ?? "";
    item(container, id).focus();
    scrollTo(0, 1500);
    await userEvent.keyboard("{ArrowLeft}");
    expect(focused()).toBe(id);
    expect(seen(id)).toBeGreaterThan(20);
  });
});

test("a page, and a pointer at what is seen in part, scroll nothing", async () => {
  const id = view.figure.items.at(-1)?.id ?? "";
  const first = view.figure.items[0]?.id ?? "";
  item(container, first).focus();
  view.setState({ help: true });
  await wait(20);
  const { top, height } = item(container, id).getBoundingClientRect();
  scrollBy(0, top + height - 12);
  const at = scrollY;
  view.setState({ selected: first, collapsed: [first] });
  view.setState({ collapsed: [], help: undefined });
  expect(scrollY).toBe(at);
  const click = new MouseEvent("click", { bubbles: true, detail: 1 });
  item(container, id).dispatchEvent(click);
  expect(view.state.selected).toBe(id);
  expect(scrollY).toBe(at);
});
