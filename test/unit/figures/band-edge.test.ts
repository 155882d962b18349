import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure, forms } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, textsIn, themeIn } from "../../figures/scene-query.ts";

const themes = [
  { id: "marked", label: "Marked", participants: { a: 1, b: 9 } },
  // 30 points: were one participant recoded, 20.
  { id: "border", label: "Border", participants: { a: 2, b: 5 } },
  { id: "even", label: "Even", participants: { a: 5, b: 5 } },
  { id: "mixed", label: "Mixed", participants: { a: 3, b: 6 }, assessment: "mixed" },
];
const draw = (options: ChartOptions, some: readonly object[] = themes): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: ["a", "b"].map((id) => ({ id, label: id.toUpperCase(), participants: 10 })),
      themes: some,
    }),
    { width: 900, ...options },
  );
/** Without repeats: some forms name a theme on both sides. */
const classes = (figure: Figure, id: string): string[] => [
  ...new Set(
    elementsOf(themeIn(figure, id)).flatMap(({ attrs }) =>
      /^tl-(marked|edge|borderline)$/.test(attrs.class ?? "") ? (attrs.class as string) : [],
    ),
  ),
];
const foot = (figure: Figure): string =>
  textsIn(elementsOf(figure.scene).find(({ attrs }) => attrs.class === "tl-foot") as SceneNode).join(" ");

describe.each(forms)("the bands of rows in %s", (form) => {
  it("are told apart: a solid edge, a hollow one, or none", () => {
    const figure = draw({ form });
    expect(figure.notes.join()).not.toContain("Drawn as");
    // The shades of rows are one element, behind all of them.
    const own = ["slope", "scatter"].includes(form) ? ["tl-marked", "tl-edge"] : ["tl-edge"];
    expect(classes(figure, "marked")).toEqual(own);
    expect(renderToString(figure)).toContain("tl-marked");
    expect(classes(figure, "border")).toEqual(["tl-borderline"]);
    expect(classes(figure, "even")).toEqual([]);
    // The author's word goes before: there is a mark for it.
    expect(classes(figure, "mixed")).toEqual([]);
    expect(foot(figure)).toContain("Hollow edge: borderline, one participant would change this.");
  });

  it("are explained only where there are any", () => {
    expect(foot(draw({ form }, themes.slice(0, 1)))).not.toContain("orderline");
    expect(foot(draw({ form }, themes.slice(1, 2)))).not.toContain("Shaded");
  });
});

it("a point of a scatter that is borderline is a thick ring, neither filled nor thin", () => {
  const figure = draw({ form: "scatter" });
  const point = (id: string) =>
    elementsOf(themeIn(figure, id)).find(({ attrs }) => attrs.class === "tl-point")?.attrs;
  expect(point("marked")).toMatchObject({ fill: "#1a1a1a" });
  expect(point("border")).toMatchObject({ fill: "#ffffff", "stroke-width": "3" });
  expect(point("even")).toMatchObject({ fill: "#ffffff", "stroke-width": "1.5" });
  expect(foot(figure)).toContain("Thick rings: borderline.");
});

it("a row with a marked comparison among others is shaded, whatever else is borderline", () => {
  const groups = ["a", "b", "c"].map((id) => ({ id, label: id, participants: 10 }));
  const study = parseStudy({
    version: 1,
    groups,
    themes: [{ id: "t", label: "T", participants: { a: 2, b: 9, c: 5 } }],
  });
  expect(classes(divergenceChart(study, { reference: "a" }), "t")).toEqual(["tl-edge"]);
});
