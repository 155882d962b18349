import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { divergenceChart, type Layout, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { listed } from "../../../src/figures/listed.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { pinned } from "../../figures/samples.ts";
import { elementsOf, textsIn } from "../../figures/scene-query.ts";
import { english } from "../../voice.ts";

const study = parseStudy(illustrative);
const notesOf = (options: MapOptions): readonly string[] => thematicMap(study, options).notes;

describe("ids that no theme has", () => {
  it("are named, each once, whichever option they stand in", () => {
    expect(notesOf({ collapsed: ["nowhere"] })).toEqual(["No theme has the id nowhere."]);
    expect(notesOf({ expanded: ["nowhere", "power"] })).toEqual(["No theme has the id nowhere."]);
    expect(notesOf({ collapsed: ["x", "y"], expanded: ["y", "z"] })).toEqual([
      "No theme has the ids x, y, z.",
    ]);
    expect(notesOf({ focus: "nowhere" })).toEqual(["No theme has the id nowhere."]);
  });

  it("are named where one is to be selected, but not where it is a reader's choice in a page", () => {
    for (const draw of [thematicMap, divergenceChart]) {
      expect(draw(study, { selected: "nope", expanded: ["zz"] }).notes).toContain(
        "No theme has the ids zz, nope.",
      );
      expect(draw(study, { selected: "power" }).notes.join()).not.toContain("No theme");
      const inPage = { hovered: undefined, expanded: ["zz"] };
      for (const selected of ["nope", "power", undefined]) {
        expect(draw(study, { ...inPage, selected }).notes).toContain("No theme has the id zz.");
      }
    }
  });

  it("may be a reader's, whose theme has gone: nothing is said of those", () => {
    expect(notesOf({ selected: "nowhere", hovered: "nowhere" })).toEqual([]);
  });

  it("are as many as a sentence can bear", () => {
    expect(listed(english, ["a", "b", "c", "d", "e"])).toBe("a, b, c, d, e");
    expect(listed(english, ["a", "b", "c", "d", "e", "f", "g"])).toBe("a, b, c, d, e and 2 more");
  });
});

describe("a measure that a map does not draw", () => {
  it.each<[MapOptions, string | undefined]>([
    [{ measure: "share" }, "Drawn as quotes: a map counts, and a divergence chart draws shares."],
    [
      { measure: "share", encode: "total" },
      "Drawn as quotes: a map counts, and a divergence chart draws shares.",
    ],
    [
      { measure: "prevalence" },
      'Drawn as participants: in a map, encode "prevalence" shows them out of all in their group.',
    ],
    [{ measure: "quotes" }, undefined],
    [{ measure: "participants" }, undefined],
    [{ measure: "share", encode: "none" }, undefined],
    [{ measure: "prevalence", encode: "prevalence" }, undefined],
    [{ measure: "participants", encode: "prevalence" }, undefined],
    [
      { measure: "quotes", encode: "prevalence" },
      "Prevalence counts participants, whatever measure is asked for.",
    ],
    [{ measure: "prevalence", encode: "divergence" }, undefined],
    [
      { measure: "share", encode: "divergence" },
      "Differences are those in prevalence, whatever measure is asked for.",
    ],
  ])("is named where %j asks for it", (options, note) => {
    expect(notesOf(options)).toEqual(note ? [note] : []);
  });
});

describe("differences of a single group", () => {
  const draw = (layout: Layout, hiddenGroups: string[]) =>
    thematicMap(study, { encode: "divergence", layout, hiddenGroups });

  it.each<Layout>(["tree", "treemap", "sunburst"])("are none: a %s says so, and shows none", (layout) => {
    const one = draw(layout, ["leaders"]);
    const texts = textsIn(one.scene);
    expect(texts).toContain("Illustrative data. No differences: only one group is shown");
    expect(texts.join()).not.toMatch(/minus|lowest|–|ahead/);
    expect(elementsOf(one.scene).some(({ attrs }) => attrs["stroke-dasharray"])).toBe(false);
    expect(one.description).toContain("Front-line clinicians 1 quote");
    expect(textsIn(draw(layout, []).scene).join()).toMatch(/minus/);
  });
});

describe("pins", () => {
  const notes = (themes: object[]): readonly string[] =>
    thematicMap(parseStudy({ version: 1, groups: [], themes }), { layout: "force" }).notes;
  const at = (label: string, x: number, y: number): object => ({ label, position: { x, y } });

  it("that are kept need no word", () => {
    expect(thematicMap(pinned, { layout: "force" }).notes).toEqual([]);
    expect(notes([at("One", 50, 20), at("Two", 20, 90)])).toEqual([]);
  });

  it.each([
    ["beyond the right edge", 140, 20],
    ["beyond the left edge", -5, 20],
    ["above the map", 50, -30],
    ["on another theme", 20, 90],
  ])("%s are named: drawn elsewhere", (_, x, y) => {
    expect(notes([at("Kept", 20, 90), at("Lost", x, y)])).toEqual([
      "Not where they are pinned, which is outside the map or on another theme: Lost.",
    ]);
  });
});

describe("measures that others go before", () => {
  const width = "width is left out: printWidth stands in for it.";

  it("are named, in a map as in a chart", () => {
    expect(notesOf({ width: 900, printWidth: 174 })).toEqual([width]);
    expect(notesOf({ printWidth: 174 })).toEqual([]);
    expect(divergenceChart(study, { width: 900, printWidth: 174 }).notes[0]).toBe(width);
    expect(notesOf({ maxHeight: 900, printWidth: 174, printHeight: 234 })).toEqual([
      "maxHeight is left out: printHeight stands in for it.",
    ]);
    expect(notesOf({ maxHeight: 9000, printWidth: 174 })).toEqual([]);
  });

  it("say nothing of the page's width in a view, which always names what its reader points at", () => {
    expect(notesOf({ width: 900, printWidth: 174, hovered: undefined })).toEqual([]);
  });
});
