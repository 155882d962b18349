import { describe, expect, it } from "vitest";
import { type Rows, rowsOf } from "../../../src/figures/chart/rows.ts";
import { divergenceChart, type Figure, type Sort } from "../../../src/figures/index.ts";
import { comparisonOf } from "../../../src/measures/comparison.ts";
import type { Measure } from "../../../src/measures/measure.ts";
import { surveyOf } from "../../../src/measures/survey.ts";
import { renderToString } from "../../../src/render/string.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { smallPrintOf } from "../../figures/scene-query.ts";
import { english } from "../../voice.ts";

const groups = [
  { id: "a", label: "A", participants: 10 },
  { id: "b", label: "B", participants: 10 },
];
const study = (themes: unknown[], more: object = {}): Study =>
  parseStudy({ version: 1, groups, themes, ...more });
const rows = (
  themes: unknown[],
  {
    measure = "auto",
    sort = "author",
    collapsed = [],
  }: {
    measure?: Measure | "auto";
    sort?: Sort;
    collapsed?: string[];
  } = {},
): Rows => {
  const given = study(themes);
  return rowsOf(english, surveyOf(given), comparisonOf(english, given, [0, 1], {}), {
    measure,
    sort,
    collapsed,
  });
};
const labels = ({ sections }: Rows): [string | undefined, string[]][] =>
  sections.map(({ heading, rows: some }) => [heading?.theme.label, some.map(({ label }) => label)]);

const tree = [
  {
    id: "p",
    label: "P",
    quotes: { a: 2, b: 0 },
    subthemes: [
      { id: "q", label: "Q", subthemes: [{ label: "Same", quotes: { a: 1, b: 1 } }] },
      { id: "r", label: "R", subthemes: [{ label: "Same", quotes: { a: 1, b: 1 } }, { label: "Own" }] },
    ],
  },
  { label: "Single", quotes: { a: 3, b: 3 } },
  { label: "Double", quotes: { a: 3, b: 3 } },
  { label: "S", subthemes: [{ label: "Same", quotes: { a: 1, b: 1 } }] },
];

describe("the rows of a chart", () => {
  it("are the themes without subthemes, below the theme at the top, told apart where two have one name", () => {
    expect(labels(rows(tree))).toEqual([
      ["P", ["P (coded directly)", "Same (Q)", "Same (R)", "Own"]],
      [undefined, ["Single", "Double"]],
      ["S", ["Same"]],
    ]);
  });

  it("are what is coded to a theme itself only where quotes are counted and there are some", () => {
    const direct = (own: unknown, measure: Measure): boolean =>
      labels(
        rows(
          [
            {
              label: "P",
              quotes: { a: own },
              participants: { a: 1, b: 1 },
              subthemes: [{ label: "Q", quotes: { a: 1 } }],
            },
          ],
          { measure },
        ),
      )[0]?.[1].includes("P (coded directly)") ?? false;
    expect(direct(2, "quotes")).toBe(true);
    expect(direct({ max: 2 }, "quotes")).toBe(true);
    expect(direct(0, "quotes")).toBe(false);
    expect(direct(null, "quotes")).toBe(false);
    expect(direct(2, "prevalence")).toBe(false);
    expect(direct(2, "participants")).toBe(false);
  });

  it("end at collapsed themes, with all that is below these in them", () => {
    expect(labels(rows(tree, { collapsed: ["p"] }))).toEqual([
      [undefined, ["P", "Single", "Double"]],
      ["S", ["Same"]],
    ]);
    expect(labels(rows(tree, { collapsed: ["r", "s"] }))).toEqual([
      ["P", ["P (coded directly)", "Same", "R"]],
      [undefined, ["Single", "Double", "S"]],
    ]);
    const p = rows(tree, { collapsed: ["p"] }).sections[0]?.rows[0];
    expect(p?.readings.map(({ count }) => count?.min)).toEqual([4, 2]);
  });

  it("bear the authors' judgement on the theme, not on what is coded to it directly", () => {
    const judged = [
      {
        label: "P",
        quotes: { a: 2 },
        assessment: "diverge",
        subthemes: [
          { label: "Q", quotes: { a: 1 }, assessment: "diverge" },
          { label: "R", assessment: "converge" },
        ],
      },
    ];
    expect(rows(judged).sections[0]?.rows.map((row) => [row.label, row.assessment])).toEqual([
      ["P (coded directly)", undefined],
      ["Q", "diverge"],
      ["R", "converge"],
    ]);
  });

  it("have a difference of the second group from the first, and a band in prevalence only", () => {
    const themes = [{ label: "T", quotes: { a: 10, b: 10 }, participants: { a: 1, b: 9 } }];
    const row = (measure: Measure) => rows(themes, { measure }).sections[0]?.rows[0];
    expect(row("prevalence")).toMatchObject({ band: "marked", marked: true });
    expect(row("prevalence")?.difference?.min).toBeCloseTo(80, 9);
    expect(row("share")).toMatchObject({ difference: { min: 0, max: 0 }, band: null, marked: false });
    expect(row("quotes")).toMatchObject({ difference: null, band: null, marked: false });
  });
});

