import { afterEach, expect, test, vi } from "vitest";
import { divergenceChart, thematicMap } from "../../src/figures/index.ts";
import { arabic } from "../../src/languages/ar.ts";
import { german } from "../../src/languages/de.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { mount } from "../../src/view/mount.ts";
import type { Draw, View } from "../../src/view/view.ts";
import { foreignWords, latinIn } from "../foreign.ts";
import { clear, frame, item, place } from "./real.ts";

const views: View<never>[] = [];
afterEach(() => clear(views));

const excerpt = (n: number): object => ({ group: "a", text: `Ψ${n}` });
/** Without a letter of English. */
const given = {
  version: 1,
  title: "Ω",
  groups: [
    { id: "a", label: "Α", participants: 8 },
    { id: "b", label: "Β", participants: 9 },
  ],
  themes: [
    {
      id: "top",
      label: "Γ",
      description: "Δ",
      memo: "Ε",
      assessment: "diverge",
      excerpts: Array.from({ length: 12 }, (_, n) => excerpt(n)),
      subthemes: [
        { id: "one", label: "Ζ", participants: { a: 1, b: 7 }, excerpts: [excerpt(20)] },
        { id: "two", label: "Η", participants: { a: 0 } },
      ],
    },
    { id: "other", label: "Θ", participants: { a: 3, b: 3 } },
  ],
};
const study = parseStudy(given);

/** All that a view says: its texts, and the names and descriptions of its elements. */
function saidIn(container: Element): string[] {
  const spoken = ["aria-label", "aria-description", "title", "placeholder"];
  return [...container.querySelectorAll("*")].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? "") : [])),
    ...spoken.flatMap((name) => element.getAttribute(name) ?? []),
  ]);
}

test.each([thematicMap, divergenceChart])("every word around a figure is a message: $name", async (draw) => {
  const container = place();
  const options = { words: foreignWords, zoomable: true } as object;
  const view = mount(container, draw as Draw<object>, study, options) as View;
  views.push(view as View<never>);
  const said: string[] = [];
  const states = [
    {},
    { table: true, help: true, groupList: true, query: "Ζ", hovered: "one", selected: "one" },
    { details: "top", hiddenGroups: ["b"], zoom: { scale: 2, x: 0, y: 0 } },
    { details: "two", query: "Ξ", focus: "top", layout: "sunburst", form: "scatter", sort: "absolute" },
    { collapsed: ["top"], hiddenGroups: [], focus: undefined, details: "one" },
  ];
  for (const state of states) {
    view.setState(state as never);
    said.push(...saidIn(container));
  }
  // What a reader does is told as well.
  const target = item(container, "one") ?? item(container, "other");
  target.focus();
  for (const key of ["Enter", "Enter", "Escape", "#", "#", "?", "?", "ArrowLeft", "Enter"]) {
    (document.activeElement as Element).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await frame();
    said.push(...saidIn(container));
  }
  expect(said.join("")).toContain("ж");
  expect(latinIn(said)).toEqual([]);
});

test("what nobody reports has no column in the details, in any language", () => {
  const quiet = parseStudy({
    version: 1,
    groups: [{ id: "a", label: "A", participants: 8 }],
    themes: [{ id: "t", label: "T", participants: { a: 3 } }],
  });
  for (const words of [undefined, german]) {
    const container = place();
    const view = mount(container, thematicMap, quiet, words ? { words } : {});
    views.push(view as View<never>);
    view.setState({ details: "t" });
    expect(container.querySelectorAll(".tl-details thead th")).toHaveLength(2);
  }
});

test("a dictionary that lacks messages is told of in the console, once", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const words = { language: "de", messages: { "view.undo": "Zurück" } };
  for (let i = 0; i < 2; i++) views.push(mount(place(), thematicMap, study, { words }) as View<never>);
  expect(warn.mock.calls.map(([text]) => String(text).slice(0, 29))).toEqual([
    "Themeloom, de: Said in Englis",
  ]);
  warn.mockRestore();
});

test("the picture and its words are in the dictionary's language", () => {
  const container = place();
  const inEnglish = parseStudy({ version: 1, language: "en", groups: [], themes: [{ label: "T" }] });
  views.push(mount(container, thematicMap, inEnglish, { words: german }) as View<never>);
  for (const name of ["svg", "overlay", "words"]) {
    expect(container.querySelector(`.tl-${name}`)?.getAttribute("lang"), name).toBe("de");
  }
});

test("what is said runs as its own language does in any page, and what the author wrote is in the study's", async () => {
  const container = place();
  const view = mount(container, thematicMap, parseStudy({ ...given, language: "el" }), {});
  views.push(view as View<never>);
  view.setState({ details: "top", table: true, help: true });
  const langOf = (selector: string): unknown[] => {
    const { lang, dir } = container.querySelector(selector) as HTMLElement;
    return [lang, dir];
  };
  for (const [words, lang, dir] of [
    [german, "de", "ltr"],
    [arabic, "ar", "rtl"],
  ] as const) {
    container.dir = dir === "rtl" ? "ltr" : "rtl";
    view.update({ options: { words } });
    view.setState({ details: undefined, hovered: undefined });
    // A pointer rests on a theme, again where another, left from before, was in its place.
    const point = (): void => {
      const over = { bubbles: true, pointerType: "mouse" };
      item(container, "top").dispatchEvent(new PointerEvent("pointerover", over));
      expect(langOf(".tl-tooltip")).toEqual([lang, dir]);
    };
    await vi.waitFor(point, { timeout: 5000, interval: 400 });
    expect(langOf(".tl-tooltip b")).toEqual(["el", "auto"]);
    view.setState({ details: "top" });
    for (const name of ["toolbar", "details", "table", "help", "hint"]) {
      expect([name, ...langOf(`.tl-${name}`)]).toEqual([name, lang, dir]);
    }
    for (const own of ["h2", "blockquote"]) expect(langOf(`.tl-details ${own}`)).toEqual(["el", "auto"]);
  }
});
