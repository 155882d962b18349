import { describe, expect, it } from "vitest";
import { divergenceChart, type Figure, type Form } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { smallPrintOf, textsIn } from "../../figures/scene-query.ts";

const row = (label: string, a: number | null, b: number, asked: object = {}): object => ({
  label,
  participants: { a, b },
  ...asked,
});
const unasked = row("Unasked", null, 5, { asked: { a: 0 } });
const draw = (form: Form, themes: object[], more: object = {}): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: ["a", "b"].map((id) => ({ id, label: id, participants: 9 })),
      themes,
    }),
    { form, measure: "prevalence", ...more },
  );
const bodyOf = ({ scene }: Figure): string[] =>
  scene.children.filter(({ attrs }) => attrs.class === "tl-body").flatMap(textsIn);

describe("the sign for what was not asked is explained where it stands, and nowhere else", () => {
  it.each<[Form, boolean]>([
    ["units", false],
    ["dots", false],
    ["butterfly", false],
    ["matrix", true],
    ["dumbbell", true],
  ])("in cells: %s", (form, sign) => {
    const figure = draw(form, [unasked]);
    expect(bodyOf(figure).includes("n/a")).toBe(sign);
    expect(smallPrintOf(figure).includes("n/a: not asked.")).toBe(sign);
  });
  it.each<Form>(["units", "dots", "butterfly"])("in the column of differences: %s", (form) => {
    const figure = draw(form, [unasked, row("Known", 2, 7)]);
    expect(bodyOf(figure)).toContain("n/a");
    expect(smallPrintOf(figure)).toContain("n/a: not asked.");
  });
  it("not where a point has no place, as the list says it in words", () => {
    const figure = draw("scatter", [unasked, row("Known", 2, 7)]);
    expect(bodyOf(figure).join(" ")).toContain("not asked");
    expect(bodyOf(figure)).not.toContain("n/a");
    expect(smallPrintOf(figure)).not.toContain("n/a");
  });
});
