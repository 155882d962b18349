import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure, thematicMap } from "../../../src/figures/index.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, textsIn, themeIn } from "../../figures/scene-query.ts";

const labels = [
  "Nurses in the community",
  "Hospital managers",
  "General practitioners",
  "Patients",
  "Carers and family",
  "Social workers",
  "Physiotherapists",
  "Pharmacists",
  "Volunteers",
  "Students",
  "Researchers",
  "Receptionists",
];
const study = (count: number, theme: object = {}): Study => {
  const groups = labels.slice(0, count).map((label, i) => ({ id: `g${i}`, label, participants: 7 + i }));
  const each = (of: (i: number) => number) => Object.fromEntries(groups.map(({ id }, i) => [id, of(i)]));
  return parseStudy({
    version: 1,
    groups,
    themes: [
      { id: "t", label: "Staffing", participants: each((i) => i % 7), quotes: each((i) => i + 1), ...theme },
      { id: "u", label: "Leadership", participants: each((i) => (3 * i) % 7), quotes: each((i) => 99 - i) },
    ],
  });
};
const draw = (count: number, options: ChartOptions = {}, theme: object = {}): Figure =>
  divergenceChart(study(count, theme), options);
const numbers = (figure: Figure): string[] =>
  textsIn(themeIn(figure, "t")).filter((text) => /^(\d|≥|n\/a)/.test(text));
const heads = ({ scene }: Figure): string[] =>
  textsIn(elementsOf(scene).find(({ attrs }) => attrs.class === "tl-heads") ?? scene);

describe("a number in a matrix of many groups", () => {
  it.each([5, 6, 7, 8])("stands with what it is out of: %i groups at 720 px", (count) => {
    const expected = Array.from({ length: count }, (_, i) => `${i % 7} of ${7 + i}`);
    expect(numbers(draw(count))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [8, 320],
    [8, 360],
    [12, 720],
    [12, 320],
    [12, 360],
    [10, 600],
  ])("stands with what it is out of, or under it: %i groups at %i px", (count, width) => {
    const figure = draw(count, { width });
    const isFull = numbers(figure).filter((text) => / of /.test(text)).length === count;
    const expected = Array.from({ length: count }, (_, i) => `of ${7 + i}`);
    if (!isFull) expect(heads(figure).filter((text) => text.startsWith("of "))).toEqual(expected);
  });

  it("stands under shares' totals, which are not the groups' n", () => {
    const figure = draw(8, { measure: "share", width: 360 });
    const all = [...heads(figure), ...numbers(figure)].join(" ");
    expect(all).toContain("of 100");
    expect(all).not.toContain("of 7 ");
  });

  it("is in full where a theme was asked of fewer", () => {
    const figure = draw(8, { width: 320 }, { asked: { g3: 5 } });
    expect(numbers(figure)).toContain("3 of 5");
  });

  it("is the rate where it is rates, however many there are", () => {
    const figure = draw(8, { measure: "rate" });
    // 8 quotes of 14 participants.
    expect(numbers(figure)).toContain("0.57");
    expect(numbers(figure)).not.toContain("8");
  });

  it("is not a number where nobody was asked", () => {
    expect(numbers(draw(8, { width: 320 }, { asked: { g0: 0 } }))).toContain("n/a");
  });
});

describe("more than eight groups", () => {
  const words = "9 groups are shown: comparisons are designed for 2 to 8.";
  it("get a note that comparisons are designed for fewer", () => {
    expect(draw(9).notes).toContain(words);
    expect(draw(8).notes).toEqual([]);
    expect(draw(9, { hiddenGroups: ["g0"] }).notes.join()).not.toContain("designed");
  });

  it("get it in a map that compares, and in no other", () => {
    expect(thematicMap(study(9), { encode: "divergence" }).notes).toContain(words);
    expect(thematicMap(study(8), { encode: "divergence" }).notes).toEqual([]);
    expect(thematicMap(study(9)).notes).toEqual([]);
  });
});
