import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { clear, item } from "./real.ts";
import { type Page, problems, showSpoken } from "./spoken.ts";

let page: Page;

const help = (): HTMLElement => page.part("help");
const theme = (id: string): HTMLElement => item(page.container, id);
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const keys = (): string[] => [...help().querySelectorAll("kbd")].map(({ textContent }) => textContent ?? "");

afterEach(() => {
  page.view.destroy();
  clear([]);
});

describe("the instructions", () => {
  test("come with ?, have the focus, and go with Escape, ? or the button, back to the theme", async () => {
    page = showSpoken();
    expect(help().hidden).toBe(true);
    theme("value").focus();
    for (const close of ["{Escape}", "{Tab}{Enter}"]) {
      await press("?");
      expect([help().hidden, document.activeElement]).toEqual([false, help()]);
      await press(close);
      expect([help().hidden, document.activeElement]).toEqual([true, theme("value")]);
    }
    await press("?");
    theme("value").focus();
    await press("?");
    expect([help().hidden, page.view.state.help]).toEqual([true, undefined]);
    expect(document.activeElement).toBe(theme("value"));
  });

  test("are a region after the figure with a heading and a table of keys", async () => {
    page = showSpoken();
    theme("value").focus();
    await press("?");
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    expect(page.part("stage").compareDocumentPosition(help()) & DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect([help().getAttribute("role"), help().getAttribute("aria-label")]).toEqual([
      "region",
      help().querySelector("h2")?.textContent,
    ]);
    expect(help().querySelectorAll("th[scope=col]")).toHaveLength(2);
    for (const row of help().querySelectorAll("tbody tr")) {
      expect(row.querySelector("th[scope=row] kbd")).not.toBe(null);
      expect(row.querySelector("td")?.textContent).toMatch(/\w/);
    }
  });

  test("name what can be done here, and nothing else", () => {
    page = showSpoken({ help: true, zoomable: true });
    expect(keys()).toEqual(expect.arrayContaining(["←", "Shift+Enter", "*", "/", "#", "+", "Esc", "?"]));
    expect(keys()).not.toContain("Ctrl+Z");
    expect(help().textContent).toContain("Pinch");
    page.view.destroy();

    page = showSpoken({ help: true, toolbar: false }, divergenceChart as unknown as typeof thematicMap);
    for (const key of ["←", "Shift+Enter", "*", "/", "+"]) expect(keys()).not.toContain(key);
    expect(keys()).toEqual(expect.arrayContaining(["↑", "↓", "Home", "End", "Enter", "Esc", "#", "?"]));
    expect(help().textContent).not.toMatch(/branch|Pinch/);
    page.view.destroy();
  });

  test("that a page opens do not take the focus", () => {
    page = showSpoken();
    const before = document.querySelector<HTMLElement>("main > button");
    before?.focus();
    page.view.setState({ help: true });
    expect([help().hidden, document.activeElement]).toEqual([false, before]);
  });

  test.each([320, 720])("fit into %s px, and axe finds nothing", async (width) => {
    page = showSpoken({ help: true, zoomable: true }, thematicMap, width);
    expect(help().scrollWidth).toBeLessThanOrEqual(help().clientWidth);
    expect(help().getBoundingClientRect().width).toBeLessThanOrEqual(width);
    expect(await problems()).toEqual([]);
  });
});

describe("the hint", () => {
  const seen = (): boolean => getComputedStyle(page.part("hint")).visibility === "visible";

  test("is seen while the keyboard is on the figure, and covers none of it", async () => {
    page = showSpoken({}, thematicMap, 320);
    expect(seen()).toBe(false);
    const { height } = page.container.getBoundingClientRect();
    document.querySelector<HTMLElement>("main > button")?.focus();
    await userEvent.tab();
    expect([document.activeElement, seen()]).toEqual([theme("power"), true]);
    expect(page.part("hint").textContent).toBe("Press ? for the keys");
    const { top, bottom } = page.part("hint").getBoundingClientRect();
    // Over nothing but the margin of the figure and that of the tools.
    expect(top).toBeGreaterThanOrEqual(page.part("stage").getBoundingClientRect().bottom - 8);
    expect(bottom).toBeLessThanOrEqual(
      (page.part("toolbar").querySelector("input") as Element).getBoundingClientRect().top,
    );
    expect(page.container.getBoundingClientRect().height).toBe(height);
    await userEvent.tab();
    expect(seen()).toBe(false);
  });

  test("is not for a pointer", async () => {
    page = showSpoken();
    await userEvent.click(theme("trust"));
    expect([document.activeElement, seen()]).toEqual([theme("trust"), false]);
    await userEvent.hover(document.querySelector("h1") as Element);
  });
});
