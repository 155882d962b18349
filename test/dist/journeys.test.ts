import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeChromium, drawn, visit } from "./visit.ts";

const folder = mkdtempSync(join(tmpdir(), "themeloom-journeys-"));
const url = pathToFileURL(join(folder, "page.html")).href;

const excerpts = Array.from({ length: 7 }, (_, i) => ({ group: "ward", text: `Words ${i + 1}.` }));
const study = {
  version: 1,
  title: "Made up",
  illustrative: true,
  groups: [
    { id: "ward", label: "Ward staff", participants: 8 },
    { id: "board", label: "Board", participants: 9 },
  ],
  themes: [
    {
      id: "power",
      label: "Power",
      subthemes: [
        {
          id: "conflict",
          label: "Conflict",
          participants: { ward: 6, board: 7 },
          quotes: { ward: 8, board: 9 },
          excerpts,
        },
        { id: "rank", label: "Rank", participants: { ward: 1, board: 7 }, quotes: { ward: 1, board: 9 } },
      ],
    },
    { id: "trust", label: "Trust", participants: { ward: 5, board: 2 }, quotes: { ward: 6, board: 3 } },
  ],
};

beforeAll(() => {
  cpSync(join(import.meta.dirname, "../../dist/themeloom.iife.min.js"), join(folder, "themeloom.js"));
  const json = JSON.stringify(study);
  const figure = (tag: string): string =>
    `<${tag} zoomable width="700"><script type="application/json">${json}</script></${tag}>`;
  writeFileSync(
    join(folder, "page.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
    <main><a href="#">before</a>${figure("thematic-map")}${figure("divergence-chart")}</main><script src="themeloom.js"></script>`,
  );
});

afterAll(async () => {
  await closeChromium();
  rmSync(folder, { recursive: true });
});

/** How a reader reaches things: a finger, or keys alone. */
interface Way {
  readonly name: string;
  readonly touch: boolean;
  /** Goes to a theme and selects it; once more, and its details are open. */
  activate(figure: Locator, theme: string): Promise<void>;
  /** Opens or closes a branch. */
  toggle(figure: Locator, theme: string): Promise<void>;
  /** Presses a button or a check box. */
  press(control: Locator): Promise<void>;
  /** Comes to a field. */
  enter(field: Locator): Promise<void>;
}

const item = (figure: Locator, theme: string): Locator => figure.locator(`.tl-item[data-theme=${theme}]`);

/** Presses a key until the focus is on what is looked for, as a reader does who cannot see where it is. */
async function seek(page: Page, target: Locator, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    for (let i = 0; i < 40; i++) {
      if (await target.evaluate((node) => (node.getRootNode() as Document).activeElement === node)) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error(`No key leads to ${target}.`);
}

const hasFocusIn = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => {
    const { activeElement } = node.getRootNode() as Document;
    const tools = node.closest(".tl-toolbar");
    return tools?.contains(activeElement) === true;
  });

/** Goes to a control by Tab; among the tools, which are one tab stop, by Tab to them and by arrows from one to the next. */
async function reach(control: Locator): Promise<void> {
  const page = control.page();
  const isTool = await control.evaluate((node) => node.closest(".tl-toolbar") !== null);
  if (!isTool) return seek(page, control, ["Tab", "Shift+Tab"]);
  for (const key of [...Array(6).fill("Tab"), ...Array(12).fill("Shift+Tab")]) {
    if (await hasFocusIn(control)) break;
    await page.keyboard.press(key);
  }
  await seek(page, control, ["ArrowRight", "ArrowLeft"]);
}

const touch: Way = {
  name: "touch",
  touch: true,
  activate: (figure, theme) => item(figure, theme).tap(),
  toggle: (figure, theme) => item(figure, theme).locator(".tl-toggle").tap(),
  press: (control) => control.tap(),
  enter: (field) => field.tap(),
};

const keyboard: Way = {
  name: "keyboard",
  touch: false,
  async activate(figure, theme) {
    const page = figure.page();
    await seek(page, item(figure, theme), ["ArrowDown", "Home", "ArrowDown"]);
    await page.keyboard.press("Enter");
  },
  async toggle(figure, theme) {
    const page = figure.page();
    await seek(page, item(figure, theme), ["ArrowUp"]);
    const isOpen = (await item(figure, theme).getAttribute("aria-expanded")) === "true";
    await page.keyboard.press(isOpen ? "ArrowLeft" : "ArrowRight");
  },
  async press(control) {
    await reach(control);
    await control.page().keyboard.press("Space");
  },
  enter: reach,
};

describe.each([touch, keyboard])("by $name alone", ({ touch: hasTouch, activate, toggle, press, enter }) => {
  const open = async (tag: string): Promise<{ page: Page; figure: Locator; tools: Locator }> => {
    const { page } = await visit(url, { hasTouch, viewport: { width: 760, height: 1400 } });
    await drawn(page, "thematic-map", "divergence-chart");
    const figure = page.locator(tag);
    if (!hasTouch) await seek(page, figure.locator(".tl-item[tabindex='0']"), ["Tab"]);
    return { page, figure, tools: figure.getByRole("toolbar") };
  };
  const button = (tools: Locator, name: string | RegExp): Locator =>
    tools.getByRole("button", { name, exact: typeof name === "string" });

  test.each(["thematic-map", "divergence-chart"])(
    "a reader of a %s gets from the shape to a participant's words, reads on and comes back",
    async (tag) => {
      const { page, figure } = await open(tag);
      await activate(figure, "conflict");
      await expect.poll(() => item(figure, "conflict").getAttribute("aria-selected")).toBe("true");
      await expect.poll(() => figure.locator(".tl-tooltip").isVisible()).toBe(true);
      await activate(figure, "conflict");
      const details = figure.getByRole("dialog", { name: /Details of/ });
      await expect.poll(() => details.isVisible()).toBe(true);
      expect(await details.locator("blockquote").count()).toBe(5);
      await press(details.getByRole("button", { name: "Show 2 more" }));
      expect(await details.locator("blockquote").count()).toBe(7);
      if (hasTouch) await press(details.getByRole("button", { name: "Close" }));
      else await page.keyboard.press("Escape");
      await expect.poll(() => details.isVisible()).toBe(false);
      if (!hasTouch) {
        expect(
          await page.evaluate(
            (name) => document.querySelector(name)?.shadowRoot?.activeElement?.className,
            tag,
          ),
        ).toBe("tl-item");
      }
    },
  );

  test("branches are closed, opened and shown alone, and the path leads back", async () => {
    const { figure } = await open("thematic-map");
    await toggle(figure, "power");
    await expect.poll(() => item(figure, "rank").count()).toBe(0);
    await toggle(figure, "power");
    await expect.poll(() => item(figure, "rank").count()).toBe(1);
    await activate(figure, "power");
    await activate(figure, "power");
    await press(figure.getByRole("button", { name: "Show only this branch" }));
    await expect.poll(() => item(figure, "trust").count()).toBe(0);
    await press(figure.getByRole("navigation").getByRole("button", { name: "All themes" }));
    await expect.poll(() => item(figure, "trust").count()).toBe(1);
  });

  test("themes are found, groups hidden and shown alone, and all of it taken back", async () => {
    const { page, figure, tools } = await open("thematic-map");
    await enter(tools.getByRole("searchbox"));
    await page.keyboard.insertText("r");
    await expect.poll(() => tools.innerText()).toContain("3 found");
    await press(button(tools, "Next theme found"));
    await expect.poll(() => tools.innerText()).toContain("1 of 3");
    await press(button(tools, "Groups"));
    await press(tools.getByRole("checkbox", { name: "Board" }));
    await expect.poll(() => figure.locator(".tl-key [data-group=board]").count()).toBe(0);
    await press(tools.getByRole("checkbox", { name: "Board" }));
    await press(button(tools, "Only Board"));
    await expect.poll(() => figure.locator(".tl-key [data-group=ward]").count()).toBe(0);
    await press(button(tools, "Undo"));
    await expect.poll(() => figure.locator(".tl-key [data-group=ward]").count()).toBe(1);
  });

  test("the table is opened, sorted and closed; the figure enlarged, moved and made whole; help read", async () => {
    const { figure, tools } = await open("divergence-chart");
    await press(button(tools, "Table"));
    const table = figure.getByRole("table");
    await expect.poll(() => table.count()).toBe(1);
    const heading = table.getByRole("columnheader").nth(1);
    await press(heading.getByRole("button"));
    await expect.poll(() => heading.getAttribute("aria-sort")).toBe("ascending");
    await press(button(tools, "Table"));
    await expect.poll(() => table.count()).toBe(0);
    await press(button(tools, "Help"));
    await expect.poll(() => figure.getByText("How to use this figure").isVisible()).toBe(true);
    await press(button(tools, "Help"));
    await press(button(tools, "Enlarge"));
    await press(button(tools, "Look further right"));
    await press(button(tools, "Whole figure"));
    await expect.poll(() => button(tools, "Look further right").count()).toBe(0);
  });
});

test("by keyboard alone, layout, measure, form and order are chosen", async () => {
  const { page } = await visit(url, { viewport: { width: 760, height: 1400 } });
  await drawn(page, "thematic-map", "divergence-chart");
  for (const [tag, option] of [
    ["thematic-map", "layout"],
    ["thematic-map", "measure"],
    ["divergence-chart", "form"],
    ["divergence-chart", "sort"],
  ] as const) {
    const list = page.locator(`${tag} select[data-option=${option}]`);
    const before = await list.inputValue();
    await reach(list);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => list.inputValue()).not.toBe(before);
    await page.locator(tag).locator(".tl-item[tabindex='0']").focus();
  }
});
