import { describe, expect, it } from "vitest";
import { type Figure, type Layout, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { withState } from "../../../src/figures/state.ts";
import { renderToString } from "../../../src/render/string.ts";
import { lineHeight, lineMiddle } from "../../../src/scene/lettering.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textWidth } from "../../../src/text/width.ts";
import { everyLink } from "../../figures/samples.ts";

const groups = [
  { id: "a", label: "A", participants: 10 },
  { id: "b", label: "B", participants: 10 },
];
const study = (themes: unknown[], more: object = {}): Study =>
  parseStudy({ version: 1, groups, themes, ...more });
const itemOf = (figure: Figure, id: string): Figure["items"][number] =>
  figure.items.find((item) => item.id === id) as Figure["items"][number];
const textsOf = (figure: Figure): string[] =>
  [...renderToString(figure).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");

describe("the toggle of a branch", () => {
  const branch = {
    id: "p",
    label: "Parent",
    subthemes: [{ id: "q", label: "Child", subthemes: [{ label: "Grandchild" }] }],
  };
  it("is 24 px wide and high, its middle 14 px after the label, level with it", () => {
    const { box, toggle } = itemOf(thematicMap(study([branch]), { encode: "none" }), "p");
    expect(box.width).toBeCloseTo(textWidth("Parent", { size: 16, bold: true }), 6);
    expect(toggle).toEqual({
      x: box.x + box.width + 2,
      y: expect.closeTo(box.y + lineMiddle(0, 16) - 12, 6),
      width: 24,
      height: 24,
    });
  });

  it("stands after the count of what is hidden, which is no part of the label's lines", () => {
    const plain = itemOf(thematicMap(study([branch])), "p");
    const figure = thematicMap(study([branch]), { collapsed: ["p"] });
    const { toggle } = itemOf(figure, "p");
    expect(textsOf(figure)).toContain("+2");
    expect((toggle?.x ?? 0) - (plain.toggle?.x ?? 0)).toBeCloseTo(6 + textWidth("+2", { size: 12 }), 6);
  });

  it("is halfway down a label of two lines", () => {
    const label = "A parent with a label that is wrapped";
    const { box, toggle } = itemOf(
      thematicMap(study([{ ...branch, label }]), { encode: "none", width: 480 }),
      "p",
    );
    expect(box.height).toBeCloseTo(2 * lineHeight(16), 6);
    expect(toggle?.y).toBeCloseTo(box.y + lineHeight(16) / 2 + lineMiddle(0, 16) - 12, 6);
  });

  it("stands to the right of a theme in the middle of a map", () => {
    const around = [1, 2, 3].map((i) => ({ label: `Around ${i}` }));
    const figure = thematicMap(study([{ id: "p", label: "Parent", subthemes: around }]), {
      layout: "mindmap",
      width: 960,
      encode: "none",
    });
    const { box, toggle } = itemOf(figure, "p");
    expect(toggle?.x).toBeCloseTo(box.x + box.width + 2, 6);
  });
});

describe("links", () => {
  const many = (count: number): Study => {
    const themes = Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, label: `T${i}` }));
    const pairs = themes.flatMap((from, i) =>
      themes.slice(i + 1).map((to) => ({ from: from.id, to: to.id })),
    );
    return study(themes, { links: pairs.slice(0, count) });
  };
  const drawnIn = (figure: Figure): number => renderToString(figure).split('class="tl-link"').length - 1;

  it.each<Layout>(["tree", "force"])(
    "are drawn up to 60 in a %s, and given in words beyond, which a note says",
    (layout) => {
      const few = thematicMap(many(60), { layout, width: 900 });
      expect(drawnIn(few)).toBe(60);
      expect(few.notes).toEqual([]);
      const lots = thematicMap(many(61), { layout, width: 900 });
      expect(drawnIn(lots)).toBe(0);
      expect(lots.notes).toEqual(["61 links between themes are given in words only."]);
      expect(lots.description).toContain("T0 is linked with T1.");
    },
  );

  it.each<Layout>(["tree", "mindmap", "force"])(
    "to themes that are hidden stay in words in a %s",
    (layout) => {
      const figure = thematicMap(everyLink, { layout, width: 900, collapsed: ["trust"] });
      const kinds = [...renderToString(figure).matchAll(/data-from="(\w+)" data-to="(\w+)" data-kind/g)].map(
        ([, from, to]) => `${from} ${to}`,
      );
      expect(kinds.sort()).toEqual(["access trust", "cost trust", "family cost"]);
      expect(textsOf(figure).join(" ")).toContain("makes harder Being known by name");
    },
  );

  /** The first and the last point of each link's line. */
  const endsOf = (figure: Figure) =>
    [
      ...renderToString(figure).matchAll(
        /<path d="([^"]+)"[^>]*data-from="(\w+)" data-to="(\w+)" data-kind/g,
      ),
    ].map(([, d, from, to]) => {
      const points = [...(d ?? "").matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      return { from: from ?? "", to: to ?? "", first: points[0] ?? [], last: points.at(-1) ?? [] };
    });
  const bodyTop = (figure: Figure): number =>
    Number(/class="tl-body" transform="translate\(0 (\d+)\)"/.exec(renderToString(figure))?.[1]);
  const distance = (figure: Figure, id: string, [x = 0, y = 0]: number[]): number => {
    const { box } = itemOf(figure, id);
    const top = y + bodyTop(figure);
    const dx = Math.max(box.x - x, 0, x - box.x - box.width);
    const dy = Math.max(box.y - top, 0, top - box.y - box.height);
    return Math.hypot(dx, dy);
  };

  it.each<[Layout, number]>([
    ["tree", 900],
    ["tree", 360],
    ["mindmap", 900],
    ["force", 900],
  ])("start at one theme and end at the other in a %s of %d px", (layout, width) => {
    const figure = thematicMap(everyLink, { layout, width });
    const ends = endsOf(figure);
    expect(ends).toHaveLength(5);
    for (const { from, to, first, last } of ends) {
      expect(distance(figure, from, first)).toBeLessThan(16);
      expect(distance(figure, to, last)).toBeLessThan(16);
      expect(distance(figure, to, first)).toBeGreaterThan(16);
    }
  });

  it("start each at its own words", () => {
    const themes = [
      {
        id: "x",
        label: "X",
        subthemes: [
          { id: "y", label: "Y" },
          { id: "z", label: "Z" },
        ],
      },
    ];
    const links = [
      { from: "x", to: "y", label: "leads" },
      { from: "x", to: "z", label: "leads further" },
    ];
    const [one, two] = endsOf(thematicMap(study(themes, { links }), { width: 900 }));
    // 1 px and a line of 12 px below, and as much further as its words are longer.
    expect((two?.first[1] ?? 0) - (one?.first[1] ?? 0)).toBeCloseTo(1 + lineHeight(12), 1);
    const longer = textWidth("leads further Z", { size: 12 }) - textWidth("leads Y", { size: 12 });
    expect((two?.first[0] ?? 0) - (one?.first[0] ?? 0)).toBeCloseTo(longer, 1);
  });

  it("have their own lane at the edge of a tree, an outline and columns of one, so that none is cut off", () => {
    for (const options of [{ width: 900 }, { width: 360 }, { width: 900, maxHeight: 330 }]) {
      const linked = itemOf(thematicMap(everyLink, options), "access").box.x;
      const plain = itemOf(thematicMap(parseStudy({ ...everyLink, links: [] }), options), "access").box.x;
      expect(linked - plain).toBe(20);
    }
  });
});

