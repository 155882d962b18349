import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { divergenceChart } from "../../../src/figures/divergence-chart.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { matchesOf } from "../../../src/figures/search.ts";
import { thematicMap } from "../../../src/figures/thematic-map.ts";
import { contrast } from "../../../src/scene/contrast.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const peers = parseStudy(
  readFileSync(
    join(import.meta.dirname, "../../../examples/studies/peer-influence-illustrative.json"),
    "utf8",
  ),
);
const study = parseStudy({
  version: 1,
  groups: [{ id: "a", label: "A" }],
  themes: [
    {
      id: "home",
      label: "Coming Home",
      subthemes: [
        { id: "cafe", label: "Café", subthemes: [{ id: "deep", label: "HOMELY" }] },
        { id: "told", label: "Told", description: "What was said at home." },
      ],
    },
    { id: "other", label: "Other" },
  ],
});
const ids = (query?: string): string[] => matchesOf(study, query).map(({ id }) => id);
const marks = ({ scene }: Figure): SceneNode[] =>
  scene.children.filter(({ attrs }) => attrs.class === "tl-match");

describe("what is found", () => {
  it("is every theme whose label or description has the text, in the author's order, with the themes above it", () => {
    expect(matchesOf(study, "home").map(({ id, above }) => [id, above])).toEqual([
      ["home", []],
      ["deep", ["home", "cafe"]],
      ["told", ["home"]],
    ]);
  });
  it("whatever its case and accents are, and spaces around it", () => {
    expect(ids("CAFE")).toEqual(["cafe"]);
    expect(ids(" çäfé ")).toEqual(["cafe"]);
    expect(ids("coming home")).toEqual(["home"]);
  });
  it("is nothing where nothing is asked for", () => {
    for (const query of [undefined, "", " \t\n", "\u0301"]) expect(ids(query)).toEqual([]);
    expect(ids("nowhere")).toEqual([]);
  });
});

describe("a figure's marks of what is found", () => {
  it("are one for each theme shown, behind it, and everything else is as it was", () => {
    const plain = thematicMap(peers, { selected: undefined });
    const found = thematicMap(peers, { selected: undefined, query: "influence" });
    expect(marks(found)).toHaveLength(1);
    expect(found.scene.children.filter((child) => !marks(found).includes(child))).toEqual(
      plain.scene.children,
    );
    const [mark] = marks(found);
    const { children } = found.scene;
    expect(children.indexOf(mark as SceneNode)).toBeLessThan(children.findIndex(({ key }) => key === "body"));
    const { box } = found.items.find(({ id }) => id === "channels") ?? {};
    expect([mark?.attrs.x, mark?.attrs.width].map(Number)).toEqual([
      expect.closeTo((box?.x ?? 0) - 3, 1),
      expect.closeTo((box?.width ?? 0) + 6, 1),
    ]);
    expect(thematicMap(peers, { query: " " })).toEqual(thematicMap(peers));
  });
  it("are not there for themes that are hidden below a closed one", () => {
    const closed = thematicMap(study, { query: "home", collapsed: ["home"] });
    expect(marks(closed)).toHaveLength(1);
    expect(marks(thematicMap(study, { query: "home" }))).toHaveLength(3);
  });
  it("stand on the rows of a chart", () => {
    expect(marks(divergenceChart(peers, { query: "institutions" }))).toHaveLength(1);
  });
  it("go around cells, and around filled ones dark on light", () => {
    const at = (figure: Figure): [string, number][] =>
      marks(figure).map((mark) => [mark.tag, figure.scene.children.indexOf(mark)]);
    const body = (figure: Figure): number => figure.scene.children.findIndex(({ key }) => key === "body");
    const sunburst = thematicMap(peers, { layout: "sunburst", query: "institutions" });
    expect(at(sunburst).map(([tag, place]) => [tag, place > body(sunburst)])).toEqual([["path", true]]);
    const filled = thematicMap(peers, { layout: "treemap", encode: "divergence", query: "institutions" });
    expect(at(filled).map(([tag, place]) => [tag, place > body(filled)])).toEqual([
      ["rect", true],
      ["rect", true],
    ]);
    expect(marks(filled).map(({ attrs }) => [attrs.stroke, attrs.fill])).toEqual([
      ["#ffffff", "none"],
      ["#1a1a1a", "none"],
    ]);
  });
  it("have an edge of 3:1 and more in every scheme, on the ground and on their own fill", () => {
    for (const scheme of ["light", "dark"] as const) {
      for (const palette of ["colour", "grey"] as const) {
        const { scene } = thematicMap(peers, { scheme, palette, query: "influence" });
        const ground = scene.children.find(({ key }) => key === "ground")?.attrs.fill ?? "";
        const [mark] = scene.children.filter(({ attrs }) => attrs.class === "tl-match");
        const { stroke = "", fill = "" } = mark?.attrs ?? {};
        expect(contrast(stroke, ground)).toBeGreaterThan(3);
        expect(contrast(stroke, fill)).toBeGreaterThan(3);
      }
    }
  });
});
