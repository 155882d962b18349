import { describe, expect, it } from "vitest";
import { divergenceChart, type Form, thematicMap, toTable } from "../../../src/figures/index.ts";
import type { Measure } from "../../../src/measures/measure.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textsIn } from "../../figures/scene-query.ts";

const studyOf = (more: object = {}, group: object = {}) =>
  parseStudy({
    version: 1,
    groups: [
      { id: "a", label: "Clinicians", participants: 8, level: 1 },
      { id: "b", label: "Leaders", participants: 9, level: 2, ...group },
    ],
    themes: [
      { label: "Power", quotes: { a: 3, b: 20 }, participants: { a: 2, b: 8 } },
      { label: "Trust", quotes: { a: 19, b: 11 }, participants: { a: 8, b: 8 } },
    ],
    ...more,
  });
const study = studyOf();

/** What is drawn, as one text: headings may be broken over lines. */
const drawn = (measure: Measure, form: Form, width: number, of = study): string =>
  textsIn(divergenceChart(of, { measure, form, width, title: "" }).scene)
    .join(" ")
    .replaceAll("\u00a0", " ");

describe("the heading of a group has what the measure divides by", () => {
  const forms: Form[] = ["butterfly", "matrix", "dumbbell", "difference", "scatter", "slope"];
  const cases = forms.flatMap((form) => [1000, 720, 320].map((width) => [form, width] as const));
  it.each(cases)("%s, %s px: of shares all quotes of the group, not its participants", (form, width) => {
    const said = drawn("share", form, width);
    expect(said).toContain("Clinicians, 22 quotes");
    expect(said).toContain("Leaders, 31 quotes");
    expect(said).not.toContain("n = ");
  });

  it.each(cases)("%s, %s px: of prevalences and rates its participants", (form, width) => {
    for (const measure of ["prevalence", "rate"] as const) {
      const said = drawn(measure, form, width);
      expect(said).toContain("Clinicians, n = 8");
      expect(said).toContain("Leaders, n = 9");
      expect(said).not.toMatch(/Leaders, \d+ quotes/);
    }
  });

  it("of a group with one quote, of bounds, in the study's own words; nothing where nothing is known", () => {
    const heading = (themes: object[], more: object = {}): string =>
      drawn("share", "matrix", 720, studyOf({ themes, ...more }));
    expect(heading([{ label: "T", quotes: { a: 1, b: 2 } }])).toContain("Clinicians, 1 quote ");
    expect(heading([{ label: "T", quotes: { a: { min: 4 }, b: 2 } }])).toContain(
      "Clinicians, at least 4 quotes",
    );
    const nouns = { quote: { one: "letter", other: "letters" } };
    expect(heading([{ label: "T", quotes: { a: 5, b: 2 } }], { nouns })).toContain("Leaders, 2 letters");
    expect(heading([{ label: "T", quotes: { b: 2 } }])).not.toContain("Clinicians,");
    expect(drawn("share", "matrix", 720, studyOf({}, { quotes: 12_345 }))).toContain(
      "Leaders, 12,345 quotes",
    );
  });

  it("in a map of differences in shares", () => {
    const plain = studyOf({ themes: [{ label: "T", quotes: { a: 3, b: 9 } }] });
    const said = textsIn(thematicMap(plain, { encode: "divergence" }).scene).join(" ");
    expect(said).toContain("share of quotes");
    expect(said).toContain("Leaders, 9 quotes");
  });
});

describe("a table", () => {
  it("of shares has the groups' quotes as what counts are out of, and names them", () => {
    const { caption, columns, rows } = toTable(study, { measure: "share" });
    expect(caption).toContain("(Clinicians 22, Leaders 31)");
    expect(rows[0]?.[columns.indexOf("Leaders: out of")]).toBe("31");
    expect(rows[0]?.[columns.indexOf("Leaders: quotes")]).toBe("20 of 31");
  });
});
