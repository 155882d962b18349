import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure, toTable } from "../../../src/figures/index.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const study = (themes: object[], sizes: readonly (number | undefined)[] = [8, 9], levels = false): Study =>
  parseStudy({
    version: 1,
    groups: sizes.map((participants, i) => ({
      id: "abcd"[i],
      label: "ABCD"[i],
      ...(participants === undefined ? {} : { participants }),
      ...(levels ? { level: i } : {}),
    })),
    themes,
  });
const draw = (given: Study, options: ChartOptions = {}): Figure =>
  divergenceChart(given, { measure: "prevalence", ...options });
const nameOf = (figure: Figure, id: string): string =>
  figure.items.find((item) => item.id === id)?.name ?? "";

describe("what is counted in sum is what each row and the table say", () => {
  it.each<[string, object, (number | undefined)[], string]>([
    ["not reported", { participants: { a: 1 } }, [8, 9], "not reported"],
    ["nothing known", { participants: { a: 1, b: { min: 0 } } }, [8, 9], "not reported"],
    ["not asked", { participants: { a: 1 }, asked: { b: 0 } }, [8, 9], "not asked"],
    ["too few", { participants: { a: 1, b: 3 } }, [8, 4], "too few to compare"],
    ["bounds", { participants: { a: 1, b: { min: 1 } } }, [8, 9], "not settled by the bounds"],
    ["words", { participants: { a: 1, b: { text: "some" } } }, [8, 9], "not settled by the bounds"],
    ["no size", { participants: { a: 1, b: 3 } }, [8, undefined], "out of how many is not known"],
    ["not voiced", { participants: { a: 0, b: 0 } }, [8, 9], "not voiced"],
    [
      "judged, but open",
      { participants: { a: 1, b: { min: 1 } }, assessment: "mixed" },
      [8, 9],
      "not settled by the bounds",
    ],
  ])("%s", (_, theme, sizes, words) => {
    const given = study([{ id: "t", label: "T", ...theme }], sizes);
    const figure = draw(given);
    expect(figure.description).toContain(`Of 1 theme: 1 ${words}.`);
    expect(nameOf(figure, "t")).toContain(words);
    const table = toTable(given, { measure: "prevalence" });
    expect(table.rows[0]?.[table.columns.indexOf("B minus A: band by Themeloom’s rule")]).toBe(words);
    const whole = toTable(given);
    expect(whole.rows[0]?.[whole.columns.indexOf("Band by Themeloom’s rule")]).toBe(words);
  });

  it("an author's judgement takes the place of a band only where counts give one", () => {
    const given = study([{ id: "t", label: "T", participants: { a: 0, b: 9 }, assessment: "converge" }]);
    expect(draw(given).description).toContain("Of 1 theme: 1 judged otherwise by the authors.");
    expect(nameOf(draw(given), "t")).toMatch(/points; the authors’ judgement: converge$/);
  });

  it("against a reference, each comparison says what it is counted as", () => {
    const figure = draw(
      study([{ id: "t", label: "T", participants: { a: 1, b: 9, c: { min: 1 } } }], [9, 9, 9, 3]),
      {
        reference: "a",
      },
    );
    expect(nameOf(figure, "t")).toContain("(marked difference)");
    expect(nameOf(figure, "t")).toContain("C against A 0 to +89 points (not settled by the bounds)");
    expect(nameOf(figure, "t")).toContain("D against A: too few to compare");
    expect(figure.description).toContain(
      "Of 3 comparisons of a group with A: 1 marked difference; 1 too few to compare; 1 not settled by the bounds.",
    );
  });

  it("ordered groups have no trend for the reason that their rows give", () => {
    const ordered = (participants: object, sizes: number[] = [8, 9, 9]) => {
      const given = study([{ id: "t", label: "T", participants }], sizes, true);
      const figure = draw(given, { compare: "ordered" });
      const table = toTable(given, { measure: "prevalence", compare: "ordered" });
      return [
        /Of 1 theme: 1 ([^.]*)\./.exec(figure.description)?.[1],
        nameOf(figure, "t"),
        table.rows[0]?.[table.columns.indexOf("Trend")],
      ];
    };
    const [missing, , missingCell] = ordered({ a: 1, b: 5 });
    expect([missing, missingCell]).toEqual(["not reported", "not reported"]);
    const [open, name, openCell] = ordered({ a: 1, b: { min: 2 }, c: 5 });
    expect([open, openCell]).toEqual(["not settled by the bounds", "not settled by the bounds"]);
    expect(name).toContain("with the level: not settled by the bounds");
    const [few, , fewCell] = ordered({ a: 1, b: 2, c: 5 }, [8, 4, 9]);
    expect([few, fewCell]).toEqual(["too few to compare", "too few to compare"]);
  });
});

it("where no comparison has a band, that is all that is said of them", () => {
  const few = parseStudy({
    version: 1,
    groups: ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase(), participants: 4 })),
    themes: [{ label: "T", participants: { a: 1, b: 2, c: 3 } }],
  });
  const { alt } = divergenceChart(few, { reference: "a" });
  expect(alt).toContain("2 without a band");
  expect(alt).not.toContain("0 of 2");
});
