import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure } from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textWidth } from "../../../src/text/width.ts";
import { breaches } from "../../figures/promises.ts";
import { elementsOf, textsIn, themeIn } from "../../figures/scene-query.ts";

type Counts = Record<string, unknown>;
const theme = (id: string, a: unknown, b: unknown, more: object = {}): object => ({
  id,
  label: `Theme ${id}`,
  participants: { a, b },
  ...more,
});
const draw = (themes: object[], options: ChartOptions = {}, sizes: Counts = { a: 10, b: 10 }): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: Object.entries(sizes).map(([id, participants]) => ({
        id,
        label: `${id.toUpperCase()} people`,
        shortLabel: `${id.toUpperCase()}s`,
        participants,
      })),
      themes,
    }),
    { form: "scatter", ...options },
  );

const ofClass = (node: SceneNode, name: string): SceneNode[] =>
  elementsOf(node).filter(({ attrs }) => attrs.class === name);
const axes = (figure: Figure): SceneNode => ofClass(figure.scene, "tl-axes")[0] as SceneNode;
const numbers = (node: SceneNode | undefined, ...names: string[]): number[] =>
  names.map((name) => Number(node?.attrs[name]));
const centre = (figure: Figure, id: string): number[] =>
  numbers(ofClass(themeIn(figure, id), "tl-point")[0], "cx", "cy");

/** What pixels stand for, by the ticks: the text of each is at its value. */
function valueAt(figure: Figure): { x(px: number): number; y(px: number): number } {
  const lines = axes(figure).children.filter(({ tag, attrs }) => tag === "line" && attrs.class === undefined);
  const [spine, floor] = lines;
  const xs = lines.filter(
    ({ attrs }) => attrs.y1 === floor?.attrs.y1 && attrs.x1 === attrs.x2 && attrs !== spine?.attrs,
  );
  const ys = lines.filter(({ attrs }) => attrs.x2 === spine?.attrs.x1 && attrs.y1 === attrs.y2);
  const names = textsIn(axes(figure)).filter((text) => /^[\d.]+%?$/.test(text));
  const max = Number.parseFloat(names.at(-1) as string);
  const along = (from: number, to: number) => (px: number) =>
    Math.round((1000 * max * (px - from)) / (to - from)) / 1000;
  const ends = (some: SceneNode[], name: string): [number, number] => [
    Number(some[0]?.attrs[name]),
    Number(some.at(-1)?.attrs[name]),
  ];
  return { x: along(...ends(xs, "x1")), y: along(...ends(ys, "y1")) };
}

/** Where a theme's point is, in what its axes count. */
function place(figure: Figure, id: string): number[] {
  const at = valueAt(figure);
  const [x, y] = centre(figure, id) as [number, number];
  return [at.x(x), at.y(y)].map((value) => Math.round(value * 10) / 10);
}

