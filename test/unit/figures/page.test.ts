import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { divergenceChart, type Figure, thematicMap } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { threeHundred } from "../../figures/samples.ts";

/** A study of so many themes with labels of usual length. */
const study = (branches: number, each: number) =>
  parseStudy({
    version: 1,
    title: "Made up",
    illustrative: true,
    groups: [{ id: "a", label: "A", participants: 9 }],
    themes: Array.from({ length: branches }, (_, i) => ({
      label: `Theme ${i} with a name`,
      subthemes: Array.from({ length: each }, (_, j) => ({
        label: `Subtheme ${i}.${j}, of which more is said than fits`,
        quotes: { a: (i + j) % 7 },
      })),
    })),
  });

const leftsOf = (figure: Figure): number[] => [
  ...new Set(figure.items.filter((item) => item.level === 1).map((item) => item.box.x)),
];

describe("a map that must not be higher than a page", () => {
  it("goes on in further columns, says so, and keeps every theme", () => {
    const plain = thematicMap(study(8, 8), { width: 900 });
    const paged = thematicMap(study(8, 8), { width: 900, maxHeight: 900 });
    expect(plain.height).toBeGreaterThan(900);
    expect(paged.height).toBeLessThanOrEqual(900);
    expect(leftsOf(paged).length).toBeGreaterThan(1);
    expect(paged.items).toHaveLength(plain.items.length);
    expect(paged.notes).toContain("Drawn as an outline in columns: a tree would be too high.");
  });

  it("says what a column goes on with", () => {
    const paged = thematicMap(study(1, 50), { width: 900, maxHeight: 1100 });
    expect(renderToString(paged)).toMatch(/class="tl-continued"><text[^>]*>Theme 0 with a name, continued</);
  });

  it("stays as it was where it is low enough", () => {
    const options = { width: 900, maxHeight: 5000 };
    expect(thematicMap(study(3, 3), options).scene).toEqual(thematicMap(study(3, 3), { width: 900 }).scene);
  });

  it("says by how much it is too high where no columns help", () => {
    const { notes, height } = thematicMap(threeHundred, { width: 400, maxHeight: 900 });
    expect(height).toBeGreaterThan(900);
    expect(notes).toContainEqual(
      expect.stringMatching(/^Higher than it should be by \d+ px: draw fewer levels/),
    );
  });

  it("does not call columns what is too high in columns too, and says by how much", () => {
    const themes = [{ label: "word ".repeat(72).trim() }, { label: "Short" }];
    const { notes, height } = thematicMap(parseStudy({ version: 1, groups: [], themes }), {
      width: 900,
      maxHeight: 160,
    });
    expect(notes).toEqual([
      `Higher than it should be by ${height - 160} px: draw fewer levels, one branch, or a figure for each theme.`,
    ]);
  });
});

describe("a figure for print", () => {
  it("is so wide that its smallest text has 7 pt", () => {
    const figure = thematicMap(parseStudy(illustrative), { printWidth: 174 });
    const points = (12 * 174 * 72) / 25.4 / figure.width;
    expect(points).toBeCloseTo(7, 2);
    expect(figure.scene.attrs.width).toBe("174mm");
    expect(figure.scene.attrs.height).toBe(`${Math.round((17400 * figure.height) / figure.width) / 100}mm`);
    expect(divergenceChart(parseStudy(illustrative), { printWidth: 85 }).scene.attrs.width).toBe("85mm");
  });

  it("has the largest text with which it fits the page", () => {
    const sizeOf = (figure: Figure): number => (12 * 174 * 72) / 25.4 / figure.width;
    const page = { printWidth: 174, printHeight: 234 };
    expect(sizeOf(thematicMap(study(5, 5), page))).toBeCloseTo(9, 1);
    const full = thematicMap(study(10, 9), page);
    expect(sizeOf(full)).toBeLessThan(9);
    expect(Number.parseFloat(full.scene.attrs.height as string)).toBeLessThanOrEqual(234.5);
    expect(full.items).toHaveLength(100);
  });

  it("says so where a page cannot hold it", () => {
    const { notes } = thematicMap(threeHundred, { printWidth: 85, printHeight: 100 });
    expect(notes[0]).toMatch(/^Does not fit 85 × 100 mm with text of 6 pt/);
  });
});
