import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure } from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, smallPrintOf, textsIn, themeIn } from "../../figures/scene-query.ts";

const draw = (
  themes: readonly object[],
  options: ChartOptions = {},
  levels: readonly (number | undefined)[] = [1, 2, 3],
): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: levels.map((level, i) => ({ id: "abcd"[i], label: `G${"abcd"[i]}`, participants: 10, level })),
      themes,
    }),
    { form: "slope", compare: levels.length > 2 ? "ordered" : "auto", width: 900, ...options },
  );
const theme = (id: string, participants: object, more: object = {}): object => ({
  id,
  label: `Theme ${id}`,
  participants,
  ...more,
});

const num = ({ attrs }: SceneNode, ...names: string[]): number[] => names.map((name) => Number(attrs[name]));
const ofClass = (figure: Figure, id: string, name: string): SceneNode[] =>
  elementsOf(themeIn(figure, id)).filter(({ attrs }) => attrs.class === name);
const segments = (figure: Figure, id: string): SceneNode[] => ofClass(figure, id, "tl-slope");
const ends = (figure: Figure, id: string): number[][] =>
  segments(figure, id).map((line) => num(line, "x1", "y1", "x2", "y2"));
const axes = (figure: Figure): number[][] =>
  elementsOf(figure.scene)
    .filter(({ attrs }) => attrs.class === "tl-axes")
    .flatMap(({ children }) => children.map((line) => num(line, "x1", "y1", "y2")));
const textOf = (figure: Figure, id: string): string => textsIn(themeIn(figure, id)).join(" | ");
const instead = /^Drawn as \w+: slope needs a pair or ordered groups/;

