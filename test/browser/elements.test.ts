import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { FigureElement } from "../../src/elements/figure-element.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { renderToString } from "../../src/render/string.ts";
import { parseStudy } from "../../src/study/parse.ts";
import type { View } from "../../src/view/view.ts";
import { study, type ToyOptions, toy } from "./toy.ts";

class ToyFigure extends FigureElement<ToyOptions> {
  constructor() {
    super(toy);
  }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

beforeAll(() => customElements.define("toy-figure", ToyFigure));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** An element in the page with a fallback, attributes, and JSON if any. */
function put(attributes: Record<string, string> = {}, json?: string): ToyFigure {
  const element = document.createElement("toy-figure") as ToyFigure;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (json !== undefined) element.append(script(json));
  const fallback = document.createElement("p");
  fallback.textContent = "fallback";
  element.append(fallback);
  document.body.append(element);
  return element;
}

function script(json: string): HTMLScriptElement {
  const child = document.createElement("script");
  child.type = "application/json";
  child.textContent = json;
  return child;
}

const inside = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot?.querySelector(selector) as HTMLElement;
const shows = (element: Element): { fallback: boolean; figure: boolean; problem: string } => ({
  fallback:
    (element.querySelector("p") as HTMLElement).checkVisibility() &&
    element.querySelector("p")?.offsetHeight !== 0,
  figure: inside(element, "svg") !== null,
  problem: inside(element, "[role=alert]").innerText.trim(),
});
const drawn = { fallback: false, figure: true, problem: "" };
const waiting = { fallback: true, figure: false, problem: "" };
const json = JSON.stringify(study);

describe("the study", () => {
  test("comes from the property, parsed or not", async () => {
    const element = put();
    expect(shows(element)).toEqual(waiting);
    element.study = study;
    expect(element.study).toBe(study);
    await settled();
    expect(shows(element)).toEqual(drawn);
    const svg = inside(element, "svg");
    expect(new XMLSerializer().serializeToString(svg)).toBe(renderToString(element.figure as Figure));
    expect(element.figure?.width).toBe(element.clientWidth);
    element.study = parseStudy({ ...study, title: "Others" });
    expect(element.figure?.title).toBe("Others");
    expect(inside(element, "svg")).toBe(svg);
    const own = { ...study, title: "First" };
    element.study = own;
    expect(element.figure?.title).toBe("First");
    own.title = "Second";
    element.study = own;
    expect(element.figure?.title).toBe("Second");
    element.study = undefined;
    await settled();
    expect(shows(element)).toEqual(waiting);
  });

  test("that was set before the element was defined counts", async () => {
    class Late extends FigureElement<ToyOptions> {
      constructor() {
        super(toy);
      }
    }
    const element = document.createElement("toy-late") as Late;
    element.study = study;
    element.options = { width: 400, selected: "trust" };
    document.body.append(element);
    customElements.define("toy-late", Late);
    expect(Object.keys(element)).toEqual([]);
    expect(element.figure?.width).toBe(400);
    expect(element.view?.state.selected).toBe("trust");
  });

  test("comes from a JSON child, also one that is put in or changed later", async () => {
    const element = put({}, json);
    await settled();
    expect(shows(element)).toEqual(drawn);
    (element.querySelector("script") as HTMLScriptElement).textContent = json.replace("Peers", "Changed");
    await settled();
    expect(element.figure?.title).toBe("Changed");
    const later = put();
    later.append(script(json));
    await settled();
    expect(shows(later)).toEqual(drawn);
    const { figure } = later;
    (later.querySelector("p") as HTMLElement).textContent = "another fallback";
    // Microtasks only: observers are called, but no pointer that rests over the figure can have it drawn anew.
    for (let i = 0; i < 10; i++) await Promise.resolve();
    expect(later.figure).toBe(figure);
    expect(shows(later)).toEqual(drawn);
  });

  test("comes from a file; the property goes before it, and it before a child", async () => {
    const element = put(
      { src: `data:application/json,${encodeURIComponent(json)}` },
      json.replace("Peers", "Child"),
    );
    expect(shows(element)).toEqual(waiting);
    await vi.waitFor(() => expect(shows(element)).toEqual(drawn));
    expect(element.figure?.title).toBe("Peers");
    element.study = { ...study, title: "Given" };
    expect(element.figure?.title).toBe("Given");
    element.study = null;
    expect(element.figure?.title).toBe("Peers");
    element.removeAttribute("src");
    expect(element.figure?.title).toBe("Child");
  });

  test("is loaded once, however often the element moves; a new address ends the old download", async () => {
    const signals: AbortSignal[] = [];
    const answers: ((response: Response) => void)[] = [];
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation((_, init) => {
      signals.push(init?.signal as AbortSignal);
      return new Promise((answer) => answers.push(answer));
    });
    const element = put({ src: "one.json" });
    await settled();
    element.setAttribute("src", "two.json");
    await settled();
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([
      new URL("one.json", document.baseURI).href,
      new URL("two.json", document.baseURI).href,
    ]);
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
    answers[1]?.(new Response(json));
    await vi.waitFor(() => expect(shows(element)).toEqual(drawn));
    answers[0]?.(new Response(json.replace("Peers", "Late")));
    await settled();
    expect(element.figure?.title).toBe("Peers");
    document.body.append(element);
    await settled();
    expect(fetched).toHaveBeenCalledTimes(2);
    element.setAttribute("src", "three.json");
    await settled();
    expect(shows(element)).toEqual(drawn);
    element.remove();
    expect(signals[2]?.aborted).toBe(true);
  });
});

describe("options", () => {
  test("come from attributes and from the property, which goes first", async () => {
    const element = put(
      { width: "400", "hidden-groups": " a  b ", collapsed: "power", selected: "trust", unknown: "1" },
      json,
    );
    expect(element.figure?.width).toBe(400);
    expect(element.view?.state).toEqual({
      selected: "trust",
      collapsed: ["power"],
      hiddenGroups: ["a", "b"],
    });
    element.options = { width: 500, note: "from the property" };
    expect(element.figure?.description).toContain("from the property");
    expect(element.figure?.width).toBe(500);
    expect(element.options).toEqual({ width: 500, note: "from the property" });
    element.options = {};
    element.removeAttribute("width");
    expect(element.figure?.width).toBe(element.clientWidth);
  });

  test("do not undo what the reader did, unless they are what is changed", async () => {
    const element = put({ selected: "trust", width: "400" }, json);
    element.view?.setState({ selected: "power", note: "state" });
    element.setAttribute("width", "450");
    expect(element.view?.state.selected).toBe("power");
    expect(element.figure?.width).toBe(450);
    element.options = { note: "newer" };
    expect(element.figure?.description).toContain("newer");
    element.setAttribute("selected", "other");
    expect(element.view?.state.selected).toBe("other");
    element.removeAttribute("selected");
    expect(element.view?.state.selected).toBe(undefined);
    element.setAttribute("selected", "trust");
    element.view?.setState({ selected: undefined });
    element.setAttribute("width", "500");
    expect(element.figure?.width).toBe(500);
    expect(element.view?.state.selected).toBe(undefined);
  });

  test("changed in one go are drawn once", async () => {
    const element = put({}, json);
    await settled();
    const seen: unknown[] = [];
    element.addEventListener("theme-statechange", (event) => seen.push(event.detail.state));
    element.setAttribute("selected", "trust");
    element.setAttribute("collapsed", "power");
    element.setAttribute("width", "400");
    expect(seen).toEqual([]);
    await settled();
    expect(seen).toEqual([{ selected: "trust", collapsed: ["power"], hiddenGroups: [] }]);
  });
});

describe("the attribute words", () => {
  const address = (text: string): string => `data:application/json,${encodeURIComponent(text)}`;
  const german = { language: "de", messages: { "view.tools.table": "Tabelle" } };
  const table = (element: Element): string => inside(element, ".tl-tools").innerText;

  test("names the file of a dictionary, for which the first drawing waits", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const element = put({ words: address(JSON.stringify(german)) }, json);
    await settled();
    await vi.waitFor(() => expect(shows(element)).toEqual(drawn));
    expect(table(element)).toContain("Tabelle");
    element.removeAttribute("words");
    await settled();
    expect(table(element)).not.toContain("Tabelle");
    expect(console.warn).toHaveBeenCalledOnce();
  });

  test("leaves the figure in English where the file cannot be read, and tells it once", async () => {
    const errors: unknown[] = [];
    const note = (event: Event): void => void errors.push((event as CustomEvent).detail.error);
    document.addEventListener("theme-error", note);
    const element = put({ words: address("{") }, json);
    await vi.waitFor(() => expect(shows(element)).toEqual(drawn));
    expect(table(element)).toContain("Table");
    expect(errors).toHaveLength(1);
    document.removeEventListener("theme-error", note);
  });
});

