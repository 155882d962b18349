import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import { arabic } from "../../src/languages/ar.ts";
import { link } from "../../src/view/link.ts";
import { mount } from "../../src/view/mount.ts";
import { clear, item } from "./real.ts";
import { type Page, problems, showSpoken, spoken, tap } from "./spoken.ts";

let page: Page;

const show = (options: object = {}, width = 720): void => {
  page = showSpoken(options, undefined, width);
};
const tip = (): HTMLElement => page.part("tooltip");
const theme = (id: string): HTMLElement => item(page.container, id);
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const lines = (): string[] => [...tip().children].map((element) => element.textContent ?? "");
const opens = (): Promise<void> => vi.waitFor(() => expect(tip().hidden).toBe(false), { timeout: 3000 });

async function reach(id: string): Promise<void> {
  page.container.querySelector<HTMLElement>(".tl-item[tabindex='0']")?.focus();
  await press("{Home}");
  for (let i = 0; i < 9 && document.activeElement !== theme(id); i++) await press("{ArrowDown}");
}

/** Away from every figure. */
const away = (): Promise<void> => userEvent.hover(document.querySelector("h1") as Element);

afterEach(async () => {
  await away();
  page.view.destroy();
  clear([]);
});

describe("it says", () => {
  test("what is pointed at, where that stands, every group's numbers, and how to read on", async () => {
    show();
    await reach("channels");
    expect(tip().hidden).toBe(false);
    expect(lines()).toEqual([
      "Channels",
      "Subtheme of Power",
      "Nurses: 7 of 9 participants, 12 quotes",
      "Doctors: at least 2 of 8 (some) participants, 4 quotes",
      "12 excerpts. Select it to read on.",
    ]);
    await press("{Enter}");
    expect(lines().at(-1)).toBe("12 excerpts. Select it again to read on.");
    await press("{End}");
    expect(lines()).toEqual(["Trust", "Nurses: 3 quotes", "Doctors: not asked", "Select it to read on."]);
  });

  test("nothing of hidden groups, nor of excerpts that are not shared", async () => {
    show({ hiddenGroups: ["doctors"] });
    await reach("channels");
    expect(lines().slice(2)).toEqual([
      "Nurses: 7 of 9 participants, 12 quotes",
      "8 excerpts. Select it to read on.",
    ]);
    page.view.update({ options: { excerpts: false } as object });
    expect(lines().at(-1)).toBe("Select it to read on.");
  });

  test("nothing to assistive technology, which hears the same as the description of the theme that has the focus", async () => {
    show();
    await reach("channels");
    expect(tip().getAttribute("aria-hidden")).toBe("true");
    const described = (): (readonly [string | undefined, string | null])[] =>
      [...page.container.querySelectorAll<HTMLElement>(".tl-item[aria-description]")].map(
        (element) => [element.dataset.theme, element.getAttribute("aria-description")] as const,
      );
    const nurses = "Nurses: 7 of 9 participants, 12 quotes";
    expect(described()).toEqual([
      ["channels", `${nurses}. Doctors: at least 2 of 8 (some) participants, 4 quotes. 12 excerpts`],
    ]);
    page.view.setState({ hiddenGroups: ["doctors"], collapsed: ["trust"] });
    expect(described()).toEqual([["channels", `${nurses}. 8 excerpts`]]);
    page.view.setState({ hiddenGroups: [], collapsed: ["power"] });
    expect(described().map(([id]) => id)).toEqual(["power"]);
    page.view.setState({ collapsed: [] });
    await reach("channels");
    expect(await problems()).toEqual([]);
  });
});

describe("it comes", () => {
  test("when a pointer rests on a theme, and goes when that leaves", async () => {
    show();
    await userEvent.hover(theme("value"));
    expect(tip().hidden).toBe(true);
    await opens();
    expect(lines()[0]).toBe("Value");
    await away();
    expect(tip().hidden).toBe(true);
  });

  test("when a finger has touched a theme, and goes when it touches nothing", async () => {
    show();
    tap(theme("value"));
    await opens();
    expect([page.view.state.selected, lines()[0]]).toEqual(["value", "Value"]);
    // To touch the words is no way to lose them.
    tap(tip());
    expect(tip().hidden).toBe(false);
    tap(page.part("svg"));
    expect([page.view.state.selected, tip().hidden]).toEqual([undefined, true]);
  });

  test("not for what a page or a linked figure points at", async () => {
    show();
    const host = document.createElement("div");
    document.querySelector("main")?.append(host);
    const other = mount(host, divergenceChart, spoken);
    link(page.view, other);
    await reach("channels");
    expect(other.state.hovered).toBe("channels");
    expect(tip().hidden).toBe(false);
    expect((host.querySelector(".tl-tooltip") as HTMLElement).hidden).toBe(true);
    other.destroy();
    page.view.setState({ hovered: "trust" });
    expect(tip().hidden).toBe(true);
  });
});

