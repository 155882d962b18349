import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { mount } from "../../src/view/mount.ts";
import type { StateChange } from "../../src/view/state.ts";
import type { View } from "../../src/view/view.ts";
import { clear, example, item, place } from "./real.ts";

const study = example("peer-influence-illustrative");
const views: View<never>[] = [];
let container: HTMLElement;
let view: View<object>;

type AnyDraw = typeof divergenceChart;
function show(options: object = {}, draw: unknown = thematicMap, at = place()): void {
  container = at;
  view = mount(at, draw as AnyDraw, study, options);
  views.push(view as View<never>);
}
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const bar = (): HTMLElement => container.querySelector(".tl-toolbar") as HTMLElement;
const field = (within: ParentNode = bar()): HTMLInputElement =>
  within.querySelector("input[type=search]") as HTMLInputElement;
const button = (act: string, within: ParentNode = bar()): HTMLButtonElement =>
  within.querySelector(`[data-act=${act}]`) as HTMLButtonElement;
const list = (option: string): HTMLSelectElement =>
  bar().querySelector(`select[data-option=${option}]`) as HTMLSelectElement;
const box = (group: string): HTMLInputElement =>
  bar().querySelector(`input[type=checkbox][value=${group}]`) as HTMLInputElement;
const only = (group: string): HTMLButtonElement =>
  bar().querySelector(`[data-act=only][value=${group}]`) as HTMLButtonElement;