describe("what the reader does", () => {
  test("is told by bubbling, composed events", async () => {
    const host = document.createElement("section");
    document.body.append(host);
    const element = put({}, json);
    host.attachShadow({ mode: "open" }).append(element);
    await settled();
    const heard: unknown[] = [];
    for (const type of ["theme-select", "theme-hover", "theme-toggle"] as const) {
      document.addEventListener(type, ({ detail, composed }) => heard.push([type, detail.id, composed]), {
        once: true,
      });
    }
    inside(element, ".tl-item[data-theme=trust]").click();
    inside(element, ".tl-item[data-theme=trust]").dispatchEvent(
      new PointerEvent("pointerover", { bubbles: true }),
    );
    inside(element, ".tl-toggle").click();
    expect(heard).toEqual([
      ["theme-select", "trust", true],
      ["theme-hover", "trust", true],
      ["theme-toggle", "power", true],
    ]);
  });

  test("outlives a removal from the page, but for what was only pointed at", async () => {
    const element = put({}, json);
    // Wherever the mouse happens to be.
    element.inert = true;
    element.view?.setState({ selected: "trust", collapsed: ["power"], hovered: "other" });
    const { view } = element;
    element.remove();
    expect(element.view).toBe(undefined);
    expect(() => view?.setState({})).toThrow();
    document.body.append(element);
    await settled();
    expect(element.view?.state).toEqual({ selected: "trust", collapsed: ["power"], hiddenGroups: [] });
    expect(element.shadowRoot?.querySelectorAll("svg")).toHaveLength(1);
    expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(2);
  });
});

