import { describe, expect, it } from "vitest";
import twoSites from "../../../examples/studies/digital-technology-two-sites.json" with { type: "json" };
import fourSites from "../../../examples/studies/national-agency-four-sites.json" with { type: "json" };
import { type Figure, layouts, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, smallPrintOf, textsIn, themeIn } from "../../figures/scene-query.ts";

const draw = (study: object, options: MapOptions = {}): Figure =>
  thematicMap(parseStudy(study), { width: 900, encode: "divergence", ...options });
const groups = (...sizes: (number | undefined)[]): object[] =>
  sizes.map((participants, i) => ({ id: "abcd"[i], label: "ABCD"[i], participants }));
const nameOf = (figure: Figure, id: string): string =>
  figure.items.find((item) => item.id === id)?.name ?? "";

describe("a map of differences of a study that has none to tell", () => {
  it.each([
    ["two sites", twoSites],
    ["four sites", fourSites],
  ])("says so, and shows where themes were found: %s", (_, study) => {
    const figure = draw(study);
    const plain = draw(study, { encode: "counts" });
    const words = "No differences are defined: the study reports only where themes were found.";
    expect(figure.notes).toContain(words);
    expect(textsIn(figure.scene).join(" ")).toContain(words);
    expect(figure.items.map(({ name }) => name)).toEqual(plain.items.map(({ name }) => name));
    expect(textsIn(figure.scene)).not.toContain("Difference");
    const marks = ({ scene }: Figure): number =>
      elementsOf(scene).filter(({ attrs }) => attrs["data-group"]).length;
    expect(marks(figure)).toBe(marks(plain));
    expect(smallPrintOf(figure)).toContain("Filled: found");
    expect(smallPrintOf(figure)).not.toContain("Bold:");
  });

  it("does so in every layout", () => {
    for (const layout of layouts) {
      const texts = textsIn(draw(twoSites, { layout }).scene).join(" ");
      expect(texts, layout).toContain("No differences are defined");
      expect(texts, layout).not.toContain("percentage points");
    }
  });

  it("shows counts where it is counts without what they are out of", () => {
    const study = {
      version: 1,
      groups: groups(undefined, undefined),
      themes: [
        { id: "t", label: "T", participants: { a: 3, b: 9 } },
        { id: "u", label: "U", participants: { a: 3 } },
      ],
    };
    const figure = draw(study);
    expect(figure.notes).toContain(
      "No differences are defined: it is not known out of how many these counts are.",
    );
    expect(textsIn(themeIn(figure, "t"))).toEqual(["T", "3", "9"]);
  });

  it("is a map of differences where groups are only too small, or one theme is not reported", () => {
    const of = (n: number, participants: object): object => ({
      version: 1,
      groups: groups(n, n),
      themes: [{ id: "t", label: "T", participants }],
    });
    expect(textsIn(themeIn(draw(of(4, { a: 0, b: 4 })), "t"))).toEqual(["T", "too few"]);
    const unreported = draw(of(9, { a: 3 }));
    expect(textsIn(themeIn(unreported, "t"))).toEqual(["T", "–"]);
    expect(unreported.notes).toEqual(["– not all reported."]);
    expect(draw(of(4, { a: 0, b: 4 })).description).toContain(
      "Groups of fewer than 5 participants are not compared.",
    );
  });
});

describe("what a group was not asked in a map", () => {
  const study = {
    version: 1,
    groups: groups(10, 10),
    themes: [
      { id: "asked", label: "T", quotes: { a: 2, b: 9 }, participants: { a: 1, b: 9 } },
      { id: "not", label: "U", quotes: { b: 9 }, participants: { b: 9 }, asked: { a: 0 } },
      { id: "silent", label: "V", quotes: { b: 9 }, participants: { b: 9 } },
    ],
  };
  const told: [string, MapOptions, string, string][] = [
    ["differences", {}, "n/a", "–"],
    ["prevalence", { encode: "prevalence" }, "n/a 9 of 10", "– 9 of 10"],
    ["participants", { encode: "counts", measure: "participants" }, "n/a 9", "– 9"],
    ["quotes", { encode: "counts" }, "n/a 9", "– 9"],
  ];
  it.each(told)(
    "is told apart from what is not reported, in signs and in words: %s",
    (_, options, not, silent) => {
      const figure = draw(study, options);
      expect(textsIn(themeIn(figure, "not")).slice(1).join(" ")).toBe(not);
      expect(textsIn(themeIn(figure, "silent")).slice(1).join(" ")).toBe(silent);
      expect(nameOf(figure, "not")).toContain("A not asked, B 9");
      expect(nameOf(figure, "silent")).toContain("A not reported, B 9");
      expect(figure.notes).toContain("n/a: not asked.");
      const without = draw({ ...study, themes: study.themes.filter(({ id }) => id !== "not") }, options);
      expect(without.notes).not.toContain("n/a: not asked.");
      const only = draw({ ...study, themes: study.themes.filter(({ id }) => id !== "silent") }, options);
      expect(only.notes).toEqual(["n/a: not asked."]);
    },
  );

  it("is so in cells too, and in their key", () => {
    for (const layout of ["treemap", "pack", "sunburst", "icicle"] as const) {
      const figure = draw(study, { layout });
      expect(textsIn(themeIn(figure, "not")), layout).toContain("n/a");
      expect(textsIn(themeIn(figure, "silent")), layout).toContain("–");
      expect(textsIn(figure.scene), layout).toContain("not asked, or not all reported");
    }
  });

  it("has no mark of presence", () => {
    const found = {
      version: 1,
      groups: groups(10, 10),
      themes: [{ id: "t", label: "T", quotes: { b: { min: 1 } }, asked: { a: 0 } }],
    };
    for (const layout of ["tree", "treemap"] as const) {
      const figure = draw(found, { encode: "counts", layout });
      expect(textsIn(themeIn(figure, "t")), layout).toEqual(["T", "n/a"]);
      expect(nameOf(figure, "t")).toBe("T: A not asked, B found");
      expect(figure.notes, layout).toContain("n/a: not asked.");
      expect(figure.description).not.toContain("not reported");
    }
  });
});
