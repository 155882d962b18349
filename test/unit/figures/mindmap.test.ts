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
