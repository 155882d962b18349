import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import { type Figure, forms, layouts } from "../../src/figures/index.ts";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { renderToString } from "../../src/render/string.ts";
import { mount } from "../../src/view/mount.ts";
import type { View } from "../../src/view/view.ts";
import { clear, example, frame, item, place, serialised } from "./real.ts";

const study = example("peer-influence-illustrative");
const views: View<never>[] = [];
let container: HTMLElement;
let view: View<object>;

function show(draw = thematicMap as typeof divergenceChart, into = place(), given: unknown = study): void {
  container = into;
  view = mount(container, draw, given, {});
  views.push(view as View<never>);
}
const prefer = (value: string): Promise<unknown> =>
  cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value }] });
const theme = (id: string): SVGGElement => container.querySelector(`g[data-theme="${id}"]`) as SVGGElement;
/** What is on its way, by theme. */
const moving = (): Map<string, Animation> =>
  new Map(
    document.getAnimations().flatMap((animation) => {
      const { target } = animation.effect as KeyframeEffect;
      const id = (target as SVGElement).dataset.theme;
      return id === undefined ? [] : [[id, animation] as const];
    }),
  );
/** Holds everything at a time, from 0 for its beginning to 1 for its end. */
const hold = (progress: number): void => {
  for (const animation of document.getAnimations()) {
    animation.pause();
    animation.currentTime = progress * Number(animation.effect?.getTiming().duration);
  }
};
const corner = (id: string): [number, number] => {
  const { left, top } = theme(id).getBoundingClientRect();
  const origin = container.getBoundingClientRect();
  return [left - origin.left, top - origin.top];
};
const near = (a: number[], b: number[]): void =>
  a.forEach((value, i) => {
    expect(Math.abs(value - (b[i] as number))).toBeLessThan(1);
  });

beforeEach(async () => {
  await prefer("no-preference");
  show();
});
afterEach(async () => {
  clear(views);
  await prefer("");
});

describe("themes", () => {
  test("glide from their old place to the new, in both figures", () => {
    for (const [draw, change] of [
      [thematicMap, { collapsed: ["recognised-power", "explaining-power"] }],
      [divergenceChart, { sort: "author" }],
    ] as const) {
      show(draw as typeof divergenceChart);
      const before = new Map(view.figure.items.map(({ id }) => [id, corner(id)]));
      view.setState(change);
      const ways = moving();
      expect(ways.size).toBeGreaterThan(2);
      hold(0);
      for (const id of ways.keys()) near(corner(id), before.get(id) as number[]);
      hold(0.999);
      const ends = new Map([...ways.keys()].map((id) => [id, corner(id)]));
      for (const animation of ways.values()) animation.finish();
      for (const [id, end] of ends) near(end, corner(id));
    }
  });

  test("are written at their end from the beginning, at any instant", () => {
    for (const state of [{ collapsed: ["explaining-power"] }, { layout: "mindmap" }, { focus: "trust" }]) {
      view.setState(state);
      expect(moving().size, JSON.stringify(state)).toBeGreaterThan(0);
      for (const progress of [0, 0.3, 0.9]) {
        hold(progress);
        expect(serialised(container)).toBe(renderToString(view.figure));
        expect(view.toSVG()).toBe(renderToString(view.figure));
      }
    }
  });

  test("that are new fade in, with the lines to what moves", () => {
    view.setState({ collapsed: ["explaining-power"] });
    for (const animation of document.getAnimations()) animation.finish();
    view.setState({ collapsed: [] });
    hold(0);
    expect(getComputedStyle(theme("professional-value")).opacity).toBe("0");
    expect(getComputedStyle(theme("professional-value")).transform).toContain("matrix(1, 0, 0, 1,");
    const line = container.querySelector("[data-to='professional-value']") as Element;
    expect(getComputedStyle(line).opacity).toBe("0");
    expect(getComputedStyle(theme("recognised-power")).opacity).toBe("1");
  });

  test("that only grow stay where they are", () => {
    const before = corner("conflict")[0];
    view.setState({ hiddenGroups: ["leaders"] });
    hold(0);
    near([corner("conflict")[0]], [before]);
  });

  test("have their places on the overlay at once", () => {
    view.setState({ layout: "mindmap" });
    hold(0);
    const box = view.figure.items.find(({ id }) => id === "conflict")?.box;
    const { left } = item(container, "conflict").getBoundingClientRect();
    expect(left - container.getBoundingClientRect().left).toBeCloseTo(box?.x ?? 0, 0);
  });

  test("of which one moves stand in no other's group, whatever the layout or form", () => {
    for (const layout of layouts) {
      view.setState({ layout });
      expect(container.querySelector("g[data-theme] g[data-theme]"), layout).toBe(null);
    }
    show(divergenceChart);
    for (const form of forms) {
      view.setState({ form });
      expect(container.querySelector("g[data-theme] g[data-theme]"), form).toBe(null);
    }
  });
});

