import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import {
  type ChartOptions,
  divergenceChart,
  encodes,
  type Figure,
  forms,
  layouts,
  thematicMap,
  toTable,
} from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const textsOf = (figure: Figure): string[] =>
  [...renderToString(figure).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");

const groupsOf = (sizes: readonly number[], more: readonly object[] = []) =>
  sizes.map((participants, i) => ({ id: "abcdefgh"[i], label: `G${i + 1}`, participants, ...more[i] }));

const draw = (themes: unknown[], options: ChartOptions = {}, sizes = [10, 10], more?: readonly object[]) =>
  divergenceChart(parseStudy({ version: 1, groups: groupsOf(sizes, more), themes }), options);

const tree = [
  {
    id: "p",
    label: "P",
    participants: { a: 6, b: 10 },
    subthemes: [
      { id: "q", label: "Q", participants: { a: 5, b: 6 } },
      { id: "r", label: "Same", participants: { a: 1, b: 9 } },
    ],
  },
  { id: "s", label: "S", subthemes: [{ id: "t", label: "Same", participants: { a: 2, b: 7 } }] },
];
const ids = (figure: Figure): string[] => figure.items.map(({ id }) => id);

describe("the rows that a chart draws", () => {
  it("stand all together where they are to be flat, told apart by their parents", () => {
    const flat = draw(tree, { flat: true });
    expect(ids(draw(tree))).toEqual(["r", "q", "t"]);
    expect(ids(flat)).toEqual(["r", "t", "q"]);
    expect(textsOf(flat)).toEqual(expect.arrayContaining(["Same (P)", "Same (S)", "Q"]));
    expect(flat.items.map(({ level, position, size }) => [level, position, size])).toEqual([
      [1, 1, 3],
      [1, 2, 3],
      [1, 3, 3],
    ]);
  });

  it("are the first ones in order, with a word on how many more there are", () => {
    const figure = draw(tree, { top: 2 });
    expect(ids(figure)).toEqual(["r", "t"]);
    expect(textsOf(figure)).toContain("And 1 more theme, not shown.");
    expect(figure.notes).toContain("And 1 more theme, not shown.");
    expect(ids(draw(tree, { top: 1, sort: "author" }))).toEqual(["q"]);
    expect(draw(tree, { top: 3 }).notes).toEqual([]);
  });

  it("are those of a level", () => {
    expect(ids(draw(tree, { expandTo: 1, sort: "author" }))).toEqual(["p", "s"]);
    expect(ids(draw(tree, { expandTo: 1, expanded: ["s"], sort: "author" }))).toEqual(["p", "t"]);
  });

  it("are in the author's order where nothing compares", () => {
    expect(ids(draw(tree, { hiddenGroups: ["a"] }))).toEqual(["q", "r", "t"]);
    const three = [
      { id: "x", label: "X", participants: { a: 1, b: 1, c: 1 } },
      { id: "y", label: "Y", participants: { a: 1, b: 9, c: 1 } },
    ];
    expect(ids(draw(three, {}, [10, 10, 10]))).toEqual(["x", "y"]);
    expect(ids(draw(three, { sort: "absolute" }, [10, 10, 10]))).toEqual(["y", "x"]);
  });
});

describe("labels", () => {
  const theme = [{ id: "t", label: "T", participants: { a: 7, b: 5 } }];
  it("are counts, and percentages where asked for and every group has twenty or more", () => {
    expect(textsOf(draw(theme, {}, [20, 40]))).toContain("7 of 20");
    const inPercent = draw(theme, { percent: true, form: "butterfly" }, [20, 40]);
    expect(textsOf(inPercent)).toEqual(expect.arrayContaining(["35% (7 of 20)", "13% (5 of 40)"]));
    const small = draw(theme, { percent: true }, [20, 19]);
    expect(textsOf(small)).toContain("7 of 20");
    expect(small.notes).toEqual(["No percentages: not every group is known to have 20 or more."]);
  });

  it("never round a few to none, nor all but a few to all", () => {
    const edges = [{ id: "t", label: "T", participants: { a: 1, b: 499 } }];
    const drawn = textsOf(draw(edges, { percent: true, form: "matrix" }, [500, 500]));
    expect(drawn).toEqual(expect.arrayContaining(["0.2%", "99.8%"]));
    const ends = [{ id: "t", label: "T", participants: { a: 0, b: 500 } }];
    expect(textsOf(draw(ends, { percent: true, form: "matrix" }, [500, 500]))).toEqual(
      expect.arrayContaining(["0%", "100%"]),
    );
    const rare = draw([{ id: "t", label: "T", quotes: { a: 2, b: 100 } }], { measure: "rate" }, [100, 100]);
    expect(rare.items[0]?.name).toContain("G1 0.02 quotes per participant, G2 1 quote per participant");
    const close = draw([{ id: "t", label: "T", participants: { a: 499, b: 500 } }], {}, [500, 500]);
    expect(textsOf(close)).toContain("+0.2");
  });

  it("say of a group that was not asked that it was not, and never that nobody voiced it", () => {
    const asked = [{ id: "t", label: "T", participants: { a: 7, b: 0 }, asked: { b: 0 } }];
    for (const form of forms) {
      const figure = draw(asked, { form });
      expect(textsOf(figure).join(" "), form).toMatch(/not asked/);
      expect(textsOf(figure).join(" "), form).not.toMatch(/0 of 0|not reported/);
      expect(figure.items[0]?.name, form).toBe("T: G1 7 of 10, G2 not asked");
    }
  });

  it("of rates are quotes per participant", () => {
    const figure = draw([{ id: "t", label: "T", quotes: { a: 12, b: 27 } }], { measure: "rate" }, [8, 9]);
    expect(textsOf(figure)).toEqual(expect.arrayContaining(["1.5", "3"]));
    expect(figure.items[0]?.name).toBe(
      "T: G1 1.5 quotes per participant, G2 3 quotes per participant; difference +1.5 quotes per participant",
    );
  });
});

describe("comparisons", () => {
  const theme = [{ id: "t", label: "T", participants: { a: 4, b: 3, c: 10 } }];
  const name = (options: ChartOptions, more?: readonly object[]) =>
    draw(theme, options, [10, 10, 10], more).items[0]?.name;
  it("are said in words, each with its band", () => {
    expect(name({ reference: "a" })).toBe(
      "T: G1 4 of 10, G2 3 of 10, G3 10 of 10; G2 against G1 −10 points (no marked difference); G3 against G1 +60 points (marked difference)",
    );
    expect(name({ compare: "rest" })).toContain("G3 against the rest +65 points (marked difference)");
    expect(name({})).toBe("T: G1 4 of 10, G2 3 of 10, G3 10 of 10; highest minus lowest 70 points");
    const levels = [{ level: 1 }, { level: 1 }, { level: 2 }];
    expect(name({ compare: "ordered" }, levels)).toContain(
      "last level minus first +65 points; never falls with the level",
    );
  });

  it("of sets pool their groups, in the headings too", () => {
    const sets = [{ set: "one" }, { set: "one" }, { set: "two" }];
    const figure = draw(theme, { compare: "sets" }, [10, 10, 10], sets);
    expect(figure.items[0]?.name).toBe(
      "T: one 7 of 20, two 10 of 10; difference +65 points; marked difference",
    );
    expect(textsOf(figure).join(" ")).toContain("one, n\u00a0=\u00a020");
    const pools = "Pooled: one (G1, n\u00a0=\u00a010; G2, n\u00a0=\u00a010), two (G3, n\u00a0=\u00a010).";
    expect(textsOf(figure).join(" ")).toContain(pools);
    expect(figure.description).toContain(pools);
    expect(draw(theme, { compare: "sets", hiddenGroups: ["b"] }, [10, 10, 10], sets).description).toContain(
      "Pooled: one (G1, n\u00a0=\u00a010), two",
    );
    expect(draw(theme, { compare: "sets", suppressBelow: 5 }, [10, 10, 10], sets).description).toContain(
      "n\u00a0=\u00a010). Groups’ counts from 1 to 4 were suppressed before that.",
    );
    const missing = draw(
      [{ label: "T", participants: { a: 1, c: 10 } }],
      { compare: "sets" },
      [10, 10, 10],
      sets,
    );
    expect(missing.items[0]?.name).toContain("one between 1 and 11 of 20 (G2 not reported)");
    expect(draw(theme, { compare: "sets" }, [10, 10, 10]).notes).toContain(
      "No group belongs to a set: nothing is pooled.",
    );
  });

  it("that cannot be made are named", () => {
    expect(draw(theme, { compare: "pair" }, [10, 10, 10]).notes[0]).toMatch(/^Only two groups make a pair/);
  });

  it("are the author's where the author judges: a marked difference is not shaded against that", () => {
    const judged = (assessment: string) =>
      renderToString(draw([{ id: "t", label: "T", participants: { a: 1, b: 9 }, assessment }]));
    expect(judged("diverge")).toContain("tl-marked");
    expect(judged("converge")).not.toContain("tl-marked");
    expect(judged("converge")).toContain("The authors report that the groups converge here.");
    expect(judged("mixed")).toContain("The authors report a mixed picture here.");
  });

  it("leave a verdict that contradicts the author unsaid, and one that agrees said", () => {
    const said = (a: number, assessment: string): string => {
      const figure = draw([{ id: "t", label: "T", participants: { a, b: 9 }, assessment }]);
      return `${figure.items[0]?.name} ${figure.description}`;
    };
    expect(said(1, "diverge")).toContain("marked difference; the authors’ judgement: diverge");
    for (const [a, judgement] of [
      [1, "converge"],
      [1, "mixed"],
      [9, "diverge"],
      [9, "mixed"],
    ] as const) {
      expect(said(a, judgement), `${a} ${judgement}`).not.toContain("marked difference");
      expect(said(a, judgement), `${a} ${judgement}`).toContain("1 judged otherwise by the authors");
    }
    expect(said(9, "converge")).toContain("no marked difference; the authors’ judgement: converge");
  });

  it("say that small groups are not compared, also where others are", () => {
    const figure = draw(
      [{ id: "t", label: "T", participants: { a: 0, b: 3, c: 5 } }],
      { reference: "a" },
      [20, 3, 9],
    );
    expect(textsOf(figure)).toContain("Groups of fewer than 5 participants are not compared.");
  });
});

describe("a group of fewer than five among several", () => {
  const themes = [
    { id: "t", label: "T", participants: { a: 2, b: 3, c: 9 } },
    { id: "u", label: "U", participants: { a: 4, b: 0, c: 6 }, asked: { a: 4 } },
  ];
  const figure = draw(themes, {}, [10, 3, 10]);

  it("leaves the range of the others as it is, and is named as left out", () => {
    expect(textsOf(figure)).toContain("70");
    expect(textsOf(figure).join(" ")).toContain(
      "Groups of fewer than 5 participants are not compared: G2; on some themes G1.",
    );
    expect(figure.items.find(({ id }) => id === "t")?.name).toContain(
      "highest minus lowest 70 points, without G2",
    );
  });

  it("is never the highest nor the lowest in the headline, and left out in the table", () => {
    expect(figure.alt).toContain("T has the widest range: 9 of 10 G3 against 2 of 10 G1");
    const study = parseStudy({
      version: 1,
      groups: [10, 3, 10].map((participants, i) => ({ id: "abc"[i], label: "ABC"[i], participants })),
      themes: themes.slice(0, 1),
    });
    expect(toTable(study, {}).rows[0]).toContain("70, without B");
    const map = thematicMap(study, { encode: "divergence", layout: "treemap" });
    expect(renderToString(map)).toContain("of those with 5 participants or more");
    expect(textsOf(map).join(" ")).not.toContain("too few");
  });
});

describe("suppressed counts", () => {
  /** The founding study with another small count where it has one of 8. */
  const study = (hidden: number) => {
    const copy = structuredClone(illustrative) as unknown as {
      themes: {
        subthemes: { id: string; subthemes?: { id: string; quotes: unknown; participants: unknown }[] }[];
      }[];
    };
    const themes = copy.themes.flatMap((theme) => theme.subthemes.flatMap((below) => below.subthemes ?? []));
    const theme = themes.find(({ id }) => id === "institutions");
    if (!theme) throw new Error("The study has another theme now.");
    theme.participants = { frontline: hidden, leaders: 7 };
    theme.quotes = { frontline: hidden, leaders: 30 };
    return parseStudy(copy);
  };

  it("cannot be told from each other in any chart or map", () => {
    const both = (figure: (hidden: number) => Figure): [string, string] => [
      renderToString(figure(1)),
      renderToString(figure(4)),
    ];
    for (const form of forms) {
      for (const measure of ["prevalence", "share", "rate", "quotes", "participants"] as const) {
        const [one, four] = both((hidden) =>
          divergenceChart(study(hidden), { form, measure, suppressBelow: 5 }),
        );
        expect(one === four, `${form}, ${measure}`).toBe(true);
        expect(one).toContain("suppressed");
      }
    }
    for (const layout of layouts) {
      for (const encode of encodes) {
        const [one, four] = both((hidden) =>
          thematicMap(study(hidden), { layout, encode, suppressBelow: 5 }),
        );
        expect(one === four, `${layout}, ${encode}`).toBe(true);
      }
    }
  });

  it("leave shares of what is known in bounds, and differences of these", () => {
    const themes = [
      { id: "t", label: "T", quotes: { a: 40, b: 10 } },
      { id: "u", label: "U", quotes: { a: 2, b: 40 } },
    ];
    const figure = draw(themes, { measure: "share", form: "dumbbell", suppressBelow: 5 });
    expect(textsOf(figure)).toContain("40 of 41–44");
    expect(figure.items.find(({ id }) => id === "t")?.name).toMatch(
      /40 of between 41 and 44 quotes.*difference −78 to −71 points/,
    );
    const percent = draw(themes, { measure: "share", form: "matrix", suppressBelow: 5, percent: true });
    expect(textsOf(percent)).toContain("91–98%");
  });

  it("are told apart from bounds, zero and what is not reported", () => {
    const figure = divergenceChart(study(2), { form: "matrix", suppressBelow: 5 });
    expect(textsOf(figure)).toContain("&lt;5 of 8");
    expect(textsOf(figure).join(" ")).toContain("&lt; too few to be told");
    expect(figure.items[0]?.name).toContain("between 1 and 4 of 8 (suppressed)");
  });
});
