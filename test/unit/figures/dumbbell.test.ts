import { describe, expect, it } from "vitest";
import type { ChartOptions, Figure } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { smallPrintOf } from "../../figures/scene-query.ts";
import { linesThrough } from "./behind-rows.ts";
import { draw, elements, partsOf, rowOf, strokes, textsOf, theme } from "./one-axis-forms.ts";

const dumbbell = (themes: unknown[], options: ChartOptions = {}, sizes?: number[]): Figure =>
  draw(themes, { form: "dumbbell", ...options }, sizes);

/** The centre of a mark, whatever its shape: of a triangle's corners or a square's, as they are even around it. */
function centre(mark: Record<string, string>): { x: number; y: number } {
  if (mark.cx !== undefined) return { x: Number(mark.cx), y: Number(mark.cy) };
  const points = [...(mark.d ?? "").matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const mean = (i: number): number => points.reduce((sum, point) => sum + (point[i] ?? 0), 0) / points.length;
  return { x: mean(0), y: mean(1) };
}

/** Every group's marks in a row, as values on the axis whose first line is 0 and whose last is `most`. */
function marks(
  figure: Figure,
  most = 100,
  id = "t",
): { group: string; value: number; y: number; hollow: boolean }[] {
  const svg = rowOf(figure, id);
  const grid = linesThrough(figure, id).filter((line) => line.grid);
  const zero = grid.find((line) => line.stroke === "#8a8c96")?.x ?? Number.NaN;
  const px = (Math.max(...grid.map(({ x }) => x)) - zero) / most;
  return ["circle", "path"]
    .flatMap((tag) => elements(svg, tag))
    .filter((mark) => mark["data-group"])
    .map((mark) => ({
      group: mark["data-group"] as string,
      value: Math.round(((centre(mark).x - zero) / px) * 10) / 10,
      y: centre(mark).y,
      hollow: mark.fill === "#ffffff",
    }))
    .sort((a, b) => a.group.localeCompare(b.group) || a.value - b.value);
}
const placed = (figure: Figure, most?: number): [string, number][] =>
  marks(figure, most).map(({ group, value }) => [group, value]);

describe("a dumbbell", () => {
  it("has each group's mark at its value, for two to four groups", () => {
    expect(placed(dumbbell([theme({ a: 10, b: 30 })]))).toEqual([
      ["a", 25],
      ["b", 75],
    ]);
    expect(placed(dumbbell([theme({ a: 0, b: 20, c: 30, d: 40 })], {}, [40, 40, 40, 40]))).toEqual([
      ["a", 0],
      ["b", 50],
      ["c", 75],
      ["d", 100],
    ]);
  });

  it("tells groups by shape, not by colour alone", () => {
    const svg = rowOf(dumbbell([theme({ a: 0, b: 20, c: 30, d: 40 })], {}, [40, 40, 40, 40]));
    const corners = elements(svg, "path").map(({ d }) => (d?.match(/[ML]/g) ?? []).join(""));
    expect(elements(svg, "circle").filter((mark) => mark["data-group"])).toHaveLength(1);
    expect(corners).toEqual(["MLLL", "MLL", "MLLL"]);
  });

  it("has an axis of all participants, or of a round share or rate", () => {
    const heads = (figure: Figure): string[] =>
      textsOf(renderToString(figure).split("tl-heads")[1]?.split("</g>")[0] ?? "");
    expect(heads(dumbbell([theme({ a: 1, b: 2 })], { width: 1200 }))).toEqual(
      expect.arrayContaining(["0%", "25%", "50%", "75%", "100%"]),
    );
    const quotes = [
      { id: "t", label: "T", quotes: { a: 3, b: 9 } },
      { id: "u", label: "U", quotes: { a: 17, b: 41 } },
      { id: "v", label: "V", quotes: { a: 20, b: 50 } },
      { id: "w", label: "W", quotes: { a: 40, b: 0 } },
      { id: "x", label: "X", quotes: { a: 20, b: 0 } },
    ];
    const share = dumbbell(quotes, { measure: "share", width: 1200 });
    expect(heads(share)).toEqual(expect.arrayContaining(["0%", "20%", "40%", "60%"]));
    expect(placed(share, 60)).toEqual([
      ["a", 3],
      ["b", 9],
    ]);
    const rate = dumbbell(quotes, { measure: "rate", width: 1200 });
    expect(heads(rate)).toEqual(expect.arrayContaining(["0", "0.5", "1", "1.5"]));
    expect(placed(rate, 1.5)).toEqual([
      ["a", 0.1],
      ["b", 0.2],
    ]);
  });

  it("joins the least and the most, and nothing that is equal", () => {
    const svg = partsOf(rowOf(dumbbell([theme({ a: 10, b: 35, c: 20 })], {}, [40, 40, 40]))).plot;
    const [least, , most] = ["circle", "path"]
      .flatMap((tag) => elements(svg, tag))
      .filter((mark) => mark["data-group"])
      .map((mark) => centre(mark).x)
      .sort((a, b) => a - b);
    const [line] = strokes(svg);
    expect(line?.kind).toBe("solid");
    expect(line?.from).toBeCloseTo(least ?? 0, 1);
    expect(line?.to).toBeCloseTo(most ?? 0, 1);
    expect(strokes(partsOf(rowOf(dumbbell([theme({ a: 10, b: 10 })]))).plot)).toEqual([]);
  });

  it("shows every one of equal values at its place, one below the other in the groups' order", () => {
    const all = marks(dumbbell([theme({ a: 20, b: 20, c: 20, d: 20 })], {}, [40, 40, 40, 40]));
    expect(all.map(({ value }) => value)).toEqual([50, 50, 50, 50]);
    const steps = all.slice(1).map(({ y }, i) => y - (all[i]?.y ?? 0));
    for (const step of steps) expect(step).toBeGreaterThan(8);
    const apart = marks(dumbbell([theme({ a: 10, b: 30 })]));
    expect(apart[0]?.y).toBeCloseTo(apart[1]?.y ?? 0, 1);
  });

  it("draws bounds as a dashed line between two hollow marks, and joins only what is certain", () => {
    const figure = dumbbell([theme({ a: { min: 4, max: 12 }, b: 32 })]);
    expect(marks(figure).map(({ group, value, hollow }) => [group, value, hollow])).toEqual([
      ["a", 10, true],
      ["a", 30, true],
      ["b", 80, false],
    ]);
    const [solid, dashed] = strokes(partsOf(rowOf(figure)).plot);
    expect([solid?.kind, dashed?.kind]).toEqual(["solid", "dashed"]);
    // From the end of what is open to the other group.
    expect(solid?.from).toBe(dashed?.to);
    expect(smallPrintOf(figure)).toContain("Dashed: between the least and the most that is reported.");
    const over = dumbbell([theme({ a: { min: 4 }, b: 32 })]);
    expect(strokes(partsOf(rowOf(over)).plot).filter(({ kind }) => kind === "solid")).toEqual([]);
    expect(textsOf(rowOf(over))).toContain("≥4 of 40");
    const along = dumbbell([theme({ a: 4, b: { min: 10, max: 30 }, c: 36 })], {}, [40, 40, 40]);
    expect(strokes(partsOf(rowOf(along)).plot).map(({ kind }) => kind)).toEqual(["dashed"]);
  });

  it("has an arrow where nothing bounds a rate", () => {
    const figure = dumbbell([{ id: "t", label: "T", quotes: { a: { min: 8 }, b: 40 } }], { measure: "rate" });
    expect(elements(rowOf(figure), "path").filter(({ fill }) => fill === "none")).toHaveLength(1);
    expect(renderToString(figure)).not.toMatch(/NaN|Infinity/);
  });

  it("has no mark where nothing is reported or asked, and a sign that the small print explains", () => {
    const themes = [
      theme({ a: null, b: 30 }),
      { id: "u", label: "U", participants: { a: 0, b: 30 } },
      { id: "v", label: "V", participants: { a: null, b: 30 }, asked: { a: 0 } },
      { id: "w", label: "W", participants: { a: { text: "some" }, b: 30 } },
    ];
    const figure = dumbbell(themes);
    expect(placed(figure)).toEqual([["b", 75]]);
    expect(textsOf(rowOf(figure))).toContain("–");
    expect(marks(figure, 100, "u").map(({ group, value }) => [group, value])).toEqual([
      ["a", 0],
      ["b", 75],
    ]);
    expect(marks(figure, 100, "v").map(({ group }) => group)).toEqual(["b"]);
    expect(textsOf(rowOf(figure, "v"))).toContain("n/a");
    expect(marks(figure, 100, "w").map(({ group }) => group)).toEqual(["b"]);
    expect(figure.notes).toEqual(
      expect.arrayContaining(["– not reported; ~ reported in words only.", "n/a: not asked."]),
    );
  });

  it("has the numbers in columns under the groups' names, or below behind their marks where room is short", () => {
    const wide = dumbbell([theme({ a: 10, b: 30 })]);
    expect(textsOf(rowOf(wide))).toEqual(expect.arrayContaining(["10 of 40", "30 of 40"]));
    expect(renderToString(wide)).not.toContain("tl-key");
    const narrow = dumbbell(
      [theme({ a: 100, b: 300, c: 200, d: 200 })],
      { width: 320 },
      [400, 400, 400, 400],
    );
    expect(renderToString(narrow)).toContain("tl-key");
    expect(textsOf(rowOf(narrow)).filter((text) => text.endsWith("of 400"))).toHaveLength(4);
    // Two and two, as three and one would look like a remainder.
    const xs = elements(rowOf(narrow), "text")
      .slice(-4)
      .map(({ x }) => x);
    expect([xs[0], xs[1]]).toEqual([xs[2], xs[3]]);
    // On the axis and before the number.
    expect(elements(rowOf(narrow), "circle").filter((mark) => mark["data-group"] === "a")).toHaveLength(2);
  });

  it("is what two groups too large for units get, and no more than four groups or other counts", () => {
    const auto = draw([theme({ a: 10, b: 30 })]);
    expect(renderToString(auto)).toBe(renderToString(dumbbell([theme({ a: 10, b: 30 })])));
    expect(auto.notes).toEqual([]);
    const three = [theme({ a: 10, b: 30, c: 20 })];
    expect(renderToString(draw(three, {}, [40, 40, 40]))).toBe(
      renderToString(draw(three, { form: "matrix" }, [40, 40, 40])),
    );
    const five = dumbbell([theme({ a: 1, b: 2, c: 3, d: 4, e: 5 })], {}, [40, 40, 40, 40, 40]);
    expect(five.notes).toContain("Drawn as matrix: dumbbell cannot show this measure or these groups.");
    const counts = dumbbell([{ id: "t", label: "T", quotes: { a: 1, b: 2 } }], { measure: "quotes" });
    expect(counts.notes).toContain("Drawn as butterfly: dumbbell cannot show this measure or these groups.");
    expect(dumbbell([theme({ a: 10 })], {}, [40]).notes.join()).toContain("Drawn as matrix: dumbbell cannot");
  });
});
