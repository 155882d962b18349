import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import {
  type ChartOptions,
  divergenceChart,
  type MapOptions,
  thematicMap,
} from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const study = parseStudy(illustrative);
const chart = (options: ChartOptions & MapOptions): readonly string[] =>
  divergenceChart(study, options).notes;
const map = (options: ChartOptions & MapOptions): readonly string[] => thematicMap(study, options).notes;

describe("options of the other figure", () => {
  it.each<[MapOptions, string]>([
    [{ layout: "radial" }, "layout"],
    [{ encode: "total" }, "encode"],
    [{ focus: "power" }, "focus"],
    [{ minQuotes: 3 }, "minQuotes"],
    [{ maxHeight: 400 }, "maxHeight"],
    [{ maxHeight: 400, layout: "tree" }, "layout, maxHeight"],
  ])("are named by a chart: %j", (options, names) => {
    expect(chart(options)).toEqual([`Left out, as a chart has no such options: ${names}.`]);
    expect(map(options).join()).not.toContain("Left out, as");
  });

  it.each<[ChartOptions, string]>([
    [{ form: "matrix" }, "form"],
    [{ statistic: "g2" }, "statistic"],
    [{ sort: "total" }, "sort"],
    [{ flat: true }, "flat"],
    [{ top: 30 }, "top"],
    [{ percent: true }, "percent"],
    [{ intervals: true, form: "dots" }, "form, intervals"],
  ])("are named by a map: %j", (options, names) => {
    expect(map(options)).toEqual([`Left out, as a map has no such options: ${names}.`]);
    expect(chart(options).join()).not.toContain("Left out, as");
  });

  it("are not where they ask for nothing, nor is what the page's height makes of a chart", () => {
    expect(chart({ layout: "auto", minQuotes: 0, focus: undefined })).toEqual([]);
    expect(map({ form: "auto", flat: false, percent: false, intervals: false })).toEqual([]);
    expect(chart({ printWidth: 174, printHeight: 234 })).toEqual([]);
  });
});

describe("ids of branches that no theme has", () => {
  it("are named by a chart as by a map", () => {
    expect(chart({ collapsed: ["x", "power"], expanded: ["y"] })).toEqual(["No theme has the ids x, y."]);
    expect(map({ collapsed: ["x", "power"], expanded: ["y"] })).toContain("No theme has the ids x, y.");
    expect(chart({ collapsed: ["power"] })).toEqual([]);
  });
});

describe("a sort by differences where none is defined", () => {
  const said = "Not sorted by difference, as none is defined: what was mentioned most comes first.";
  it.each<[ChartOptions, boolean]>([
    [{ sort: "difference", measure: "quotes" }, true],
    [{ sort: "absolute", measure: "participants" }, true],
    [{ sort: "difference", hiddenGroups: ["leaders"] }, true],
    [{ sort: "difference", measure: "prevalence" }, false],
    [{ sort: "absolute", measure: "share", statistic: "g2" }, false],
    [{ sort: "total", measure: "quotes" }, false],
    [{ measure: "quotes" }, false],
  ])("is told: %j %s", (options, isTold) => {
    expect(chart(options).includes(said)).toBe(isTold);
  });
});

describe("a palette with fewer colours than groups", () => {
  it("says whose are missing", () => {
    const note = "The palette has no colour for Strategic leaders.";
    expect(chart({ palette: ["#0732a2"] })).toContain(note);
    expect(map({ palette: ["#0732a2"] })).toContain(note);
    expect(chart({ palette: [] })).toContain(
      "The palette has no colour for Front-line clinicians, Strategic leaders.",
    );
    expect(chart({ palette: ["#0732a2"], hiddenGroups: ["leaders"] }).join()).not.toContain("palette");
    for (const palette of [["#0732a2", "#cb8315"], "colour", "grey"] as const)
      expect(chart({ palette })).toEqual([]);
  });
});