describe("a web", () => {
  it("has a line to each theme but those at the top, and no two themes on each other", () => {
    const figure = thematicMap(everyLink, { layout: "force", width: 900 });
    const lines = [
      ...renderToString(figure).matchAll(/class="tl-branch"[^>]*data-from="(\w+)" data-to="(\w+)"/g),
    ];
    expect(lines.map(([, from, to]) => `${from} ${to}`)).toEqual([
      "access distance",
      "access cost",
      "trust time",
      "trust known",
    ]);
    figure.items.forEach(({ box: a }, i) => {
      for (const { box: b } of figure.items.slice(0, i)) {
        const apart = Math.max(
          a.x - b.x - b.width,
          b.x - a.x - a.width,
          a.y - b.y - b.height,
          b.y - a.y - a.height,
        );
        expect(apart).toBeGreaterThan(13);
      }
    });
  });

  it("has the middle of a label where its author pins it, in hundredths of the width", () => {
    const themes = [
      { id: "one", label: "One", quotes: { a: 1, b: 2 }, position: { x: 25, y: 10 } },
      {
        id: "two",
        label: "Two",
        quotes: { a: 1, b: 2 },
        assessment: "diverge",
        position: { x: 75, y: 40 },
      },
    ];
    const figure = thematicMap(study(themes), { layout: "force", width: 720 });
    const middle = (id: string): number[] => {
      const { box } = itemOf(figure, id);
      return [box.x + box.width / 2, box.y + lineMiddle(0, 14)];
    };
    const [one, two] = [middle("one"), middle("two")] as [number[], number[]];
    // 668 px lie between the margins of 26 px.
    expect(one[0]).toBeCloseTo(26 + 0.25 * 668, 0);
    expect(two[0]).toBeCloseTo(26 + 0.75 * 668, 0);
    expect((two[1] as number) - (one[1] as number)).toBeCloseTo(0.3 * 668, 0);
  });
});