const focused = (): string | undefined => {
  const element = document.activeElement as HTMLElement;
  const { act, option, theme } = element.dataset;
  return act ?? option ?? theme ?? (element as HTMLInputElement).value;
};
/** A tap of a finger, as Chromium makes it. */
async function tap(target: Element): Promise<void> {
  target.scrollIntoView({ block: "center" });
  const { left, top, width, height } = target.getBoundingClientRect();
  const frame = (window.frameElement ?? {
    getBoundingClientRect: () => ({ left: 0, top: 0, width: innerWidth }),
  }) as HTMLElement;
  const outer = frame.getBoundingClientRect();
  const scale = outer.width / innerWidth;
  const point = { x: outer.left + (left + width / 2) * scale, y: outer.top + (top + height / 2) * scale };
  await cdp().send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  await cdp().send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

beforeEach(() => show());
afterEach(() => clear(views));

describe("the toolbar", () => {
  test("stands after the figure, is named, and is one tab stop with every control in reach of the arrows", async () => {
    expect(bar().getAttribute("aria-label")).toBe(`Tools of the map ${study.title}`);
    expect(bar().compareDocumentPosition(container.querySelector(".tl-stage") as Element)).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    item(container, "power").focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(field());
    const walk: (string | undefined)[] = [];
    for (let i = 0; i < 9; i++) {
      await press("{ArrowRight}");
      walk.push(focused());
    }
    expect(walk).toEqual(["previous", "next", "layout", "measure", "undo", "table", "help", "groups", ""]);
    await press("{ArrowLeft}");
    expect(focused()).toBe("groups");
    await press("{Home}{ArrowRight}{End}");
    expect(focused()).toBe("groups");
    expect(bar().querySelectorAll("[tabindex='0']")).toHaveLength(1);
    await userEvent.tab();
    expect(container.contains(document.activeElement)).toBe(false);
    await userEvent.tab({ shift: true });
    expect(focused()).toBe("groups");
  });

  test("is mirrored where text runs from right to left", async () => {
    container.dir = "rtl";
    field().focus();
    await press("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(focused()).toBe("layout");
    await press("{ArrowRight}");
    expect(focused()).toBe("next");
  });

  test("leaves the caret in the field until it is at an end", async () => {
    field().focus();
    await press("ab{ArrowLeft}");
    expect(document.activeElement).toBe(field());
    await press("{ArrowRight}");
    expect(document.activeElement).toBe(field());
    await press("{ArrowRight}");
    expect(focused()).toBe("previous");
    await press("{ArrowLeft}{Home}");
    expect(document.activeElement).toBe(field());
    await press("{Home}{ArrowLeft}");
    expect(focused()).toBe("groups");
  });

  test("has only controls of 24 px and more, and no sideways scroll at 320 px", () => {
    container.style.width = "320px";
    show(
      { zoomable: true, groupList: true, layout: "mindmap", focus: "power" },
      thematicMap,
      place("width: 320px"),
    );
    for (const control of container.querySelectorAll(".tl-part :is(button,input,select)")) {
      const { width, height } = control.getBoundingClientRect();
      expect([width >= 24, height >= 24], control.outerHTML).toEqual([true, true]);
    }
    expect(bar().scrollWidth).toBeLessThanOrEqual(320);
    expect(bar().querySelector(".tl-hint")?.textContent).toContain("Mind map has no room here");
  });

  test("does not widen a page that is as wide as its figure", () => {
    const narrow = place("display: inline-block");
    show({ width: 300 }, thematicMap, narrow);
    expect(narrow.clientWidth).toBe(300);
  });

  test.each(["light", "dark"] as const)("has no fault that axe finds (%s)", async (scheme) => {
    document.body.style.background = scheme === "dark" ? "#121212" : "#fff";
    clear(views);
    const main = document.createElement("main");
    document.body.append(main);
    for (const draw of [thematicMap, divergenceChart]) {
      const at = main.appendChild(document.createElement("div"));
      show({ scheme, zoomable: true, groupList: true, focus: "power", query: "con" }, draw, at);
    }
    const { violations } = await axe.run(main, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "page-has-heading-one": { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    document.body.style.background = "";
  });
});

describe("the search", () => {
  test("marks what is found, counts it, and goes through it, with the keyboard alone", async () => {
    item(container, "trust").focus();
    await press("/");
    expect(document.activeElement).toBe(field());
    await press("CÓN");
    expect(view.state.query).toBe("CÓN");
    expect(container.querySelectorAll("svg .tl-match")).toHaveLength(3);
    expect(bar().querySelector(".tl-count")?.textContent).toBe("3 found");
    expect(field().getAttribute("aria-description")).toBe("3 found");
    const went: unknown[] = [];
    view.on("select", ({ id, cause }) => went.push([id, cause]));
    await press("{Enter}{Enter}{Enter}{Enter}{Shift>}{Enter}{/Shift}");
    expect(went.map((one) => (one as string[])[0])).toEqual([
      ...["interpersonal-contact", "routine-contact", "conflict", "interpersonal-contact", "conflict"],
    ]);
    expect((went[0] as string[])[1]).toBe("keyboard");
    expect(bar().querySelector(".tl-count")?.textContent).toBe("3 of 3");
    expect(document.activeElement).toBe(field());
    await press("{Escape}");
    expect([view.state.query, field().value]).toEqual([undefined, ""]);
    expect(document.activeElement).toBe(field());
    await press("{Escape}");
    expect(focused()).toBe("trust");
  });

  test("opens what a theme is hidden in, with the pointer", async () => {
    view.setState({ collapsed: ["power", "explaining-power"], query: "interpersonal" });
    expect(field().value).toBe("interpersonal");
    await userEvent.click(button("next"));
    expect(view.state).toMatchObject({ collapsed: [], selected: "interpersonal-contact" });
    expect(document.activeElement).toBe(button("next"));
  });

  test("says so where nothing is found, and its buttons do nothing then", async () => {
    await userEvent.fill(field(), "nowhere");
    expect(bar().querySelector(".tl-count")?.textContent).toBe("none found");
    expect(button("next").getAttribute("aria-disabled")).toBe("true");
    button("next").click();
    expect(view.state.selected).toBeUndefined();
    await userEvent.fill(field(), "  ");
    expect(bar().querySelector(".tl-count")?.textContent).toBe("");
  });

  test("is one step to take back, however many letters were typed", async () => {
    field().focus();
    await press("con");
    view.undo();
    expect([view.state.query, field().value]).toEqual([undefined, ""]);
  });
});

describe("what may be chosen", () => {
  test("stands in lists with words, which follow what is drawn and keep the focus", async () => {
    expect([...list("layout").options].map(({ text }) => text)).toEqual([
      ...["Tree", "Mind map", "Rings", "Web", "Circles", "Sunburst", "Icicle", "Treemap"],
    ]);
    expect(page.getByRole("combobox", { name: "Layout", exact: true }).element()).toBe(list("layout"));
    list("layout").focus();
    await userEvent.selectOptions(list("layout"), "sunburst");
    expect(view.state.layout).toBe("sunburst");
    expect(document.activeElement).toBe(list("layout"));
    view.setState({ layout: "icicle" });
    expect(list("layout").value).toBe("icicle");
  });

  test("is chosen with the keyboard alone: up and down are the list's", async () => {
    list("measure").focus();
    await press("{ArrowDown}");
    await press("{Enter}");
    expect(view.state.measure).toBe("participants");
    expect(focused()).toBe("measure");
  });

  test("are forms, measures and orders of a chart", async () => {
    show({}, divergenceChart);
    expect(["form", "measure", "sort"].map((option) => list(option).value)).toEqual([
      ...["units", "prevalence", "difference"],
    ]);
    await userEvent.selectOptions(list("measure"), "presence");
    expect(list("form")).toBeNull();
    await userEvent.selectOptions(list("sort"), "total");
    expect(view.state).toMatchObject({ measure: "presence", sort: "total" });
  });

  test("stays at what is drawn where the page does not follow", async () => {
    show({ controlled: true });
    await userEvent.selectOptions(list("layout"), "pack");
    expect(list("layout").value).toBe("tree");
    button("groups").click();
    view.setState({ groupList: true });
    await userEvent.click(box("leaders"));
    expect(box("leaders").checked).toBe(true);
  });
});

describe("groups", () => {
  const hidden = (): readonly string[] => view.state.hiddenGroups;
  test("are no list in the page before somebody opens it", () => {
    expect(bar().querySelector("ul")).toBeNull();
    view.setState({ groupList: true });
    expect(box("leaders").checked).toBe(true);
    view.setState({ groupList: undefined });
    expect(bar().querySelector("ul")).toBeNull();
  });

  test("are hidden and shown with the keyboard alone", async () => {
    button("groups").focus();
    await press("{Enter}{ArrowRight}");
    expect(document.activeElement).toBe(box("frontline"));
    await press(" ");
    expect(hidden()).toEqual(["frontline"]);
    expect(button("groups").textContent).toBe("Groups (1 hidden)");
    expect(container.querySelectorAll("svg [data-group=frontline]")).toHaveLength(0);
    expect(document.activeElement).toBe(box("frontline"));
    await press("{ArrowDown}{ArrowDown} ");
    expect(document.activeElement).toBe(box("leaders"));
    expect([hidden(), box("leaders").checked]).toEqual([["frontline"], true]);
    expect(box("leaders").getAttribute("aria-disabled")).toBe("true");
    await press("{ArrowRight}{Enter}");
    expect(hidden()).toEqual([]);
    await press("{Enter}");
    expect([hidden(), only("leaders").ariaPressed]).toEqual([["frontline"], "true"]);
    await press("{Escape}");
    expect([document.activeElement, button("groups").ariaExpanded]).toEqual([button("groups"), "false"]);
    expect(hidden()).toEqual(["frontline"]);
  });

  test("are hidden and shown by touch", async () => {
    await tap(button("groups"));
    await expect.poll(() => view.state.groupList).toBe(true);
    await tap(box("frontline"));
    await expect.poll(hidden).toEqual(["frontline"]);
    await tap(only("frontline"));
    await expect.poll(hidden).toEqual(["leaders"]);
    await tap(button("undo"));
    await expect.poll(hidden).toEqual(["frontline"]);
  });

  test("are hidden by a click on the figure's key, but not the last, and only where they can be shown again", async () => {
    const key = (n: number): Element => container.querySelectorAll(".tl-key > *")[n] as Element;
    expect([0, 3].map((n) => key(n).textContent)).toEqual(["←", "→"]);
    await userEvent.click(key(3));
    expect(hidden()).toEqual(["leaders"]);
    expect(view.state.selected).toBeUndefined();
    await userEvent.click(container.querySelector(".tl-key [data-group=frontline]") as Element);
    expect(hidden()).toEqual(["leaders"]);
    view.update({ options: { toolbar: false } });
    view.setState({ hiddenGroups: [] });
    await userEvent.click(key(2));
    expect(hidden()).toEqual([]);
    view.update({ options: {} });
    await userEvent.click(key(2));
    expect(hidden()).toEqual(["frontline"]);
  });

  test.each(["units", "butterfly", "matrix", "dots", "slope", "scatter", "dumbbell"])(
    "are hidden or shown alone where the form %s names them, within 24 px",
    (form) => {
      show({ form }, divergenceChart, place("width: 900px"));
      expect(view.figure.choices?.find(({ option }) => option === "form")?.value).toBe(form);
      const named = (group: string): Element =>
        container.querySelector(`:is(.tl-key,.tl-heads,.tl-axes) [data-group=${group}]`) as Element;
      const name = (): Element =>
        [...container.querySelectorAll(":is(.tl-key,.tl-heads,.tl-axes) text")].find((text) =>
          /^Strategic/.test(text.textContent ?? ""),
        ) as Element;
      const click = (element: Element, dy = 0, init: MouseEventInit = {}): void => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const at = { clientX: left + width / 2, clientY: top + height / 2 + dy, bubbles: true, detail: 1 };
        container.querySelector(".tl-ground")?.dispatchEvent(new MouseEvent("click", { ...at, ...init }));
        view.setState({ selected: undefined });
      };
      const hiddenBy = (act: () => void): readonly string[] => {
        view.setState({ hiddenGroups: [] });
        act();
        return hidden();
      };
      expect(hiddenBy(() => click(name()))).toEqual(["leaders"]);
      expect(hiddenBy(() => click(named("frontline"), 0))).toEqual(["frontline"]);
      expect(hiddenBy(() => click(named("frontline"), 0, { shiftKey: true }))).toEqual(["leaders"]);
      expect(hiddenBy(() => click(name(), 0, { altKey: true }))).toEqual(["frontline"]);
      expect(hiddenBy(() => click(name(), 400))).toEqual([]);
      const aside = (named("leaders").getBoundingClientRect().height - 22) / 2;
      expect(hiddenBy(() => click(named("leaders"), aside))).toEqual(["leaders"]);
    },
  );

  test("are no matter where there is one alone", () => {
    const alone = { version: 1, groups: [{ id: "a", label: "A" }], themes: [{ label: "T" }] };
    container = place();
    views.push(mount(container, thematicMap, alone) as View<never>);
    expect(button("groups")).toBeNull();
  });
});

describe("undo", () => {
  test("takes back by button, and keeps the focus when there is nothing left", async () => {
    expect(button("undo").getAttribute("aria-disabled")).toBe("true");
    await userEvent.selectOptions(list("layout"), "radial");
    await userEvent.click(button("undo"));
    expect(view.state.layout).toBeUndefined();
    expect(document.activeElement).toBe(button("undo"));
    expect(button("undo").getAttribute("aria-disabled")).toBe("true");
  });

  test("takes back by keys anywhere on the view, once, but for a field", async () => {
    item(container, "power").focus();
    await press("{Enter}{ArrowDown}{Enter}");
    await press("{Control>}z{/Control}");
    expect(view.state.selected).toBe("power");
    list("layout").focus();
    await press("{Meta>}z{/Meta}");
    expect(view.state.selected).toBeUndefined();
    item(container, "power").focus();
    await press("{Enter}");
    field().focus();
    await press("{Control>}z{/Control}");
    expect(view.state.selected).toBe("power");
  });
});

describe("table, help and zoom", () => {
  test("are switched, and say whether they are open", async () => {
    button("table").focus();
    await press("{Enter}{ArrowRight} ");
    expect(view.state).toMatchObject({ table: true, help: true });
    expect([button("table").ariaExpanded, button("help").ariaExpanded]).toEqual(["true", "true"]);
    expect(document.activeElement).toBe(button("help"));
    await press(" {ArrowLeft} ");
    expect([view.state.table, view.state.help]).toEqual([undefined, undefined]);
    expect(button("larger")).toBeNull();
  });

  test("enlarge around the middle, and go back to the whole", async () => {
    show({ zoomable: true });
    const { width, height } = view.figure;
    await userEvent.click(button("larger"));
    const { scale = 0, x = 0, y = 0 } = view.state.zoom ?? {};
    expect(scale).toBe(1.5);
    expect([x, y]).toEqual([expect.closeTo(-width / 4, 1), expect.closeTo(-height / 4, 1)]);
    expect(button("whole").hasAttribute("aria-disabled")).toBe(false);
    await userEvent.click(button("larger"));
    await userEvent.click(button("smaller"));
    expect(view.state.zoom?.scale).toBeCloseTo(1.5, 2);
    button("whole").focus();
    await press("{Enter}");
    expect(view.state.zoom).toBeUndefined();
    expect(document.activeElement).toBe(button("whole"));
  });
});

describe("where the page wants it", () => {
  const adopted = (root: ShadowRoot): number => root.adoptedStyleSheets.length;
  const aside = (): { host: HTMLElement; root: ShadowRoot; slot: HTMLElement } => {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "open" });
    const slot = document.createElement("div");
    root.append(slot);
    document.body.append(host);
    return { host, root, slot };
  };

  test("is nowhere, and then no key leads there", async () => {
    show({ toolbar: false });
    expect(bar()).toBeNull();
    item(container, "power").focus();
    await press("/");
    expect(focused()).toBe("power");
    view.update({ options: {} });
    expect(bar().closest(".tl-view")).not.toBeNull();
    field().focus();
    view.update({ options: { toolbar: false } });
    expect(document.activeElement).toBe(item(container, "power"));
  });

  test("is an element in a shadow root: with its style there, dark as the figure, in order until the end", async () => {
    const { root, slot } = aside();
    show({ toolbar: slot, scheme: "dark" });
    expect(bar()).toBeNull();
    const there = root.querySelector(".tl-toolbar") as HTMLElement;
    expect(there.classList.contains("tl-dark")).toBe(true);
    expect(getComputedStyle(there).display).toBe("flex");
    expect(adopted(root)).toBe(1);
    item(container, "power").focus();
    await press("/con");
    expect(root.activeElement).toBe(field(there));
    expect(view.state.query).toBe("con");
    await press("{Escape}{Escape}");
    expect(focused()).toBe("power");
    await userEvent.selectOptions(there.querySelector("select") as HTMLSelectElement, "icicle");
    expect(view.state.layout).toBe("icicle");
    button("table", there).focus();
    await press("{Control>}z{/Control}");
    expect(view.state.layout).toBeUndefined();
    const light: object = { toolbar: slot, scheme: "light" };
    view.update({ options: light });
    expect(there.classList.contains("tl-dark")).toBe(false);
    view.destroy();
    expect([slot.childElementCount, adopted(root)]).toEqual([0, 0]);
  });

  test("may be another place later", () => {
    const [one, two] = [aside(), aside()];
    show({ toolbar: one.slot });
    view.update({ options: { toolbar: two.slot } });
    expect([one.slot.childElementCount, two.slot.childElementCount]).toEqual([0, 1]);
    expect([adopted(one.root), adopted(two.root)]).toEqual([0, 1]);
    view.update({ options: {} });
    expect([two.slot.childElementCount, adopted(two.root)]).toEqual([0, 0]);
    expect(bar().closest(".tl-view")).not.toBeNull();
  });
});

describe("the path to a branch", () => {
  const path = (): HTMLElement => container.querySelector(".tl-path") as HTMLElement;
  const steps = (): (string | null)[] => [...path().querySelectorAll("li")].map((step) => step.textContent);
  const at = (change: StateChange): void => view.setState(change);

  test("is there only for a map whose branch alone is shown", () => {
    expect(path().hidden).toBe(true);
    at({ focus: "explaining-power" });
    expect([path().hidden, steps()]).toEqual([false, ["All themes", "Power", "Explaining peers' power"]]);
    expect(path().querySelector("[aria-current]")?.textContent).toBe("Explaining peers' power");
    expect(path().compareDocumentPosition(container.querySelector(".tl-stage") as Element)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    at({ focus: "nobody" });
    expect(path().hidden).toBe(true);
    show({ focus: "power" }, divergenceChart);
    expect(path().hidden).toBe(true);
  });

  test("leads up, and the focus goes on in the figure, with the keyboard alone", async () => {
    item(container, "explaining-power").focus();
    await press("{Shift>}{Enter}{/Shift}");
    expect(view.state.focus).toBe("explaining-power");
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe("Power");
    await press("{Enter}");
    expect([view.state.focus, focused()]).toEqual(["power", "power"]);
    await userEvent.tab({ shift: true });
    await press(" ");
    expect([view.state.focus, focused()]).toEqual([undefined, "power"]);
  });

  test("leads up by touch", async () => {
    at({ focus: "channels" });
    await tap(path().querySelector("button") as Element);
    await expect.poll(() => view.state.focus).toBeUndefined();
    expect(focused()).toBe("channels");
  });
});
