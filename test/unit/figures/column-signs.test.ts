import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, textsIn, themeIn } from "../../figures/scene-query.ts";

const draw = (
  participants: object,
  options: ChartOptions,
  more: object = {},
  levels: readonly number[] = [],
): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: [..."abcd"].map((id, i) => ({ id, label: `Group ${id}`, participants: 10, level: levels[i] })),
      themes: [{ id: "t", label: "T", participants, ...more }],
    }),
    { form: "matrix", width: 900, ...options },
  );

/** After which numbers a sign stands, and which way it points: up is higher. */
function signs(figure: Figure): string[] {
  const row = elementsOf(themeIn(figure, "t"));
  return row.flatMap((node, i) => {
    if (node.attrs.class !== "tl-sign") return [];
    const [, base, tip] = /^M\S+ (\S+?)H.* (\S+?)Z$/.exec(node.attrs.d ?? "") ?? [];
    const hollow = node.attrs.fill === "none" ? ", hollow" : "";
    return [`${row[i - 1]?.text} ${Number(tip) < Number(base) ? "up" : "down"}${hollow}`];
  });
}
const heads = (figure: Figure) => {
  const found = elementsOf(figure.scene).find(({ attrs }) => attrs.class === "tl-heads");
  return found ? elementsOf(found) : [];
};
const foot = (figure: Figure): string =>
  textsIn(elementsOf(figure.scene).find(({ attrs }) => attrs.class === "tl-foot") ?? figure.scene).join(" ");

describe("signs in a matrix", () => {
  it("mark what differs from the reference, and nothing else", () => {
    const figure = draw({ a: 4, b: 10, c: 3, d: 0 }, { reference: "a" });
    expect(signs(figure)).toEqual(["10 of 10 up", "0 of 10 down"]);
    expect(foot(figure)).not.toContain("Borderline");
    expect(foot(figure)).toContain("Marked difference: higher than Group a.");
    expect(foot(figure)).toContain("Marked difference: lower than Group a.");
  });

  it("are hollow where one participant would change it", () => {
    // 30 points each: were one participant recoded, 20.
    const figure = draw({ a: 4, b: 10, c: 1, d: 7 }, { reference: "a" });
    expect(signs(figure)).toEqual(["10 of 10 up", "1 of 10 down, hollow", "7 of 10 up, hollow"]);
    expect(foot(figure)).toContain("Borderline: higher than Group a.");
    expect(foot(figure)).toContain("Borderline: lower than Group a.");
  });

  it("mark each group that differs from the rest of them", () => {
    const figure = draw({ a: 10, b: 5, c: 5, d: 5 }, { compare: "rest" });
    expect(signs(figure)).toEqual(["10 of 10 up"]);
    expect(foot(figure)).toContain("higher than the rest.");
    expect(foot(figure)).not.toContain("lower than");
  });

  it("mark the second of a pair", () => {
    const figure = draw({ a: 10, b: 1 }, { hiddenGroups: ["c", "d"] });
    expect(signs(figure)).toEqual(["1 of 10 down"]);
    expect(foot(figure)).toContain("lower than Group a.");
  });

  it("are none where groups are not compared with anything, or the authors judge otherwise", () => {
    expect(signs(draw({ a: 10, b: 0, c: 5, d: 5 }, {}))).toEqual([]);
    const judged = draw({ a: 10, b: 0, c: 5, d: 5 }, { reference: "a" }, { assessment: "converge" });
    expect(signs(judged)).toEqual([]);
    expect(foot(judged)).not.toContain("Marked difference:");
  });
});

describe("headings of columns", () => {
  it("call the reference by that word, and no other group", () => {
    const words = heads(draw({ a: 4, b: 9, c: 1, d: 0 }, { reference: "c" })).filter(({ text }) => text);
    const at = words.findIndex(({ text }) => text === "reference");
    expect(words[at - 1]?.text).toContain("n\u00a0=\u00a010");
    expect(
      words
        .map(({ text }) => text)
        .slice(0, at)
        .join(" "),
    ).toContain("Group c");
    expect(words.filter(({ text }) => text === "reference")).toHaveLength(1);
    const without = heads(draw({ a: 4, b: 9, c: 1, d: 0 }, { compare: "rest" }));
    expect(without.map(({ text }) => text)).not.toContain("reference");
  });

  it("stand in the order of levels, those of one level under one line", () => {
    const figure = draw({ a: 4, b: 9, c: 1, d: 0 }, { compare: "ordered" }, {}, [3, 1, 2, 1]);
    const names = heads(figure).flatMap(({ text }) => /Group (\w),/.exec(text ?? "")?.[1] ?? []);
    expect(names).toEqual(["b", "d", "c", "a"]);
    const x = (id: string): number =>
      Number(heads(figure).find(({ text }) => text?.includes(`Group ${id}`))?.attrs.x);
    const lines = heads(figure).filter(({ attrs }) => attrs.fill === "none");
    expect(lines).toHaveLength(1);
    const [, from, to] = /^M(\S+) .*H(\S+?)V/.exec(lines[0]?.attrs.d ?? "") ?? [];
    expect(Number(from)).toBe(x("b"));
    expect(Number(to)).toBeGreaterThan(x("d"));
    expect(Number(to)).toBeLessThan(x("c"));
    expect(foot(figure)).toContain("Groups under one line are of one level, and are compared as one.");
    // Counts of groups of different size do not compare.
    const counts = { compare: "ordered", measure: "participants", form: "matrix" } as const;
    expect(foot(draw({ a: 4, b: 9, c: 1, d: 0 }, counts, {}, [3, 1, 2, 1]))).toContain(
      "Groups under one line are of one level. ",
    );
  });

  it("have no line where every level has one group", () => {
    const figure = draw({ a: 4, b: 9, c: 1, d: 0 }, { compare: "ordered" }, {}, [3, 1, 2, 4]);
    expect(heads(figure).filter(({ attrs }) => attrs.fill === "none")).toEqual([]);
    expect(foot(figure)).not.toContain("one level");
  });
});