describe("labels that are cut", () => {
  const long = [{ label: "word ".repeat(800).trim(), subthemes: [{ label: "Short" }] }, { label: "Other" }];
  it.each<Layout>(["tree", "mindmap", "radial", "force"])(
    "are so said in a %s, and shown in full to a pointer",
    (layout) => {
      const figure = thematicMap(study(long), { layout, width: 960 });
      expect(figure.notes).toContain("1 label is cut; the description has every label in full.");
      expect(renderToString(figure).split("<title>word word").length).toBe(2);
      const short = [{ label: "One", subthemes: [{ label: "Short" }] }, { label: "Other" }];
      const whole = thematicMap(study(short), { layout, width: 960 });
      expect(whole.notes).toEqual([]);
      expect(renderToString(whole).split("<title>").length).toBe(2);
    },
  );
});

describe("what a map says of itself", () => {
  it("counts themes and subthemes", () => {
    const alt = (themes: unknown[]): string => thematicMap(study(themes)).alt;
    const sub = (count: number): object[] => Array.from({ length: count }, (_, i) => ({ label: `S${i}` }));
    expect(alt([])).toBe("Thematic map: No themes.");
    expect(alt([{ label: "T" }])).toBe("Thematic map: 1 theme.");
    expect(alt([{ label: "T" }, { label: "U" }])).toBe("Thematic map: 2 themes.");
    expect(alt([{ label: "T", subthemes: sub(1) }])).toBe("Thematic map: 1 theme and 1 subtheme.");
    expect(alt([{ label: "T", subthemes: sub(2) }])).toBe("Thematic map: 1 theme and 2 subthemes.");
  });

  const diverging = (count: number): unknown[] =>
    Array.from({ length: count }, (_, i) => ({
      label: `Divergent ${i}`,
      participants: { a: 1, b: 9 },
      assessment: "diverge",
    }));

  it("gives the evidence for a divergence where 30 words have room for it, and counts are shown", () => {
    const alt = (count: number, options: MapOptions = {}): string =>
      thematicMap(study(diverging(count)), options).alt;
    const finding = "The authors report that the groups diverge on";
    expect(alt(1)).toBe(`Thematic map: 1 theme. ${finding} Divergent 0 (1 of 10 against 9 of 10).`);
    expect(alt(1, { encode: "none" })).toBe(`Thematic map: 1 theme. ${finding} Divergent 0.`);
    const evidence = "(1 of 10 against 9 of 10)";
    expect(alt(2)).toBe(
      `Thematic map: 2 themes. ${finding} Divergent 0 ${evidence}; Divergent 1 ${evidence}.`,
    );
    expect(alt(2).split(" ")).toHaveLength(30);
    expect(alt(3)).toBe(`Thematic map: 3 themes. ${finding} Divergent 0; Divergent 1; Divergent 2.`);
  });

  it("says in short how many themes the groups diverge on, where their labels have no room", () => {
    const { alt, scene } = thematicMap(study(diverging(20)));
    expect(alt).toBe("Thematic map: 20 themes. The authors report that the groups diverge on 20 themes.");
    expect(scene.children[0]?.text).toBe(alt);
  });

  it("says what is missing in the notes, and what signs mean in the picture", () => {
    const figure = thematicMap(study([{ label: "T", quotes: { a: 3 } }]));
    expect(figure.notes).toEqual(["– not reported."]);
    expect(textsOf(figure)).toContain("– not reported.");
    expect(figure.description).toBe(
      "Quotes on each theme, by participant group. T: A 3 quotes, B not reported. Counts describe this sample; they do not measure importance, agreement or how common a view is elsewhere.",
    );
  });

  it("counts participants in a map of prevalence, whatever else is reported", () => {
    const figure = thematicMap(
      study([{ label: "T", quotes: { a: 3, b: 4 }, participants: { a: 2, b: 9 } }]),
      {
        encode: "prevalence",
      },
    );
    expect(textsOf(figure).slice(0, 1)[0]).toMatch(/^Participants who voiced each theme at least once/);
    expect(textsOf(figure)).toEqual(expect.arrayContaining(["2 of 10", "9 of 10"]));
  });
});

