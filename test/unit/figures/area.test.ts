import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Layout, thematicMap } from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { breaches } from "../../figures/promises.ts";
import * as samples from "../../figures/samples.ts";
import { cellOf, elementsOf, themeIn, themesOf } from "../../figures/scene-query.ts";

const folder = join(import.meta.dirname, "../../../examples/studies");
const studies: [string, Study][] = [
  ...readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file): [string, Study] => [file, parseStudy(readFileSync(join(folder, file)))]),
  ...Object.entries(samples),
];
const layouts: readonly Layout[] = ["pack", "sunburst", "icicle", "treemap"];
const widths = [280, 320, 360, 480, 720, 1200];

/** The letters of a text, whatever its lines, hyphens and marks of direction. */
const letters = (text: string): string => text.replace(/[\s\u00ad\u200b\u2066-\u2069-]/g, "");

/** All that is written in elements, in order. */
const written = (node: SceneNode): string =>
  letters((node.tag === "text" ? (node.text ?? "") : "") + node.children.map(written).join(""));

describe.each(layouts)("%s", (layout) => {
  it.each(studies)(
    "has every label in full, every theme within reach, and nothing unportable: %s",
    (_, study) => {
      for (const width of widths) {
        const figure = thematicMap(study, { layout, width });
        expect(breaches(figure)).toEqual([]);
        expect(figure.notes.join()).not.toContain("cut");
        const drawn = new Map(themesOf(figure).map((node) => [node.attrs["data-theme"], written(node)]));
        expect(drawn.size).toBe(figure.items.length);
        const labels = new Map<string, string>();
        const stack = [...study.themes];
        for (let theme = stack.pop(); theme; theme = stack.pop()) {
          labels.set(theme.id, theme.label);
          stack.push(...theme.subthemes);
        }
        for (const { id, box, toggle } of figure.items) {
          expect(drawn.get(id)).toContain(letters(labels.get(id) ?? "?"));
          if (toggle) expect(Math.min(toggle.width, toggle.height)).toBeGreaterThanOrEqual(24);
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(figure.height);
        }
      }
    },
  );

  it("tells zero, bounds and not reported apart", () => {
    const study = parseStudy({
      version: 1,
      groups: [
        { id: "a", label: "A" },
        { id: "b", label: "B" },
      ],
      themes: [
        { id: "known", label: "Known", quotes: { a: 12, b: 9 } },
        { id: "zero", label: "Zero", quotes: { a: 0, b: 0 } },
        { id: "least", label: "Least", quotes: { a: { min: 5 }, b: 3 } },
        { id: "unknown", label: "Unknown" },
      ],
    });
    const figure = thematicMap(study, { layout });
    const dashed = (id: string): boolean => "stroke-dasharray" in cellOf(figure, id);
    expect(["known", "zero", "least", "unknown"].map(dashed)).toEqual([false, false, true, true]);
    expect(Number(cellOf(figure, "zero")["stroke-width"])).toBeLessThan(
      Number(cellOf(figure, "known")["stroke-width"]),
    );
    expect(figure.notes.join(" ")).toMatch(/Thin outline: no quotes.*Dashed outline/);
    const parts = elementsOf(themeIn(figure, "zero")).filter((node) => node.attrs["data-group"]);
    // The two marks beside its numbers, but no part of its cell.
    expect(parts.length).toBe(2);
  });

  it("says that cells are equal where nothing is counted, and draws them so", () => {
    const [, study] = studies.find(([name]) => name.startsWith("peer-influence-ill")) as [string, Study];
    const figure = thematicMap(study, { layout, encode: "none" });
    expect(figure.notes).toContain("All cells are equally large: no counts are shown.");
    expect(elementsOf(figure.scene).some((node) => node.attrs["data-group"])).toBe(false);
  });

  it("marks what the authors say diverges", () => {
    const [, study] = studies.find(([name]) => name.startsWith("peer-influence-ill")) as [string, Study];
    const figure = thematicMap(study, { layout });
    expect(cellOf(figure, "institutions").stroke).toBe("#1a1a1a");
    const bold = elementsOf(themeIn(figure, "institutions")).filter(
      (node) => node.attrs["font-weight"] === "bold" && !node.attrs.class,
    );
    expect(bold.length).toBeGreaterThan(0);
  });

  it("holds thousands of themes, and a chain of 64", () => {
    const groups = [{ id: "a", label: "A" }];
    const wide = Array.from({ length: 3000 }, (_, i) => ({ label: `T${i}`, quotes: { a: i % 7 } }));
    const deep = Array.from({ length: 63 }).reduceRight<object>(
      (below, _, level) => ({ label: `L${level}`, subthemes: [below] }),
      { label: "Deepest", quotes: { a: 3 } },
    );
    for (const themes of [wide, [deep]]) {
      const figure = thematicMap(parseStudy({ version: 1, groups, themes }), { layout, width: 1200 });
      expect(figure.items.length).toBe(themes === wide ? 3000 : 64);
    }
  });
});

