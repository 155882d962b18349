import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { View } from "../../src/view/view.ts";
import { clear, item } from "./real.ts";
import { type Page, showSpoken, wait } from "./spoken.ts";

const pages: Page[] = [];

/** A page that decides on every change, with what it was told. */
function controlled(answer: (view: View<object>, change: object) => void): Page & { heard: string[] } {
  const page = showSpoken({ controlled: true });
  pages.push(page);
  const heard: string[] = [];
  for (const type of ["select", "hover", "toggle"] as const) {
    page.view.on(type, ({ id, cause }) => heard.push(`${type} ${id} ${cause}`));
  }
  page.view.on("request", ({ change }) => answer(page.view, change));
  return { ...page, heard };
}

const said = ({ part }: Page): string => part("said").textContent ?? "";

afterEach(() => clear(pages.splice(0).map(({ view }) => view)));

describe("what a page grants is the reader's act", () => {
  test.each<[string, (view: View<object>, change: object) => void]>([
    ["at once", (view, change) => view.setState(change)],
    ["later", (view, change) => void setTimeout(() => view.setState(change), 20)],
    [
      "with all its options",
      (view, change) =>
        view.update({ options: { controlled: true, layout: "tree", ...view.state, ...change } }),
    ],
  ])("%s", async (_, answer) => {
    const page = controlled(answer);
    const { container, view, part, heard } = page;
    const press = async (keys: string): Promise<void> => {
      await userEvent.keyboard(keys);
      await wait(50);
    };
    item(container, "power").focus();
    await press("{ArrowDown}");
    await expect.poll(() => part("tooltip").hidden).toBe(false);
    await press("{Enter}");
    expect(said(page)).toMatch(/^Selected: /);
    await press("{Enter}");
    expect(part("details").matches(":focus-within")).toBe(true);
    await press("{Escape}");
    expect(item(container, "channels").matches(":focus")).toBe(true);
    await press("{ArrowLeft}{ArrowLeft}");
    expect(said(page)).toMatch(/branch closed/);
    expect(heard.slice(0, 2)).toEqual(["hover power keyboard", "hover channels keyboard"]);
    expect(heard.filter((one) => !one.startsWith("hover"))).toEqual([
      "select channels keyboard",
      "toggle power keyboard",
    ]);
    await press("{Control>}z{/Control}");
    expect(view.state.collapsed).toEqual([]);
    expect(said(page)).toMatch(/^Undone\. /);
    for (let i = 0; i < 3; i++) await press("{Control>}z{/Control}");
    expect(view.state.selected).toBeUndefined();
    expect(container.querySelector("[data-act=undo]")?.getAttribute("aria-disabled")).toBe("true");
  });

  test("several in one go, as frameworks draw", async () => {
    let asked = {};
    const { container, view, heard } = controlled((_, change) => {
      asked = { ...asked, ...change };
    });
    item(container, "power").focus();
    item(container, "power").click();
    view.setState(asked);
    expect(heard).toEqual(["hover power keyboard", "select power pointer"]);
  });
});

describe("not so", () => {
  test("what the page does by itself, or instead, and nothing is told of what it refuses", async () => {
    const page = controlled(() => {});
    const { container, view, heard } = page;
    item(container, "power").click();
    view.setState({ collapsed: ["power"] });
    view.setState({ selected: "power" });
    expect([said(page), heard]).toEqual(["", []]);
    expect(container.querySelector("[data-act=undo]")?.getAttribute("aria-disabled")).toBe("true");
  });

  test("undo that is refused: it can be asked for again", async () => {
    let granting = true;
    const { container, view } = controlled((page, change) => granting && page.setState(change));
    item(container, "power").click();
    granting = false;
    const undo = container.querySelector<HTMLElement>("[data-act=undo]");
    undo?.click();
    expect(view.state.selected).toBe("power");
    granting = true;
    undo?.click();
    expect(view.state.selected).toBeUndefined();
  });
});
