import { afterEach, describe, expect, test, vi } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { renderToString } from "../../src/render/string.ts";
import { StudyError } from "../../src/study/errors.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { link } from "../../src/view/link.ts";
import { mount as mountView } from "../../src/view/mount.ts";
import type { ThemeEvent, View } from "../../src/view/view.ts";
import { study, type ToyOptions, toy } from "./toy.ts";

const views: View[] = [];
/** As the library's, and destroyed after the test. */
const mount: typeof mountView = (...given) => {
  const view = mountView(...given);
  views.push(view);
  return view;
};

const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
const serialised = (view: Element): string =>
  new XMLSerializer().serializeToString(view.querySelector("svg") as SVGSVGElement);

function place(style = "width: 500px"): HTMLElement {
  const container = document.createElement("div");
  container.style.cssText = style;
  document.body.append(container);
  return container;
}

function show(
  options: ToyOptions = {},
  container = place(),
): { container: HTMLElement; view: View<ToyOptions> } {
  return { container, view: mount(container, toy, study, options) };
}

const item = (container: ParentNode, id: string): HTMLElement =>
  container.querySelector(`.tl-item[data-theme=${id}]`) as HTMLElement;
const ids = (container: ParentNode): (string | undefined)[] =>
  [...container.querySelectorAll<HTMLElement>(".tl-item")].map((element) => element.dataset.theme);
const point = (target: Element, type: string, pointerType = "mouse"): boolean =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType }));

afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
  document.body.replaceChildren();
});

describe("what is in the page", () => {
  test("the picture is the figure's own SVG, hidden from assistive technology", () => {
    const { container, view } = show();
    expect(container.children).toHaveLength(1);
    expect(container.querySelector(".tl-picture")?.getAttribute("aria-hidden")).toBe("true");
    expect(serialised(container)).toBe(renderToString(view.figure));
    view.setState({ selected: "power", hovered: "trust", collapsed: ["channels"] });
    expect(serialised(container)).toBe(renderToString(view.figure));
    expect(container.querySelector(".selected")?.getAttribute("data-theme")).toBe("power");
  });

  test("an overlay of real elements says the same: a tree over a map", () => {
    const { container } = show({ collapsed: ["channels"], selected: "value" });
    const tree = container.querySelector(".tl-overlay") as HTMLElement;
    expect(tree.getAttribute("role")).toBe("tree");
    expect(tree.getAttribute("aria-label")).toBe("A toy of Peers.");
    expect(tree.lang).toBe("en");
    expect(container.querySelector(".tl-words")?.textContent).toBe("5 themes. ");
    const said = [...tree.querySelectorAll(".tl-item")].map((element) =>
      [
        "role",
        "aria-label",
        "aria-level",
        "aria-posinset",
        "aria-setsize",
        "aria-expanded",
        "aria-selected",
      ].map((name) => element.getAttribute(name)),
    );
    expect(said).toEqual([
      ["treeitem", "Power", "1", "1", "3", "true", "false"],
      ["treeitem", "Channels", "2", "1", "2", "false", "false"],
      ["treeitem", "Value", "2", "2", "2", null, "true"],
      ["treeitem", "Trust", "1", "2", "3", null, "false"],
      ["treeitem", "Other", "1", "3", "3", null, "false"],
    ]);
    expect(tree.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    expect(item(tree, "value").tabIndex).toBe(0);
  });

  test("what is over a branch that only moves is not written anew: its family moves", async () => {
    const { container, view } = show();
    const own = item(container, "trust");
    const before = own.getBoundingClientRect();
    const observer = new MutationObserver(() => {});
    observer.observe(own, { attributes: true });
    view.setState({ collapsed: ["power"] });
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
    expect(own.getBoundingClientRect().y).toBe(before.y - 90);
  });

  test("the view's style leaves the picture alone: a map lies as its figure has it", () => {
    const container = place("width: 900px");
    const view = mount(container, thematicMap, study);
    const corner = container.querySelector("svg")?.getBoundingClientRect() as DOMRect;
    for (const { id, box } of view.figure.items) {
      const drawn = container.querySelector(`g[data-theme=${id}]`)?.getBoundingClientRect() as DOMRect;
      expect(Math.abs(drawn.y - corner.y - box.y)).toBeLessThan(5);
      expect(Math.abs(drawn.x - corner.x - box.x)).toBeLessThan(5);
      expect(Math.abs(item(container, id).getBoundingClientRect().x - corner.x - box.x)).toBeLessThan(13);
    }
  });

  test("and a listbox over a chart", () => {
    const { container } = show({ kind: "chart" });
    const list = container.querySelector(".tl-overlay") as HTMLElement;
    expect(list.getAttribute("role")).toBe("listbox");
    expect(item(list, "power").getAttribute("role")).toBe("option");
    expect(item(list, "power").hasAttribute("aria-level")).toBe(false);
    const places = [...list.children].map((one) => `${one.ariaPosInSet} of ${one.ariaSetSize}`);
    expect(places).toEqual([1, 2, 3, 4, 5, 6].map((at) => `${at} of 6`));
    expect(item(list, "power").hasAttribute("aria-expanded")).toBe(false);
  });

  test("each item lies over its box, none is smaller than 24 px, and a toggle lies where the figure says", () => {
    const container = place();
    const small = (...given: Parameters<typeof toy>): ReturnType<typeof toy> => {
      const figure = toy(...given);
      const box = { x: 50, y: 40, width: 10, height: 16 };
      return { ...figure, items: figure.items.map((one, i) => (i === 3 ? { ...one, box } : one)) };
    };
    mount(container, small, study);
    const picture = (container.querySelector("svg") as SVGSVGElement).getBoundingClientRect();
    const at = (element: Element): number[] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x - picture.x, y - picture.y, width, height];
    };
    expect(at(item(container, "channels"))).toEqual([20, 32, 100, 26]);
    expect(at(item(container, "channels").querySelector(".tl-toggle") as Element)).toEqual([124, 32, 24, 26]);
    expect(at(item(container, "value"))).toEqual([43, 36, 24, 24]);
    expect(picture.width).toBe(500);
    container.dir = "rtl";
    container.style.width = "900px";
    const rightToLeft = (container.querySelector("svg") as SVGSVGElement).getBoundingClientRect();
    expect(item(container, "channels").getBoundingClientRect().x - rightToLeft.x).toBe(20);
  });

  test("a study of no themes has an overlay without items", () => {
    const container = place();
    mount(container, toy, { ...study, themes: [] });
    expect(container.querySelector(".tl-overlay")?.getAttribute("role")).toBe("group");
  });
});

