import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { divergenceChart } from "../../../src/figures/divergence-chart.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { forms, layouts } from "../../../src/figures/options.ts";
import { thematicMap } from "../../../src/figures/thematic-map.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const example = (name: string) =>
  parseStudy(readFileSync(join(import.meta.dirname, "../../../examples/studies", `${name}.json`), "utf8"));
const peers = example("peer-influence-illustrative");
const three = example("data-sharing-three-groups");

const groups = [
  { id: "a", label: "A", participants: 8 },
  { id: "b", label: "B", participants: 9 },
];
const counted = (field: "quotes" | "participants", ...counts: (readonly [unknown, unknown])[]) =>
  parseStudy({
    version: 1,
    groups,
    themes: counts.map(([a, b], i) => ({ id: `t${i}`, label: `T ${i}`, [field]: { a, b } })),
  });

const choice = ({ choices = [] }: Figure, option: string): [string, readonly string[]] | undefined => {
  const found = choices.find((candidate) => candidate.option === option);
  return found && [found.value, found.values];
};

describe("what a reader may choose for a map", () => {
  it("is any layout; in effect is the one that is drawn", () => {
    expect(choice(thematicMap(peers), "layout")).toEqual(["tree", layouts]);
    expect(choice(thematicMap(peers, { layout: "sunburst" }), "layout")?.[0]).toBe("sunburst");
    const picked = thematicMap(peers, { layout: "auto", width: 1000 });
    expect(picked.notes).toContain("Layout picked: mindmap.");
    expect(choice(picked, "layout")?.[0]).toBe("mindmap");
    const narrow = thematicMap(peers, { layout: "mindmap", width: 280 });
    expect(narrow.notes.join()).toContain("Drawn as an outline");
    expect(choice(narrow, "layout")?.[0]).toBe("tree");
    const paged = thematicMap(peers, { layout: "sunburst", maxHeight: 350 });
    expect(paged.notes.join()).toContain("a sunburst would be too high");
    expect(choice(paged, "layout")?.[0]).toBe("tree");
  });
  it("is what it counts, where more than one thing is reported and the map counts", () => {
    expect(choice(thematicMap(peers), "measure")).toEqual(["quotes", ["quotes", "participants", "presence"]]);
    expect(choice(thematicMap(peers, { measure: "prevalence" }), "measure")?.[0]).toBe("participants");
    expect(choice(thematicMap(peers, { encode: "total" }), "measure")?.[0]).toBe("quotes");
    for (const encode of ["none", "divergence", "prevalence"] as const) {
      expect(choice(thematicMap(peers, { encode }), "measure")).toBeUndefined();
    }
    expect(choice(thematicMap(counted("participants", [3, 4])), "measure")).toBeUndefined();
    const ticked = { min: 1 };
    expect(choice(thematicMap(counted("quotes", [ticked, 0], [0, ticked])), "measure")).toBeUndefined();
  });
  it("is told by sort or form in no map", () => {
    expect(thematicMap(peers).choices?.map(({ option }) => option)).toEqual(["layout", "measure"]);
  });
});

describe("what a reader may choose for a chart", () => {
  it("is a form that can show the groups and the measure; in effect is the one that is drawn", () => {
    const [form, offered] = choice(divergenceChart(peers), "form") ?? [];
    expect(form).toBe("units");
    expect(offered).toEqual(forms);
    expect(choice(divergenceChart(peers, { measure: "presence" }), "form")).toBeUndefined();
    const [other, others] = choice(divergenceChart(three, { form: "butterfly" }), "form") ?? [];
    expect(other).toBe("matrix");
    expect(others).not.toContain("butterfly");
  });
  it("is a measure that the study has the numbers for", () => {
    expect(choice(divergenceChart(peers), "measure")).toEqual([
      "prevalence",
      ["prevalence", "share", "rate", "quotes", "participants", "presence"],
    ]);
    expect(choice(divergenceChart(counted("participants", [3, 4], [5, 6])), "measure")?.[1]).toEqual([
      "prevalence",
      "participants",
    ]);
    const asked = divergenceChart(counted("participants", [3, 4]), { measure: "quotes" });
    expect(choice(asked, "measure")).toEqual(["quotes", ["prevalence", "quotes", "participants"]]);
  });
  it("is a sort that is defined and makes an order of its own", () => {
    expect(choice(divergenceChart(peers), "sort")).toEqual([
      "difference",
      ["author", "difference", "absolute", "total", "contribution"],
    ]);
    expect(choice(divergenceChart(peers, { measure: "quotes" }), "sort")).toEqual([
      "author",
      ["author", "total", "contribution"],
    ]);
    const upwards = counted("participants", [1, 6], [2, 8]);
    expect(choice(divergenceChart(upwards), "sort")?.[1]).toEqual(["author", "difference", "total"]);
    const open = counted("quotes", [{ min: 2 }, 3], [4, 5]);
    expect(choice(divergenceChart(open, { sort: "author" }), "sort")?.[1]).not.toContain("contribution");
    const exact = counted("quotes", [2, 3], [4, 5]);
    expect(choice(divergenceChart(exact, { sort: "author" }), "sort")?.[1]).toContain("contribution");
  });
  it("is nothing where there are no themes", () => {
    expect(divergenceChart(parseStudy({ version: 1, groups, themes: [] })).choices).toEqual([]);
  });
});

it("the chosen values are plain data, and each of them is drawn when it is asked for", () => {
  const figure = divergenceChart(peers);
  expect(JSON.parse(JSON.stringify(figure.choices))).toEqual(figure.choices);
  for (const { option, values } of figure.choices ?? []) {
    for (const value of values) {
      expect(choice(divergenceChart(peers, { [option]: value }), option)?.[0]).toBe(value);
    }
  }
});
