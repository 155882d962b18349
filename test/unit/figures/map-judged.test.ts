import { describe, expect, it } from "vitest";
import {
  divergenceChart,
  type Figure,
  layouts,
  type MapOptions,
  thematicMap,
} from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, smallPrintOf, textsIn, themeIn } from "../../figures/scene-query.ts";

/** 1 of 10 against 9 of 10, on which the authors say this or nothing. */
const judgements = ["diverge", "converge", "mixed", undefined] as const;
const study: Study = parseStudy({
  version: 1,
  groups: ["a", "b"].map((id) => ({ id, label: id.toUpperCase(), participants: 10 })),
  themes: judgements.map((assessment) => ({
    id: assessment ?? "none",
    label: "T",
    quotes: { a: 4, b: 9 },
    participants: { a: 1, b: 9 },
    ...(assessment ? { assessment } : {}),
  })),
});
const draw = (options: MapOptions = {}): Figure =>
  thematicMap(study, { width: 1200, encode: "divergence", ...options });

/** The number of a difference that is drawn on a theme. */
const differenceOn = (figure: Figure, id: string): SceneNode | undefined =>
  elementsOf(themeIn(figure, id)).find(({ text }) => text === "+80");

/** The diamonds on a theme, by what fills them: the mark of the author's judgement, about 10 px across. */
const diamondsOn = (figure: Figure, id: string): (string | undefined)[] =>
  elementsOf(themeIn(figure, id))
    .filter(
      ({ tag, attrs }) =>
        tag === "path" && !attrs["data-group"] && /^M\S+ \S+(L\S+ \S+){3}Z$/.test(attrs.d ?? ""),
    )
    .map(({ attrs }) => (attrs.stroke ? "hollow" : "filled"));

describe.each(layouts)("a difference that the authors judge in %s", (layout) => {
  it("is called marked only where they do not say otherwise, as in a chart", () => {
    const figure = draw({ layout });
    const weight = (id: string) => differenceOn(figure, id)?.attrs["font-weight"];
    expect(judgements.map((id) => weight(id ?? "none"))).toEqual(["bold", undefined, undefined, "bold"]);
    const chart = divergenceChart(study);
    for (const id of judgements.map((one) => one ?? "none")) {
      const isMarked = (name = ""): boolean => name.includes("marked difference");
      const name = figure.items.find((item) => item.id === id)?.name;
      expect(isMarked(name), id).toBe(isMarked(chart.items.find((item) => item.id === id)?.name));
    }
  });

  it("bears the mark of what they say, which the small print explains", () => {
    const figure = draw({ layout });
    expect(judgements.map((id) => diamondsOn(figure, id ?? "none"))).toEqual([
      ["filled"],
      ["hollow"],
      ["hollow", "filled"],
      [],
    ]);
    const said = textsIn(figure.scene).join(" ");
    expect(said).toContain("The authors report that the groups converge here.");
    expect(said).toContain("The authors report a mixed picture here.");
  });
});

it("a judgement is told with its evidence, or in words where there is none", () => {
  for (const id of ["diverge", "converge", "mixed"]) {
    expect(textsIn(themeIn(draw(), id)).join(" ")).toContain("1 of 10 against 9 of 10");
    expect(textsIn(themeIn(draw({ encode: "none" }), id)).join(" ")).toContain(`Authors: ${id}`);
  }
});

it("what is bold is explained where anything is", () => {
  const explained =
    "Bold: marked difference, 30 percentage points or more even if any one participant were recoded.";
  expect(smallPrintOf(draw())).toContain(explained);
  expect(smallPrintOf(draw({ encode: "counts" }))).not.toContain("Bold:");
  const even = parseStudy({ ...study, themes: [{ label: "T", participants: { a: 5, b: 5 } }] });
  expect(smallPrintOf(thematicMap(even, { encode: "divergence" }))).not.toContain("Bold:");
});