describe("a problem", () => {
  const errors = (): unknown[] => {
    const heard: unknown[] = [];
    document.addEventListener("theme-error", ({ detail }) => heard.push((detail.error as Error).name), {
      once: true,
    });
    return heard;
  };

  test("of the study is said in place, at most ten at a time, with the children still there", async () => {
    const heard = errors();
    const themes = Array.from({ length: 14 }, () => ({ label: "A theme", quotes: { a: -1 } }));
    const element = put({}, JSON.stringify({ ...study, themes }));
    await settled();
    const { fallback, figure, problem } = shows(element);
    expect([fallback, figure]).toEqual([true, false]);
    expect(problem).toMatch(/^This figure cannot be drawn:\s+themes\[0\]\.quotes\.a is -1/);
    expect(inside(element, "ul").children).toHaveLength(11);
    expect(inside(element, "li:last-child").textContent).toBe("and 4 more");
    expect(heard).toEqual(["StudyError"]);
    (element.querySelector("script") as HTMLScriptElement).textContent = json;
    await settled();
    expect(shows(element)).toEqual(drawn);
  });

  test("is text, whatever it quotes", async () => {
    const element = put({}, `{"version": "<img src=x onerror=alert(1)>"}`);
    await settled();
    expect(shows(element).problem).toContain("<img");
    expect(inside(element, "img")).toBe(null);
  });

  test("of an option, at first or later, is said in place; what the reader did is not lost", async () => {
    const heard = errors();
    const element = put({ selected: "trust" }, json);
    await settled();
    element.options = { note: "broken" };
    await settled();
    expect(shows(element)).toEqual({
      fallback: true,
      figure: false,
      problem: expect.stringContaining("The note is broken."),
    });
    expect(heard).toEqual(["RangeError"]);
    element.options = {};
    await settled();
    expect(shows(element)).toEqual(drawn);
    expect(element.view?.state.selected).toBe("trust");
  });

  test.each([
    [
      "an answer that is none",
      () => Promise.resolve(new Response("", { status: 404, statusText: "Not Found" })),
      "404 Not Found",
    ],
    ["no answer", () => Promise.reject(new TypeError("Failed to fetch")), "Failed to fetch"],
    ["a page instead of a file", () => Promise.resolve(new Response("<!doctype html>")), "not JSON"],
  ])("of the file, %s, is said in place", async (_, answer, words) => {
    vi.spyOn(globalThis, "fetch").mockImplementation(answer);
    const heard = errors();
    const element = put({ src: "study.json" });
    await vi.waitFor(() => expect(shows(element).problem).toContain(words));
    expect(shows(element).fallback).toBe(true);
    expect(heard).toHaveLength(1);
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(json));
    element.setAttribute("src", "study.json");
    await vi.waitFor(() => expect(shows(element)).toEqual(drawn));
  });

  test("of what is wanted of the view is told, and the figure stays", async () => {
    const element = put({ selected: "trust" }, json);
    await settled();
    const heard = errors();
    const { view } = element;
    view?.setState({ note: "broken" });
    expect(heard).toEqual(["RangeError"]);
    await settled();
    expect(shows(element)).toEqual(drawn);
    expect(element.view).toBe(view);
    expect(view?.state).toEqual({ collapsed: [], hiddenGroups: [], selected: "trust" });
  });

  test("of the file loses nothing of what the reader did", async () => {
    const answers = [json, "", json];
    vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(answers.shift()));
    for (const group of ["", "linked"]) {
      answers.splice(0, 3, json, "", json);
      const element = put({ src: "one.json", ...(group ? { group } : {}) });
      await vi.waitFor(() => expect(shows(element)).toEqual(drawn));
      element.view?.setState({ hiddenGroups: ["b"], collapsed: ["power"], selected: "trust" });
      const { state } = element.view as View;
      element.setAttribute("src", "two.json");
      await vi.waitFor(() => expect(shows(element).problem).toContain("the file is empty"));
      element.setAttribute("src", "three.json");
      await vi.waitFor(() => expect(shows(element)).toEqual(drawn));
      expect(element.view?.state).toEqual(state);
    }
  });

  test("is told once, whatever becomes of an earlier file", async () => {
    const answers: ((response: Response) => void)[] = [];
    vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise((answer) => answers.push(answer)));
    const heard = vi.fn();
    const element = put({ src: "one.json" });
    element.addEventListener("theme-error", heard);
    await settled();
    element.setAttribute("src", "two.json");
    await settled();
    answers[1]?.(new Response("", { status: 500 }));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    answers[0]?.(new Response(json));
    await settled();
    expect(heard).toHaveBeenCalledOnce();
    expect(shows(element).problem).toContain("two.json could not be loaded: the server says 500");
  });

  test("of an address that is none is said in place", async () => {
    const element = put({ src: "http://[" });
    await vi.waitFor(() => expect(shows(element).problem).toContain("http://[ could not be loaded"));
  });
});