describe("the order of rows", () => {
  const themes = (
    [
      ["Small", { a: 5, b: 6 }],
      ["Behind", { a: 9, b: 1 }],
      ["Unknown", { a: 9 }],
      ["Ahead", { a: 2, b: 8 }],
      ["Same, more voices", { a: 7, b: 8 }],
    ] as const
  ).map(([label, participants]) => ({ label, participants }));
  it.each<[Sort, string[]]>([
    ["author", ["Small", "Behind", "Unknown", "Ahead", "Same, more voices"]],
    ["difference", ["Ahead", "Same, more voices", "Small", "Behind", "Unknown"]],
    ["absolute", ["Behind", "Ahead", "Same, more voices", "Small", "Unknown"]],
    ["total", ["Same, more voices", "Small", "Behind", "Ahead", "Unknown"]],
  ])("by %s is %j", (sort, order) => {
    expect(labels(rows(themes, { sort, measure: "prevalence" }))).toEqual([[undefined, order]]);
  });
});

describe("a chart", () => {
  const draw = (
    themes: unknown[],
    options: Parameters<typeof divergenceChart>[1] = {},
    more: object = {},
  ): Figure => divergenceChart(study(themes, more), options);
  const names = (figure: Figure): string[] => figure.items.map(({ name }) => name);
  const told = [
    {
      id: "p",
      label: "P",
      subthemes: [
        { id: "q", label: "Q", participants: { a: 1, b: 9 } },
        { id: "r", label: "R", participants: { a: 9, b: 1 } },
      ],
    },
    { id: "s", label: "S", participants: { a: 5, b: 5 } },
  ];

  it("has an item for each row, in its place and where it is drawn", () => {
    const figure = draw(told);
    expect(figure.items.map(({ id, level, position, size }) => [id, level, position, size])).toEqual([
      ["q", 2, 1, 2],
      ["r", 2, 2, 2],
      ["s", 1, 1, 1],
    ]);
    const svg = renderToString(figure);
    const bodyTop = Number(/class="tl-body" transform="translate\(0 (\d+)\)"/.exec(svg)?.[1]);
    for (const { id, box } of figure.items) {
      const top = new RegExp(`transform="translate\\(0 ([\\d.]+)\\)" data-theme="${id}"`).exec(svg)?.[1];
      expect(box).toMatchObject({ x: 26, width: 668 });
      expect(box.y).toBeCloseTo(bodyTop + Number(top), 1);
    }
    expect(figure.items[1]?.box.y).toBeCloseTo(
      (figure.items[0]?.box.y ?? 0) + (figure.items[0]?.box.height ?? 0),
      6,
    );
  });

  it("says all of a row in its name", () => {
    expect(names(draw(told))).toEqual([
      "Q, subtheme of P: A 1 of 10, B 9 of 10; difference +80 points; marked difference",
      "R, subtheme of P: A 9 of 10, B 1 of 10; difference −80 points; marked difference",
      "S: A 5 of 10, B 5 of 10; difference 0 points; no marked difference",
    ]);
    const direct = {
      label: "P",
      quotes: { a: 2, b: 1 },
      subthemes: [{ label: "Q", quotes: { a: 1, b: 0 } }],
    };
    expect(names(draw([direct], { measure: "quotes" }))).toEqual([
      "P, coded directly: A 2 quotes, B 1 quote",
      "Q, subtheme of P: A 1 quote, B 0 quotes",
    ]);
    expect(names(draw([{ label: "T", participants: { a: 2 } }]))).toEqual(["T: A 2 of 10, B not reported"]);
  });

  it("names its largest difference whichever way it goes, the first of several", () => {
    expect(draw(told).alt).toBe(
      "Divergence chart: Q differs most (and 1 other as much): 1 of 10 A against 9 of 10 B; 1 other theme shows a marked difference, 1 shows none.",
    );
    const behind = [
      { label: "S", participants: { a: 5, b: 6 } },
      { label: "R", participants: { a: 9, b: 1 } },
    ];
    expect(draw(behind).alt).toContain(
      "R differs most: 9 of 10 A against 1 of 10 B; 1 other theme shows no marked",
    );
    expect(draw([{ label: "S", participants: { a: 5, b: 5 } }]).alt).toBe(
      "Divergence chart of 1 theme, A and B: no theme shows a marked difference.",
    );
    const many = (count: number): string =>
      divergenceChart(
        parseStudy({
          version: 1,
          groups: Array.from({ length: count }, (_, i) => ({ id: `g${i}`, label: `G${i}` })),
          themes: [{ label: "T" }],
        }),
      ).alt;
    expect(many(3)).toBe("Divergence chart of 1 theme, G0 and G1 and G2.");
    expect(many(4)).toBe("Divergence chart of 1 theme, 4 groups.");
  });

  it("takes the form that it can, and says so where another was asked for", () => {
    const sized = (n: number, form?: "units" | "butterfly"): Figure =>
      divergenceChart(
        parseStudy({
          version: 1,
          groups: groups.map((group) => ({ ...group, participants: n })),
          themes: [{ label: "T", participants: { a: 1, b: 2 } }],
        }),
        form ? { form } : {},
      );
    const marks = (figure: Figure): number =>
      [...renderToString(figure).matchAll(/<(circle|path)[^>]*data-group/g)].length;
    // One of them each in the headings.
    expect(marks(sized(20))).toBe(42);
    expect(marks(sized(21))).toBeLessThan(5);
    expect(sized(21).notes).toEqual([]);
    expect(sized(21, "units").notes).toEqual([
      "Drawn as dumbbell: units cannot show this measure or these groups.",
    ]);
    expect(draw([{ label: "T", quotes: { a: { min: 1 } } }], { form: "butterfly" }).notes).toContain(
      "Drawn as matrix: butterfly cannot show this measure or these groups.",
    );
    expect(draw(told, { hiddenGroups: ["b"] }).notes).toEqual([
      "Hidden: B.",
      "Fewer than two groups: there is nothing to compare.",
    ]);
  });

  it("explains what is dashed, shaded or not compared, where there is any", () => {
    const said = (participants: object, sizes = 10): string => {
      const of = groups.map((group) => ({ ...group, participants: sizes }));
      const given = parseStudy({ version: 1, groups: of, themes: [{ label: "T", participants }] });
      return smallPrintOf(divergenceChart(given));
    };
    // What a marked difference is, where there is none too: else nobody could tell what "not marked" says.
    const unmarked = "Nothing is shaded as a marked difference: 30 percentage points or more even if any one";
    expect(said({ a: 5, b: 5 })).toContain(`Filled: voiced. Hollow: not voiced. ${unmarked}`);
    expect(said({ a: 5, b: 8 })).toContain(`${unmarked} participant were recoded. Hollow edge: borderline`);
    expect(said({ a: 0, b: 0 })).toContain("Hollow: not voiced. Counts");
    expect(said({ a: 1, b: 9 })).not.toContain("Nothing is shaded");
    expect(said({ a: 1, b: 3 }, 4)).not.toContain("Nothing is shaded");
    expect(said({ a: 5, b: { min: 5, max: 6 } })).toContain("Hollow: not voiced. Dashed: not known.");
    expect(said({ a: 1, b: 9 })).toContain("Shaded: marked difference, 30 percentage points or more");
    expect(said({ a: 5, b: 5 })).not.toContain("Shaded:");
    expect(said({ a: 1, b: 3 }, 4)).toContain("Groups of fewer than 5 participants are not compared.");
    expect(said({ a: 1, b: 3 })).not.toContain("fewer than 5");
  });
});
