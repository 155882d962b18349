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

  const tooHigh =
    /^Higher than it should be by \d+ px, and nothing that was tried is lower: draw fewer levels/;

  it("is as low as can be where nothing fits, and says by how much it is too high and what would help", () => {
    const free = thematicMap(threeHundred, { width: 960 });
    const bound = thematicMap(threeHundred, { width: 960, maxHeight: 900 });
    expect(bound.height).toBeGreaterThan(900);
    // Four columns of rows that are closer together.
    expect(bound.height).toBeLessThan(free.height / 2);
    expect(bound.items).toHaveLength(free.items.length);
    expect(bound.notes).toEqual([
      "Drawn as an outline in columns: a tree would be too high.",
      expect.stringMatching(tooHigh),
    ]);
    const [by] = /\d+/.exec(bound.notes[1] ?? "") ?? [];
    // A figure's height is in whole px.
    expect(Math.abs(Number(by) - (bound.height - 900))).toBeLessThanOrEqual(1);
    expect(bound.notes[1]).toMatch(/one branch, or a figure for each theme, or give it more width\.$/);
  });

  it("does not call columns what has room for one, and is closer together there", () => {
    const { notes, height } = thematicMap(threeHundred, { width: 360, maxHeight: 900 });
    expect(height).toBeLessThan(thematicMap(threeHundred, { width: 360 }).height);
    expect(notes).toEqual([
      "Drawn as an outline: this study has no room as a tree in this width.",
      "Drawn as a close outline: a roomier one would be too high.",
      expect.stringMatching(tooHigh),
    ]);
  });

  it("stays as it was asked for where no outline is lower", () => {
    const few = parseStudy({ version: 1, groups: [], themes: [{ label: "word ".repeat(30) }] });
    const free = thematicMap(few, { layout: "tree", width: 240 });
    const bound = thematicMap(few, { layout: "tree", width: 240, maxHeight: 100 });
    expect(bound.scene).toEqual(free.scene);
    expect(bound.notes).toEqual([expect.stringMatching(tooHigh)]);
  });

  it("is advised to be lower where nobody bounds it and it is very high", () => {
    const advice =
      "About 6000 px high: expandTo draws fewer levels, focus one branch, and maxHeight goes on in columns.";
    const many = thematicMap(threeHundred);
    expect(many.notes).toEqual([advice]);
    expect(thematicMap(threeHundred, { maxHeight: 20_000 }).notes).toEqual([]);
    expect(thematicMap(study(10, 10)).height).toBeGreaterThan(4000);
    expect(thematicMap(study(10, 10)).notes).toEqual([]);
  });
});

