import { describe, expect, it } from "vitest";
import { divergenceChart, type Figure, forms, type Layout, thematicMap } from "../../../src/figures/index.ts";
import { arabic } from "../../../src/languages/ar.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textsIn } from "../../figures/scene-query.ts";

/** Lines that end within a word. None of the words here has a hyphen of its own. */
const broken = (figure: Figure): string[] => textsIn(figure.scene).filter((line) => line.endsWith("-"));

const groups = [
  { id: "a", label: "Pflegende", participants: 9 },
  { id: "b", label: "Ärztinnen", participants: 7 },
];
const quotes = { a: 4, b: 2 };

describe("a map with room for its longest word breaks none", () => {
  const columns: Layout[] = ["tree", "mindmap", "radial", "force"];

  it.each(columns)("of a label in a %s", (layout) => {
    const label = "Psychopharmakotherapieerfahrungen";
    const study = parseStudy({
      version: 1,
      title: "Psych",
      groups,
      themes: [
        { id: "m", label, quotes, subthemes: [{ id: "s", label: `${label} in der Klinik`, quotes }] },
        { id: "n", label: "Ruhe", quotes },
      ],
    });
    const figure = thematicMap(study, { layout, width: 720 });
    expect(broken(figure)).toEqual([]);
    expect(textsIn(figure.scene)).toContain(label);
  });

  it.each(columns)("of a link's words in a %s", (layout) => {
    const label = "Nachtschichtzusammenarbeitserfahrung";
    const study = parseStudy({
      version: 1,
      title: "Nacht",
      groups,
      themes: [
        { id: "m", label: "Ruhe", quotes },
        { id: "n", label: "Team", quotes },
      ],
      links: [{ from: "m", to: "n", label, kind: "directed" }],
    });
    const figure = thematicMap(study, { layout, width: 720 });
    expect(broken(figure)).toEqual([]);
    expect(textsIn(figure.scene).join()).toContain(label);
  });

  it("of an outline: the counts stand below", () => {
    const label = "Psychopharmakotherapieerfahrung";
    const study = parseStudy({
      version: 1,
      groups,
      themes: [{ id: "m", label, quotes, subthemes: [{ id: "s", label: "Ruhe", quotes }] }],
    });
    expect(broken(thematicMap(study, { layout: "tree", width: 320 }))).toEqual([]);
  });

  it.each(["mindmap", "radial"] as const)("of the title in the middle of a %s", (layout) => {
    const themes = ["Ruhe", "Team", "Heimweg"].map((label) => ({ id: label, label, quotes }));
    const title = "Nachtdienst auf der Schlaganfallstation";
    const figure = thematicMap(parseStudy({ version: 1, title, groups, themes }), {
      layout,
      width: layout === "radial" ? 600 : 720,
    });
    expect(broken(figure)).toEqual([]);
    expect(textsIn(figure.scene)).toContain("Schlaganfallstation");
  });

  it("of the list below its cells", () => {
    const long = "Psychopharmakotherapieerfahrungsberichte";
    const themes = [
      { id: "big", label: "Ruhe", quotes: { a: 90, b: 90 } },
      ...["A", "B", "C", "D"].map((letter) => ({ id: letter, label: `${letter} ${long}`, quotes })),
    ];
    const figure = thematicMap(parseStudy({ version: 1, groups, themes }), { layout: "pack", width: 560 });
    expect(textsIn(figure.scene).filter((line) => line.includes(long))).toHaveLength(4);
    expect(broken(figure)).toEqual([]);
  });
});

describe("a chart with room for its longest word breaks none", () => {
  const study = (a: { label: string; participants: number }) =>
    parseStudy({
      version: 1,
      title: "Two groups",
      groups: [
        { id: "a", ...a },
        { id: "b", label: "Commissioners", participants: 12 },
      ],
      themes: ["Access to records", "Money", "Waiting"].map((label, i) => ({
        id: label,
        label,
        participants: { a: Math.min(i, a.participants), b: 3 * i },
      })),
    });

  it.each(["auto", ...forms] as const)("of a small group's heading in %s", (form) => {
    for (const width of [320, 480, 720, 1000]) {
      const named = study({ label: "Patient representatives", participants: 3 });
      const figure = divergenceChart(named, { form, width });
      expect(broken(figure), `${width} px`).toEqual([]);
    }
    const empty = divergenceChart(study({ label: "Alpha", participants: 0 }), { form, width: 720 });
    expect(broken(empty)).toEqual([]);
    for (const line of textsIn(empty.scene)) expect(line).not.toMatch(/^=|n$/);
  });

  it.each(["butterfly", "units"] as const)("of a count in words in %s, whatever its script", (form) => {
    for (const width of [320, 720]) {
      const figure = divergenceChart(
        parseStudy({
          version: 1,
          language: "ar",
          groups: [
            { id: "a", label: "ممرضات", participants: 9 },
            { id: "b", label: "أطباء", participants: 12 },
          ],
          themes: [
            { id: "x", label: "الراحة", participants: { a: { min: 4, text: "معظمهن" }, b: 5 } },
            { id: "y", label: "البيت", participants: { a: 3, b: 1 } },
          ],
        }),
        { form, width, words: arabic },
      );
      expect(textsIn(figure.scene).join("\n"), `${width} px`).toContain("معظمهن");
    }
  });
});

it.each(["butterfly", "units"] as const)("a group that nobody is in makes no row of %s higher", (form) => {
  const heights = [0, 9].map((participants) => {
    const study = parseStudy({
      version: 1,
      groups: [
        { id: "a", label: "Alpha", participants },
        { id: "b", label: "Beta", participants: 9 },
      ],
      themes: [{ id: "t", label: "Theme", participants: { a: 0, b: 3 } }],
    });
    return divergenceChart(study, { form, width: 720 }).items[0]?.box.height;
  });
  expect(heights[0]).toBe(heights[1]);
});
