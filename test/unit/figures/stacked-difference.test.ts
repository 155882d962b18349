import { describe, expect, it } from "vitest";
import { divergenceChart, type Figure } from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, themeIn } from "../../figures/scene-query.ts";

const draw = (count: number, options: object): Figure => {
  const ids = Array.from({ length: count }, (_, i) => `g${i}`);
  const groups = ids.map((id, i) => ({ id, label: `Group ${i}`, participants: 6 + i }));
  const participants = Object.fromEntries(ids.map((id, i) => [id, i]));
  const themes = ["t", "u"].map((id) => ({ id, label: `Theme ${id}`, participants }));
  return divergenceChart(parseStudy({ version: 1, groups, themes }), options);
};
const byClass = (figure: Figure, name: string): SceneNode | undefined =>
  elementsOf(figure.scene).find(({ attrs }) => attrs.class === name);
/** The heights of the rules, from the top of the chart's body. */
const rulesOf = (figure: Figure): number[] =>
  [...(byClass(figure, "tl-rules")?.attrs.d?.matchAll(/M\S+ (\S+)h/g) ?? [])].map(([, y]) => Number(y));
const heightOf = (node: SceneNode, text: string): number =>
  Number(elementsOf(node).find((one) => one.text?.startsWith(text))?.attrs.y);

describe("a difference that stands above what the groups say", () => {
  it.each([
    ["matrix", 3, { width: 320 }],
    ["dots", 3, { width: 320 }],
    ["dots", 3, { printWidth: 85 }],
    ["matrix", 8, { width: 720 }],
    ["dots", 8, { width: 720 }],
  ] as const)(
    "has its heading and its row parted from those of others by rules: %s of %i groups at %o",
    (form, count, size) => {
      const figure = draw(count, { form, ...size });
      const [head, row] = rulesOf(figure) as [number, number];
      expect(rulesOf(figure)).toHaveLength(2);
      const heads = byClass(figure, "tl-heads") as SceneNode;
      expect(heightOf(heads, "lowest, points")).toBeLessThan(head);
      const marks = elementsOf(heads).filter(({ attrs }) => attrs["data-group"]);
      const tops = marks.map(({ attrs }) => Number(attrs.cy ?? /^M\S+ (\S+?)[LVH]/.exec(attrs.d ?? "")?.[1]));
      for (const top of tops) expect(top).toBeGreaterThan(head);

      const [above, below] = ["t", "u"].map((id) => {
        const theme = themeIn(figure, id);
        const from = Number(/translate\(0 (\S+)\)/.exec(theme.attrs.transform ?? "")?.[1]);
        const texts = elementsOf(theme).filter(({ tag }) => tag === "text");
        return texts.map(({ attrs }) => from + Number(attrs.y));
      }) as [number[], number[]];
      expect(Math.max(...above)).toBeLessThan(row);
      // The tops of its letters.
      expect(Math.min(...below) - 10).toBeGreaterThan(row);
    },
  );

  it("needs no rule where it has a column of its own", () => {
    expect(rulesOf(draw(3, { form: "matrix", width: 720 }))).toEqual([]);
  });
});

it("the lines of a heading of differences begin below each other, as those of groups do", () => {
  for (const width of [320, 720]) {
    const heads = byClass(draw(3, { form: "matrix", width }), "tl-heads") as SceneNode;
    const lines = elementsOf(heads).filter(({ text }) =>
      /^(?:Highest minus|lowest, points)$/.test(text ?? ""),
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]?.attrs.x).toBe(lines[1]?.attrs.x);
    for (const { attrs } of lines) expect(attrs["text-anchor"]).toBeUndefined();
  }
});
