import { describe, expect, it } from "vitest";
import { divergenceChart, type Statistic, type TableOptions, toTable } from "../../../src/figures/index.ts";
import { informativePrior } from "../../../src/measures/statistics/dirichlet.ts";
import { dirichletLogOdds, signedG2 } from "../../../src/measures/statistics/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const groups = [
  { id: "a", label: "Alpha", participants: 10 },
  { id: "b", label: "Beta", participants: 10 },
  { id: "c", label: "Gamma", participants: 20 },
];
const themes = [
  {
    label: "P",
    quotes: { a: 2, b: 1, c: 3 },
    subthemes: [
      { label: "T", quotes: { a: 12, b: 3, c: 9 } },
      { label: "U", quotes: { a: 1, b: 16, c: 8 } },
    ],
  },
  { label: "V", quotes: { a: 5, b: 10, c: 0 } },
];
const studyOf = (count: number, of: object[] = themes) =>
  parseStudy(
    JSON.stringify({ version: 1, groups: groups.slice(0, count), themes: of }, (key, value) =>
      key === "c" && count < 3 ? undefined : value,
    ),
  );
const pair = studyOf(2);

/** The cells of a column by theme. */
function column(study: typeof pair, name: string, options: TableOptions): Record<string, string> {
  const { columns, rows } = toTable(study, options);
  const at = columns.indexOf(name);
  expect(at, columns.join()).toBeGreaterThan(0);
  return Object.fromEntries(rows.map((row) => [row[0] ?? "", row[at] ?? ""]));
}

/** To one decimal; below 1 in two digits. */
const toldAs = (value: number): string =>
  value < 1 ? String(Number(value.toPrecision(2))) : value.toFixed(1);

describe("a statistic in a table", () => {
  it("has a column of plain numbers under the chart's heading, beside the difference", () => {
    const found = column(pair, "Signed G2, Beta against Alpha", { measure: "share", statistic: "g2" });
    const g2 = signedG2({ x: 12, n: 20 }, { x: 3, n: 30 });
    expect(Number(found["P › T"])).toBeCloseTo(g2 ?? 0, 4);
    expect(Number(found.P)).toBeCloseTo(signedG2({ x: 15, n: 20 }, { x: 20, n: 30 }) ?? 0, 4);
    const { columns, caption } = toTable(pair, { measure: "share", statistic: "g2" });
    expect(columns).toContain("Beta minus Alpha, points");
    expect(caption).toContain("Signed G2: how far quotes");
    expect(caption).toContain("tests nothing");
  });

  it("has none unless it is asked for", () => {
    for (const statistic of [undefined, "difference"] as const) {
      const table = toTable(pair, { measure: "share", ...(statistic ? { statistic } : {}) });
      expect(table.columns.join()).not.toMatch(/G2|residual|log-odds|divergence/);
      expect(table.caption).not.toContain("G2");
    }
  });

  it.each<[Statistic, string]>([
    ["g2", "Signed G2, Beta against Alpha"],
    ["residual", "Adjusted residual, Beta against Alpha"],
    ["logOdds", "Log-odds ratio, z, Beta against Alpha"],
    ["contribution", "Share of divergence, %"],
  ])("says of each theme what the chart's row says: %s", (statistic, name) => {
    const found = column(pair, name, { measure: "share", statistic });
    const { items } = divergenceChart(pair, { measure: "share", statistic });
    for (const label of ["T", "U", "V"]) {
      const said = items.find((item) => item.name.startsWith(label))?.name ?? "";
      const value = Number(found[label === "V" ? "V" : `P › ${label}`]);
      expect(said).toContain(toldAs(Math.abs(value)));
    }
  });

  it("takes as many themes for the log-odds' prior as the chart has rows", () => {
    const [a, b] = [
      [12, 8],
      [3, 27],
    ];
    const found = column(pair, "Log-odds ratio, z, Beta against Alpha", {
      measure: "share",
      statistic: "logOdds",
    });
    const z = dirichletLogOdds(
      a as number[],
      b as number[],
      informativePrior(a as number[], b as number[], 4),
    )[0]?.z;
    expect(Number(found["P › T"])).toBeCloseTo(z ?? 0, 4);
  });

  it("adds the parts of a theme and its subthemes up, so that those at the top make 100 %", () => {
    const study = studyOf(3);
    const found = column(study, "Share of divergence, %", { measure: "share", statistic: "contribution" });
    expect(Number(found.P) + Number(found.V)).toBeCloseTo(100, 3);
    expect(Number(found.P)).toBeGreaterThan(Number(found["P › T"]) + Number(found["P › U"]));
  });

  it("has a column for each comparison", () => {
    const { columns } = toTable(studyOf(3), { measure: "share", statistic: "residual", compare: "rest" });
    expect(columns.filter((name) => name.startsWith("Adjusted"))).toEqual([
      "Adjusted residual, Alpha against the rest",
      "Adjusted residual, Beta against the rest",
      "Adjusted residual, Gamma against the rest",
    ]);
  });

  it("leaves cells empty where it is not defined, and says of how many themes", () => {
    const some = studyOf(2, [...themes, { label: "W", quotes: { a: { min: 1 } } }]);
    const fixed = parseStudy({
      version: 1,
      groups: groups.slice(0, 2).map((group) => ({ ...group, quotes: 40 })),
      themes: some.themes,
    });
    const options = { measure: "share", statistic: "g2" } as const;
    const found = column(fixed, "Signed G2, Beta against Alpha", options);
    expect(found.W).toBe("");
    expect(found.V).not.toBe("");
    expect(toTable(fixed, options).notes).toEqual([
      "1 theme has no signed G2: there are no quotes, or they are not known exactly.",
    ]);
  });

  it("has no column where it cannot be shown, and says why", () => {
    const notes = (count: number, options: TableOptions): readonly string[] => {
      const table = toTable(studyOf(count), options);
      expect(table.columns.join()).not.toContain("G2");
      return table.notes;
    };
    expect(notes(2, { measure: "prevalence", statistic: "g2" })).toEqual([
      "No signed G2: it is of quotes, and the measure is prevalence.",
    ]);
    expect(notes(3, { measure: "share", statistic: "g2" })).toEqual([
      "No signed G2: it compares one side with another. Name a reference, or compare with the rest.",
    ]);
  });
});
