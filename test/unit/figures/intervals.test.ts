import { describe, expect, it } from "vitest";
import type { ChartOptions } from "../../../src/figures/index.ts";
import { newcombe, wilson } from "../../../src/measures/statistics/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { linesThrough } from "./behind-rows.ts";
import { draw, elements, partsOf, rowOf, strokes, theme } from "./one-axis-forms.ts";

const caveat = "they hold if participants were a random sample; they usually are not.";
const full = `95 % intervals (Wilson; difference: Newcombe, method 10): ${caveat}`;
const intervalsIn = (svg: string): { from: number; to: number }[] =>
  strokes(svg).filter(({ kind }) => kind === "interval");
const themes = [theme({ a: 10, b: 30 })];
const asked: ChartOptions = { form: "dumbbell", intervals: true, width: 1200 };

describe("intervals", () => {
  it("of groups go from Wilson's lower to his upper end", () => {
    const figure = draw(themes, asked);
    const grid = linesThrough(figure).filter((line) => line.grid);
    const zero = grid.find(({ stroke }) => stroke === "#8a8c96")?.x ?? Number.NaN;
    const px = Math.max(...grid.map(({ x }) => x)) - zero;
    const onAxis = intervalsIn(rowOf(figure))
      .filter(({ from }) => from < zero + px)
      .map(({ from, to }) => [(from - zero) / px, (to - zero) / px]);
    const expected = [10, 30].map((x) => wilson({ x, n: 40 }) as [number, number]);
    expect(onAxis).toHaveLength(2);
    expected.forEach(([low, high], i) => {
      expect(onAxis[i]?.[0]).toBeCloseTo(low, 3);
      expect(onAxis[i]?.[1]).toBeCloseTo(high, 3);
    });
  });

  it.each(["dumbbell", "difference", "units"] as const)(
    "of the difference go from Newcombe's lower to his upper end, with a dot and no bar: %s",
    (form) => {
      const figure = draw([theme({ a: 5, b: 15 })], { ...asked, form }, [20, 20]);
      const { column, plot } = partsOf(rowOf(figure));
      const svg = form === "difference" ? plot : column;
      const axes = linesThrough(figure).filter(({ stroke }) => stroke === "#8a8c96");
      const zero = axes.find(({ grid }) => grid === (form === "difference"))?.x ?? Number.NaN;
      const dots = elements(svg, "circle").filter((circle) => !circle["data-group"]);
      const px = (Number(dots[0]?.cx) - zero) / 0.5;
      const [low, high] = newcombe({ x: 5, n: 20 }, { x: 15, n: 20 }) as [number, number];
      expect(dots).toHaveLength(1);
      expect(strokes(svg).map(({ kind }) => kind)).toEqual(["interval"]);
      expect(((strokes(svg)[0]?.from ?? 0) - zero) / px).toBeCloseTo(low, 2);
      expect(((strokes(svg)[0]?.to ?? 0) - zero) / px).toBeCloseTo(high, 2);
      expect(elements(svg, "rect").filter((rect) => !/^tl-(marked|edge)$/.test(rect.class ?? ""))).toEqual(
        [],
      );
    },
  );

  it("of a pooled rest are of its counts together", () => {
    const figure = draw(
      [theme({ a: 20, b: 24, c: 4 })],
      { ...asked, form: "difference", compare: "rest" },
      [40, 40, 40],
    );
    const [low, high] = newcombe({ x: 44, n: 80 }, { x: 4, n: 40 }) as [number, number];
    const words = [low, high].map((end) => `−${Math.round(-100 * end)}`).join(" to ");
    expect(figure.items[0]?.name).toContain(`(95 % interval ${words})`);
  });

  it("are told in words, and the small print says of what alone they hold", () => {
    const figure = draw(themes, asked);
    const percent = (x: number): string =>
      (wilson({ x, n: 40 }) ?? []).map((end) => Math.round(100 * end)).join(" to ");
    const name = figure.items[0]?.name;
    expect(name).toContain(`First group 10 of 40 (95 % interval ${percent(10)} %)`);
    expect(name).toContain(`Second group 30 of 40 (95 % interval ${percent(30)} %)`);
    expect(name).toMatch(/difference \+50 points \(95 % interval \+\d+ to \+\d+\)/);
    expect(renderToString(figure)).toContain(`>${full}<`);
  });

  it("are only of exact counts", () => {
    const figure = draw([theme({ a: { min: 4, max: 12 }, b: 30 })], asked);
    expect(intervalsIn(rowOf(figure))).toHaveLength(1);
    expect(renderToString(figure)).toContain(`95 % intervals (Wilson): ${caveat}`);
    const none = draw([theme({ a: { min: 4 }, b: { min: 3 } })], asked);
    expect(none.notes).toContain("No intervals: they are drawn only of prevalences that are exactly known.");
    expect(renderToString(none)).not.toContain("random sample");
    const share = draw([{ id: "t", label: "T", quotes: { a: 3, b: 4 } }], { ...asked, measure: "share" });
    expect(intervalsIn(rowOf(share))).toEqual([]);
    expect(share.notes.join()).toContain("No intervals");
  });

  it("that a form does not draw are named, and not told", () => {
    const remark = "Intervals of the groups are not drawn in this form.";
    for (const form of ["units", "butterfly", "matrix", "difference"] as const) {
      const figure = draw([theme({ a: 5, b: 15 })], { ...asked, form }, [20, 20]);
      expect(figure.notes).toContain(remark);
      expect(figure.items[0]?.name).not.toContain("5 of 20 (95");
      expect(intervalsIn(rowOf(figure))).toHaveLength(1);
      expect(figure.description).toContain(`95 % intervals (difference: Newcombe, method 10): ${caveat}`);
    }
    expect(draw(themes, asked).notes).toEqual([]);
  });

  it("are nowhere unless they are asked for", () => {
    const figure = draw(themes, { form: "dumbbell" });
    expect(intervalsIn(rowOf(figure))).toEqual([]);
    expect(figure.description).not.toContain("95 %");
    expect(figure.notes).toEqual([]);
  });
});
