import { describe, expect, it } from "vitest";
import published from "../../../examples/studies/peer-influence.json" with { type: "json" };
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { divergenceChart, type Figure, thematicMap } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { shaded } from "./behind-rows.ts";

const textsOf = (figure: Figure, theme?: string): string[] => {
  const svg = renderToString(figure);
  const part = theme ? (svg.split(`data-theme="${theme}"`)[1] ?? "").split("</g>")[0] : svg;
  return [...(part ?? "").matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");
};
const nameOf = (figure: Figure, id: string): string | undefined =>
  figure.items.find((item) => item.id === id)?.name;

describe("the chart with illustrative counts", () => {
  const chart = divergenceChart(parseStudy(illustrative));

  it("says that the groups agree, except on institutions", () => {
    expect(shaded(chart)).toEqual(["institutions"]);
    expect(textsOf(chart, "institutions")).toEqual(["+65", "A role for institutions", "1 of 8", "7 of 9"]);
    expect(nameOf(chart, "institutions")).toContain(
      "difference +65 points; marked difference; the authors’ judgement: diverge",
    );
    for (const { id, name } of chart.items) {
      if (id !== "institutions")
        expect(name).toMatch(/no marked difference|borderline: one participant would change this/);
    }
    expect(chart.alt).toBe(
      "Divergence chart of 9 themes. A role for institutions differs most: 1 of 8 Front-line against 7 of 9 Leaders; 8 other themes show no marked difference or are borderline.",
    );
  });
  it("draws one mark for each of the 17 participants in every row", () => {
    const svg = renderToString(chart);
    const row = (svg.split('data-theme="institutions"')[1] ?? "").split("</g>")[0] ?? "";
    const marks = (group: string, fill: string): number =>
      row.split(`fill="${fill}"`).filter((part) => part.match(/^[^>]*data-group="(\w+)"/)?.[1] === group)
        .length;
    expect([marks("frontline", "#0732a2"), marks("frontline", "#ffffff")]).toEqual([1, 7]);
    expect([marks("leaders", "#cb8315"), marks("leaders", "#ffffff")]).toEqual([7, 2]);
  });
  it("sorts by signed difference within each theme, and keeps the author's order when asked", () => {
    const inOrder = divergenceChart(parseStudy(illustrative), { sort: "author" });
    expect(inOrder.items.map((item) => item.id).slice(0, 2)).toEqual([
      "recognised-power",
      "professional-value",
    ]);
    const sorted = chart.items.map((item) => item.id);
    expect(sorted.slice(0, 3)).toEqual(["institutions", "social-networks", "interpersonal-contact"]);
    expect(sorted.slice(6)).toEqual(["conflict", "credibility", "evidence"]);
  });
  it("says on its face that the data are illustrative", () => {
    expect(textsOf(chart).join(" ")).toMatch(
      /Illustrative data\..*Illustrative data: the counts are invented\./,
    );
    const bare = divergenceChart(parseStudy(illustrative), { caption: false });
    expect(textsOf(bare).join(" ")).toContain("Illustrative data");
  });
});

describe("the chart of what the article reports", () => {
  const chart = divergenceChart(parseStudy(published));
  it("draws “most” as at least 5 of 9 and says so", () => {
    expect(nameOf(chart, "institutions")).toContain(
      "Front-line clinicians 1 of 8, Strategic leaders at least 5 of 9 (most)",
    );
    expect(textsOf(chart, "institutions").join(" ")).toContain("at least 5 of 9 (most)");
  });
  it("does not draw what is not reported as zero", () => {
    expect(textsOf(chart, "social-networks").filter((text) => text === "not reported")).toHaveLength(2);
    expect(nameOf(chart, "social-networks")).toContain("Front-line clinicians not reported");
    expect(renderToString(chart).split('data-theme="social-networks"')[1]?.split("</g>")[0]).not.toContain(
      "<circle",
    );
  });
});

describe("the map with illustrative counts", () => {
  const map = thematicMap(parseStudy(illustrative), { layout: "mindmap", width: 960 });
  it("has an item for every theme, in the author's order, with level and place", () => {
    expect(map.items).toHaveLength(13);
    expect(map.items.find((item) => item.id === "institutions")).toMatchObject({
      parent: "channels",
      level: 3,
      position: 3,
      size: 3,
      name: "A role for institutions, subtheme of Channels of influence: Front-line clinicians 1 quote, Strategic leaders 15 quotes; the authors’ judgement: diverge",
    });
  });
  it("adds quotes up, and draws the path to the divergent theme dark", () => {
    expect(textsOf(map, "power")).toEqual(["Power", "73", "89"]);
    const dark = [
      ...renderToString(map).matchAll(/<path class="tl-branch"[^>]*stroke="#1a1a1a"[^>]*data-to="([^"]+)"/g),
    ];
    expect(dark.map((match) => match[1])).toEqual(["power", "channels", "institutions"]);
  });
  it("gives the evidence in words", () =>
    expect(textsOf(map, "institutions")).toContain("1 of 8 against 7 of 9"));
  it("shows no number where none is wanted", () => {
    const bare = thematicMap(parseStudy(illustrative), { encode: "none", caption: false });
    expect(textsOf(bare).join(" ")).not.toMatch(/\d/);
    expect(bare.items.map((item) => item.name).join(" ")).not.toMatch(/\d/);
  });
});

describe("what a reader changes", () => {
  const study = parseStudy(illustrative);
  it("collapsing hides the subthemes and says how many", () => {
    const map = thematicMap(study, { collapsed: ["channels"] });
    expect(map.items).toHaveLength(10);
    expect(map.items.find((item) => item.id === "channels")).toMatchObject({ expanded: false });
    expect(textsOf(map, "channels")).toContain("+3");
    expect(map.notes).toContain("3 subthemes are hidden below collapsed themes.");
    const chart = divergenceChart(study, { collapsed: ["channels"] });
    expect(nameOf(chart, "channels")).toContain("Strategic leaders between 7 and 9 of 9");
  });
  it("hiding a group takes it out of marks, numbers and words", () => {
    for (const figure of [
      thematicMap(study, { hiddenGroups: ["leaders"] }),
      divergenceChart(study, { hiddenGroups: ["leaders"] }),
    ]) {
      expect(renderToString(figure)).not.toContain('data-group="leaders"');
      expect(figure.items.map((item) => item.name).join(" ")).not.toContain("Strategic leaders");
    }
  });
  it("pointing and selecting add one mark each and touch nothing else", () => {
    const plain = thematicMap(study, { selected: undefined, hovered: undefined });
    const marked = thematicMap(study, { selected: "trust", hovered: "power" });
    const added = marked.scene.children.filter((child) => /^tl-(selected|hovered)$/.test(child.key ?? ""));
    expect(added).toHaveLength(2);
    expect(marked.scene.children.filter((child) => !added.includes(child))).toEqual(plain.scene.children);
    expect(thematicMap(study, { selected: "nobody", hovered: "nobody" })).toEqual(plain);
    // The same objects: a renderer sees at once that it has nothing to do there.
    for (const child of plain.scene.children) expect(marked.scene.children.includes(child)).toBe(true);
    expect(thematicMap(study, { selected: "trust", width: 500 }).width).toBe(500);
  });
  it("never changes the study", () => {
    const before = JSON.stringify(study);
    thematicMap(study);
    divergenceChart(study);
    expect(JSON.stringify(study)).toBe(before);
  });
});