describe("the host", () => {
  test("gets a view at once, and elements stay as they are on update", () => {
    const { container, view } = show();
    const svg = container.querySelector("svg");
    const trust = container.querySelector("g[data-theme=trust]");
    const overlaid = item(container, "trust");
    view.update({ study: { ...study, title: "Others" }, options: { note: "changed" } });
    expect(view.figure.alt).toBe("A toy of Others.");
    expect(view.figure.description).toContain("changed");
    expect(container.querySelector("svg")).toBe(svg);
    expect(container.querySelector("g[data-theme=trust]")).toBe(trust);
    expect(item(container, "trust")).toBe(overlaid);
  });

  test("may give a parsed study, JSON text, or plain data; the parsed one is used as it is", () => {
    const seen: unknown[] = [];
    const draw = (...given: Parameters<typeof toy>): ReturnType<typeof toy> => {
      seen.push(given[0]);
      return toy(...given);
    };
    const parsed = parseStudy(study);
    mount(place(), draw, parsed);
    mount(place(), draw, JSON.stringify(study));
    expect(seen[0]).toBe(parsed);
    expect(seen[1]).toEqual(parsed);
  });

  test("update stands in for all options, and leaves what the reader did", () => {
    const { view } = show({ note: "first", collapsed: ["power"] });
    view.setState({ selected: "trust" });
    view.update({ options: { width: 400 } });
    expect(view.figure.description).not.toContain("first");
    expect(view.figure.width).toBe(400);
    expect(view.state).toEqual({ selected: "trust", collapsed: ["power"], hiddenGroups: [] });
    view.update({ options: { collapsed: [] } });
    expect(view.state).toEqual({ selected: "trust", collapsed: [], hiddenGroups: [] });
    expect(view.figure.items).toHaveLength(6);
  });

  test("state goes to the figure, with any further option, and comes out as plain frozen JSON", () => {
    const { container, view } = show();
    view.setState({ hiddenGroups: ["b"], note: "further" });
    expect(container.querySelector("svg")?.getAttribute("data-hidden")).toBe("b");
    expect(view.figure.description).toContain("further");
    expect(JSON.parse(JSON.stringify(view.state))).toEqual({
      collapsed: [],
      hiddenGroups: ["b"],
      note: "further",
    });
    expect(Object.isFrozen(view.state) && Object.isFrozen(view.state.hiddenGroups)).toBe(true);
    view.update({ options: { note: "newer" } });
    expect(view.figure.description).toContain("newer");
    view.setState({ note: undefined, hiddenGroups: undefined });
    expect(view.state).toEqual({ collapsed: [], hiddenGroups: [] });
    view.setState(JSON.parse('{"selected": null, "__proto__": {"polluted": true}}'));
    expect(view.state.polluted).toBe(undefined);
  });

  test("hears of a change once, and of no change never", () => {
    const { view } = show();
    const states: unknown[] = [];
    const off = view.on("statechange", ({ state }) => states.push(state));
    view.setState({ selected: "trust" });
    view.setState({ selected: "trust", collapsed: [], hovered: undefined });
    view.update({ options: { note: "not of the state" } });
    expect(states).toEqual([{ selected: "trust", collapsed: [], hiddenGroups: [] }]);
    expect(states[0]).toBe(view.state);
    off();
    view.setState({ selected: "power" });
    expect(states).toHaveLength(1);
  });

  test("may change the state while it hears of a change", () => {
    const { view } = show();
    const heard: unknown[] = [];
    view.on("statechange", ({ state }) => {
      if (state.selected === "trust") view.setState({ selected: "power" });
    });
    view.on("statechange", ({ state }) => heard.push(state.selected));
    view.setState({ selected: "trust" });
    expect(view.state.selected).toBe("power");
    expect(heard).toEqual(["power"]);
  });

  test("hears of a theme with its path and each group's numbers, small ones as bounds where they are suppressed", () => {
    const told = {
      ...study,
      groups: [
        { id: "a", label: "A", participants: 9 },
        { id: "b", label: "B" },
      ],
      themes: [
        {
          id: "power",
          label: "Power",
          subthemes: [
            {
              id: "value",
              label: "Value",
              participants: { a: 2, b: { min: 3, text: "most" } },
              quotes: { a: 7 },
            },
          ],
        },
      ],
    };
    const heard: ThemeEvent[] = [];
    const container = place();
    const view = mount(container, thematicMap, told);
    view.on("select", (event) => heard.push(event));
    item(container, "value").click();
    view.update({ options: { suppressBelow: 5 } });
    item(container, "power").click();
    item(container, "value").click();
    container.querySelector<HTMLElement>(".tl-stage")?.click();
    expect(heard.map(({ id, path }) => [id, path?.map((theme) => theme.id)])).toEqual([
      ["value", ["power", "value"]],
      ["power", ["power"]],
      ["value", ["power", "value"]],
      [undefined, undefined],
    ]);
    expect(heard[0]?.groups).toEqual([
      { group: "a", participants: 2, of: 9, quotes: 7 },
      { group: "b", participants: { min: 3, text: "most" }, of: undefined, quotes: null },
    ]);
    expect(heard[2]?.groups?.[0]).toEqual({ group: "a", participants: { min: 1, max: 4 }, of: 9, quotes: 7 });
  });

  test("may decide on every change: it is asked, and nothing is different until it says so", () => {
    const { container, view } = show();
    item(container, "trust").click();
    view.update({ options: { controlled: true } as ToyOptions });
    const asked: unknown[] = [];
    view.on("request", ({ change, state, cause }) => {
      if (!("hovered" in change)) asked.push([change, state.selected, cause]);
    });
    item(container, "power").click();
    item(container, "trust").focus();
    item(container, "trust").dispatchEvent(
      new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }),
    );
    expect(asked).toEqual([
      [{ selected: "power" }, "power", "pointer"],
      [{ selected: undefined }, undefined, "keyboard"],
    ]);
    expect(view.state.selected).toBe("trust");
    view.setState({ selected: "power" });
    expect(view.state.selected).toBe("power");
  });

  test("gets an SVG without what is only pointed at", () => {
    const { view } = show({ selected: "power", hovered: "trust" });
    expect(view.toSVG()).toMatch(/^<svg xmlns=.*theme selected/);
    expect(view.toSVG()).not.toContain("hovered");
    expect(view.state.hovered).toBe("trust");
    view.setState({ hovered: undefined });
    expect(view.toSVG()).toBe(renderToString(view.figure));
  });
});