describe("a slope", () => {
  it("runs from axis to axis in the order of levels, at the height of each value", () => {
    const figure = draw([theme("t", { a: 10, b: 0, c: 4 })], {}, [2, 3, 1]);
    const [c, a, b] = axes(figure) as [number[], number[], number[]];
    expect(c[0]).toBeLessThan(a[0] as number);
    expect(a[0]).toBeLessThan(b[0] as number);
    const [, top, bottom] = c as [number, number, number];
    expect(top).toBeLessThan(bottom);
    const at = (share: number): number => bottom - share * (bottom - top);
    const [first, second] = ends(figure, "t") as [number[], number[]];
    expect(first).toEqual([c[0], expect.closeTo(at(0.4), 1), a[0], expect.closeTo(at(1), 1)]);
    expect(second).toEqual([a[0], expect.closeTo(at(1), 1), b[0], expect.closeTo(at(0), 1)]);
  });

  it("of shares has the largest at the top, and nothing at the bottom", () => {
    const themes = [
      { id: "t", label: "T", quotes: { a: 30, b: 5 } },
      { id: "u", label: "U", quotes: { a: 70, b: 95 } },
    ];
    const figure = draw(themes, { measure: "share" }, [undefined, undefined]);
    const [, top, bottom] = axes(figure)[0] as [number, number, number];
    const [[, left, , right]] = ends(figure, "u") as [[number, number, number, number]];
    expect(right).toBeCloseTo(top, 1);
    expect((bottom - left) / (bottom - top)).toBeCloseTo(70 / 95, 2);
  });

  it("is broken where nothing is reported, and still named, with a dash, below everything that is", () => {
    const figure = draw([
      theme("t", { a: 2, b: null, c: 4 }),
      theme("u", { a: 2, b: 3, c: null }),
      theme("z", { a: 0, b: 0, c: 0 }),
    ]);
    expect(segments(figure, "t")).toHaveLength(0);
    expect(ofClass(figure, "t", "tl-slope")).toEqual([]);
    expect(segments(figure, "u")).toHaveLength(1);
    expect(textOf(figure, "u")).toContain("– | Theme u");
    const y = (id: string): number => figure.items.find((item) => item.id === id)?.box.y ?? 0;
    expect(y("u")).toBeGreaterThan(y("z") + 20);
    expect(figure.notes).toContain("A line is broken where nothing is known of a group.");
  });

  it("is dashed to what is known in bounds, whose ends are hollow", () => {
    const figure = draw([theme("t", { a: 2, b: { min: 4, max: 8 }, c: 6 })]);
    expect(segments(figure, "t").map(({ attrs }) => attrs["stroke-dasharray"])).toEqual(["4 3", "4 3"]);
    const [, top, bottom] = axes(figure)[0] as [number, number, number];
    const range = elementsOf(themeIn(figure, "t")).find(
      ({ tag, attrs }) => tag === "line" && attrs["data-group"] === "b",
    ) as SceneNode;
    const share = (y: number): number => Math.round(((bottom - y) / (bottom - top)) * 100);
    expect(num(range, "y1", "y2").map(share)).toEqual([40, 80]);
    const hollow = elementsOf(themeIn(figure, "t")).filter(
      ({ attrs }) => attrs["data-group"] === "b" && attrs.fill === "#ffffff",
    );
    expect(hollow).toHaveLength(2);
  });

  it("runs along the least of what is known in bounds, and a thin line along the most: never through their middle", () => {
    const figure = draw([theme("t", { a: 2, b: { min: 4, max: 8 }, c: 6 })]);
    const [, top, bottom] = axes(figure)[0] as [number, number, number];
    const shares = (name: string): number[][] =>
      ofClass(figure, "t", name).map((line) =>
        num(line, "y1", "y2").map((y) => Math.round(((bottom - y) / (bottom - top)) * 100)),
      );
    expect(shares("tl-slope")).toEqual([
      [20, 40],
      [40, 60],
    ]);
    expect(shares("tl-most")).toEqual([
      [20, 80],
      [80, 60],
    ]);
    expect(smallPrintOf(figure)).toContain("line and label are at the least, which is certain");
    const last = draw([theme("t", { a: 2, b: 2, c: { min: 4, text: "most" } })]);
    const label = elementsOf(themeIn(last, "t")).findLast(({ text }) => text === "Theme t") as SceneNode;
    const [, high, low] = axes(last)[0] as [number, number, number];
    expect(Math.abs(Number(label.attrs.y) - 4 - (low - 0.4 * (low - high)))).toBeLessThan(4);
  });

  it("is broken where a group's value may be anywhere, and has no mark there", () => {
    const figure = draw([theme("t", { a: 2, b: { text: "some" }, c: 6 })]);
    expect(segments(figure, "t")).toEqual([]);
    const groups = elementsOf(themeIn(figure, "t")).flatMap(({ attrs }) => attrs["data-group"] ?? []);
    expect(groups).toEqual(["a", "c"]);
    expect(figure.notes).toContain("A line is broken where nothing is known of a group.");
  });

  it("has values on the axes between its ends, once for all lines that meet there, where there is room", () => {
    const themes = ["t", "u", "v"].map((id, i) =>
      theme(id, { a: i, b: [5, 5, { min: 8 }][i], c: 9 - 3 * i }),
    );
    const middle = (figure: Figure): string[] =>
      themes
        .flatMap((_, i) => textsIn(themeIn(figure, "tuv"[i] as string)))
        .filter((text) => /^5 of|≥8 of/.test(text));
    expect(middle(draw(themes)).sort()).toEqual(["5 of 10", "≥8 of 10"]);
    expect(middle(draw(themes, { width: 320 }))).not.toContain("≥8 of 10");
  });

  it("has each group's mark on its axis, and its first and last value at its ends", () => {
    const figure = draw([theme("t", { a: 10, b: 0, c: 4 })]);
    const groups = elementsOf(themeIn(figure, "t")).flatMap(({ attrs }) => attrs["data-group"] ?? []);
    expect(groups).toEqual(["a", "b", "c"]);
    expect(textOf(figure, "t")).toContain("10 of 10");
    expect(textOf(figure, "t")).toContain("4 of 10 | Theme t");
  });

  it("is bold and shaded where a difference is marked, and lies on top", () => {
    const themes = [theme("t", { a: 1, b: 9 }), theme("u", { a: 5, b: 5 })];
    const figure = draw(themes, {}, [undefined, undefined]);
    const width = (id: string): number => Number(segments(figure, id)[0]?.attrs["stroke-width"]);
    expect(width("t")).toBeGreaterThan(width("u"));
    expect(ofClass(figure, "t", "tl-marked").length).toBeGreaterThan(0);
    expect(ofClass(figure, "u", "tl-marked")).toEqual([]);
    const drawn = elementsOf(figure.scene).flatMap(({ attrs }) => attrs["data-theme"] ?? []);
    expect(drawn).toEqual(["u", "t"]);
    expect(figure.items.map(({ id }) => id)).toEqual(["t", "u"]);
  });

  it("has groups of one level side by side, joined by a paler line, under one bracket", () => {
    const figure = draw([theme("t", { a: 1, b: 2, c: 3, d: 4 })], {}, [1, 2, 2, 3]);
    const xs = axes(figure).map(([x]) => x as number);
    const gaps = xs.slice(1).map((x, i) => x - (xs[i] as number));
    expect(gaps[1]).toBeLessThan(0.8 * (gaps[0] as number));
    expect(gaps[2]).toBeCloseTo(gaps[0] as number, 1);
    const strokes = segments(figure, "t").map(({ attrs }) => attrs.stroke);
    expect(strokes[0]).toBe(strokes[2]);
    expect(strokes[1]).not.toBe(strokes[0]);
    expect(smallPrintOf(figure)).toContain(
      "Groups under one line are of one level, and are compared as one; pale lines join them.",
    );
  });

  it("is named so that equal labels tell apart without a heading", () => {
    const below = (id: string): object => theme(id, { a: 1, b: 2, c: 3 }, { label: "Same" });
    const figure = draw([
      { id: "p", label: "P", subthemes: [below("t")] },
      { id: "q", label: "Q", subthemes: [below("u"), theme("v", { a: 3, b: 2, c: 1 })] },
    ]);
    expect(textOf(figure, "t")).toContain("Same (P)");
    expect(textOf(figure, "u")).toContain("Same (Q)");
    expect(textOf(figure, "v")).toContain("Theme v");
    expect(textOf(figure, "v")).not.toContain("(Q)");
  });

  it("leads from its end to a label that gave way, the higher one where it comes from higher", () => {
    const apart = draw([theme("t", { a: 1, b: 2, c: 2 }), theme("u", { a: 9, b: 2, c: 9 })]);
    expect(ofClass(apart, "t", "tl-leader")).toEqual([]);
    const figure = draw([theme("t", { a: 9, b: 1, c: 5 }), theme("u", { a: 1, b: 4, c: 5 })]);
    const [[, t], [, u]] = ["t", "u"].map((id) => {
      const [line] = ofClass(figure, id, "tl-leader").filter(
        (leader) => (num(leader, "x2")[0] as number) > 450,
      );
      return num(line as SceneNode, "y1", "y2");
    }) as [[number, number], [number, number]];
    expect(t - u).toBeGreaterThan(20);
  });

  it("says values that stand alone once, where several lines start", () => {
    const themes = ["t", "u", "v"].map((id, i) => theme(id, { a: 5, b: 2, c: 3 + i }));
    const figure = draw(themes, { width: 360 });
    const starts = themes.flatMap((_, i) =>
      textsIn(themeIn(figure, "tuv"[i] as string)).filter((text) => text === "5 of 10"),
    );
    expect(starts).toEqual(["5 of 10", "5 of 10"]);
    for (const { box } of figure.items) expect(box.x + box.width).toBeLessThan(360);
  });

  it("is replaced, and a note says what it needs, without order, values or room, and of many themes", () => {
    const one = theme("t", { a: 1, b: 2, c: 3 });
    const notes = (figure: Figure): string[] => figure.notes.filter((note) => instead.test(note));
    expect(notes(draw([one]))).toEqual([]);
    expect(notes(draw([one], { compare: "rest" }))).toHaveLength(1);
    expect(notes(draw([one], { measure: "participants" }))).toHaveLength(1);
    expect(notes(draw([theme("t", {}), theme("u", {})], { measure: "prevalence" }))).toHaveLength(1);
    const many = Array.from({ length: 11 }, (_, i) => theme(`t${i}`, { a: 1, b: 2, c: 3 }));
    expect(notes(draw(many))).toHaveLength(1);
    expect(notes(draw(many, { top: 10 }))).toEqual([]);
    const four = theme("t", { a: 1, b: 2, c: 3, d: 4 });
    expect(notes(draw([four], { width: 240 }, [1, 2, 3, 4]))).toHaveLength(1);
    expect(notes(draw([four], { width: 480 }, [1, 2, 3, 4]))).toEqual([]);
  });
});
