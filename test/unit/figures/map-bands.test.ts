import { describe, expect, it } from "vitest";
import { type Figure, layouts, thematicMap } from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { breaches } from "../../figures/promises.ts";
import { elementsOf, textsIn, themeIn } from "../../figures/scene-query.ts";

const counts = { marked: [1, 9], border: [2, 5], back: [6, 3], even: [5, 5], silent: [0, 0] } as const;
const draw = (
  ids: readonly (keyof typeof counts)[],
  layout: (typeof layouts)[number],
  width = 1000,
): Figure =>
  thematicMap(
    parseStudy({
      version: 1,
      groups: ["a", "b"].map((id) => ({ id, label: id.toUpperCase(), participants: 10 })),
      themes: ids.map((id) => {
        const [a, b] = counts[id];
        return { id, label: "T", quotes: { a, b }, participants: { a, b } };
      }),
    }),
    { encode: "divergence", layout, width },
  );
const foot = (figure: Figure): string =>
  textsIn(elementsOf(figure.scene).find(({ attrs }) => attrs.class === "tl-foot") as SceneNode).join(" ");
const framesOn = (figure: Figure, id: string): SceneNode[] =>
  elementsOf(themeIn(figure, id)).filter(({ attrs }) => attrs.class === "tl-borderline");

describe.each(layouts)("a borderline difference in %s", (layout) => {
  it("has a frame around its number, on either side, and no other has one", () => {
    const figure = draw(["marked", "border", "back", "even"], layout);
    for (const id of ["border", "back"]) {
      const [frame, ...others] = framesOn(figure, id);
      expect(others).toEqual([]);
      expect(frame?.attrs.fill).toBe("none");
      const number = elementsOf(themeIn(figure, id)).find(({ text }) => /^[+−]30$/.test(text ?? ""));
      const [x, width] = [Number(frame?.attrs.x), Number(frame?.attrs.width)];
      const at = Number(number?.attrs.x) + (number?.attrs["text-anchor"] === "end" ? 0 : width - 6);
      expect(at).toBeCloseTo(x + width - 3, 1);
    }
    expect(framesOn(figure, "marked")).toEqual([]);
    expect(framesOn(figure, "even")).toEqual([]);
    expect(foot(figure)).toContain("Framed: borderline, one participant would change this.");
    expect(breaches(figure)).toEqual([]);
    expect(breaches(draw(["marked", "border", "back", "even"], layout, 320))).toEqual([]);
  });

  it("is explained only where there is one; what a marked difference is, wherever there are bands", () => {
    expect(foot(draw(["even"], layout))).toContain(
      "Nothing is bold as a marked difference: 30 percentage points or more",
    );
    expect(foot(draw(["even"], layout))).not.toContain("Framed");
    expect(foot(draw(["marked", "even"], layout))).not.toContain("Nothing is bold");
    expect(foot(draw(["silent"], layout))).not.toContain("Nothing is bold");
  });
});

it("a difference that may be none has no group's mark", () => {
  const of = (b: object): SceneNode[] =>
    elementsOf(
      themeIn(
        thematicMap(
          parseStudy({
            version: 1,
            groups: ["a", "b"].map((id) => ({ id, label: id.toUpperCase(), participants: 10 })),
            themes: [{ id: "t", label: "T", participants: { a: 5, b } }],
          }),
          { encode: "divergence", width: 1000 },
        ),
        "t",
      ),
    ).filter(({ attrs }) => attrs["data-group"] !== undefined);
  expect(of({ min: 5, max: 9 })).toEqual([]);
  expect(of({ min: 6, max: 9 })).not.toEqual([]);
});