describe("an error", () => {
  test("of mount is thrown, and nothing stays in the page", () => {
    const container = place();
    const before = document.adoptedStyleSheets.length;
    expect(() => mount(container, toy, { ...study, version: 9 })).toThrow(StudyError);
    expect(() => mount(container, toy, study, { note: "broken" })).toThrow(RangeError);
    expect(() => mount("#figure" as unknown as Element, toy, study)).toThrow(TypeError);
    expect(() => mount(document.querySelector("#none") as Element, toy, study)).toThrow(TypeError);
    expect(container.children).toHaveLength(0);
    expect(document.adoptedStyleSheets).toHaveLength(before);
  });

  test("of a drawing function that gives no figure is a TypeError that says so", () => {
    const error = new TypeError("The function that draws must return a figure, with a scene and items.");
    for (const nothing of [null, undefined, "<svg/>", {}]) {
      expect(() => mount(place(), () => nothing as unknown as Figure, study)).toThrow(error);
    }
  });

  test("of the state names what can be, also of what stands around the figure, and nothing changes", () => {
    const view = mount(place(), thematicMap, study);
    const { state } = view;
    const bad: Record<string, unknown[]> = {
      zoom: ["x", 2, { scale: 2 }, { scale: 9, x: 0, y: 0 }, { scale: 0, x: 0, y: 0 }],
      details: [7, ["power"]],
      table: ["true", 1],
      tableSort: ["label", { column: -1, descending: true }, { column: 0 }],
      help: ["yes"],
      groupList: [{}],
      query: [7],
      layout: ["circle"],
    };
    for (const [name, values] of Object.entries(bad)) {
      for (const value of values) {
        const path = `options.${name}`;
        const error = expect.objectContaining({ name: "OptionError", code: "INVALID_OPTION", path });
        expect(() => view.setState({ [name]: value }), JSON.stringify(value)).toThrow(error);
        expect(() => mount(place(), thematicMap, study, { [name]: value })).toThrow(error);
      }
    }
    expect(view.state).toBe(state);
    const good = { zoom: { scale: 2, x: -9999, y: 0 }, tableSort: { column: 99, descending: false } };
    view.setState({ ...good, details: "power", table: true, help: true, groupList: false });
    view.setState({ zoom: undefined, details: undefined, table: undefined, tableSort: undefined });
  });

  test("of an unknown part of the state names all that there is", () => {
    const view = mount(place(), thematicMap, study);
    const names = "zoom, details, table, tableSort, help, groupList; mount and update toolbar, excerpts";
    const said = new RegExp(
      `^options.selectd is not an option: use width, .*query.*; a view also takes ${names}`,
    );
    const change = JSON.parse('{"selectd": "x"}');
    expect(() => view.setState(change)).toThrow(said);
    expect(() => mount(place(), thematicMap, study, change)).toThrow(said);
    expect(view.state).toEqual({ collapsed: [], hiddenGroups: [] });
  });

  test("of a second mount leaves the first view as it is; a good one takes its place", () => {
    const { container, view } = show();
    expect(() => mount(container, toy, study, { note: "broken" })).toThrow(RangeError);
    view.setState({ selected: "power" });
    const gone = vi.fn();
    view.on("destroy", gone);
    mount(container, toy, study);
    expect(gone).toHaveBeenCalledOnce();
    expect(container.querySelectorAll("svg")).toHaveLength(1);
    view.destroy();
    expect(container.querySelectorAll("svg")).toHaveLength(1);
  });

  test("of a later drawing goes to whoever listens, and what was shown stays", () => {
    const { container, view } = show({ selected: "power" });
    const before = serialised(container);
    const { state, figure } = view;
    expect(() => view.setState({ note: "broken" })).toThrow(RangeError);
    const errors: unknown[] = [];
    view.on("error", ({ error }) => errors.push(error));
    const changed = vi.fn();
    view.on("statechange", changed);
    view.setState({ note: "broken" });
    view.update({ options: { note: "broken", selected: "trust" } });
    view.update({ study: { version: 1 } });
    expect(errors.map((error) => (error as Error).name)).toEqual(["RangeError", "RangeError", "StudyError"]);
    expect(changed).not.toHaveBeenCalled();
    expect(serialised(container)).toBe(before);
    expect(view.state).toBe(state);
    expect(view.figure).toBe(figure);
  });
});

