import { describe, expect, it } from "vitest";
import fathers from "../../../examples/studies/fathers-and-providers.json" with { type: "json" };
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { type Figure, type Layout, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { everyLink } from "../../figures/samples.ts";
import { cellOf, elementsOf, textsIn, themeIn, themesOf } from "../../figures/scene-query.ts";

const layouts: readonly Layout[] = ["pack", "sunburst", "icicle", "treemap"];

/** The small print below the cells, in one line. */
const captionOf = (figure: Figure): string =>
  elementsOf(figure.scene)
    .filter(({ attrs }) => attrs.class === "tl-sizes")
    .flatMap(textsIn)
    .join(" ")
    .replace(/[\u2066-\u2069]/g, "");

const area = (study: Study, options: MapOptions): { said: string; notes: readonly string[] } => {
  const figure = thematicMap(study, options);
  return { said: captionOf(figure), notes: figure.notes };
};

describe.each(layouts)("links in a %s", (layout) => {
  it("are listed below the cells, each with its kind and its words", () => {
    const { said, notes } = area(everyLink, { layout });
    expect(said).toContain("Links between themes: ");
    for (const sentence of [
      "Access to care points to Trust in professionals (“shapes”)",
      "Distance and travel contradicts Being known by name (“makes harder”)",
      "Being given time goes both ways with Being known by name",
      "Family as a resource is linked with What it costs (“helps with”)",
      "What it costs points to Trust in professionals",
    ])
      expect(said).toContain(sentence);
    expect(notes).toContain("Links between themes: 5, listed below the cells.");
  });

  it("are listed as far as both themes are shown", () => {
    const { said, notes } = area(everyLink, { layout, collapsed: ["trust"] });
    expect(said).toMatch(/Links between themes: [^;]*;[^;]*;[^;]*\.$/);
    expect(said).not.toContain("Being known by name");
    expect(notes).toContain("Links between themes: 3, listed below the cells.");
    expect(area(everyLink, { layout, focus: "family" }).said).not.toContain("Links");
  });

  it("are counted where they are many", () => {
    const themes = Array.from({ length: 14 }, (_, i) => ({ id: `t${i}`, label: `Theme ${i}` }));
    const linked = (count: number): Study =>
      parseStudy({
        version: 1,
        groups: [],
        themes,
        links: Array.from({ length: count }, (_, i) => ({ from: `t${i}`, to: `t${i + 1}` })),
      });
    expect(area(linked(12), { layout }).said).toContain("Theme 11 is linked with Theme 12.");
    const many = area(linked(13), { layout });
    expect(many.said).toContain("Links between themes: 13, named in the description only.");
    expect(many.said).not.toContain("Theme 1 ");
    expect(many.notes).toContain("Links between themes: 13, given in words only.");
  });
});

describe("the mark of a theme that is selected or pointed at", () => {
  const study = parseStudy(illustrative);
  const drawn = (options: MapOptions) => {
    const figure = thematicMap(study, { selected: "institutions", hovered: "trust", ...options });
    return ["institutions", "trust"].map((id, i) => {
      const name = i ? "tl-hovered" : "tl-selected";
      const mark = figure.scene.children.find(({ attrs }) => attrs.class === name);
      return { mark, cell: cellOf(figure, id) };
    });
  };

  it.each<[Layout, string, string[]]>([
    ["sunburst", "path", ["d"]],
    ["pack", "circle", ["cx", "cy", "r"]],
  ])("follows the outline of its cell in a %s", (layout, tag, names) => {
    for (const { mark, cell } of drawn({ layout })) {
      expect(mark?.tag).toBe(tag);
      expect(mark?.attrs.transform).toMatch(/^translate\(0 \d+\)$/);
      for (const name of names) expect(mark?.attrs[name]).toBe(cell[name]);
    }
    const [selected, hovered] = drawn({ layout });
    expect(Number(selected?.mark?.attrs["stroke-width"])).toBeGreaterThan(
      Number(selected?.cell["stroke-width"]),
    );
    expect(hovered?.mark?.attrs.stroke).not.toBe(selected?.mark?.attrs.stroke);
  });

  it.each<Layout>(["icicle", "treemap", "tree"])("is a rectangle around it in a %s", (layout) => {
    for (const { mark } of drawn({ layout })) expect(mark?.tag).toBe("rect");
  });

  it("is around its row where a cell has neither label nor number", () => {
    const themes = Array.from({ length: 12 }, (_, i) => ({
      id: `t${i}`,
      label: `Theme number ${i}`,
      quotes: { a: i < 9 ? 400 : 1 },
    }));
    const figure = thematicMap(parseStudy({ version: 1, groups: [{ id: "a", label: "A" }], themes }), {
      layout: "pack",
      width: 360,
      selected: "t11",
    });
    expect(captionOf(figure)).toContain("Area");
    const mark = figure.scene.children.find(({ attrs }) => attrs.class === "tl-selected");
    expect(mark?.tag).toBe("rect");
  });
});

/** Two branches; in the first, one subtheme is rare. */
const thinned = parseStudy({
  version: 1,
  groups: [
    { id: "a", label: "A" },
    { id: "b", label: "B" },
  ],
  themes: [
    {
      id: "p",
      label: "P",
      subthemes: [
        { id: "q", label: "Q", quotes: { a: 10, b: 20 } },
        { id: "rare", label: "Rare", quotes: { a: 3, b: 2 } },
        { id: "rarer", label: "Rarer", quotes: { a: 5, b: 0 } },
      ],
    },
    { id: "s", label: "S", quotes: { a: 20, b: 20 } },
  ],
});

describe("where rare subthemes are left out", () => {
  it("their theme is as large as the number that it bears, and the room is explained", () => {
    const figure = thematicMap(thinned, { layout: "icicle", minQuotes: 6 });
    const height = (id: string): number => Number(cellOf(figure, id).height);
    expect(figure.items.map(({ id }) => id)).toEqual(["p", "q", "s"]);
    expect(textsIn(themeIn(figure, "p"))).toEqual(expect.arrayContaining(["18", "22"]));
    // 40 quotes each; 30 of those of P are on Q.
    expect(height("p") / height("s")).toBeCloseTo(1, 1);
    expect(height("q") / height("p")).toBeCloseTo(0.75, 1);
    expect(captionOf(figure)).toContain(
      "Room without a label: quotes coded to the theme itself, or to subthemes left out.",
    );
    expect(figure.notes.join()).not.toContain("not its total");
  });

  it("a circle of their own stands for them, with the groups' parts", () => {
    const ringOf = (options: MapOptions): number =>
      elementsOf(themeIn(thematicMap(thinned, { layout: "pack", ...options }), "p")).filter(
        ({ tag, attrs }) => tag === "path" && attrs["data-group"],
      ).length;
    // Beside the marks of its numbers.
    expect(ringOf({ minQuotes: 6 }) - ringOf({})).toBe(2);
  });

  it("nothing is said of them where no theme has any", () => {
    expect(area(thinned, { layout: "icicle" }).said).not.toContain("Room");
  });

  it("and what is out of focus has no room: that sizes are not totals is said", () => {
    expect(area(thinned, { layout: "icicle", focus: "q" }).said).toContain(
      "which is not its total everywhere",
    );
  });
});

it("a group that was found in two subthemes counts once for their theme, which is not as large as it looks", () => {
  const found = { a: { min: 1 }, b: 0 };
  const study = (second: object): Study =>
    parseStudy({
      version: 1,
      groups: [
        { id: "a", label: "A" },
        { id: "b", label: "B" },
      ],
      themes: [
        {
          label: "P",
          subthemes: [
            { label: "Q", quotes: found },
            { label: "R", quotes: second },
          ],
        },
        { label: "S", quotes: found },
      ],
    });
  const words = "which is not its total everywhere";
  expect(area(study(found), { layout: "treemap" }).said).toContain(words);
  expect(area(study({ a: 0, b: 0 }), { layout: "treemap" }).said).not.toContain(words);
});

it.each(["sunburst", "icicle", "pack", "treemap"] as const)(
  "what has a label but no room for its counts in a %s has them in the list",
  (layout) => {
    let listed = 0;
    for (const width of [320, 360, 480, 720]) {
      const figure = thematicMap(parseStudy(illustrative), { layout, width });
      const texts = textsIn(figure.scene);
      listed += texts.includes("Counts that have no room in their cells:") ? 1 : 0;
      expect(texts.join(" ")).not.toContain("the description has them");
      for (const theme of themesOf(figure)) {
        const marks = elementsOf(theme).filter(({ attrs }) => attrs["data-group"]);
        const numbers = textsIn(theme).filter((text) => /^[≥≤~]?\d|^–$/.test(text));
        expect(marks.length && numbers.length, `${theme.attrs["data-theme"]} at ${width} px`).toBeGreaterThan(
          1,
        );
      }
    }
    if (layout === "sunburst") expect(listed).toBeGreaterThan(0);
  },
);

it("a cell with a label is reached where it is, though the list has its counts", () => {
  const figure = thematicMap(parseStudy(illustrative), { layout: "sunburst", width: 360 });
  const listed = themesOf(figure).filter(({ children }) => children.some(({ attrs }) => attrs.transform));
  const labelled = listed.filter((theme) => !/^\d+$/.test(textsIn(theme)[0] ?? ""));
  expect(labelled.length).toBeGreaterThan(0);
  for (const theme of labelled) {
    const item = figure.items.find(({ id }) => id === theme.attrs["data-theme"]);
    expect(item?.box.height).toBeGreaterThan(40);
  }
});

describe("an icicle of few themes", () => {
  const few = (count: number, rest = 2): Study =>
    parseStudy({
      version: 1,
      groups: [{ id: "a", label: "A" }],
      themes: Array.from({ length: count }, (_, i) => ({
        label: "Something that was said of what came before it and after",
        quotes: { a: i ? rest : 60 },
      })),
    });
  const heightOf = (figure: Figure): number =>
    figure.items
      .filter(({ level }) => level === 1)
      .reduce((sum, { id }) => sum + Number(cellOf(figure, id).height), 0);

  it("is about a screen high, however wide", () => {
    for (const width of [360, 720, 1200, 2400])
      expect(heightOf(thematicMap(few(6), { layout: "icicle", width }))).toBeLessThanOrEqual(
        Math.max(800, 0.4 * width),
      );
  });

  it("is higher where hardly any cell could be read else", () => {
    expect(heightOf(thematicMap(few(6, 1), { layout: "icicle", width: 720 }))).toBeGreaterThan(900);
  });

  it("grows with them", () => {
    expect(heightOf(thematicMap(parseStudy(fathers), { layout: "icicle", width: 720 }))).toBeGreaterThan(
      1000,
    );
  });
});
