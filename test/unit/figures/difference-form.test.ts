import { describe, expect, it } from "vitest";
import type { ChartOptions, Figure } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { linesThrough } from "./behind-rows.ts";
import { draw, elements, rowOf, textsOf, theme } from "./one-axis-forms.ts";

const difference = (themes: unknown[], options: ChartOptions = {}, sizes?: number[]): Figure =>
  draw(themes, { form: "difference", ...options }, sizes);

const headsOf = (figure: Figure): string =>
  renderToString(figure).split("tl-heads")[1]?.split("tl-row")[0] ?? "";

/** The bars of a row in points: by the axis and by a tick whose number is known. */
function bars(
  figure: Figure,
  id = "t",
): { group: string | undefined; from: number; to: number; dashed: boolean }[] {
  const svg = rowOf(figure, id);
  const zero = linesThrough(figure, id).find(({ stroke }) => stroke === "#8a8c96")?.x ?? Number.NaN;
  const ticks = elements(headsOf(figure), "text");
  const tick = textsOf(headsOf(figure)).findIndex((text) => /^\+\d+$/.test(text));
  const px = (Number(ticks[tick]?.x) - zero) / Number(textsOf(headsOf(figure))[tick]);
  const points = (x: number): number => Math.round((x - zero) / px) + 0;
  return elements(svg, "rect")
    .filter((rect) => !/^tl-(marked|edge)$/.test(rect.class ?? ""))
    .map((rect) => ({
      group: rect["data-group"],
      from: points(Number(rect.x)),
      to: points(Number(rect.x) + Number(rect.width)),
      dashed: rect["stroke-dasharray"] !== undefined,
    }));
}