describe("motion", () => {
  test("ends within 250 ms and leaves nothing", async () => {
    view.setState({ layout: "mindmap" });
    const all = document.getAnimations();
    for (const animation of all)
      expect(animation.effect?.getComputedTiming().endTime).toBeLessThanOrEqual(250);
    await Promise.all(all.map(({ finished }) => finished));
    expect(document.getAnimations()).toEqual([]);
    expect(theme("conflict").getAnimations()).toEqual([]);
    expect(serialised(container)).toBe(renderToString(view.figure));
  });

  test("that is interrupted goes on from where things are", () => {
    view.setState({ collapsed: ["explaining-power"] });
    hold(0.4);
    const before = corner("conflict");
    view.setState({ collapsed: [] });
    hold(0);
    near(corner("conflict"), before);
    expect(theme("conflict").getAnimations()).toHaveLength(1);
  });

  test("does not end for a theme that is pointed at or selected", () => {
    view.setState({ layout: "mindmap" });
    const before = moving();
    view.setState({ hovered: "conflict", selected: "trust" });
    expect([...moving().values()]).toEqual([...before.values()]);
  });

  test("is there for a reader's act", () => {
    const branch = item(container, "explaining-power");
    branch.focus();
    // Seen at once: a key that travels through the browser may take longer than the motion.
    branch.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
    expect(moving().size).toBeGreaterThan(0);
  });

  test.each(["reduce", ""])("is none where the preference is %j", async (value) => {
    await prefer(value);
    const unknown = value === "" && vi.spyOn(window, "matchMedia").mockReturnValue({} as MediaQueryList);
    view.setState({ layout: "mindmap" });
    expect(document.getAnimations()).toEqual([]);
    if (unknown) unknown.mockRestore();
  });

  test("is none where nobody can be asked", () => {
    const { matchMedia } = window;
    Object.assign(window, { matchMedia: undefined });
    view.setState({ layout: "mindmap" });
    Object.assign(window, { matchMedia });
    expect(document.getAnimations()).toEqual([]);
  });

  test("is none at first, on pointing and selecting, and as the page becomes narrower", async () => {
    expect(document.getAnimations()).toEqual([]);
    view.setState({ hovered: "conflict", selected: "trust" });
    expect(document.getAnimations()).toEqual([]);
    container.style.width = "400px";
    await frame();
    expect(view.figure.width).toBe(400);
    expect(document.getAnimations()).toEqual([]);
    expect(serialised(container)).toBe(renderToString(view.figure));
  });

  test("is none where the page becomes narrower amidst it", async () => {
    view.setState({ layout: "mindmap" });
    hold(0.1);
    container.style.width = "400px";
    await frame();
    expect(document.getAnimations()).toEqual([]);
  });

  test("is none of more than 200 marks", () => {
    const themes = Array.from({ length: 150 }, (_, i) => ({ id: `t${i}`, label: `Theme ${i}` }));
    const many = {
      version: 1,
      groups: [{ id: "a", label: "A" }],
      themes: [{ id: "all", label: "All", subthemes: themes }],
    };
    const moves = (given: unknown): number => {
      show(thematicMap as typeof divergenceChart, place(), given);
      view.setState({ layout: "mindmap" });
      return document.getAnimations().length;
    };
    expect(moves(many)).toBe(0);
    expect(
      moves({ ...many, themes: [{ id: "all", label: "All", subthemes: themes.slice(0, 50) }] }),
    ).toBeGreaterThan(50);
  });

  test("ends with the view, and harms nothing that is taken out of the page", async () => {
    view.setState({ layout: "mindmap" });
    const old = theme("conflict");
    const [animation] = old.getAnimations();
    view.destroy();
    expect(animation?.playState).toBe("idle");
    show();
    view.setState({ layout: "mindmap" });
    container.remove();
    view.setState({ layout: "tree" });
    expect(theme("conflict").getAnimations()).toEqual([]);
    expect(serialised(container)).toBe(renderToString(view.figure));
    await frame();
    expect(document.getAnimations()).toEqual([]);
  });

  test("is that of the document where the figure is: a shadow root, a frame", () => {
    const shadow = place().attachShadow({ mode: "open" });
    const inner = document.createElement("div");
    shadow.append(inner);
    show(undefined, inner);
    view.setState({ layout: "mindmap" });
    expect(shadow.getAnimations().length).toBeGreaterThan(0);
    const iframe = document.createElement("iframe");
    iframe.width = "740";
    document.body.append(iframe);
    const there = iframe.contentDocument?.body as HTMLElement;
    show(undefined, there);
    view.setState({ layout: "mindmap" });
    expect(iframe.contentDocument?.getAnimations().length).toBeGreaterThan(0);
    const nowhere = document.implementation.createHTMLDocument().body;
    show(undefined, nowhere);
    expect(() => view.setState({ layout: "mindmap" })).not.toThrow();
  });
});

test("a figure of one's own moves too, as far as its themes are marked", () => {
  const draw = (_: unknown, { wide = false }: { wide?: boolean }): Figure => ({
    ...thematicMap(study, { width: 400, layout: wide ? "mindmap" : "tree" }),
  });
  container = place();
  const own = mount(container, draw, study, {});
  views.push(own as View<never>);
  own.setState({ wide: true });
  expect(moving().size).toBeGreaterThan(0);
});
