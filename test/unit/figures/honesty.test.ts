import { describe, expect, it } from "vitest";
import fourSites from "../../../examples/studies/national-agency-four-sites.json" with { type: "json" };
import { type ChartOptions, divergenceChart, thematicMap, toTable } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const pair = (n: number, m: number, themes: object[]): Study =>
  parseStudy({
    version: 1,
    groups: [
      { id: "a", label: "A", participants: n },
      { id: "b", label: "B", participants: m },
    ],
    themes,
  });
const themeOf = (svg: string, id: string): string =>
  (svg.split(`data-theme="${id}"`)[1] ?? "").split("</g>")[0] ?? "";

describe("a figure claims no more than is known", () => {
  it("nothing is found where a subtheme is not reported and the others are zero", () => {
    const map = thematicMap(parseStudy(fourSites));
    const name = map.items.find((item) => item.id === "conditions")?.name;
    expect(name).toContain("Site C: web-based facilitation not reported");
    expect(themeOf(renderToString(map), "conditions")).not.toContain('data-group="c"');
  });

  it("groups of fewer than 5 are not compared, in picture, words and table", () => {
    const study = pair(3, 9, [{ id: "t", label: "T", participants: { a: 0, b: 9 } }]);
    const chart = divergenceChart(study);
    expect(renderToString(chart)).not.toContain("+100");
    expect(chart.alt).not.toContain("most");
    expect(renderToString(chart)).toContain("Groups of fewer than 5 participants are not compared.");
    expect(toTable(study).rows[0]?.slice(-2)).toEqual(["too few to compare", "too few to compare"]);
  });

  it("shading is the library's, the diamond the author's", () => {
    const theme = { id: "t", label: "T", participants: { a: 5, b: 5 }, assessment: "diverge" };
    const judged = renderToString(divergenceChart(pair(10, 10, [theme])));
    expect(judged).not.toContain("tl-marked");
    expect(judged).toContain("The authors report that the groups diverge here.");
    const marked = renderToString(
      divergenceChart(pair(10, 10, [{ id: "t", label: "T", participants: { a: 0, b: 9 } }])),
    );
    expect(marked).toContain("tl-marked");
    expect(marked).not.toContain("The authors report");
  });

  it("a range with zero inside is never the largest difference, nor sorted as one", () => {
    const study = pair(8, 9, [
      { id: "open", label: "Open", participants: { a: { text: "a few" }, b: { min: 1 } } },
      { id: "known", label: "Known", participants: { a: 2, b: 6 } },
    ]);
    expect(divergenceChart(study).alt).toContain("Known has the largest certain difference: 2 of 8 A");
    for (const sort of ["difference", "absolute"] as const) {
      expect(divergenceChart(study, { sort }).items.map((item) => item.id)).toEqual(["known", "open"]);
    }
  });

  it("only what no other row may pass differs most", () => {
    const themes = (most: number) => [
      { label: "Known", participants: { a: 2, b: 8 } },
      { label: "Open", participants: { a: 2, b: { min: 4, max: most } } },
    ];
    const alt = (most: number): string => divergenceChart(pair(10, 10, themes(most))).alt;
    expect(alt(8)).toContain("Known differs most: 2 of 10 A against 8 of 10 B");
    expect(alt(9)).toContain("Known has the largest difference that is certain: 2 of 10 A against 8 of 10 B");
    expect(alt(9)).not.toContain("most:");
  });

  it("nor is anything the largest difference where rates that are open may be larger", () => {
    const study = pair(10, 10, [
      { label: "Known", quotes: { a: 2, b: 30 } },
      { label: "Open", quotes: { a: 2, b: { min: 20 } } },
    ]);
    const chart = divergenceChart(study, { measure: "rate" });
    expect(chart.alt).toContain("Known has the largest difference that is certain");
    expect(chart.items[1]?.name).toContain("not settled by the bounds");
    expect(themeOf(renderToString(chart), "open")).toContain(">not settled</text>");
  });

  it("in any comparison the largest difference is only called so where no other may be larger", () => {
    const study = (open: object): Study =>
      parseStudy({
        version: 1,
        groups: [..."abc"].map((id, i) => ({ id, label: id.toUpperCase(), participants: 10, level: i })),
        themes: [
          { label: "Known", participants: { a: 2, b: 3, c: 8 } },
          { label: "Open", participants: open },
        ],
      });
    const alt = (options: ChartOptions, open: object = { a: 2, b: 3, c: { min: 3 } }): string =>
      divergenceChart(study(open), { measure: "prevalence", ...options }).alt;
    expect(alt({ reference: "a" })).toContain("Largest certain difference from A: C on Known");
    expect(alt({ reference: "a" }, { a: 2, b: 3, c: 4 })).toContain("Largest difference from A: C on Known");
    expect(alt({ compare: "ordered" })).toContain(
      "has the largest difference that is certain from first to last",
    );
    expect(alt({})).toContain("Known has the widest range that is certain:");
    // What is not reported of one group may be anything, too: at least 100 points are between the others.
    expect(alt({}, { a: 0, b: 10 })).toContain("Known has the widest range that is certain:");
    expect(alt({}, { a: 2, b: 3, c: 8 })).toContain("Known has the widest range (and 1 other as much):");
  });

  it("no other row is marked as well where the one that is named is not", () => {
    const study = parseStudy({
      version: 1,
      groups: [
        { id: "a", label: "A", participants: 40 },
        { id: "b", label: "B", participants: 40 },
      ],
      themes: [
        { id: "few", label: "Few", participants: { a: 1, b: 5 }, asked: { a: 6, b: 10 } },
        { id: "many", label: "Many", participants: { a: 10, b: 23 } },
      ],
    });
    expect(divergenceChart(study).alt).toContain(
      "Few differs most: 1 of 6 A against 5 of 10 B; 1 theme shows a marked",
    );
  });

  it("anything from nobody to everybody is not reported", () => {
    const subthemes = [{ label: "Q", participants: { a: 0 } }, { label: "R" }];
    expect(toTable(pair(12, 9, [{ label: "P", subthemes }])).rows[0]?.[3]).toBe("not reported");
  });

  it("draws the marked path above its siblings' lines", () => {
    const subthemes = [
      { id: "d", label: "D", assessment: "diverge" },
      { id: "e", label: "E" },
    ];
    const svg = renderToString(thematicMap(pair(8, 9, [{ id: "p", label: "P", subthemes }])));
    const order = [...svg.matchAll(/<path class="tl-branch"[^>]*data-to="(\w+)"/g)].map((match) => match[1]);
    expect(order).toEqual(["e", "d"]);
  });

  it("says which groups are hidden, and which ids nobody has", () => {
    const study = pair(8, 9, [{ label: "T", participants: { a: 1, b: 2 } }]);
    for (const draw of [thematicMap, divergenceChart]) {
      const { notes } = draw(study, { hiddenGroups: ["b", "zzz"] });
      expect(notes).toEqual(expect.arrayContaining(["Hidden: B.", "No group has the id zzz."]));
    }
  });

  it("speaks whole sentences without any group", () => {
    const study = parseStudy({
      version: 1,
      groups: [],
      themes: [{ label: "A", subthemes: [{ label: "B" }] }],
    });
    const chart = divergenceChart(study);
    expect(chart.alt).toBe("Divergence chart of 1 theme: no groups to compare.");
    expect(chart.items.map((item) => item.name)).toEqual(["B, subtheme of A"]);
    expect(chart.description).toContain("No groups to compare.");
  });

  it("names one quote in the singular, also where it is the least", () => {
    const study = pair(8, 9, [{ label: "T", quotes: { a: { min: 1 }, b: 4 } }]);
    expect(thematicMap(study).items[0]?.name).toBe("T: A at least 1 quote, B 4 quotes");
  });
});
