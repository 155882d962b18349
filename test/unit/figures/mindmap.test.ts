import { describe, expect, it } from "vitest";
import { type Figure, thematicMap } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const labels = ["One", "Two", "Three", "Four"];
const draw = (themes: readonly unknown[], language = "en"): Figure =>
  thematicMap(
    parseStudy({
      version: 1,
      language,
      title: "The middle of the map",
      groups: [{ id: "g", label: "G" }],
      themes,
    }),
    {
      layout: "mindmap",
      width: 960,
    },
  );
const simple = labels.map((label) => ({ id: label, label, subthemes: [{ label: `Below ${label}` }] }));

/** Ids of the themes at the top on either side of the middle, from above. */
function sidesOf(figure: Figure): { left: string[]; right: string[] } {
  const tops = figure.items.filter((item) => item.level === 1).sort((a, b) => a.box.y - b.box.y);
  const middle = Number(/class="tl-centre"><text x="([\d.]+)"/.exec(renderToString(figure))?.[1]);
  const isLeft = ({ box }: (typeof tops)[number]): boolean => box.x + box.width / 2 < middle;
  return {
    left: tops.filter(isLeft).map(({ id }) => id),
    right: tops.filter((item) => !isLeft(item)).map(({ id }) => id),
  };
}

describe("the sides of a mind map", () => {
  it("hold the first themes to the right and the rest to the left", () => {
    expect(sidesOf(draw(simple))).toEqual({ right: ["One", "Two"], left: ["Three", "Four"] });
  });

  it("change places where the language runs from right to left", () => {
    expect(sidesOf(draw(simple, "ar"))).toEqual({ left: ["One", "Two"], right: ["Three", "Four"] });
  });

  it("are the author's to choose, and so is the order on them", () => {
    const [one, two, three, four] = simple;
    const placed = [
      { ...one, position: { side: "left", order: 9 } },
      two,
      { ...three, position: { side: "right", order: -1 } },
      { ...four, position: { side: "left" } },
    ];
    expect(sidesOf(draw(placed))).toEqual({ right: ["Three", "Two"], left: ["Four", "One"] });
  });

  it("may all be one", () => {
    const right = simple.map((theme) => ({ ...theme, position: { side: "right" } }));
    expect(sidesOf(draw(right))).toEqual({ right: labels, left: [] });
  });

  it("stand around the only theme at the top, where there is but one", () => {
    const figure = draw([{ id: "root", label: "Root", subthemes: simple }]);
    const root = figure.items[0]?.box as Figure["items"][number]["box"];
    expect(figure.items[0]?.id).toBe("root");
    const middles = figure.items.filter((item) => item.level === 2).map(({ box }) => box.x + box.width / 2);
    expect(middles.filter((x) => x < root.x)).toHaveLength(2);
    expect(middles.filter((x) => x > root.x + root.width)).toHaveLength(2);
    expect(figure.title).toBe("The middle of the map");
    expect(JSON.stringify(figure.scene)).toContain("tl-title");
  });
});

describe("a layout that is picked", () => {
  const auto = (themes: readonly object[], width: number): string[] => [
    ...thematicMap(parseStudy({ version: 1, groups: [{ id: "g", label: "G" }], themes }), {
      layout: "auto",
      width,
    }).notes,
  ];
  it("is named in the notes", () => {
    expect(auto(simple, 960)).toContain("Layout picked: mindmap.");
    expect(auto(simple, 360)).toContain("Layout picked: tree.");
    expect(
      auto(
        labels.map((label) => ({ label })),
        960,
      ),
    ).toContain("Layout picked: tree.");
  });
});

