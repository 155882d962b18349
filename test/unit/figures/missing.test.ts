import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure, forms } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, textsIn } from "../../figures/scene-query.ts";

const draw = (participants: readonly object[], options: ChartOptions = {}): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: ["a", "b"].map((id) => ({ id, label: id.toUpperCase(), participants: 10 })),
      themes: participants.map((each, i) => ({ id: `t${i}`, label: `T${i}`, participants: each })),
    }),
    { width: 900, ...options },
  );
const foot = ({ scene }: Figure): string =>
  textsIn(elementsOf(scene).find(({ attrs }) => attrs.class === "tl-foot") ?? scene).join(" ");

describe.each(forms)("the notes of %s", (form) => {
  it("say how many counts are not reported", () => {
    const { notes } = draw([{ a: 5, b: 6 }, { a: 3 }, { a: 2, b: 7 }], { form });
    expect(notes).toContain("Not reported: 1 of 6 counts.");
  });

  it("say how many are suppressed, and below what", () => {
    const figure = draw(
      [
        { a: 5, b: 6 },
        { a: 1, b: 3 },
        { a: 0, b: 7 },
      ],
      { form, suppressBelow: 5 },
    );
    expect(figure.notes).toContain("Suppressed (fewer than 5): 2 of 6 counts.");
    expect(figure.notes.join()).not.toContain("Not reported");
  });

  it("say nothing where all is told", () => {
    const { notes } = draw(
      [
        { a: 5, b: 6 },
        { a: 0, b: 7 },
      ],
      { form },
    );
    expect(notes).toEqual([]);
  });
});

it("what nobody was asked is not counted as not reported", () => {
  const study = parseStudy({
    version: 1,
    groups: ["a", "b"].map((id) => ({ id, label: id, participants: 10 })),
    themes: [{ label: "T", participants: { b: 4 }, asked: { a: 0 } }],
  });
  expect(divergenceChart(study, { form: "matrix" }).notes).toEqual(["n/a: not asked."]);
  // Its cells say so in full.
  expect(divergenceChart(study, { form: "units" }).notes).toEqual([]);
});

describe("what is dashed", () => {
  const suppressed = [
    { a: 1, b: 6 },
    { a: 5, b: 7 },
  ];
  const bounded = { a: { min: 5, max: 7 }, b: 6 };
  it.each([
    ["units", "not known"],
    ["dots", "not known"],
    ["butterfly", "between the least and the most that is reported"],
    ["dumbbell", "between the least and the most that is reported"],
    ["scatter", "between the least and the most that is reported"],
    ["slope", "between the least and the most that is reported"],
  ] as const)("in %s is called suppressed where it is, and else %s", (form, words) => {
    const of = (participants: readonly object[]): string =>
      foot(draw(participants, { form, suppressBelow: 5 }));
    expect(of(suppressed)).toContain("Dashed: suppressed (fewer than 5)");
    expect(of(suppressed)).not.toContain(words);
    expect(of([bounded])).toContain(`Dashed: ${words}`);
    expect(of([bounded])).not.toContain("suppressed");
    expect(of([...suppressed, bounded])).toContain(`Dashed: ${words}, or suppressed (fewer than 5)`);
  });
});

it.each(["units", "butterfly"] as const)("no word for a suppressed count is broken in %s", (form) => {
  const said = (width: number): string =>
    textsIn(draw([{ a: 1, b: 6 }], { form, width, suppressBelow: 5 }).scene).join(" ");
  expect(said(1000)).toContain("(suppressed)");
  expect(said(320)).toContain("<5 of 10");
});