describe("points", () => {
  it("are as far right as the first group says and as high as the second", () => {
    const figure = draw([theme("p", 0, 10), theme("q", 4, 1), theme("r", 10, 10)]);
    expect(place(figure, "p")).toEqual([0, 100]);
    expect(place(figure, "q")).toEqual([40, 10]);
    expect(place(figure, "r")).toEqual([100, 100]);
  });

  it("of shares and rates are on one scale, which ends at a round number", () => {
    const themes = [
      { id: "p", label: "P", quotes: { a: 3, b: 1 } },
      { id: "q", label: "Q", quotes: { a: 7, b: 19 } },
    ];
    const rate = draw(themes, { measure: "rate" });
    expect(place(rate, "p")).toEqual([0.3, 0.1]);
    expect(place(rate, "q")).toEqual([0.7, 1.9]);
    expect(textsIn(axes(rate)).filter((text) => text === "2.0")).toHaveLength(2);
    const share = draw(themes, { measure: "share" });
    expect(place(share, "p")).toEqual([30, 5]);
    expect(textsIn(axes(share)).filter((text) => text === "100%")).toHaveLength(2);
  });

  it("have as many px to a unit in width as in height", () => {
    const figure = draw([theme("p", 0, 0), theme("q", 10, 10)], { width: 900 });
    const [p, q] = [centre(figure, "p"), centre(figure, "q")] as [number[], number[]];
    expect((q[0] as number) - (p[0] as number)).toBeCloseTo((p[1] as number) - (q[1] as number), 1);
  });

  it("that are equal in both lie on the diagonal", () => {
    const figure = draw([theme("p", 2, 2), theme("q", 7, 7)]);
    const [line] = ofClass(axes(figure), "tl-diagonal");
    const [x1, y1] = numbers(line, "x1", "y1") as [number, number];
    for (const id of ["p", "q"]) {
      const [x, y] = centre(figure, id) as [number, number];
      expect(x - x1).toBeCloseTo(y1 - y, 1);
    }
  });

  it("are filled, and their labels bold, where the difference is marked", () => {
    const figure = draw([theme("p", 0, 9), theme("q", 4, 5)]);
    const look = (id: string): unknown[] => {
      const row = themeIn(figure, id);
      const [text] = elementsOf(row).filter(({ tag }) => tag === "text");
      return [
        ofClass(row, "tl-point")[0]?.attrs.fill,
        text?.attrs["font-weight"],
        ofClass(row, "tl-marked").length,
      ];
    };
    expect(look("p")).toEqual(["#1a1a1a", "bold", 1]);
    expect(look("q")).toEqual(["#ffffff", undefined, 0]);
  });

  it("that share a position are one, with their number; each row keeps its label", () => {
    const figure = draw([theme("p", 3, 3), theme("q", 6, 1), theme("r", 3, 3), theme("s", 3, 3)]);
    expect(ofClass(figure.scene, "tl-point")).toHaveLength(2);
    expect(textsIn(themeIn(figure, "p"))).toEqual(["×3", "Theme p"]);
    expect(textsIn(themeIn(figure, "r"))).toEqual(["Theme r"]);
    expect(textsIn(themeIn(figure, "s"))).toEqual(["Theme s"]);
    expect(textsIn(figure.scene)).toContain("×2, ×3 …: so many themes in one place.");
  });

  it("too near to others for a badge have it beside their number", () => {
    const crowd = [theme("p", 50, 50), theme("q", 50, 50), theme("r", 51, 50)];
    const figure = draw(
      crowd.map((one) => ({
        ...one,
        label: `A label of too many words to stand in ${"any panel ".repeat(20)}`,
      })),
      {},
      { a: 100, b: 100 },
    );
    expect(ofClass(figure.scene, "tl-badge")).toEqual([]);
    expect(textsIn(figure.scene)).toContain("1 ×2");
  });
});

describe("bounds", () => {
  const ranges = (figure: Figure, id: string): number[][] => {
    const at = valueAt(figure);
    return ofClass(themeIn(figure, id), "tl-range").map(({ attrs }) => {
      const [x1, y1, x2, y2] = (attrs.d as string).slice(1).split(/[ L]/).map(Number) as [
        number,
        number,
        number,
        number,
      ];
      return [at.x(x1), at.y(y1), at.x(x2), at.y(y2)].map(Math.round);
    });
  };

  it("in one group are a dashed line from the least to the most", () => {
    const figure = draw([theme("p", { min: 2, max: 5 }, 3), theme("q", 1, { min: 5, text: "most" })]);
    expect(ranges(figure, "p")).toEqual([[20, 30, 50, 30]]);
    expect(ranges(figure, "q")).toEqual([[10, 50, 10, 100]]);
    expect(ofClass(figure.scene, "tl-point")).toEqual([]);
    expect(textsIn(figure.scene)).toContain("Dashed: between the least and the most that is reported.");
  });

  it("in both are a dashed box", () => {
    const figure = draw([theme("p", { min: 2, max: 5 }, { min: 6, max: 8 }), theme("q", 1, 1)]);
    expect(ranges(figure, "p")).toEqual([
      [20, 60, 50, 60],
      [20, 60, 20, 80],
      [20, 80, 50, 80],
      [50, 60, 50, 80],
    ]);
  });

  it("without an end are open, and do not stretch the axes", () => {
    const themes = [
      { id: "p", label: "P", quotes: { a: { min: 3 }, b: 2 } },
      { id: "q", label: "Q", quotes: { a: 4, b: 5 } },
    ];
    const figure = draw(themes, { measure: "rate" });
    expect(ofClass(themeIn(figure, "p"), "tl-end")).toHaveLength(1);
    expect(
      textsIn(axes(figure))
        .filter((text) => /^[\d.]+$/.test(text))
        .at(-1),
    ).toBe("0.5");
  });
});