describe("the two sides of a mind map", () => {
  const wide = (label: string, subthemes: number, more: object = {}): object => ({
    id: label,
    label,
    subthemes: Array.from({ length: subthemes }, (_, i) => ({ label: `${label} ${i}` })),
    ...more,
  });

  it("are about equally high: as many of the first themes to the right as that takes", () => {
    expect(sidesOf(draw([wide("A", 6), wide("B", 2), wide("C", 2), wide("D", 2)]))).toEqual({
      right: ["A"],
      left: ["B", "C", "D"],
    });
    expect(sidesOf(draw([wide("A", 2), wide("B", 2), wide("C", 2), wide("D", 6)]))).toEqual({
      right: ["A", "B", "C"],
      left: ["D"],
    });
    // Either way one side is twice as high: fewer to the right.
    expect(sidesOf(draw([wide("A", 2), wide("B", 2), wide("C", 2)]))).toEqual({
      right: ["A"],
      left: ["B", "C"],
    });
  });

  it("count in what their author placed, and leave a side to that alone where it is high enough", () => {
    const right = { position: { side: "right" } };
    const left = { position: { side: "left" } };
    expect(sidesOf(draw([wide("A", 9, right), wide("B", 2), wide("C", 2)]))).toEqual({
      right: ["A"],
      left: ["B", "C"],
    });
    expect(sidesOf(draw([wide("A", 9, left), wide("B", 2), wide("C", 2)]))).toEqual({
      right: ["B", "C"],
      left: ["A"],
    });
    expect(sidesOf(draw([wide("A", 2, left), wide("B", 2), wide("C", 2), wide("D", 2)]))).toEqual({
      right: ["B", "C"],
      left: ["A", "D"],
    });
  });

  it("have room above for a title that is higher than they are", () => {
    const figure = thematicMap(
      parseStudy({
        version: 1,
        title: "A title of many words that stands in many lines in the middle of a map of two themes",
        groups: [],
        themes: [{ label: "A" }, { label: "B" }],
      }),
      { layout: "mindmap", width: 960 },
    );
    const lines = [
      ...(/class="tl-centre">(.*?)<\/g>/.exec(renderToString(figure))?.[1] ?? "").matchAll(/ y="([-\d.]+)"/g),
    ].map(([, y]) => Number(y));
    expect(lines.length).toBeGreaterThan(4);
    // The first baseline, 16 px of type below the top.
    expect(lines[0]).toBeGreaterThan(12);
    expect(lines[0]).toBeLessThan(20);
  });

  it("are an outline around nothing where there is only one theme", () => {
    const notes = (themes: readonly unknown[]): readonly string[] => draw(themes).notes;
    const outline = "Drawn as an outline: this study has no room as a mind map in this width.";
    expect(notes([wide("A", 0)])).toEqual([outline]);
    expect(notes([wide("A", 1)])).toEqual([outline]);
    expect(notes([wide("A", 2)])).toEqual([]);
    expect(notes([])).toEqual([]);
  });
});

describe("what is said of the layout", () => {
  const themes = (branches: number, each: number): object[] =>
    Array.from({ length: branches }, (_, i) => ({
      label: `T${i}`,
      subthemes: Array.from({ length: each }, (_, j) => ({ label: `S${i}.${j}` })),
    }));
  const picked = (some: readonly object[], width: number, more: object = {}): readonly string[] =>
    thematicMap(parseStudy({ version: 1, groups: [], themes: some }), { layout: "auto", width, ...more })
      .notes;

  it("is a mind map up to 80 themes, from 560 px within the margins, where both its sides are columns", () => {
    expect(picked(themes(8, 9), 960)).toEqual(["Layout picked: mindmap."]);
    expect(picked([...themes(8, 9), { label: "One more" }], 960)).toEqual(["Layout picked: tree."]);
    expect(picked(themes(4, 2), 596)).toEqual(["Layout picked: mindmap."]);
    expect(picked(themes(4, 2), 595)).toEqual(["Layout picked: tree."]);
    const deep = themes(4, 2).map((theme) => ({
      label: "Over",
      subthemes: [
        { label: "A theme of some length", subthemes: [{ label: "And another below", subthemes: [theme] }] },
      ],
    }));
    expect(picked(deep, 720)).toEqual(["Layout picked: tree."]);
  });

  it("is followed by what else is said of it", () => {
    expect(picked(themes(8, 9), 900, { maxHeight: 200 })).toEqual([
      "Layout picked: mindmap.",
      "Drawn as an outline in columns: a mind map would be too high.",
      expect.stringMatching(/^Higher than it should be by \d+ px/),
    ]);
    expect(picked(themes(8, 9), 900, { maxHeight: 640 })).toEqual([
      "Layout picked: mindmap.",
      "Drawn as an outline in columns: a mind map would be too high.",
    ]);
  });

  it("is how many px of the body are too many, after why it is an outline", () => {
    const study = parseStudy({ version: 1, groups: [], themes: themes(8, 9) });
    const options = { layout: "radial", width: 300 } as const;
    const free = thematicMap(study, options);
    expect(free.notes).toEqual(["Drawn as an outline: this study has no room as rings in this width."]);
    expect(thematicMap(study, { ...options, maxHeight: free.height }).notes).toEqual(free.notes);
    const { height, notes } = thematicMap(study, { ...options, maxHeight: 400 });
    const by = height - 400;
    expect(notes).toEqual([
      ...free.notes,
      "Drawn as a close outline: a roomier one would be too high.",
      // A figure's height is in whole px.
      expect.stringMatching(new RegExp(`^Higher than it should be by (${by}|${by + 1}) px`)),
    ]);
  });
});