describe("marks of the reader's state", () => {
  const markOf = (figure: Figure, name: string): Record<string, string> =>
    Object.fromEntries(
      [
        ...(new RegExp(`<rect class="${name}"([^>]*)>`).exec(renderToString(figure))?.[1] ?? "").matchAll(
          /([\w-]+)="([^"]*)"/g,
        ),
      ].map(([, key, value]) => [key, value]),
    );
  const wide = study([{ id: "t", label: "T", quotes: { a: 1, b: 2 } }]);
  it("are around the theme, 5 px to the sides and 3 above and below", () => {
    const { box } = itemOf(thematicMap(wide), "t");
    const mark = markOf(thematicMap(wide, { selected: "t" }), "tl-selected");
    expect([mark.x, mark.y, mark.width, mark.height].map(Number)).toEqual(
      [box.x - 5, box.y - 3, box.width + 10, box.height + 6].map((value) => expect.closeTo(value, 1)),
    );
  });
  it("stay within the figure, 1 px off its edges, whatever edge their theme is at", () => {
    const figure = thematicMap(wide);
    const { width, height } = figure;
    const item = itemOf(figure, "t");
    const at = (x: number, y: number): number[] => {
      const box = { x, y, width: 100, height: 20 };
      const marked = withState(
        { ...figure, items: [{ ...item, box }] },
        { selected: "t", hovered: "t" },
        wide,
      );
      const [selected, hovered] = ["tl-selected", "tl-hovered"].map((name) => {
        const mark = markOf(marked, name);
        return [mark.x, mark.y, mark.width, mark.height].map(Number);
      }) as [number[], number[]];
      expect(selected).toEqual(hovered);
      return selected;
    };
    expect(at(200, 80)).toEqual([195, 77, 110, 26]);
    expect(at(0, 80)).toEqual([1, 77, 104, 26]);
    expect(at(width - 100, 80)).toEqual([width - 105, 77, 104, 26]);
    expect(at(200, 0)).toEqual([195, 1, 110, 22]);
    expect(at(200, height - 20)).toEqual([195, height - 23, 110, 22]);
  });
  it("stay within the figure", () => {
    const chart = thematicMap(wide, { layout: "treemap", width: 240, selected: "t", hovered: "t" });
    for (const name of ["tl-selected", "tl-hovered"]) {
      const { x, width } = markOf(chart, name);
      expect(Number(x)).toBeGreaterThanOrEqual(1);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(239);
    }
  });
});