it("themes of the same label are told apart by their parents, as no heading does", () => {
  const same = (id: string, a: number): object => theme(id, a, 5, { label: "Time" });
  const parent = (id: string, ...subthemes: object[]): object => ({ id, label: `Parent ${id}`, subthemes });
  const figure = draw([parent("x", same("p", 1), theme("o", 2, 2)), parent("y", same("q", 9)), same("r", 5)]);
  const labels = ["p", "q", "r", "o"].map((id) => textsIn(themeIn(figure, id)).join(" "));
  expect(labels).toEqual(["Time (Parent x)", "Time (Parent y)", "Time", "Theme o"]);
});

describe("what has no place", () => {
  const themes = [theme("p", null, 7), theme("q", 3, 3), theme("r", { text: "some" }, 2), theme("s", 1, 0)];

  it("is listed with what is known", () => {
    const figure = draw(themes);
    expect(ofClass(figure.scene, "tl-point")).toHaveLength(2);
    expect(textsIn(figure.scene)).toContain("Not placed, as something is not known:");
    expect(textsIn(themeIn(figure, "p"))).toEqual(["Theme p", "not reported", "7 of 10"]);
    expect(textsIn(themeIn(figure, "r"))).toEqual(["Theme r", "in words only: some", "2 of 10"]);
  });

  it("is told in the author's words, however many they are, in lines that stay in the figure", () => {
    const words = "a good many of those who had been there before the change, and some who had not "
      .repeat(3)
      .trim();
    for (const width of [320, 720])
      for (const given of [{ text: words }, { min: 2, text: words }]) {
        const figure = draw([theme("p", given, null), theme("q", 3, 3)], { width });
        const lines = elementsOf(themeIn(figure, "p")).filter(({ tag }) => tag === "text");
        for (const { attrs, text } of lines)
          expect(Number(attrs.x) + textWidth(text ?? "", { size: 12 })).toBeLessThanOrEqual(width - 12);
        const said = lines.map(({ text }) => text).join(" ");
        expect(said).toContain(words);
        expect(said).not.toContain("~");
        expect(breaches(figure)).toEqual([]);
      }
  });

  it("is told in words under every measure", () => {
    const quoted = (id: string, a: unknown): object => ({ id, label: `Theme ${id}`, quotes: { a, b: 7 } });
    const figure = draw([quoted("p", null), quoted("q", 3)], { measure: "rate" });
    expect(textsIn(themeIn(figure, "p"))).toEqual(["Theme p", "not reported", "0.7"]);
  });

  it("and was not asked says so", () => {
    const figure = draw([theme("p", 0, 7, { asked: { a: 0 } }), theme("q", 3, 3)], { measure: "prevalence" });
    expect(textsIn(themeIn(figure, "p"))).toEqual(["Theme p", "not asked", "7 of 10"]);
  });
});

describe("the list", () => {
  const long = "A label of far more words than could ever stand beside a point in a panel ".repeat(4).trim();

  it("has what finds no room in the panel, in full, under the number at its point", () => {
    const figure = draw([theme("p", 3, 8, { label: long }), theme("q", 5, 5), theme("r", 3, 8)]);
    const texts = textsIn(themeIn(figure, "p"));
    expect(texts.filter((text) => text === "1")).toHaveLength(2);
    expect(texts.join(" ")).toContain(long);
    expect(texts.slice(-2)).toEqual(["3 of 10", "8 of 10"]);
    expect(textsIn(themeIn(figure, "r"))).toEqual(["1", "Theme r", "3 of 10", "8 of 10"]);
    expect(textsIn(figure.scene)).toContain("By number:");
  });

  it("numbers points in the order of rows", () => {
    const many = Array.from({ length: 9 }, (_, i) => theme(`t${i}`, i, i, { label: `${i} ${long}` }));
    const figure = draw(many, { sort: "author" });
    expect(many.map((_, i) => textsIn(themeIn(figure, `t${i}`))[0])).toEqual([..."123456789"]);
  });

  it("stands beside a wide panel, and below a narrow one", () => {
    const themes = [theme("p", 3, 8, { label: long }), theme("q", 5, 5)];
    const box = (width: number) => draw(themes, { width }).items.find(({ id }) => id === "p")?.box;
    expect(box(1200)?.x).toBeGreaterThan(700);
    expect(box(720)?.x).toBeLessThan(60);
  });
});