describe("it stays", () => {
  test("while the pointer goes to it and rests on it", async () => {
    show();
    await userEvent.hover(theme("power"));
    await opens();
    const box = tip().getBoundingClientRect();
    const { bottom } = theme("power").getBoundingClientRect();
    // All the way, px by px: whatever lies under it there keeps the words.
    for (let y = bottom; y <= box.top + 2; y++) {
      const under = document.elementFromPoint(box.left + 10, y);
      expect(under === theme("power") || tip().contains(under), `at ${y - bottom} px`).toBe(true);
    }
    await userEvent.hover(tip());
    expect([tip().hidden, page.view.state.hovered]).toEqual([false, "power"]);
  });

  test("until Escape, which does nothing else then, and comes back on the next theme", async () => {
    show();
    await reach("channels");
    await press("{Enter}{Escape}");
    expect([tip().hidden, page.view.state.selected]).toEqual([true, "channels"]);
    expect(document.activeElement).toBe(theme("channels"));
    await press("{Escape}");
    expect(page.view.state.selected).toBe(undefined);
    expect(tip().hidden).toBe(true);
    await press("{ArrowDown}");
    expect(lines()[0]).toBe("Value");
  });

  test("until Escape anywhere in the page, which hears it too", async () => {
    show();
    await userEvent.hover(theme("value"));
    await opens();
    const heard = vi.fn();
    document.body.addEventListener("keydown", heard, { once: true });
    document.querySelector<HTMLElement>("main > button")?.focus();
    await press("{Escape}");
    expect([tip().hidden, page.view.state.hovered]).toEqual([true, "value"]);
    expect(heard).toHaveBeenCalledOnce();
  });

  test("and leaves no listener behind", async () => {
    show();
    await reach("channels");
    const remove = vi.spyOn(document, "removeEventListener");
    page.view.destroy();
    expect(remove.mock.calls.map(([type]) => type)).toEqual(["keydown"]);
    remove.mockRestore();
  });
});

describe("it stands", () => {
  test.each([320, 720])(
    "beside its theme and within the figure, %s px wide, on every theme",
    async (width) => {
      show({}, width);
      for (const id of ["power", "channels", "value", "trust"]) {
        await reach(id);
        const [box, own, stage] = [tip(), theme(id), page.part("stage")].map((one) =>
          one.getBoundingClientRect(),
        );
        if (!box || !own || !stage) throw new Error("Nothing is there.");
        expect(box.bottom <= own.top || box.top >= own.bottom, id).toBe(true);
        expect(box.left >= stage.left && box.right <= stage.right, id).toBe(true);
        expect(box.width, id).toBeLessThanOrEqual(300);
        expect(box.top >= 0 && box.bottom <= innerHeight, id).toBe(true);
      }
    },
  );

  test("as wide as its words are, wherever it stood before", async () => {
    show({}, 320);
    await reach("value");
    const { left, width } = tip().getBoundingClientRect();
    tip().style.left = "300px";
    page.view.setState({ table: true });
    expect([tip().getBoundingClientRect().left, tip().getBoundingClientRect().width]).toEqual([left, width]);
  });

  test("where the theme is in an enlarged figure", async () => {
    show({ zoomable: true });
    await reach("value");
    const beside = (): number =>
      tip().getBoundingClientRect().left - theme("value").getBoundingClientRect().left;
    const before = beside();
    await press("+");
    expect(page.view.state.zoom?.scale).toBe(1.5);
    expect(Math.abs(beside() - before)).toBeLessThan(60);
    expect(tip().getBoundingClientRect().width).toBeLessThanOrEqual(300);
  });

  test("from the right where text runs from right to left", async () => {
    show();
    page.container.dir = "rtl";
    await reach("value");
    await press("{ArrowUp}{ArrowDown}");
    const [box, own] = [tip(), theme("value")].map((one) => one.getBoundingClientRect());
    expect(box?.right).toBeLessThan(own?.right ?? 0);
  });

  test("from the right where what it says runs from there, in a page that does not", async () => {
    show({ words: arabic });
    await reach("value");
    const [box, own] = [tip(), theme("value")].map((one) => one.getBoundingClientRect());
    expect(getComputedStyle(tip().lastElementChild as Element).direction).toBe("rtl");
    expect((own?.right ?? 0) - (box?.right ?? 0)).toBeLessThan(30);
  });
});