it("20,000 themes are an outline", () => {
  const themes = Array.from({ length: 20_000 }, (_, i) => ({ label: `T${i}` }));
  const figure = thematicMap(parseStudy({ version: 1, groups: [], themes }), { layout: "treemap" });
  expect(figure.items.length).toBe(20_000);
  expect(figure.notes[0]).toBe("Drawn as an outline: this study has no room as a treemap in this width.");
});

describe("sizes", () => {
  const study = parseStudy({
    version: 1,
    groups: [
      { id: "a", label: "A" },
      { id: "b", label: "B" },
    ],
    themes: [
      {
        id: "parent",
        label: "Parent",
        quotes: { a: 10, b: 10 },
        subthemes: [
          { id: "one", label: "One", quotes: { a: 30, b: 10 } },
          { id: "two", label: "Two", quotes: { a: 5, b: 15 } },
        ],
      },
      { id: "three", label: "Three", quotes: { a: 10, b: 10 } },
    ],
  });
  const number = (attrs: SceneNode["attrs"], name: string): number => Number(attrs[name]);

  it("of an icicle are heights, the groups' parts of them too", () => {
    const figure = thematicMap(study, { layout: "icicle" });
    const height = (id: string): number => number(cellOf(figure, id), "height");
    expect(height("one") / height("two")).toBeCloseTo(2, 1);
    expect(height("parent") / height("two")).toBeCloseTo(4, 0);
    const [first, second] = elementsOf(themeIn(figure, "one")).filter(
      ({ tag, attrs }) => tag === "rect" && attrs["data-group"],
    );
    expect(first?.attrs["data-group"]).toBe("a");
    expect(number(first?.attrs ?? {}, "height") / number(second?.attrs ?? {}, "height")).toBeCloseTo(3, 1);
  });

  it("of a treemap are areas, and what a theme holds itself is free", () => {
    const figure = thematicMap(study, { layout: "treemap" });
    const area = (id: string): number => {
      const attrs = cellOf(figure, id);
      return number(attrs, "width") * number(attrs, "height");
    };
    expect(area("one") / area("two")).toBeCloseTo(2, 1);
    expect(area("three") / area("two")).toBeCloseTo(1, 1);
    expect(area("parent")).toBeGreaterThan(area("one") + area("two") + 0.9 * area("three"));
    expect(figure.notes.join(" ")).toContain("Room without a label: quotes coded to the theme itself.");
  });

  it("of a packing are areas", () => {
    const figure = thematicMap(study, { layout: "pack" });
    const area = (id: string): number => number(cellOf(figure, id), "r") ** 2;
    expect(area("one") / area("two")).toBeCloseTo(2, 1);
    expect(area("three") / area("two")).toBeCloseTo(1, 1);
  });
});