describe("in words", () => {
  it("axes have groups' names with n and mark, the diagonal and both halves theirs", () => {
    const figure = draw([theme("p", 3, 8)], {}, { a: 10, b: 12 });
    const texts = textsIn(axes(figure));
    for (const text of [
      "A people, n\u00a0=\u00a010",
      "B people, n\u00a0=\u00a012",
      "more As",
      "more Bs",
      "equal in both",
    ])
      expect(texts).toContain(text);
    const marks = axes(figure).children.map(({ attrs }) => attrs["data-group"]);
    expect(marks.filter((group) => group)).toEqual(["b", "a"]);
  });

  it("the half of the second group is above", () => {
    const top = (text: string): number =>
      Number(elementsOf(draw([theme("p", 3, 8)]).scene).find((node) => node.text === text)?.attrs.y);
    expect(top("more Bs")).toBeLessThan(top("more As"));
  });
});

describe("another form takes its place", () => {
  const remark = (figure: Figure): string | undefined =>
    figure.notes.find((note) => note.startsWith("Drawn as"));

  it("for three groups, one group, counts without a whole, and where no theme has a place", () => {
    const some = [theme("p", 3, 8)];
    expect(remark(draw(some, {}, { a: 10, b: 10, c: 10 }))).toBe(
      "Drawn as matrix: scatter cannot show this measure or these groups.",
    );
    expect(remark(draw(some, { hiddenGroups: ["b"] }))).toContain("scatter cannot");
    expect(remark(draw(some, { measure: "participants" }))).toContain("scatter cannot");
    expect(remark(draw([theme("p", null, 8)]))).toContain("scatter cannot");
    expect(remark(draw(some))).toBeUndefined();
  });

  it("but it never takes another's", () => {
    const many = Array.from({ length: 40 }, (_, i) => theme(`t${i}`, i % 11, (3 * i) % 11));
    expect(ofClass(draw(many, { form: "auto" }).scene, "tl-point")).toEqual([]);
  });
});

describe("any study", () => {
  const count = fc.oneof(
    fc.integer({ min: 0, max: 10 }),
    fc.constant(null),
    fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 10 }))
      .map(([min, max]) => ({ min, max })),
    fc.constant({ min: 1 }),
  );
  const label = fc.oneof(fc.string({ minLength: 1, maxLength: 160 }), fc.lorem({ maxCount: 30 }));
  const themes = fc
    .array(
      fc.tuple(count, count, label, fc.constantFrom({}, { assessment: "diverge" }, { assessment: "mixed" })),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    .map((all) =>
      all.map(([a, b, text, more], i) => theme(`t${i}`, a, b, { label: `${i} ${text}`, ...more })),
    );
  const width = fc.constantFrom(240, 320, 360, 720, 1200);

  it("keeps the promises, has a box in the frame and one group for each row, and is the same on every run", () => {
    fc.assert(
      fc.property(themes, width, (all, width) => {
        const figure = draw([...all, theme("last", 5, 5)], { width });
        expect(breaches(figure)).toEqual([]);
        const drawn = elementsOf(figure.scene).filter(({ attrs }) => attrs.class === "tl-row");
        expect(drawn.map(({ attrs }) => attrs["data-theme"]).sort()).toEqual(
          figure.items.map(({ id }) => id).sort(),
        );
        expect(figure.items).toHaveLength(all.length + 1);
        for (const { box } of figure.items) {
          expect(box.width > 0 && box.height > 0 && box.x >= 0 && box.y >= 0).toBe(true);
          expect(box.x + box.width <= width + 0.5 && box.y + box.height <= figure.height).toBe(true);
        }
        expect(draw([...all, theme("last", 5, 5)], { width })).toEqual(figure);
      }),
      { numRuns: 40 },
    );
  });
});