describe("where a map goes on in a next column", () => {
  /** Three levels without numbers, every label on one line, after so many themes without subthemes. */
  const codebook = (before: number) =>
    parseStudy({
      version: 1,
      groups: [],
      themes: [
        ...Array.from({ length: before }, (_, i) => ({ label: `Single ${i}` })),
        ...[7, 5, 5].map((subthemes, i) => ({
          label: `T${i}`,
          subthemes: Array.from({ length: subthemes }, (_, j) => ({
            label: `S${i}${j}`,
            subthemes: Array.from({ length: 2 + ((i + j) % 3) }, (_, k) => ({ label: `C${i}${j}${k}` })),
          })),
        })),
      ],
    });
  /** Columns are evenly filled, so that each theme more before them moves what stands at their feet. */
  const befores = Array.from({ length: 20 }, (_, i) => i);
  const draw = (maxHeight: number, before = 0): Figure =>
    thematicMap(codebook(before), { width: 1000, maxHeight });
  const byId = new Map(thematicMap(codebook(0)).items.map((item) => [item.id, item]));
  const labelOf = (id: string | undefined): string => byId.get(id ?? "")?.name.split(",")[0] ?? "";
  /** The themes above one, from the top. */
  const pathOf = (id: string): string[] => {
    const path: string[] = [];
    for (let at = byId.get(id)?.parent; at; at = byId.get(at)?.parent) path.unshift(labelOf(at));
    return path;
  };
  /** The items that start a column, each with the one before it: reading goes up there. */
  const breaksOf = ({ items }: Figure) =>
    items.flatMap((item, i) => {
      const before = items[i - 1];
      return before && item.box.y < before.box.y ? [{ item, before, i }] : [];
    });

  it.each(befores)("no theme is left at its foot without a subtheme, after %d themes", (before) => {
    const figure = draw(640, before);
    expect(figure.height).toBeLessThanOrEqual(640);
    for (const { item, before } of breaksOf(figure)) expect(item.parent).not.toBe(before.id);
  });

  it.each(befores)("the path that it goes on with stands above, from the top, after %d themes", (before) => {
    const figure = draw(640, before);
    const said = [
      ...renderToString(figure).matchAll(/class="tl-continued"><text[^>]*>([^<]*)<\/text><\/g>/g),
    ].map(([, text]) => text);
    const paths = breaksOf(figure).flatMap(({ item }) => (item.parent ? [pathOf(item.id)] : []));
    expect(said).toEqual(paths.map((path) => `${path.join(" › ")}, continued`));
  });

  it("it may be at any level", () => {
    const levels = befores.flatMap((before) => breaksOf(draw(640, before)).map(({ item }) => item.level));
    expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
  });

  it("what stands below a heading does not touch it", () => {
    const figure = draw(640);
    const svg = renderToString(figure);
    const bodyTop = Number(/class="tl-body" transform="translate\(0 (\d+)\)"/.exec(svg)?.[1]);
    const heads = [...svg.matchAll(/class="tl-continued"><text x="([\d.]+)" y="([\d.]+)"/g)];
    expect(heads.length).toBeGreaterThan(0);
    const firsts = breaksOf(figure).map(({ item }) => item.box);
    heads.forEach(([, x, y], i) => {
      const box = firsts[i] as Figure["items"][number]["box"];
      // Columns are at least 200 px wide, 28 apart; a subtheme is indented.
      expect(box.x - Number(x)).toBeGreaterThanOrEqual(0);
      expect(box.x - Number(x)).toBeLessThan(60);
      expect(box.y).toBeGreaterThan(bodyTop + Number(y) + 3);
      expect(box.y).toBeLessThan(bodyTop + Number(y) + 20);
    });
    expect(Number(heads[1]?.[1]) - Number(heads[0]?.[1])).toBeGreaterThanOrEqual(228);
  });

  it("no branch is drawn from one to the next", () => {
    const figure = draw(640);
    const ends = breaksOf(figure).map(({ item }) => item.id);
    const drawn = new Set([...renderToString(figure).matchAll(/ data-to="([^"]+)"/g)].map(([, to]) => to));
    expect(ends.filter((id) => drawn.has(id))).toEqual([]);
    expect(drawn.size).toBeGreaterThan(50);
  });

  it("rows stand as far apart as in an outline, unless only closer ones fit", () => {
    // 13 px on a line of 1.22, and 9 px, or 2.5.
    const apart = (figure: Figure): number => {
      const [first, second] = ["C000", "C001"].map(
        (label) => figure.items.find(({ name }) => name.startsWith(label))?.box.y ?? 0,
      );
      return (second ?? 0) - (first ?? 0);
    };
    expect(apart(draw(620))).toBeCloseTo(13 * 1.22 + 9, 1);
    expect(apart(draw(440))).toBeCloseTo(13 * 1.22 + 2.5, 1);
  });

  it("columns are about equally high, and as few as will do", () => {
    const figure = draw(1050);
    const ends = [...breaksOf(figure).map(({ before }) => before), figure.items.at(-1)];
    const bottoms = ends.map((item) => (item ? item.box.y + item.box.height : 0));
    expect(bottoms).toHaveLength(2);
    expect(Math.abs((bottoms[0] as number) - (bottoms[1] as number))).toBeLessThan(80);
    expect(Math.max(...bottoms)).toBeLessThan(1000);
  });
});

describe("a figure for print", () => {
  it("needs a width: a height alone is left out, with a word on it", () => {
    const alone = thematicMap(parseStudy(illustrative), { printHeight: 100 });
    expect(alone.notes[0]).toBe("printHeight needs printWidth: it is left out.");
    expect(alone.scene).toEqual(thematicMap(parseStudy(illustrative)).scene);
  });

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

  // 12 px are 9, 8, 7 and 6 pt where 174 mm = 493.23 pt are so many px.
  it.each([
    [9, 658],
    [8, 740],
    [7, 846],
    [6, 986],
  ])("has %d pt on a page that holds it at that size and not at the next", (_, width) => {
    const chart = parseStudy(illustrative);
    const heightAt = (px: number): number => (divergenceChart(chart, { width: px }).height * 174) / px;
    const figure = divergenceChart(chart, { printWidth: 174, printHeight: heightAt(width) });
    expect(figure.width).toBe(width);
    expect(figure.scene.attrs.height).toBe(`${Math.round(heightAt(width) * 100) / 100}mm`);
    expect(figure.notes.join()).not.toContain("pt");
  });

  it("says so where a page cannot hold it, and is drawn for 6 pt", () => {
    const { notes, width, items } = thematicMap(threeHundred, { printWidth: 85, printHeight: 100 });
    expect(notes[0]).toBe("Does not fit 85 × 100 mm with text of 6 pt: draw less, or on a larger page.");
    expect(notes[2]).toMatch(/^Higher than it should be by/);
    // 85 mm at 12 px for 6 pt.
    expect(width).toBe(482);
    expect(items.length).toBe(315);
  });

  it("says how small its text is where it cannot be narrower in px", () => {
    const small = thematicMap(study(2, 2), { printWidth: 40 });
    // 40 mm = 113.39 pt for 240 px: 12 px are 5.67 pt.
    expect(small.width).toBe(240);
    expect(small.notes[0]).toBe("Printed 40 mm wide, the smallest text has 5.7 pt: give it more width.");
    expect(thematicMap(study(2, 2), { printWidth: 40, printHeight: 400 }).notes).toContain(small.notes[0]);
    expect(thematicMap(study(2, 2), { printWidth: 50 }).notes.join()).not.toContain("pt");
    // 6.4 pt: small, but one of the sizes for a page.
    expect(thematicMap(study(2, 2), { printWidth: 45, printHeight: 400 }).notes.join()).not.toContain("pt");
    expect(thematicMap(study(2, 2), { printWidth: 45 }).notes[0]).toContain("6.4 pt");
  });
});
