import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, thematicMap } from "../../../src/figures/index.ts";
import { german } from "../../../src/languages/de.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const groups = [
  { id: "a", label: "A", participants: 10 },
  { id: "b", label: "B", participants: 10 },
];
const draw = (labels: readonly string[], more: object = {}, options: object = {}): Figure =>
  thematicMap(
    parseStudy({
      version: 1,
      groups,
      themes: labels.map((label) => ({ label, participants: { a: 1, b: 9 }, assessment: "diverge" })),
      ...more,
    }),
    options,
  );
const words = (n: number, word = "word"): string => Array(n).fill(word).join(" ");
const about = "Thematic map of Short: 2 themes.";

describe("the alternative text of a map", () => {
  it("names what the groups diverge on with the evidence, else without it, else only how many themes that is", () => {
    const alt = (n: number): string => draw([words(n), "Other"], { title: "Short" }).alt;
    expect(draw([words(2)], { title: "Short" }).alt).toBe(
      "Thematic map of Short: 1 theme. The authors report that the groups diverge on word word (1 of 10 against 9 of 10).",
    );
    expect(alt(14)).toBe(`${about} The authors report that the groups diverge on ${words(14)}; Other.`);
    expect(alt(20)).toBe(`${about} The authors report that the groups diverge on 2 themes.`);
    expect(draw([words(20)], { title: "Short" }).alt).toBe(
      "Thematic map of Short: 1 theme. The authors report that the groups diverge on 1 theme.",
    );
  });

  it("drops the last sentence where a title leaves it no room, and clips a title only where it has none itself", () => {
    const title = words(22, "title");
    expect(draw(["One"], { title }).alt).toBe(`Thematic map of ${title}: 1 theme.`);
    expect(draw(["One"], { title: words(40, "title") }).alt).toBe(
      `Thematic map of ${words(25, "title")}…: 1 theme.`,
    );
    expect(draw(["One"], { title: "題".repeat(900) }).alt).toBe(
      "Thematic map: 1 theme. The authors report that the groups diverge on One (1 of 10 against 9 of 10).",
    );
  });

  it("says so in a dictionary's language", () => {
    expect(draw([words(24)], {}, { words: german }).alt).toBe(
      "Themenkarte: 1 Thema. Laut Studie divergieren die Gruppen bei 1 Thema.",
    );
  });

  it("has whole sentences and labels, in at most 30 words, whatever these are; so has the drawing's title", () => {
    const label = fc.array(fc.constantFrom("word", "of", "役割役割役割"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), fc.nat(20), (labels, n) => {
        const figure = draw(
          labels.map((one) => one.join(" ")),
          n ? { title: words(n) } : {},
        );
        const { alt, scene } = figure;
        expect(alt.split(/\s+/).length).toBeLessThanOrEqual(30);
        expect(alt).toMatch(/\.$/);
        expect(alt).not.toContain("…");
        expect(scene.children.find(({ tag }) => tag === "title")?.text).toBe(alt);
      }),
      { seed: 3 },
    );
  });
});