describe("a pointer", () => {
  test("points, on the overlay and on the picture", () => {
    const { container, view } = show();
    const heard: unknown[] = [];
    view.on("hover", ({ id, theme, cause }) => heard.push([id, theme?.label, cause]));
    point(item(container, "channels"), "pointerover");
    point(item(container, "channels"), "pointerover");
    point(container.querySelector("g[data-theme=trust] text") as Element, "pointerover");
    expect(view.state.hovered).toBe("trust");
    point(container.querySelector("svg") as Element, "pointerover");
    point(item(container, "other"), "pointerover", "touch");
    point(item(container, "value"), "pointerover");
    container.querySelector(".tl-stage")?.dispatchEvent(new PointerEvent("pointerleave"));
    expect(heard).toEqual([
      ["channels", "Channels", "pointer"],
      ["trust", "Trust", "pointer"],
      [undefined, undefined, "pointer"],
      ["value", "Value", "pointer"],
      [undefined, undefined, "pointer"],
    ]);
  });

  test("selects, and clears beside the themes", () => {
    const { container, view } = show();
    const heard: unknown[] = [];
    view.on("select", ({ id, theme, cause }) => heard.push([id, theme?.label, cause]));
    const changed = vi.fn();
    view.on("statechange", changed);
    item(container, "contact").click();
    expect(container.querySelector(".selected")?.getAttribute("data-theme")).toBe("contact");
    expect(item(container, "contact").getAttribute("aria-selected")).toBe("true");
    point(container.querySelector("g[data-theme=trust] text") as Element, "click");
    expect(item(container, "trust").matches(":focus")).toBe(true);
    expect(item(container, "trust").tabIndex).toBe(0);
    point(container.querySelector("svg") as Element, "click");
    point(container.querySelector("svg") as Element, "click");
    expect(heard).toEqual([
      ["contact", "Contact", "pointer"],
      ["trust", "Trust", "pointer"],
      [undefined, undefined, "pointer"],
    ]);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  test("is not misled by a page that has a data-theme of its own", () => {
    const { container, view } = show({ selected: "trust" });
    document.documentElement.dataset.theme = "power";
    container.dataset.theme = "power";
    point(container.querySelector("svg") as Element, "click");
    expect(view.state.selected).toBe(undefined);
    delete document.documentElement.dataset.theme;
  });

  test("closes and opens a branch, which does not select it", () => {
    const { container, view } = show();
    const heard: unknown[] = [];
    view.on("toggle", ({ id, expanded, cause }) => heard.push([id, expanded, cause]));
    const toggle = (): HTMLElement => item(container, "power").querySelector(".tl-toggle") as HTMLElement;
    toggle().click();
    expect(ids(container)).toEqual(["power", "trust", "other"]);
    expect(view.state).toEqual({ collapsed: ["power"], hiddenGroups: [] });
    expect(getComputedStyle(toggle()).opacity).toBe("1");
    toggle().click();
    expect(ids(container)).toHaveLength(6);
    item(container, "power").blur();
    expect(getComputedStyle(toggle()).opacity).toBe(matchMedia("(hover: none)").matches ? "1" : "0");
    expect(heard).toEqual([
      ["power", false, "pointer"],
      ["power", true, "pointer"],
    ]);
  });
});

describe("style", () => {
  test("comes as one adopted sheet for all views of a root, and goes with the last", () => {
    const before = document.adoptedStyleSheets.length;
    const first = show();
    const second = show();
    expect(document.adoptedStyleSheets).toHaveLength(before + 1);
    first.view.destroy();
    expect(document.adoptedStyleSheets).toHaveLength(before + 1);
    second.view.destroy();
    expect(document.adoptedStyleSheets).toHaveLength(before);
    const { container, view } = show();
    expect(document.adoptedStyleSheets).toHaveLength(before + 1);
    expect(container.querySelector("style, svg [style]")).toBe(null);
    view.destroy();
  });

  test("serves shadow roots, elements that are nowhere yet, and other documents", async () => {
    const before = document.adoptedStyleSheets.length;
    const shadow = place().attachShadow({ mode: "open" });
    const inside = document.createElement("div");
    shadow.append(inside);
    const { view } = show({}, inside);
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(before);
    view.destroy();
    expect(shadow.adoptedStyleSheets).toHaveLength(0);

    const nowhere = document.createElement("div");
    const later = show({}, nowhere);
    expect(later.view.figure.width).toBe(720);
    place("width: 450px").append(nowhere);
    await frame();
    expect(later.view.figure.width).toBe(450);
    expect(document.adoptedStyleSheets).toHaveLength(before + 1);
    later.view.destroy();
    expect(document.adoptedStyleSheets).toHaveLength(before);

    const iframe = document.createElement("iframe");
    place().append(iframe);
    const other = iframe.contentDocument as Document;
    const there = other.createElement("div");
    other.body.append(there);
    show({}, there);
    expect(other.adoptedStyleSheets).toHaveLength(1);
    expect(there.querySelector("svg")?.ownerDocument).toBe(other);

    const windowless = document.implementation.createHTMLDocument();
    expect(show({}, windowless.body).view.figure.width).toBe(720);
    expect(windowless.querySelector("svg")).not.toBe(null);
  });

  test("keeps a page's own rules out of the view", () => {
    const page = document.createElement("style");
    page.textContent = `* { letter-spacing: 3px; text-transform: uppercase; box-sizing: content-box }
      article div { padding: 7px; margin: 9px; display: inline-block; position: static }
      article svg { width: 50%; max-width: 90px; border: 4px solid }`;
    const article = document.createElement("article");
    article.style.letterSpacing = "3px";
    document.body.append(page, article);
    const container = document.createElement("section");
    container.style.width = "600px";
    article.append(container);
    show({}, container);
    const svg = container.querySelector("svg") as SVGSVGElement;
    const over = item(container, "channels").getBoundingClientRect();
    expect(svg.getBoundingClientRect().width).toBe(600);
    expect(over.x - svg.getBoundingClientRect().x).toBe(20);
    expect(over.height).toBe(26);
  });

  test("keeps a page's own rules off the items, however many ways there are to move, hide or paint a box", () => {
    const boxOf = (container: Element): unknown => {
      const one = item(container, "channels");
      const { x, y, width, height } = one.getBoundingClientRect();
      const { display, visibility, opacity, backgroundImage, boxShadow, outlineStyle, filter } =
        getComputedStyle(one);
      const { x: left, y: top } = (container.querySelector("svg") as SVGSVGElement).getBoundingClientRect();
      return [
        x - left,
        y - top,
        width,
        height,
        display,
        visibility,
        opacity,
        backgroundImage,
        boxShadow,
        outlineStyle,
        filter,
      ];
    };
    const plain = place("width: 600px");
    show({}, plain);
    const expected = boxOf(plain);
    const article = document.createElement("article");
    document.body.append(article);
    const rules = [
      "margin: 9px",
      "padding: 7px",
      "border: 4px solid",
      "min-width: 500px",
      "min-height: 500px",
      "max-width: 1px",
      "max-height: 1px",
      "display: none",
      "visibility: hidden",
      "opacity: .2",
      "background: linear-gradient(red, red)",
      "box-shadow: 0 0 9px red",
      "outline: 2px solid",
      "filter: blur(2px)",
      "transform: scale(2)",
      "translate: 9px",
      "rotate: 9deg",
      "scale: 2",
      "zoom: 2",
      "box-sizing: border-box; padding: 40px",
      "float: right",
      "right: 0; bottom: 0",
      "offset: path('M0 0H90') 50%",
      "content-visibility: hidden",
      "animation: 1s wide",
    ];
    for (const rule of rules) {
      const page = document.createElement("style");
      page.textContent = `@keyframes wide { from, to { width: 500px } } article div.tl-item, article div { ${rule} }`;
      document.body.append(page);
      const container = document.createElement("section");
      container.style.width = "600px";
      article.replaceChildren(container);
      show({}, container);
      expect.soft(boxOf(container), rule).toEqual(expected);
      page.remove();
    }
  });

  test("has its words out of sight, where they take no room and are not broken word by word", () => {
    const { container } = show({}, place("width: 300px"));
    const words = container.querySelector(".tl-words") as HTMLElement;
    const lines = document.createRange();
    lines.selectNodeContents(words.querySelector("p") as Element);
    expect(lines.toString()).toContain(" ");
    expect(lines.getClientRects()).toHaveLength(1);
    expect([words.offsetWidth, words.offsetHeight]).toEqual([1, 1]);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  });

  test("holds a reader's text spacing off the words of the picture, which have no room for it, and off nothing else", () => {
    const { container } = show();
    const [text, control] = ["svg text", ".tl-toolbar button"].map((name) => container.querySelector(name));
    const width = (): number => (text as SVGTextElement).getComputedTextLength();
    const before = width();
    const page = document.createElement("style");
    page.textContent = `*,.tl-view#a#b *,svg text{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}`;
    document.body.append(page);
    expect(width()).toBe(before);
    expect(getComputedStyle(control as Element).letterSpacing).not.toBe("normal");
  });

  test("is cut down to nothing but the picture in print", () => {
    show();
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const media = rules.filter((rule) => rule instanceof CSSMediaRule).map((rule) => rule.conditionText);
    expect(media).toEqual(expect.arrayContaining(["print", "(forced-colors: active)", "(hover: none)"]));
    // `all: revert` is written out by the browser, and sets nothing in motion.
    const text = rules.map((rule) => rule.cssText.replace(/[\w-]+: (?:revert|initial);/g, "")).join();
    expect(text).not.toMatch(/transition|animation/);
  });
});

describe("width", () => {
  test("follows the container, never under 280 px", async () => {
    const container = place("width: 600px; padding: 0 20px");
    const { view } = show({}, container);
    expect(view.figure.width).toBe(600);
    container.style.width = "410px";
    await frame();
    expect(view.figure.width).toBe(410);
    expect(serialised(container)).toBe(renderToString(view.figure));
    container.style.width = "200px";
    await frame();
    expect(view.figure.width).toBe(280);
  });

  test("does not follow where the figure has its own", async () => {
    const container = place("width: 600px");
    const draw = vi.fn(toy);
    const view = mount(container, draw, study, { width: 500 });
    container.style.width = "400px";
    await frame();
    expect(view.figure.width).toBe(500);
    expect(draw).toHaveBeenCalledOnce();
    view.update({ options: {} });
    expect(view.figure.width).toBe(400);
    view.setState({ width: 350 });
    expect(view.figure.width).toBe(350);
  });

  test("waits for a hidden container, and stays when one is hidden later", async () => {
    const container = place("display: none; width: 444px");
    const draw = vi.fn(toy);
    const view = mount(container, draw, study);
    expect(view.figure.width).toBe(720);
    container.style.display = "block";
    await frame();
    expect(view.figure.width).toBe(444);
    container.style.display = "none";
    await frame();
    expect(view.figure.width).toBe(444);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["display: flex", ""],
    ["display: grid; grid-template-columns: 1fr", ""],
    ["display: flex", "display: flex; flex: 1; justify-content: center"],
  ])("shrinks again inside %s", async (outside, inside) => {
    const outer = place(`${outside}; width: 800px`);
    const container = document.createElement("div");
    container.style.cssText = inside || "flex: 1";
    outer.append(container);
    const { view } = show({}, container);
    expect(view.figure.width).toBe(800);
    outer.style.width = "500px";
    await frame();
    expect(view.figure.width).toBe(500);
  });

  test("decides where the container is only as wide as what it holds", async () => {
    const container = place("display: inline-block");
    const draw = vi.fn(toy);
    mount(container, draw, study);
    await frame();
    expect(container.clientWidth).toBe(720);
    expect(draw).toHaveBeenCalledOnce();
  });

  test("does not swing with a scroll bar that comes and goes with the height", async () => {
    const container = place("width: 600px");
    // Higher when wider: without the bar there is need of a bar, and with it there is none.
    const draw = vi.fn((...given: Parameters<typeof toy>) => {
      const figure = toy(...given);
      return { ...figure, height: figure.width === 600 ? 300 : 100 };
    });
    const view = mount(container, draw, study);
    for (let i = 0; i < 6; i++) {
      container.style.width = view.figure.height > 200 ? "585px" : "600px";
      await frame();
    }
    expect(draw).toHaveBeenCalledTimes(2);
    expect(view.figure.width).toBe(585);
    container.style.width = "700px";
    await frame();
    expect(view.figure.width).toBe(700);
  });

  test("is followed without the complaint of a loop", async () => {
    const errors = vi.fn();
    window.addEventListener("error", errors);
    const container = place("width: 600px");
    mount(
      container,
      (...given: Parameters<typeof toy>) => ({ ...toy(...given), height: given[1]?.width ?? 0 }),
      study,
    );
    container.style.width = "400px";
    await frame();
    window.removeEventListener("error", errors);
    expect(container.querySelector(".tl-stage")?.clientHeight).toBe(400);
    expect(errors).not.toHaveBeenCalled();
  });
});

describe("linked views", () => {
  test("share selection, pointing and hidden groups, but not what is collapsed", () => {
    const [a, b, c] = [show({ selected: "trust" }).view, show({ kind: "chart" }).view, show().view];
    const changed = vi.fn();
    b.on("statechange", changed);
    const unlink = link(a, b, c);
    expect(b.state.selected).toBe("trust");
    b.setState({ hovered: "power", hiddenGroups: ["a"], collapsed: ["power"] });
    for (const view of [a, c]) {
      expect(view.state).toEqual({ selected: "trust", hovered: "power", hiddenGroups: ["a"], collapsed: [] });
    }
    c.setState({ selected: undefined });
    expect("selected" in a.state).toBe(false);
    expect(changed).toHaveBeenCalledTimes(3);
    unlink();
    unlink();
    a.setState({ selected: "other" });
    expect(b.state.selected).toBe(undefined);
  });

  test("take back what came from another as one step, and together", () => {
    const [a, b, c] = [show(), show({ kind: "chart" }), show()];
    const selected = (): unknown[] => [a, b, c].map(({ view }) => view.state.selected);
    const undo = ({ container }: { container: HTMLElement }): void =>
      container.querySelector<HTMLElement>("[data-act=undo]")?.click();
    link(a.view, b.view, c.view);
    item(a.container, "trust").click();
    item(b.container, "power").click();
    item(b.container, "trust").click();
    a.view.setState({ hovered: "power" });
    undo(a);
    expect(selected()).toEqual(["power", "power", "power"]);
    undo(b);
    expect(selected()).toEqual(["trust", "trust", "trust"]);
    undo(c);
    expect(selected()).toEqual([undefined, undefined, undefined]);
    for (const { view } of [a, b, c]) expect(view.undo()).toBe(false);
    a.view.setState({ selected: "power" });
    expect(selected()).toEqual(["power", "power", "power"]);
    expect(b.view.undo()).toBe(false);
  });

  test("follow a page that changes the state as it hears of it", () => {
    const [a, b] = [show().view, show().view];
    a.on("statechange", ({ state }) => {
      if (state.selected === "trust") a.setState({ selected: "power" });
    });
    link(a, b);
    b.setState({ selected: "trust" });
    expect([a.state.selected, b.state.selected]).toEqual(["power", "power"]);
  });

  test("go on without one that is destroyed", () => {
    const [a, b, c] = [show().view, show().view, show().view];
    link(a, b, c);
    b.destroy();
    a.setState({ selected: "power" });
    expect(c.state.selected).toBe("power");
  });
});

describe("destroy", () => {
  test("ends the view for good, and may be called twice", () => {
    const { container, view } = show();
    const own = document.createElement("p");
    container.prepend(own);
    const power = item(container, "power");
    power.focus();
    power.blur();
    const { state } = view;
    const gone = vi.fn();
    view.on("destroy", gone);
    view.destroy();
    view.destroy();
    expect(gone).toHaveBeenCalledOnce();
    expect([...container.children]).toEqual([own]);
    power.click();
    point(power, "pointerover");
    (power.querySelector(".tl-toggle") as HTMLElement).click();
    expect(view.state).toBe(state);
    for (const act of [
      () => view.update({}),
      () => view.setState({}),
      () => view.setState({ selected: "trust" }),
    ]) {
      expect(act).toThrow(expect.objectContaining({ name: "InvalidStateError" }));
    }
    expect(view.toSVG()).toContain("<svg");
  });

  test("leaves nothing, however often: no node, sheet, observer or listener outside the view", {
    timeout: 60_000,
  }, () => {
    const container = place();
    const observed = new Set<ResizeObserver>();
    const observe = vi.spyOn(ResizeObserver.prototype, "observe").mockImplementation(function (
      this: ResizeObserver,
    ) {
      observed.add(this);
    });
    const disconnect = vi.spyOn(ResizeObserver.prototype, "disconnect").mockImplementation(function (
      this: ResizeObserver,
    ) {
      observed.delete(this);
    });
    const listening: EventTarget[] = [];
    const listen = vi.spyOn(EventTarget.prototype, "addEventListener").mockImplementation(function (
      this: EventTarget,
    ) {
      listening.push(this);
    });
    const sheets = document.adoptedStyleSheets.length;
    const nodes = document.querySelectorAll("*").length;
    for (let i = 0; i < 1000; i++) {
      const view = mount(container, toy, study);
      expect(observed.size).toBe(1);
      view.setState({ selected: "power" });
      view.destroy();
    }
    for (const spy of [observe, disconnect, listen]) spy.mockRestore();
    expect(observed.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
    expect(document.querySelectorAll("*")).toHaveLength(nodes);
    expect(listening.length).toBeGreaterThan(1000);
    // What belonged to the view is in no document any more.
    const outside = listening.filter((target) => !(target instanceof Element && !target.isConnected));
    expect(outside).toEqual([]);
  });
});
