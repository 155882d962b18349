import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { type Figure, type Layout, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { stepOf } from "../../../src/figures/map/area/paint.ts";
import { exactly } from "../../../src/measures/amount.ts";
import { differenceSteps } from "../../../src/scene/palette.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { everyCount } from "../../figures/samples.ts";
import { cellOf, elementsOf, textsIn, themeIn } from "../../figures/scene-query.ts";

const layouts: readonly Layout[] = ["pack", "sunburst", "icicle", "treemap"];
const draw = (options: MapOptions, study: object = illustrative): Figure =>
  thematicMap(parseStudy(study), { width: 1200, ...options });
const groupsIn = (figure: Figure, id: string): (string | undefined)[] =>
  elementsOf(themeIn(figure, id)).flatMap((node) => node.attrs["data-group"] ?? []);

describe("the steps of a difference", () => {
  /** Relative luminance, WCAG 2.2. */
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  it.each(differenceSteps.map((step) => [step.fill, step] as const))("bear text: %s", (_, { fill, ink }) => {
    const [dark = 0, light = 0] = [luminance(fill), luminance(ink)].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    [0, 0],
    [9.4, 0],
    [9.6, 1],
    [-10, -1],
    [29.999999999999996, 2],
    [-59, -2],
    [60, 3],
    [-100, -3],
  ])("of %d points is %d", (points, step) => {
    expect(stepOf(exactly(points))).toBe(step);
  });

  it.each([
    [-8, 9, 0],
    [12, 70, 1],
    [-70, -31, -2],
    [-5, 40, null],
    [-40, 40, null],
    [0, 30, null],
  ])("of a range from %d to %d is %d", (min, max, step) => {
    expect(stepOf({ min, max })).toBe(step);
  });

  it("of nothing known is none", () => {
    expect(stepOf(null)).toBeNull();
  });
});

describe.each(layouts)("a theme in %s", (layout) => {
  it("shows the groups' counts and their parts", () => {
    const figure = draw({ layout });
    expect(textsIn(themeIn(figure, "recognised-power"))).toEqual(["Recognised power", "21", "24"]);
    // A mark and a part each.
    expect(groupsIn(figure, "recognised-power")).toHaveLength(4);
  });

  it("shows one total, and nothing of any group", () => {
    const figure = draw({ layout, encode: "total" });
    expect(textsIn(themeIn(figure, "recognised-power"))).toEqual(["Recognised power", "45"]);
    expect(groupsIn(figure, "recognised-power")).toEqual([]);
  });

  it("shows how many of how many, with bars on one scale", () => {
    const figure = draw({ layout, encode: "prevalence" });
    const theme = themeIn(figure, "institutions");
    expect(textsIn(theme).join(" ")).toBe("A role for institutions 1 of 8 7 of 9");
    const [first, second] = elementsOf(theme)
      .filter((node) => node.tag === "rect" && node.attrs["data-group"])
      .map((node) => Number(node.attrs.width));
    expect((second as number) / (first as number)).toBeCloseTo(7 / 9 / (1 / 8), 1);
  });

  it("is filled by the difference, with the shape of the group that is ahead", () => {
    const figure = draw({ layout, encode: "divergence" });
    expect(cellOf(figure, "institutions").fill).toBe("#6b3f00");
    expect(cellOf(figure, "routine-contact").fill).toBe("#a9b9ea");
    expect(cellOf(figure, "recognised-power").fill).toBe("#f5f5f5");
    const theme = themeIn(figure, "institutions");
    const texts = elementsOf(theme).filter(({ tag }) => tag === "text");
    expect(texts.every(({ attrs }) => attrs.fill === "#ffffff")).toBe(true);
    expect(texts.find(({ text }) => text === "+65")?.attrs["font-weight"]).toBe("bold");
    expect(groupsIn(figure, "institutions")).toEqual(["leaders"]);
    expect(groupsIn(figure, "recognised-power")).toEqual([]);
    const key = elementsOf(figure.scene).find(({ attrs }) => attrs.class === "tl-sizes");
    const bounds = textsIn(key as NonNullable<typeof key>).filter((text) => /^[−+]\d+$/.test(text));
    expect(bounds).toEqual(["−60", "−30", "−10", "+10", "+30", "+60"]);
  });

  it("has no colour where nothing is to be compared", () => {
    const groups = ["a", "b"].map((id) => ({ id, label: id, participants: 4 }));
    const themes = [
      { id: "few", label: "Few", quotes: { a: 3, b: 9 }, participants: { a: 0, b: 4 } },
      { id: "unknown", label: "Unknown", quotes: { a: 3 }, participants: { a: 3, b: null } },
    ];
    const figure = draw({ layout, encode: "divergence" }, { version: 1, groups, themes });
    for (const id of ["few", "unknown"]) {
      expect(cellOf(figure, id)).toMatchObject({ fill: "none", "stroke-dasharray": "3 2.5" });
    }
    expect(textsIn(themeIn(figure, "few"))).toContain("too few");
    const key = elementsOf(figure.scene).find(({ attrs }) => attrs.class === "tl-sizes");
    expect(textsIn(key as NonNullable<typeof key>)).toContain("too few");
  });

  it("of more than two groups is filled by their range in one hue", () => {
    const groups = ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase(), participants: 10 }));
    const themes = [
      { id: "far", label: "T", quotes: { a: 5, b: 5, c: 5 }, participants: { a: 2, b: 9, c: 5 } },
      { id: "near", label: "U", quotes: { a: 5, b: 5, c: 5 }, participants: { a: 5, b: 5, c: 5 } },
    ];
    const figure = draw({ layout, encode: "divergence" }, { version: 1, groups, themes });
    expect(cellOf(figure, "far").fill).toBe("#0732a2");
    expect(groupsIn(figure, "far")).toEqual(["b"]);
    expect(cellOf(figure, "near").fill).toBe("#f5f5f5");
  });

  it("says nothing in numbers where none are wanted", () => {
    const figure = draw({ layout, encode: "none" });
    expect(textsIn(themeIn(figure, "recognised-power"))).toEqual(["Recognised power"]);
  });

  it("that is filled is pointed at from before it, any other from behind", () => {
    const order = (encode: "counts" | "divergence"): (string | undefined)[] =>
      draw({ layout, encode, hovered: "institutions" }).scene.children.map(({ key }) => key);
    expect(order("divergence").indexOf("tl-hovered")).toBeGreaterThan(order("divergence").indexOf("body"));
    const counts = order("counts");
    expect(counts.indexOf("tl-hovered")).toBe(counts.indexOf("ground") + 1);
  });

  it("that hides subthemes says how many, in its cell or in the list, and shows no group that is hidden", () => {
    for (const width of [280, 360, 720, 1200]) {
      const figure = draw({ layout, width, collapsed: ["channels"], hiddenGroups: ["frontline"] });
      expect(textsIn(themeIn(figure, "channels"))).toContain("+3");
      expect(elementsOf(figure.scene).some(({ attrs }) => attrs["data-group"] === "frontline")).toBe(false);
    }
  });

  it("stands within its room where its author states a total smaller than the sum, and a note says so", () => {
    const study = parseStudy({
      version: 1,
      groups: [{ id: "a", label: "A" }],
      themes: [
        {
          id: "parent",
          label: "Parent",
          totalQuotes: { a: 5 },
          subthemes: [
            { id: "one", label: "One", quotes: { a: 4 } },
            { id: "two", label: "Two", quotes: { a: 4 } },
          ],
        },
      ],
    });
    const figure = thematicMap(study, { layout });
    expect(textsIn(themeIn(figure, "parent"))).toContain("5");
    expect(figure.notes).toContain(
      "A theme with subthemes is as large as what is drawn in it, which is not its total everywhere.",
    );
    expect(cellOf(figure, "one").height ?? cellOf(figure, "one").r).toBe(
      cellOf(figure, "two").height ?? cellOf(figure, "two").r,
    );
  });
});

it("a packing of the founding study has most labels within its circles, and that on which groups diverge", () => {
  const figure = draw({ layout: "pack", width: 720 });
  const listed = elementsOf(figure.scene).filter(({ attrs }) => attrs.class === "tl-number");
  expect(13 - listed.length).toBeGreaterThan(9);
  expect(textsIn(themeIn(figure, "institutions")).join(" ")).toContain("A role for institutions");
});

it("bounds have a colour only as far as they are certain", () => {
  const figure = thematicMap(everyCount, { layout: "treemap", encode: "divergence" });
  const open = figure.items.filter(({ id }) => "stroke-dasharray" in cellOf(figure, id));
  expect(open.length).toBeGreaterThan(0);
});
