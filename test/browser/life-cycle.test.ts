import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { renderToString } from "../../src/render/string.ts";
import { mount } from "../../src/view/mount.ts";
import type { Draw, View } from "../../src/view/view.ts";
import { clear, example, frame, item, place, serialised } from "./real.ts";
import { watch } from "./watch.ts";

const study = example("peer-influence");
/** All that can be open. */
const open = {
  table: true,
  tableSort: { column: 1, descending: true },
  details: "institutions",
  help: true,
  selected: "institutions",
  hovered: "trust",
  query: "pow",
  zoom: { scale: 2, x: -100, y: -50 },
};
const options = { zoomable: true, ...open };
const draws = [thematicMap, divergenceChart] as unknown as Draw<object>[];
const views: View<never>[] = [];
const show = (container: Element, draw = draws[0] as Draw<object>, given: object = options): View<object> => {
  const view = mount(container, draw, study, given);
  views.push(view as View<never>);
  return view;
};
/** What can be different by a view's fault. */
const traces = (): number[] => [
  document.querySelectorAll("*").length,
  document.adoptedStyleSheets.length,
  document.getAnimations().length,
];

beforeEach(() =>
  cdp().send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-reduced-motion", value: "no-preference" }],
  }),
);
afterEach(async () => {
  clear(views);
  await cdp().send("Emulation.setEmulatedMedia", { features: [] });
});

test("200 real figures with everything open leave nothing behind", { timeout: 120_000 }, () => {
  const container = place();
  const before = traces();
  const watched = watch();
  for (let i = 0; i < 200; i++) {
    const view = mount(container, draws[i % 2] as Draw<object>, study, options);
    expect(watched.observers.size).toBeGreaterThan(0);
    view.setState({ collapsed: ["explaining-power"], layout: "mindmap", sort: "author" });
    if (i < 2) expect(document.getAnimations().length).toBeGreaterThan(0);
    (view.figure.items[0] ? item(container, view.figure.items[0].id) : container).focus();
    view.destroy();
  }
  const [listeners, heard] = [watched.listeners(), watched.heard];
  watched.stop();
  expect(heard).toBeGreaterThan(200);
  expect(listeners).toEqual([]);
  expect([watched.observers.size, watched.timers.size]).toEqual([0, 0]);
  expect(traces()).toEqual(before);
  expect(container.childElementCount).toBe(0);
});

test("what is watched would be seen", () => {
  const watched = watch();
  const forget = (): void => {};
  for (const target of [window, document, matchMedia("print")]) target.addEventListener("resize", forget);
  const listeners = watched.listeners().length;
  for (const target of [window, document]) target.removeEventListener("resize", forget);
  const timer = window.setTimeout(() => {}, 99_999);
  const observer = new ResizeObserver(() => {});
  observer.observe(document.body);
  const seen = [listeners, watched.timers.size, watched.observers.size];
  window.clearTimeout(timer);
  observer.disconnect();
  const after = [watched.listeners().length, watched.timers.size, watched.observers.size];
  watched.stop();
  expect([seen, after]).toEqual([
    [3, 1, 1],
    [1, 0, 0],
  ]);
});

