import { describe, expect, it } from "vitest";
import { type Figure, type Layout, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textWidth } from "../../../src/text/width.ts";
import { everyCount, everyLink, manyScripts, twelveGroups } from "../../figures/samples.ts";

/** Every element of a scene. */
function elementsOf(scene: SceneNode): SceneNode[] {
  const all = [scene];
  for (let i = 0; i < all.length; i++) all.push(...(all[i] as SceneNode).children);
  return all;
}

/** Where an element's own origin is in the figure. */
function placeOf(scene: SceneNode, node: SceneNode): { x: number; y: number } | undefined {
  const [, x = 0, y = 0] = /^translate\((\S+) (\S+)\)$/.exec(scene.attrs.transform ?? "") ?? [];
  if (scene === node) return { x: Number(x), y: Number(y) };
  for (const child of scene.children) {
    const inside = placeOf(child, node);
    if (inside) return { x: inside.x + Number(x), y: inside.y + Number(y) };
  }
  return undefined;
}

const themeOf = (figure: Figure, id: string): SceneNode =>
  elementsOf(figure.scene).find((node) => node.attrs["data-theme"] === id) as SceneNode;
const partsOf = (figure: Figure, id: string, tag: string): SceneNode[] =>
  themeOf(figure, id).children.filter((node) => node.tag === tag);
const number = (node: SceneNode | undefined, name: string): number => Number(node?.attrs[name]);

/** A text's left and right edge, and its baseline, from where its theme stands. */
function extent(text: SceneNode): { left: number; right: number; y: number } {
  const size = number(text, "font-size");
  const width = textWidth(text.text ?? "", { size, bold: text.attrs["font-weight"] === "bold" });
  const given = text.attrs["text-anchor"] ?? "start";
  const turned = { start: "end", middle: "middle", end: "start" }[given];
  const anchor = text.attrs.direction === "rtl" ? turned : given;
  const x = number(text, "x") || 0;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, y: number(text, "y") };
}

const draw = (themes: unknown[], options: MapOptions = {}, groups = 2): Figure =>
  thematicMap(
    parseStudy({
      version: 1,
      groups: ["a", "b", "c", "d"].slice(0, groups).map((id) => ({ id, label: id, participants: 10 })),
      themes,
    }),
    options,
  );
const one = (theme: object): object[] => [{ id: "t", label: "T", ...theme }];

describe("bars of two groups", () => {
  /** Each bar's ends, counted from the axis. */
  const bars = (figure: Figure, id = "t"): [unknown, number, number][] => {
    const axis = number(partsOf(figure, id, "line")[0], "x1");
    return partsOf(figure, id, "rect").map((rect) => [
      rect.attrs["data-group"],
      Math.round(number(rect, "x") - axis) + 0,
      Math.round(number(rect, "x") + number(rect, "width") - axis) + 0,
    ]);
  };

  it("start from one axis, the first to the left, the longest being 34 px at 720", () => {
    const figure = draw([
      ...one({ quotes: { a: 20, b: 5 } }),
      { id: "u", label: "U", quotes: { a: 10, b: 0 } },
    ]);
    expect(bars(figure)).toEqual([
      ["a", -34, 0],
      ["b", 0, 8],
    ]);
    expect(bars(figure, "u")).toEqual([["a", -17, 0]]);
    expect(partsOf(figure, "t", "line")).toHaveLength(1);
  });

  it("are solid as far as is certain, and leave room for all that may be", () => {
    const themes = [
      ...one({ quotes: { a: { min: 5, max: 20 }, b: 10 } }),
      { label: "U", quotes: { a: 1, b: 1 } },
    ];
    expect(bars(draw(themes))).toEqual([
      ["a", -8, 0],
      ["a", -33, -9],
      ["b", 0, 17],
    ]);
  });

  it("have their numbers where they end, that of nothing known next to the axis", () => {
    const figure = draw([...one({ quotes: { a: null, b: 0 } }), { label: "U", quotes: { a: 9, b: 9 } }]);
    const axis = number(partsOf(figure, "t", "line")[0], "x1");
    const [, unknown, zero] = partsOf(figure, "t", "text");
    expect([unknown?.text, zero?.text]).toEqual(["–", "0"]);
    expect(extent(unknown as SceneNode).right).toBeCloseTo(axis - 5, 1);
    expect(extent(zero as SceneNode).left).toBeCloseTo(axis + 5, 1);
  });

  it("of prevalence are as long as the longest where all voiced a theme", () => {
    const figure = draw(one({ participants: { a: 10, b: 5 } }), { encode: "prevalence" });
    expect(bars(figure)).toEqual([
      ["a", -34, 0],
      ["b", 0, 17],
    ]);
  });

  it("are none where a theme has subthemes, whose bars would need another scale", () => {
    const themes = [
      {
        id: "t",
        label: "T",
        quotes: { a: 2, b: 1 },
        subthemes: [{ id: "u", label: "U", quotes: { a: 20, b: 5 } }],
      },
    ];
    const figure = draw(themes);
    expect(partsOf(figure, "t", "rect")).toEqual([]);
    expect(bars(figure, "u")[0]).toEqual(["a", -34, 0]);
    const marks = themeOf(figure, "t").children.filter((node) => node.attrs["data-group"]);
    expect(marks.map((node) => node.attrs["data-group"])).toEqual(["a", "b"]);
    // Each group has a shape of its own.
    expect(new Set(marks.map(({ tag }) => tag)).size).toBe(2);
    const [, , , direct] = partsOf(figure, "t", "text");
    expect(direct?.text).toBe("direct: 2 · 1");
    expect(number(direct, "y")).toBeCloseTo(number(partsOf(figure, "t", "text")[1], "y") + 14.64, 1);
  });

  it("of more groups stand side by side, with no axis where nothing is reported", () => {
    const figure = draw(one({ quotes: { a: 4, b: null, c: 2 } }), {}, 3);
    expect(partsOf(figure, "t", "line")).toHaveLength(2);
    const [a, c] = partsOf(figure, "t", "rect");
    expect(number(a, "width")).toBeCloseTo(26, 1);
    expect(number(c, "width")).toBeCloseTo(13, 1);
    const lefts = partsOf(figure, "t", "text")
      .slice(1)
      .map((text) => extent(text).left);
    expect(lefts).toEqual([...lefts].sort((x, y) => x - y));
  });
});