describe("a chart of differences", () => {
  it("has a bar to the group that is ahead, in its colour, with the number at the end", () => {
    const ahead = difference([theme({ a: 10, b: 30 })]);
    expect(bars(ahead)).toEqual([{ group: "b", from: 0, to: 50, dashed: false }]);
    expect(textsOf(rowOf(ahead))).toEqual(["T", "+50", "10 of 40", "30 of 40"]);
    const behind = difference([theme({ a: 30, b: 10 })]);
    expect(bars(behind)).toEqual([{ group: "a", from: -50, to: 0, dashed: false }]);
    const bar = elements(rowOf(behind), "rect").at(-1);
    const number = elements(rowOf(behind), "text")[1];
    expect(Number(number?.x)).toBeLessThan(Number(bar?.x));
    expect(number?.["text-anchor"]).toBe("end");
  });

  it("has a stroke on the axis where there is no difference, and no difference drawn twice", () => {
    const svg = rowOf(difference([theme({ a: 20, b: 20 })]));
    expect(elements(svg, "rect")).toEqual([]);
    expect(elements(svg, "line").filter((line) => line["stroke-width"] === "2.5")).toHaveLength(1);
    expect(textsOf(svg)).toEqual(["T", "0", "20 of 40", "20 of 40"]);
  });

  it("has a scale of three numbers at least, or none: zero alone is no scale", () => {
    const themes = [theme({ a: 4, b: { min: 2, max: 38 } }), { ...theme({ a: 38, b: 2 }), id: "u" }];
    const counts = new Set<number>();
    for (let width = 240; width <= 900; width += 20) {
      const numbers = textsOf(headsOf(difference(themes, { width }))).filter((text) =>
        /^[−+]?\d+$/.test(text),
      );
      counts.add(numbers.length);
    }
    expect([...counts].filter((count) => count === 1 || count === 2)).toEqual([]);
    expect(Math.max(...counts)).toBeGreaterThan(2);
    expect(Math.min(...counts)).toBeLessThan(4);
  });

  it("dashes from the near to the far end of a range, to both sides where it may be either way", () => {
    const certain = difference([theme({ a: 4, b: { min: 12, max: 24 } })]);
    expect(bars(certain)).toEqual([
      { group: "b", from: 0, to: 20, dashed: false },
      { group: "b", from: 20, to: 50, dashed: true },
    ]);
    expect(textsOf(rowOf(certain))).toContain("+20 to +50");
    expect(bars(difference([theme({ a: 12, b: { min: 8, max: 24 } })]))).toEqual([
      { group: "b", from: 0, to: 30, dashed: true },
      { group: "a", from: -10, to: 0, dashed: true },
    ]);
  });

  it("has no line of the grid through a number", () => {
    const themes = [...Array(40).keys()].map((b) => ({
      id: `t${b}`,
      label: "T",
      participants: { a: 20, b },
    }));
    const figure = difference(themes, { width: 720 });
    for (const { id } of figure.items) {
      const svg = rowOf(figure, id);
      const [, number] = elements(svg, "text");
      const from = Number(number?.x) - (number?.["text-anchor"] === "end" ? 20 : 0);
      const grid = linesThrough(figure, id).filter((line) => line.stroke !== "#8a8c96");
      expect(grid.length).toBeGreaterThan(0);
      expect(grid.filter(({ x }) => x > from && x < from + 20)).toEqual([]);
    }
  });

  it("says where there is none, and why", () => {
    const themes = [
      theme({ a: null, b: 4 }),
      { id: "u", label: "U", participants: { a: 1, b: 9 }, asked: { a: 4 } },
      { id: "v", label: "V", participants: { a: 1, b: 9 } },
    ];
    const figure = difference(themes);
    expect(textsOf(rowOf(figure)).slice(0, 3)).toEqual(["T", "–", "–"]);
    expect(textsOf(rowOf(figure, "u"))[1]).toBe("too few");
    expect(figure.notes).toContain("– not reported.");
    expect(figure.description).toContain("Groups of fewer than 5 participants are not compared.");
  });

  it("names both ways in words, wrapped where room is short", () => {
    expect(textsOf(headsOf(difference([theme({ a: 10, b: 30 })])))).toEqual(
      expect.arrayContaining(["← First more", "Second more →"]),
    );
    const narrow = textsOf(headsOf(difference([theme({ a: 1, b: 2 })], { width: 320 })));
    expect(narrow.join(" ").replaceAll("\u00a0", " ")).toMatch(/← First more.*Second more →/);
  });

  it.each(["units", "dumbbell", "difference", "butterfly", "matrix"] as const)(
    "names both ways in words in every width as %s",
    (form) => {
      for (const width of [320, 360, 480, 640, 720, 900, 1200]) {
        for (const sizes of [
          [20, 20],
          [20, 20, 20],
        ]) {
          const asked = sizes.length > 2 ? ({ compare: "ordered" } as const) : {};
          const counts = { a: 2, b: 12, ...(sizes.length > 2 ? { c: 19 } : {}) };
          const figure = draw([theme(counts)], { form, width, ...asked }, sizes);
          const heads = textsOf(headsOf(figure)).join(" ").replaceAll("\u00a0", " ");
          const other = sizes.length > 2 ? "Third" : "Second";
          expect(heads, `${form}, ${width}`).toMatch(new RegExp(`← First more.*${other} more →`));
        }
      }
      const against = draw(
        [theme({ a: 2, b: 12, c: 19 })],
        { form, width: 320, reference: "a" },
        [20, 20, 20],
      );
      expect(textsOf(headsOf(against)).join(" ").replaceAll("\u00a0", " ")).toMatch(/← less more →/);
    },
  );

  it("is of the group that differs most where there is a reference, or the rest, and bears its mark", () => {
    const themes = [theme({ a: 20, b: 24, c: 4 })];
    const against = difference(themes, { reference: "a" }, [40, 40, 40]);
    expect(bars(against)).toEqual([{ group: "c", from: -40, to: 0, dashed: false }]);
    expect(textsOf(rowOf(against))).toEqual(["T", "−40", "20 of 40", "4 of 40"]);
    // Beside its number and before its evidence.
    const triangles = elements(rowOf(against), "path").filter((mark) => mark["data-group"] === "c");
    expect(triangles).toHaveLength(2);
    const rest = difference(themes, { compare: "rest" }, [40, 40, 40]);
    expect(textsOf(rowOf(rest))).toEqual(["T", "−45", "the rest", "44 of 80", "4 of 40"]);
    const levels = difference(themes, { compare: "ordered" }, [40, 40, 40]);
    expect(bars(levels)).toEqual([{ group: "a", from: -40, to: 0, dashed: false }]);
  });

  it("is not drawn where nothing has a direction or a unit", () => {
    const note = "Drawn as matrix: difference cannot show this measure or these groups.";
    expect(difference([theme({ a: 1, b: 2, c: 3 })], {}, [40, 40, 40]).notes).toContain(note);
    expect(difference([theme({ a: 1 })], {}, [40]).notes).toContain(note);
    expect(difference([theme({ a: 1, b: 2 })], { measure: "participants" }).notes.join()).toContain(
      "difference cannot show",
    );
  });
});
