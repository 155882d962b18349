import { describe, expect, it } from "vitest";
import {
  type ChartOptions,
  divergenceChart,
  type Figure,
  type MapOptions,
  thematicMap,
} from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { smallPrintOf } from "../../figures/scene-query.ts";

const study = parseStudy({
  version: 1,
  citation: "Somebody 2026",
  illustrative: true,
  groups: [
    { id: "a", label: "A", participants: 10, level: 1 },
    { id: "b", label: "B", participants: 10, level: 2 },
    { id: "c", label: "C", participants: 10, level: 2 },
  ],
  themes: [
    { label: "Far", participants: { a: 0, b: 10, c: 9 }, assessment: "diverge" },
    { label: "Near", participants: { a: 5, b: 5, c: 5 }, assessment: "converge" },
    { label: "Border", participants: { a: 3, b: 6, c: 4 } },
    { label: "Bounds", participants: { a: { min: 2 }, b: { max: 4 }, c: { text: "some" } } },
    { label: "Unknown", participants: { a: 1, b: null }, asked: { c: 0 } },
  ],
});

/** What stands in small print only to explain a mark of the picture. */
const marks =
  /(?:^|[.;] )(?:–|≥|≤|~|n\/a|Dashed|Filled|Hollow|Shaded|Bold|Framed|Nothing is|Each line|A line|Groups under|Thick rings|The authors report|(?:Marked|Borderline)[^.]*: (?:higher|lower))/i;

const charts: ChartOptions[] = [
  {},
  { reference: "a" },
  { compare: "rest", form: "dots" },
  { compare: "ordered", form: "slope" },
  { hiddenGroups: ["c"], form: "units" },
  { hiddenGroups: ["c"], form: "scatter" },
  { hiddenGroups: ["c"], form: "dumbbell" },
];
const maps: MapOptions[] = [
  {},
  { encode: "divergence" },
  { encode: "divergence", hiddenGroups: ["c"] },
  { measure: "presence" },
];

describe("the description leaves out what only explains a mark of the picture, and the picture does not", () => {
  const check = (figure: Figure): void => {
    expect(smallPrintOf(figure)).toMatch(marks);
    expect(figure.description).not.toMatch(marks);
  };
  it.each(charts)("in a chart: %j", (options) => check(divergenceChart(study, options)));
  it.each(maps)("in a map: %j", (options) => check(thematicMap(study, options)));
});

it("keeps caption, caveat and what a marked difference is, once", () => {
  for (const figure of [
    divergenceChart(study, { reference: "a" }),
    divergenceChart(study, { hiddenGroups: ["a"] }),
    thematicMap(study, { encode: "divergence", reference: "a" }),
    thematicMap(study, { encode: "divergence", hiddenGroups: ["a"] }),
  ]) {
    expect(figure.description.split("Marked difference, 30 percentage points or more even if")).toHaveLength(
      2,
    );
    expect(figure.description).toContain(
      "Illustrative data: the counts are invented. Counts describe this sample",
    );
    expect(figure.description).toMatch(/Somebody 2026\.$/);
  }
});