describe.each(draws.map((draw) => [draw.name, draw] as const))("%s", (_, draw) => {
  test("is destroyed, or taken out of the page, while it moves", async () => {
    const errors = vi.fn();
    window.addEventListener("error", errors);
    window.addEventListener("unhandledrejection", errors);
    for (const end of ["destroy", "remove"] as const) {
      const container = place();
      const view = show(container, draw);
      view.setState({ collapsed: ["explaining-power"], sort: "author" });
      await frame();
      if (end === "destroy") view.destroy();
      else container.remove();
      expect(document.getAnimations()).toEqual([]);
      if (end === "remove") view.setState({ collapsed: [], sort: undefined });
      await frame();
      if (end === "remove") expect(serialised(container)).toBe(renderToString(view.figure));
      view.destroy();
    }
    window.removeEventListener("error", errors);
    window.removeEventListener("unhandledrejection", errors);
    expect(errors).not.toHaveBeenCalled();
  });

  test("lives in a shadow root, with the focus where it belongs", async () => {
    const before = traces();
    const host = place();
    const shadow = host.attachShadow({ mode: "open" });
    const inside = document.createElement("div");
    shadow.append(inside);
    const view = show(inside, draw, { zoomable: true });
    item(inside, "institutions").focus();
    await userEvent.keyboard("+#");
    expect((shadow.activeElement as Element).className).toContain("tl-table");
    await userEvent.keyboard("{Escape}");
    expect(shadow.activeElement).toBe(item(inside, "institutions"));
    expect(view.state.zoom?.scale).toBe(1.5);
    view.setState(open);
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
    view.destroy();
    expect([shadow.adoptedStyleSheets.length, inside.childElementCount]).toEqual([0, 0]);
    host.remove();
    expect(traces()).toEqual(before);
  });

  test("lives in an element that is nowhere, and in the page later", async () => {
    const nowhere = document.createElement("div");
    const view = show(nowhere, draw);
    view.setState({ collapsed: ["explaining-power"], tableSort: { column: 0, descending: false } });
    expect(serialised(nowhere)).toBe(renderToString(view.figure));
    expect(nowhere.querySelector("table")).not.toBe(null);
    place("width: 500px").append(nowhere);
    await frame();
    expect(view.figure.width).toBe(500);
    nowhere.remove();
    view.setState({ collapsed: [] });
    view.destroy();
    expect(nowhere.childElementCount).toBe(0);
  });

  test("lives in another document", async () => {
    const iframe = document.createElement("iframe");
    iframe.width = "740";
    document.body.append(iframe);
    const other = iframe.contentDocument as Document;
    const there = other.createElement("div");
    other.body.append(there);
    const view = show(there, draw);
    expect(there.querySelector("table")?.ownerDocument).toBe(other);
    (there.querySelector(".tl-table button") as HTMLElement).click();
    expect(view.state.tableSort).toEqual({ column: 0, descending: false });
    view.setState({ collapsed: ["explaining-power"], sort: "author" });
    view.destroy();
    expect(other.querySelectorAll("body *")).toHaveLength(1);
    expect([other.adoptedStyleSheets.length, other.getAnimations().length]).toEqual([0, 0]);
    show(there, draw);
    iframe.remove();
    expect(() => views.at(-1)?.destroy()).not.toThrow();
  });

  test("is mounted, destroyed and mounted again on one element, as React does in its strict mode", async () => {
    const container = place();
    const first = show(container, draw);
    first.destroy();
    const second = show(container, draw);
    first.destroy();
    expect(container.querySelectorAll(".tl-view")).toHaveLength(1);
    item(container, "institutions").focus();
    await userEvent.keyboard("{Escape}{Escape}{Escape}{Escape}{ArrowUp}");
    expect(serialised(container)).toBe(renderToString(second.figure));
    // Without an end in between, too: the second takes the first one's place.
    const third = show(container, draw);
    expect(container.querySelectorAll(".tl-view")).toHaveLength(1);
    expect(() => second.setState({ selected: undefined })).toThrow();
    third.setState({ selected: undefined });
    expect(third.state.selected).toBe(undefined);
  });
});

describe("a page that becomes wider or narrower", () => {
  const crowded = { zoomable: true, toolbar: true, ...open, details: undefined, help: undefined };

  test("is followed once each time, with zoom, table and toolbar, without the complaint of a loop", async () => {
    const errors = vi.fn();
    window.addEventListener("error", errors);
    const container = place("width: 700px");
    const draw = vi.fn(thematicMap);
    const view = show(container, draw as unknown as Draw<object>, crowded);
    const widths: number[] = [];
    // What observers say of the beginning is not a change of width.
    await frame();
    for (const width of [500, 320, 719, 320]) {
      draw.mockClear();
      container.style.width = `${width}px`;
      await frame();
      widths.push(view.figure.width);
      await frame();
      // At this width and no other: nothing swings. What is pointed at may change meanwhile, and is drawn at it too.
      const drawn = draw.mock.calls.map(([, options]) => options?.width);
      expect([...new Set(drawn)]).toEqual([width]);
      expect(container.scrollWidth).toBe(width);
      const lens = container.querySelector(".tl-lens") as Element;
      expect(lens.getBoundingClientRect().width).toBe(width);
      const picture = container.querySelector(".tl-picture")?.getBoundingClientRect() as DOMRect;
      expect(picture.right).toBeGreaterThanOrEqual(lens.getBoundingClientRect().right - 1);
      expect(document.getAnimations()).toEqual([]);
    }
    window.removeEventListener("error", errors);
    expect(widths).toEqual([500, 320, 719, 320]);
    expect(errors).not.toHaveBeenCalled();
  });

  test("stays where it was scrolled to, and so does the table", async () => {
    const above = place("height: 900px");
    const container = place("width: 700px");
    above.after(container);
    place("height: 3000px");
    const view = show(container, thematicMap as unknown as Draw<object>, crowded);
    const table = container.querySelector(".tl-table") as Element;
    container.style.width = "400px";
    await frame();
    table.scrollLeft = 40;
    scrollTo(0, 700);
    for (const width of ["420px", "400px"]) {
      container.style.width = width;
      await frame();
      expect([scrollY, table.scrollLeft]).toEqual([700, 40]);
    }
    view.setState({ tableSort: { column: 0, descending: true } });
    view.setState({ zoom: { scale: 3, x: -10, y: -10 } });
    expect([scrollY, table.scrollLeft]).toEqual([700, 40]);
  });
});
