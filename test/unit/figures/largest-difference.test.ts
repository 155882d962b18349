import { describe, expect, it } from "vitest";
import { type ChartOptions, type Figure, thematicMap } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { smallPrintOf } from "../../figures/scene-query.ts";
import { draw, elements, partsOf, rowOf, strokes, textsOf, theme } from "./one-axis-forms.ts";

const sizes = [10, 10, 10, 10, 10];
const chart = (participants: object, options: ChartOptions = {}, more: object = {}): Figure =>
  draw(
    [theme(participants, more)],
    { form: "matrix", reference: "a", ...options },
    sizes.slice(0, Object.keys(participants).length),
  );
const column = (figure: Figure): string => partsOf(rowOf(figure)).column;
/** The groups whose marks stand in the column of differences. */
const marked = (figure: Figure): string[] =>
  ["circle", "path", "rect", "polygon"].flatMap((tag) =>
    elements(column(figure), tag).flatMap((mark) => mark["data-group"] ?? []),
  );
const numbers = (figure: Figure): string[] => textsOf(column(figure));
const note = "Largest difference without a group’s mark";

describe("the largest difference of a row", () => {
  it("bears the mark of the group whose it is", () => {
    const figure = chart({ a: 5, b: 6, c: 1 });
    expect(numbers(figure)).toEqual(["−40"]);
    expect(marked(figure)).toEqual(["c"]);
    expect(smallPrintOf(figure)).not.toContain(note);
  });

  it("of zero is of nobody", () => {
    const figure = chart({ a: 5, b: 5, c: 5 });
    expect(numbers(figure)).toEqual(["0"]);
    expect(marked(figure)).toEqual([]);
    expect(smallPrintOf(figure)).not.toContain(note);
  });

  it("is of all the groups that are as far, to both sides", () => {
    const both = chart({ a: 5, b: 9, c: 1 });
    expect(numbers(both)).toEqual(["−40", "+40"]);
    expect(marked(both).sort()).toEqual(["b", "c"]);
    expect(strokes(column(both)).filter(({ kind }) => kind === "solid")).toHaveLength(2);
    const alike = chart({ a: 5, b: 9, c: 9, d: 6 });
    expect(numbers(alike)).toEqual(["+40"]);
    expect(marked(alike).sort()).toEqual(["b", "c"]);
  });

  it("has no marks where these are too many, and a note says so", () => {
    const figure = chart({ a: 0, b: 9, c: 9, d: 9, e: 9 });
    expect(numbers(figure)).toEqual(["+90"]);
    expect(marked(figure)).toEqual([]);
    expect(smallPrintOf(figure)).toContain(note);
  });

  it("is a range without a mark where bounds leave open which group's it is", () => {
    const figure = chart({ a: 3, b: 5, c: { min: 2, max: 9 } });
    expect(numbers(figure)).toEqual(["+20 to +60"]);
    expect(marked(figure)).toEqual([]);
    expect(strokes(column(figure)).map(({ kind }) => kind)).toEqual(["solid", "dashed"]);
    expect(smallPrintOf(figure)).toContain(note);
  });

  it("is not said to be not reported where it is open, too few, not asked or of no known size", () => {
    const rates = { quotes: { a: 10, b: { min: 5 }, c: 12 } };
    const other = { id: "u", label: "U", quotes: { a: 10, b: 5, c: 2 }, participants: { a: 1, b: 2, c: 9 } };
    const say = (given: object, options: ChartOptions): string[] =>
      numbers(
        draw([theme({ a: 1 }, given), other], { form: "matrix", reference: "a", ...options }, [10, 10, 10]),
      );
    expect(say(rates, { measure: "rate" })).toEqual(["not settled"]);
    expect(say({ participants: { a: 1 } }, { measure: "prevalence" })).toEqual(["–"]);
    expect(say({ participants: { a: 1, b: 3, c: 1 }, asked: { a: 3 } }, { measure: "prevalence" })).toEqual([
      "too few",
    ]);
    expect(say({ participants: { b: 3, c: 1 }, asked: { a: 0 } }, { measure: "prevalence" })).toEqual([
      "n/a",
    ]);
  });

  it("over a range is missing for what is known of the groups compared, not of one that is left out", () => {
    const other = { id: "u", label: "U", participants: { a: 1, b: 9 }, asked: { b: 10 } };
    const sizes = [10, undefined, 3] as number[];
    const figure = draw([theme({ a: 1, b: 3 }), other], { measure: "prevalence", form: "matrix" }, sizes);
    expect(numbers(figure)).toEqual(["not known"]);
  });

  it("is drawn as a bar to either side, each in its group's colour", () => {
    const bars = (c: number): (string | undefined)[] =>
      elements(rowOf(chart({ a: 5, b: 9, c }, { form: "difference" })), "rect")
        .filter((rect) => rect.class !== "tl-edge")
        .map((rect) => rect["data-group"]);
    expect(bars(1).sort()).toEqual(["b", "c"]);
    expect(bars(9)).toEqual([undefined]);
  });

  it("has no shape of one group in a map either, where several are as far", () => {
    const shapes = (c: number): (string | undefined)[] => {
      const groups = [..."abc"].map((id) => ({ id, label: id, participants: 10 }));
      const given = parseStudy({
        version: 1,
        groups,
        themes: [{ label: "T", participants: { a: 5, b: 9, c } }],
      });
      const figure = thematicMap(given, { encode: "divergence", reference: "a" });
      const body = JSON.stringify(figure.scene.children.find(({ attrs }) => attrs.class === "tl-body"));
      return [...body.matchAll(/"data-group":"(\w)"/g)].map(([, id]) => id);
    };
    expect(new Set(shapes(4))).toEqual(new Set(["b"]));
    expect(shapes(1)).toEqual([]);
    expect(shapes(9)).toEqual([]);
  });
});