describe("the weight of a label", () => {
  const label = (theme: object, options: MapOptions = {}): SceneNode =>
    partsOf(
      draw([...one(theme), { label: "U", subthemes: [{ label: "V" }] }], options),
      "t",
      "text",
    )[0] as SceneNode;
  const below = (theme: object): Figure => draw([{ label: "P", subthemes: one(theme) }]);

  it("is bold below the top only where the authors find that groups diverge, with what they base it on", () => {
    const plain = below({ quotes: { a: 1, b: 2 } });
    expect(partsOf(plain, "t", "text")[0]?.attrs["font-weight"]).toBeUndefined();
    const judged = below({ quotes: { a: 1, b: 2 }, assessment: "diverge" });
    const texts = partsOf(judged, "t", "text");
    expect(texts[0]?.attrs["font-weight"]).toBe("bold");
    expect(texts.at(-1)?.text).toBe("Authors: diverge");
    const evident = below({ participants: { a: 1, b: 9 }, assessment: "diverge" });
    expect(partsOf(evident, "t", "text").map(({ text }) => text)).toEqual([
      "T",
      "1",
      "9",
      "1 of 10 against",
      "9 of 10",
    ]);
  });

  it.each<[object, boolean]>([
    [{ a: 0, b: 0 }, true],
    [{ a: 0, b: 3 }, false],
    [{ a: 0, b: null }, false],
    [{ a: null, b: null }, false],
    [{ a: 0, b: { max: 4 } }, false],
  ])("is quiet where nobody voiced the theme for certain: %j", (quotes, quiet) => {
    expect(label({ quotes }).attrs.fill).toBe(quiet ? "#595959" : "#1a1a1a");
  });

  it("of a difference is bold where it is marked", () => {
    const weight = (participants: object): unknown =>
      partsOf(draw(one({ participants }), { encode: "divergence" }), "t", "text")[1]?.attrs["font-weight"];
    expect(weight({ a: 1, b: 9 })).toBe("bold");
    expect(weight({ a: 4, b: 6 })).toBeUndefined();
  });
});

describe.each<[Layout, MapOptions]>([
  ["tree", { width: 900 }],
  ["tree", { width: 360 }],
  ["mindmap", { width: 960 }],
  ["radial", { width: 1200 }],
  ["force", { width: 900 }],
])("in a %s with %j", (layout, options) => {
  it.each<[string, Study, MapOptions]>([
    ["counts", everyCount, {}],
    ["totals", everyCount, { encode: "total" }],
    ["prevalence", everyCount, { encode: "prevalence" }],
    ["differences", everyCount, { encode: "divergence" }],
    ["links", everyLink, {}],
    ["twelve groups", twelveGroups, {}],
    ["marks of presence", manyScripts, { measure: "presence" }],
  ])("every word of a theme is within its box, and no number on another: %s", (_, study, more) => {
    const figure = thematicMap(study, { layout, ...options, ...more });
    for (const { id, box } of figure.items) {
      const node = themeOf(figure, id);
      const { x, y: top } = placeOf(figure.scene, node) as { x: number; y: number };
      const extents = node.children.filter(({ tag }) => tag === "text").map(extent);
      extents.forEach(({ left, right, y: baseline }, i) => {
        expect(left + x).toBeGreaterThan(box.x - 0.6);
        expect(right + x).toBeLessThan(box.x + box.width + 0.6);
        expect(baseline + top).toBeGreaterThan(box.y + 8);
        expect(baseline + top).toBeLessThan(box.y + box.height);
        for (const other of extents.slice(0, i)) {
          if (Math.abs(other.y - baseline) < 10)
            expect(left >= other.right || right <= other.left).toBe(true);
        }
      });
    }
  });
});