describe("the page's own style", () => {
  test("does not bend the figure or the message, and a hidden element is hidden", async () => {
    const page = document.createElement("style");
    page.textContent = `* { letter-spacing: 5px; text-transform: uppercase } div, svg { padding: 9px; width: 50px }`;
    document.body.append(page);
    const element = put({}, json);
    await settled();
    const text = inside(element, "svg text");
    expect([getComputedStyle(text).letterSpacing, getComputedStyle(text).textTransform]).toEqual([
      "normal",
      "none",
    ]);
    expect(inside(element, "svg").getBoundingClientRect().width).toBe(element.clientWidth);
    const bad = put({}, "{");
    await settled();
    expect(getComputedStyle(inside(bad, "li")).letterSpacing).toBe("normal");
    element.hidden = true;
    expect(element.checkVisibility()).toBe(false);
  });

  test("can narrow the element, and the figure follows", async () => {
    const element = put({}, json);
    await settled();
    element.style.width = "345px";
    await frame();
    expect(element.figure?.width).toBe(345);
  });
});

describe("<thematic-map> and <divergence-chart>", () => {
  test("are defined, once, and draw", async () => {
    const { DivergenceChart, ThematicMap } = await import("../../src/elements/index.ts");
    expect(customElements.get("thematic-map")).toBe(ThematicMap);
    expect(customElements.get("divergence-chart")).toBe(DivergenceChart);
    for (const name of ["thematic-map", "divergence-chart"] as const) {
      const element = document.createElement(name);
      element.study = study;
      document.body.append(element);
      expect(element.figure?.kind).toBe(name === "thematic-map" ? "map" : "chart");
      expect(new XMLSerializer().serializeToString(inside(element, "svg"))).toBe(
        renderToString(element.figure as Figure),
      );
      element.setAttribute("layout", "spiral");
      await settled();
      expect(inside(element, "li").textContent).toMatch(/^options\.layout must be one of/);
      element.setAttribute("layout", "mindmap");
      element.setAttribute("caption", "false");
      element.setAttribute("hovered", "ignored");
      expect(element.figure).toBeDefined();
    }
  });
});

describe("a group", () => {
  const selectedIn = (element: ToyFigure): string | undefined => element.view?.state.selected;

  test("shares what readers do, across shadow roots, from the first figure to whoever comes later", async () => {
    const first = put({ group: "one", selected: "trust" }, json);
    const stranger = put({ group: "two" }, json);
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" });
    document.body.append(host);
    const inner = put({ group: "one" }, json);
    host.shadowRoot?.append(inner);
    await settled();
    await settled();
    expect([first, inner, stranger].map(selectedIn)).toEqual(["trust", "trust", undefined]);
    inside(inner, ".tl-item[data-theme=power]").click();
    first.view?.setState({ query: "ch", collapsed: ["power"] });
    expect([first, inner, stranger].map(selectedIn)).toEqual(["power", "power", undefined]);
    expect(inner.view?.state.query).toBe("ch");
    expect(inner.view?.state.collapsed).toEqual([]);
  });

  test("ends for a figure that leaves it, or the page", async () => {
    const [first, second, third] = [
      put({ group: "g" }, json),
      put({ group: "g" }, json),
      put({ group: "g" }, json),
    ];
    await settled();
    second.removeAttribute("group");
    third.remove();
    first.view?.setState({ selected: "power" });
    expect([first, second].map(selectedIn)).toEqual(["power", undefined]);
    second.setAttribute("group", "g");
    expect(selectedIn(second)).toBe("power");
    document.body.append(third);
    await settled();
    expect(selectedIn(third)).toBe("power");
  });
});
