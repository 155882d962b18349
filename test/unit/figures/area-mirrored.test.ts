import { expect, it } from "vitest";
import { type Figure, type Layout, thematicMap } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { mirroredStudy } from "../../figures/samples.ts";
import { cellOf, elementsOf, themeIn } from "../../figures/scene-query.ts";

/** A study, and the same in a language that is written from left to right. */
const both = (layout: Layout, width = 720): [Figure, Figure] => [
  thematicMap(mirroredStudy, { layout, width }),
  thematicMap(parseStudy({ ...structuredClone(mirroredStudy), language: "en" }), { layout, width }),
];

it.each(["treemap", "icicle"] as const)("a %s starts at the right, its text too", (layout) => {
  const [mirrored, plain] = both(layout);
  for (const { id } of mirrored.items) {
    const [a, b] = [cellOf(mirrored, id), cellOf(plain, id)];
    expect(Number(a.x) + Number(a.width)).toBeCloseTo(720 - Number(b.x), 1);
    const text = elementsOf(themeIn(mirrored, id)).find(({ tag }) => tag === "text");
    // The start of text that runs from right to left is at its right.
    expect(text?.attrs.direction).toBe("rtl");
    expect(text?.attrs["text-anchor"]).toBeUndefined();
    expect(Number(text?.attrs.x)).toBeGreaterThan(Number(a.x) + Number(a.width) - 12);
  }
});

it("a sunburst runs anticlockwise", () => {
  const [mirrored, plain] = both("sunburst");
  for (const { id } of mirrored.items) {
    const [a, b] = [mirrored, plain].map((figure) => figure.items.find((item) => item.id === id)?.box);
    const middle = (box: typeof a): number => (box ? box.x + box.width / 2 : Number.NaN);
    expect(middle(a)).toBeCloseTo(720 - middle(b), 1);
  }
});

it.each(["pack", "sunburst", "treemap"] as const)("the list of a %s starts at the right", (layout) => {
  const [mirrored] = both(layout, 360);
  const numbers = elementsOf(mirrored.scene).filter(({ attrs }) => attrs.class === "tl-number");
  for (const { attrs } of numbers) {
    expect(attrs["text-anchor"]).toBe("end");
    expect(Number(attrs.x)).toBeGreaterThan(300);
  }
  if (layout === "sunburst") expect(numbers.length).toBeGreaterThan(0);
});
