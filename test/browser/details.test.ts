import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import { mount } from "../../src/view/mount.ts";
import { clear, example, item, place } from "./real.ts";
import { type Page, problems, showSpoken, spoken, tap } from "./spoken.ts";

let page: Page;

const show = (options: object = {}, width = 720): void => {
  page = showSpoken(options, undefined, width);
};
const details = (): HTMLElement => page.part("details");
const theme = (id: string): HTMLElement => item(page.container, id);
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const button = (act: string): HTMLButtonElement =>
  details().querySelector(`button[data-act=${act}]`) as HTMLButtonElement;
const said = (selector: string): string[] =>
  [...details().querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? "");

/** As by keyboard: selected, then read. */
async function read(id: string): Promise<void> {
  theme(id).focus();
  await press("{Enter}{Enter}");
}

afterEach(() => {
  page.view.destroy();
  clear([]);
});

describe("details say", () => {
  test("all that the study says of a theme", async () => {
    show();
    await read("channels");
    expect(details().getAttribute("role")).toBe("dialog");
    expect(details().getAttribute("aria-label")).toBe("Details of Channels");
    expect(details().hasAttribute("aria-modal")).toBe(false);
    expect(said("h2")).toEqual(["Channels"]);
    expect(said(":scope > p")).toEqual([
      "Subtheme of Power",
      "Ways on which words go.",
      "The authors’ judgement: the groups diverge",
      "The authors’ memo: Nurses spoke of more of them.",
    ]);
    expect(said("caption")).toEqual(["What each group said"]);
    expect(said("th[scope=col]")).toEqual(["Group", "Quotes", "Participants"]);
    expect(said("th[scope=row]")).toEqual(["Nurses", "Doctors"]);
    expect(said("td")).toEqual(["12", "7 of 9", "4", "at least 2 of 8 (some)"]);
  });

  test("excerpts by group, with codes, five at a time, and the focus goes to the next", async () => {
    show();
    await read("channels");
    expect(said("h3")).toEqual(["Excerpts: Nurses"]);
    expect(said("blockquote footer")).toEqual(["P1", "P2", "P3", "P4", "P5"]);
    expect(button("more").textContent).toBe("Show 5 more");
    button("more").focus();
    await press("{Enter}");
    expect(said("h3")).toEqual(["Excerpts: Nurses", "Excerpts: Doctors"]);
    expect(document.activeElement?.textContent).toContain("Words 6,");
    expect(button("more").textContent).toBe("Show 2 more");
    await userEvent.click(button("more"));
    expect(said("h3").at(-1)).toBe("Excerpts without a group");
    expect(said("blockquote")).toHaveLength(12);
    expect(button("more")).toBe(null);
    expect(document.activeElement?.textContent).toContain("Words 11,");
    // Another theme begins anew, and so does this one.
    await press("{Escape}");
    await read("channels");
    expect(said("blockquote")).toHaveLength(5);
  });

  test("its own excerpts only, and how many its subthemes have", async () => {
    show();
    await read("power");
    expect(said("blockquote footer")).toEqual(["D1"]);
    expect(said(".tl-quiet").at(-1)).toBe("12 excerpts on its subthemes.");
  });

  test("nothing of hidden groups but how much that is", async () => {
    show({ hiddenGroups: ["doctors"] });
    await read("channels");
    expect(said("th[scope=row]")).toEqual(["Nurses"]);
    await userEvent.click(button("more"));
    expect(said("blockquote footer")).toEqual(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P12"]);
    expect(said(".tl-quiet").at(-1)).toBe("4 excerpts of hidden groups.");
    page.view.setState({ details: "power" });
    expect(said("blockquote")).toEqual([]);
    expect(said(".tl-quiet").slice(-2)).toEqual([
      "1 excerpt of a hidden group.",
      "8 excerpts on its subthemes.",
    ]);
  });

  test("that no excerpts are shared, where there are none", async () => {
    show();
    await read("value");
    expect(said(".tl-quiet").at(-1)).toBe("No excerpts are shared.");
    expect(said("td")).toEqual(["1", "0"]);
    page.view.setState({ details: "trust" });
    expect(said("td")).toEqual(["3", "not reported", "not reported", "not asked"]);
  });

  test("with a published study, what its authors report", () => {
    show();
    page.view.destroy();
    const container = place();
    const view = mount(container, divergenceChart, example("peer-influence"));
    view.setState({ details: "institutions" });
    page = {
      container,
      view: view as Page["view"],
      part: (name) => container.querySelector(`.tl-${name}`) as HTMLElement,
    };
    expect(said("blockquote")).toHaveLength(1);
    expect(said("td")).toEqual(["0", "1 of 8", "1", "at least 5 of 9 (most)"]);
  });
});

describe("participants' words are nowhere in the page", () => {
  const everything = (): string => page.container.outerHTML + page.container.textContent;
  const open = (options: object): void => {
    show({ ...options, details: "channels", hovered: "channels" });
    page.view.setState({ details: "power" });
    page.view.setState({ details: "channels", selected: "channels" });
  };

  test.each([[{ excerpts: false }], [{ suppressBelow: 5 }], [{ excerpts: false, suppressBelow: 5 }]])(
    "with %j",
    (options) => {
      open(options);
      expect(details().hidden).toBe(false);
      expect(said("blockquote, h3, .tl-quiet")).toEqual(["Subtheme of Power"]);
      expect(everything()).not.toMatch(/Words 1|A word of a doctor|P1\b|excerpt/i);
    },
  );

  test("but are with excerpts: true, even if small counts are suppressed", () => {
    open({ excerpts: true, suppressBelow: 5 });
    expect(said("blockquote")).toHaveLength(5);
    expect(said("td")).toEqual(["12", "7 of 9", "between 1 and 4 (suppressed)", "at least 2 of 8 (some)"]);
  });

  test("as soon as a page takes them away", () => {
    open({});
    expect(everything()).toContain("Words 1");
    page.view.update({ options: { excerpts: false } as object });
    expect(everything()).not.toContain("Words 1");
  });
});

describe("the keyboard", () => {
  test("opens them on the selected theme, is in them then, and goes back to the theme with Escape", async () => {
    show();
    theme("value").focus();
    await press("{Enter}");
    expect(details().hidden).toBe(true);
    await press("{Enter}");
    expect(document.activeElement).toBe(details());
    await userEvent.tab();
    expect(document.activeElement).toBe(button("close"));
    await press("{Escape}");
    expect([details().hidden, page.view.state.details]).toEqual([true, undefined]);
    expect([document.activeElement, page.view.state.selected]).toEqual([theme("value"), "value"]);
  });

  test("closes them with the button too, and goes back to their theme wherever it was before", async () => {
    show({ details: "value" });
    theme("trust").focus();
    button("close").focus();
    await press("{Enter}");
    expect(document.activeElement).toBe(theme("value"));
  });

  test("goes one step back at a time: details, selection, and then the key is the page's", async () => {
    show();
    await read("value");
    theme("trust").focus();
    await press("{Escape}");
    // First the words on what it has reached.
    expect(page.part("tooltip").hidden).toBe(true);
    expect(page.view.state.details).toBe("value");
    await press("{Escape}");
    expect([page.view.state.details, page.view.state.selected]).toEqual([undefined, "value"]);
    await press("{Escape}");
    expect(page.view.state.selected).toBe(undefined);
    const heard = vi.fn();
    document.body.addEventListener("keydown", heard, { once: true });
    await press("{Escape}");
    expect(heard).toHaveBeenCalledOnce();
  });

  test("scrolls what does not fit", async () => {
    show();
    await read("channels");
    expect(details().scrollHeight).toBeGreaterThan(details().clientHeight);
    await press("{End}");
    await vi.waitFor(() => expect(details().scrollTop).toBeGreaterThan(0));
  });

  test("shows the branch alone, and all again, and keeps the focus", async () => {
    show();
    await read("power");
    button("focus").focus();
    await press("{Enter}");
    expect(page.view.state.focus).toBe("power");
    expect(page.view.figure.items.map(({ id }) => id)).toEqual(["power", "channels", "value"]);
    expect([document.activeElement, button("focus").textContent]).toEqual([
      button("focus"),
      "Show the whole map",
    ]);
    await press("{Enter}");
    expect(page.view.state.focus).toBe(undefined);
    button("toggle").focus();
    await press("{Enter}");
    expect([button("toggle").textContent, document.activeElement]).toEqual([
      "Open the branch",
      button("toggle"),
    ]);
    expect(page.view.state.collapsed).toEqual(["power"]);
  });
});

describe("a finger", () => {
  test("opens with a second touch, closes with the button, and does it all", async () => {
    show({}, 320);
    tap(theme("channels"));
    expect(details().hidden).toBe(true);
    tap(theme("channels"));
    expect(details().hidden).toBe(false);
    // The words beside the theme would say what the details say.
    await new Promise((done) => setTimeout(done, 500));
    expect(page.part("tooltip").hidden).toBe(true);
    tap(button("more"));
    expect(said("blockquote")).toHaveLength(10);
    tap(details());
    expect(page.view.state.selected).toBe("channels");
    tap(button("close"));
    expect(details().hidden).toBe(true);
    expect(document.activeElement).toBe(theme("channels"));
  });

  test("takes them away by touching another theme, or nothing", () => {
    show();
    tap(theme("value"));
    tap(theme("value"));
    expect(page.view.state.details).toBe("value");
    tap(theme("trust"));
    expect([page.view.state.details, page.view.state.selected]).toEqual([undefined, "trust"]);
    tap(theme("trust"));
    tap(page.part("svg"));
    expect([page.view.state.details, page.view.state.selected]).toEqual([undefined, undefined]);
  });
});

describe("where the theme goes away", () => {
  test("they close for good, and the focus is on a theme", async () => {
    show();
    await read("value");
    page.view.setState({ collapsed: ["power"] });
    expect([details().hidden, page.view.state.details]).toEqual([true, undefined]);
    expect(document.activeElement).toBe(theme("power"));
    page.view.setState({ collapsed: [] });
    expect(details().hidden).toBe(true);
    await press("{Escape}");
    expect(page.view.state.selected).toBe(undefined);
  });

  test("by an update as well", async () => {
    show();
    await read("value");
    page.view.update({ study: { ...spoken, themes: spoken.themes.slice(1) } });
    expect(page.view.state.details).toBe(undefined);
    expect(document.activeElement).toBe(theme("trust"));
  });

  test("and the focus stays in them where only a button is gone", async () => {
    show();
    await read("power");
    button("toggle").focus();
    const [power, ...others] = spoken.themes;
    page.view.update({ study: { ...spoken, themes: [{ ...power, subthemes: [] }, ...others] } });
    expect(document.activeElement).toBe(details());
  });

  test("a page is told so", async () => {
    show();
    await read("value");
    const states: unknown[] = [];
    page.view.on("statechange", ({ state }) => states.push(state.details));
    page.view.setState({ collapsed: ["power"] });
    expect(states).toEqual([undefined]);
  });
});

describe("in the page", () => {
  test("a page that opens them does not lose its focus", () => {
    show();
    const before = document.querySelector<HTMLElement>("main > button");
    before?.focus();
    page.view.setState({ details: "channels" });
    expect(details().hidden).toBe(false);
    expect(document.activeElement).toBe(before);
  });

  test.each([320, 720])(
    "at %s px they are within the figure's sides, and targets are large enough",
    async (width) => {
      show({}, width);
      for (const id of ["power", "channels", "value", "trust"]) {
        await read(id);
        const [box, own, stage] = [details(), theme(id), page.part("stage")].map((one) =>
          one.getBoundingClientRect(),
        );
        if (!box || !own || !stage) throw new Error("Nothing is there.");
        expect(box.left >= stage.left && box.right <= stage.right, id).toBe(true);
        expect(box.bottom <= own.top || box.top >= own.bottom, id).toBe(true);
        for (const one of details().querySelectorAll("button")) {
          expect(Math.min(one.offsetWidth, one.offsetHeight)).toBeGreaterThanOrEqual(24);
        }
        // What closes them is in sight before anybody scrolls.
        expect(button("close").getBoundingClientRect().bottom).toBeLessThan(box.bottom);
        await press("{Escape}{Escape}");
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(width, innerWidth));
    },
  );

  test.each(["light", "dark"])("axe finds nothing, %s", async (scheme) => {
    show({ scheme });
    if (scheme === "dark") document.body.style.background = "#121212";
    if (scheme === "dark") document.body.style.color = "#ededed";
    await read("channels");
    expect(await problems()).toEqual([]);
    await userEvent.click(button("more"));
    expect(await problems()).toEqual([]);
    page.view.setState({ details: "power" });
    expect(await problems()).toEqual([]);
    document.body.removeAttribute("style");
  });
});

describe("what they cover of the tools", () => {
  test("is free again once the focus is on it, and Escape closes them from anywhere in the view", async () => {
    show();
    await read("trust");
    details().style.top = `${page.part("stage").clientHeight}px`;
    const controls = [...page.part("toolbar").querySelectorAll<HTMLElement>("button,select,input")].filter(
      (control) => control.offsetWidth,
    );
    const isCovered = (control: HTMLElement): boolean => {
      const { x, y, width, height } = control.getBoundingClientRect();
      return details().contains(document.elementFromPoint(x + width / 2, y + height / 2));
    };
    const covered = controls.find(isCovered) as HTMLElement;
    const { right } = details().getBoundingClientRect();
    const free = controls.find((control) => control.getBoundingClientRect().left > right) as HTMLElement;
    free.focus();
    expect(page.view.state.details).toBe("trust");
    covered.focus();
    expect([page.view.state.details, covered.matches(":focus")]).toEqual([undefined, true]);

    page.view.setState({ details: "power" });
    const table = page.part("toolbar").querySelector<HTMLElement>("[data-act=table]");
    table?.focus();
    page.view.setState({ details: "power" });
    await press("{Escape}");
    expect([page.view.state.details, table?.matches(":focus")]).toEqual([undefined, true]);
  });
});

test("a group's long word leaves its numbers where they can be read", async () => {
  show({}, 720);
  const groups = spoken.groups as readonly { id: string }[];
  const label = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(3);
  page.view.update({ study: { ...spoken, groups: groups.map((group) => ({ ...group, label })) } });
  await read("channels");
  const { right } = details().getBoundingClientRect();
  for (const cell of details().querySelectorAll("td,thead th")) {
    expect(cell.getBoundingClientRect().right).toBeLessThan(right);
    expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth);
  }
  const numbers = details().querySelector("td") as HTMLElement;
  expect(numbers.clientHeight).toBeGreaterThan(0);
  expect(details().scrollWidth).toBe(details().clientWidth);
});

test("where only subthemes have excerpts, nothing says that there are none", async () => {
  show();
  const [power] = spoken.themes as readonly [object];
  page.view.update({ study: { ...spoken, themes: [{ ...power, excerpts: [] }] } });
  await read("power");
  expect(details().textContent).toContain("12 excerpts on its subthemes.");
  expect(details().textContent).not.toContain("No excerpts are shared.");
});
