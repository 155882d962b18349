import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { type TableOptions, toCSV, toTable } from "../../../src/figures/index.ts";
import { newcombe, wilson } from "../../../src/measures/statistics/interval.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const groups = [
  { id: "a", label: "Alpha", participants: 10, set: "AB", level: 1 },
  { id: "b", label: "Beta", participants: 10, set: "AB", level: 2 },
  { id: "c", label: "Gamma", participants: 20, level: 3 },
];
const table = (
  themes: object[],
  options: TableOptions,
  of: object[] = groups.slice(0, 2),
  more: object = {},
) => toTable(parseStudy({ version: 1, title: "S", groups: of, themes, ...more }), options);
/** The cells of a row by the names of their columns. */
const cells = ({ columns, rows }: ReturnType<typeof toTable>, row = 0): Record<string, string> =>
  Object.fromEntries(columns.map((column, i) => [column, rows[row]?.[i] ?? "missing"]));

describe("a table of a comparison", () => {
  it("has per group the count, what it is out of and the value, and the difference with its band", () => {
    const said = table(
      [{ label: "P", subthemes: [{ label: "T", participants: { a: 1, b: 9 }, assessment: "diverge" }] }],
      {},
    );
    expect(said.caption).toBe(
      "S. Participants who voiced each theme at least once (Alpha n\u00a0=\u00a010, Beta n\u00a0=\u00a010)",
    );
    expect(cells(said, 1)).toEqual({
      Theme: "P › T",
      "Alpha: participants": "1 of 10",
      "Alpha: count, from": "1",
      "Alpha: count, to": "1",
      "Alpha: out of": "10",
      "Alpha: value, from": "0.1",
      "Alpha: value, to": "0.1",
      "Beta: participants": "9 of 10",
      "Beta: count, from": "9",
      "Beta: count, to": "9",
      "Beta: out of": "10",
      "Beta: value, from": "0.9",
      "Beta: value, to": "0.9",
      "Beta minus Alpha, points": "+80",
      "Beta minus Alpha, from": "80",
      "Beta minus Alpha, to": "80",
      "Beta minus Alpha: band by Themeloom’s rule": "marked difference",
      "Authors’ judgement": "diverge",
    });
    expect(said.rows).toHaveLength(2);
  });

  it("writes numbers so that a program reads them back, also through CSV", () => {
    const said = table(
      [
        { label: "T", quotes: { a: 2, b: 1 } },
        { label: "U", quotes: { a: 1, b: 5 } },
      ],
      { measure: "share" },
    );
    expect(cells(said)["Beta minus Alpha, from"]).toBe("-50");
    expect(cells(said)["Beta minus Alpha, points"]).toBe("−50");
    const [head, row] = toCSV(said).split("\r\n");
    expect(head?.split(",")).toHaveLength(said.columns.join(",").split(",").length);
    expect(row).toMatch(/,−50,-50,-50$/);
    expect(Number(cells(said)["Beta: value, from"])).toBeCloseTo(1 / 6, 4);
    expect(toCSV({ columns: ["A"], rows: [["-12.5"], ["-12.5.1"], ["-a"]] })).toBe(
      "A\r\n-12.5\r\n'-12.5.1\r\n'-a\r\n",
    );
  });

  it("keeps bounds, words, not reported and not asked apart, with no number where none is known", () => {
    const told = (participants: object, more: object = {}) =>
      cells(table([{ label: "T", participants, ...more }], { measure: "prevalence" }));
    const ends = (said: Record<string, string>): (string | undefined)[] =>
      ["participants", "count, from", "count, to", "value, from", "value, to"].map(
        (name) => said[`Alpha: ${name}`],
      );
    const difference = (said: Record<string, string>): (string | undefined)[] =>
      [", points", ", from", ", to", ": band by Themeloom’s rule"].map(
        (name) => said[`Beta minus Alpha${name}`],
      );
    const bounds = told({ a: { min: 1, max: 3, text: "a few" }, b: 9 });
    expect(ends(bounds)).toEqual(["between 1 and 3 of 10 (a few)", "1", "3", "0.1", "0.3"]);
    expect(difference(bounds)).toEqual(["+60 to +80", "60", "80", "marked difference"]);
    const unsettled = told({ a: { min: 1, max: 9 }, b: 5 });
    expect(difference(unsettled)).toEqual(["−40 to +40", "-40", "40", "not settled by the bounds"]);
    expect(ends(told({ a: { text: "some" }, b: 9 }))[0]).toBe("some");
    const unreported = told({ b: 9 });
    expect(ends(unreported)).toEqual(["not reported", "", "", "", ""]);
    expect(difference(unreported)).toEqual(["not reported", "", "", "not reported"]);
    const unasked = told({ b: 9 }, { asked: { a: 0 } });
    expect(ends(unasked)).toEqual(["not asked", "", "", "", ""]);
    expect(difference(unasked)).toEqual(["not asked", "", "", "not asked"]);
    expect(ends(told({ a: 0, b: 0 }))).toEqual(["0 of 10", "0", "0", "0", "0"]);
    expect(difference(told({ a: 0, b: 0 }))).toEqual(["0", "0", "0", "not voiced"]);
    expect(difference(told({ a: 1, b: 2 }, { asked: { a: 3 } }))).toEqual([
      "too few to compare",
      "",
      "",
      "too few to compare",
    ]);
  });

  it("tells nothing suppressed: no column changes with the count", () => {
    for (const measure of ["prevalence", "share", "rate", "quotes", "participants"] as const) {
      for (const compare of ["auto", "rest", "ordered", "sets"] as const) {
        const statistic = compare === "auto" ? "contribution" : "residual";
        const written = [1, 2, 4].map((small) => {
          const counts = { a: small, b: 9, c: 12 };
          const theme = (label: string, given: object) => ({ label, quotes: given, participants: given });
          const themes = [
            {
              label: "P",
              totalQuotes: { a: 10 + small, b: 12, c: 24 },
              subthemes: [theme("T", counts), theme("U", { a: 10, b: 3, c: 12 })],
            },
          ];
          return toCSV(
            table(
              themes,
              { measure, compare, suppressBelow: 5, intervals: true, statistic },
              groups.map((group, g) =>
                compare === "sets" ? group : { ...group, quotes: 40 + (g ? 0 : small) },
              ),
            ),
          );
        });
        expect(new Set(written).size).toBe(1);
        expect(written.join()).not.toContain("Alpha: participants,,");
      }
    }
    const said = cells(table([{ label: "T", participants: { a: 2, b: 9 } }], { suppressBelow: 5 }));
    expect(said["Alpha: participants"]).toBe("between 1 and 4 of 10 (suppressed)");
    expect(said["Beta minus Alpha, points"]).toBe("+50 to +80");
  });

  it("compares as the chart does", () => {
    const themes = [{ label: "T", participants: { a: 1, b: 5, c: 18 } }];
    const names = (options: TableOptions): string[] =>
      table(themes, options, groups).columns.filter(
        (name) => /minus/.test(name) && !/, (?:from|to)$|band/.test(name),
      );
    expect(names({})).toEqual(["Highest minus lowest, points"]);
    expect(names({ reference: "b" })).toEqual(["Alpha minus Beta, points", "Gamma minus Beta, points"]);
    expect(names({ compare: "rest" })[2]).toBe("Gamma minus the rest, points");
    expect(names({ compare: "ordered" })).toEqual(
      ["highest level minus lowest level, points"].map(() => "Gamma minus Alpha, points"),
    );
    expect(names({ compare: "sets" })).toEqual(["Gamma minus AB, points"]);
    expect(names({ hiddenGroups: ["b"] })).toEqual(["Gamma minus Alpha, points"]);
    expect(cells(table(themes, { compare: "ordered" }, groups)).Trend).toBe("never falls with the level");
    expect(cells(table(themes, {}, groups))["Highest minus lowest, points"]).toBe("80");
    expect(table(themes, { compare: "pair" }, groups).notes).toEqual([
      "Only two groups make a pair: hide the others, or name a reference.",
    ]);
    const sets = table(themes, { compare: "sets" }, groups);
    expect(cells(sets)["AB: participants"]).toBe("6 of 20");
    expect(sets.caption).toContain("Pooled: AB (Alpha, n");
    const missing = table([{ label: "T", participants: { a: 1, c: 18 } }], { compare: "sets" }, groups);
    expect(cells(missing)["AB: participants"]).toBe("between 1 and 11 of 20 (Beta not reported)");
  });

  it("has no differences where a measure has none, and no denominators", () => {
    const said = table([{ label: "T", quotes: { a: 1, b: 5 } }], { measure: "quotes" });
    expect(said.columns).toEqual([
      "Theme",
      "Alpha: quotes",
      "Alpha: count, from",
      "Alpha: count, to",
      "Beta: quotes",
      "Beta: count, from",
      "Beta: count, to",
    ]);
    expect(
      cells(table([{ label: "T", quotes: { a: { min: 1 } } }], { measure: "presence" }))["Alpha: quotes"],
    ).toBe("found");
  });

  it("divides by participants under rates, in the study's own words", () => {
    const nouns = {
      quote: { one: "letter", other: "letters" },
      participant: { one: "child", other: "children" },
    };
    const said = cells(
      table([{ label: "T", quotes: { a: 5, b: 15 } }], { measure: "rate" }, groups.slice(0, 2), { nouns }),
    );
    expect(said).toMatchObject({
      "Alpha: letters": "5",
      "Alpha: divided by": "10",
      "Alpha: value, from": "0.5",
      "Beta minus Alpha, letters per child": "+1.0",
      "Beta minus Alpha, to": "1",
    });
  });

  it("has intervals only where they are asked for", () => {
    const themes = [{ label: "T", participants: { a: 1, b: 9 } }];
    expect(table(themes, {}).columns.join()).not.toContain("interval");
    const said = cells(table(themes, { intervals: true }));
    const [low] = wilson({ x: 1, n: 10 }) ?? [];
    const [, high] = newcombe({ x: 1, n: 10 }, { x: 9, n: 10 }) ?? [];
    expect(Number(said["Alpha: 95 % interval, from"])).toBeCloseTo(low ?? 0, 4);
    expect(Number(said["Beta minus Alpha: 95 % interval, to"])).toBeCloseTo(100 * (high ?? 0), 4);
  });

  it("keeps the author's judgement and the library's band apart, and says which is which", () => {
    const themes = [
      { label: "T", participants: { a: 1, b: 9 }, assessment: "converge" },
      { label: "U", participants: { a: 5, b: 5 } },
    ];
    const said = table(themes, {});
    expect(said.columns.slice(-2)).toEqual([
      "Beta minus Alpha: band by Themeloom’s rule",
      "Authors’ judgement",
    ]);
    expect(said.rows.map((row) => row.slice(-2))).toEqual([
      ["marked difference", "converge"],
      ["no marked difference", ""],
    ]);
    // Beside each other, also where there are intervals.
    expect(table(themes, { intervals: true }).columns.slice(-2)).toEqual(said.columns.slice(-2));
    expect(table(themes.slice(1), {}).columns.at(-1)).toBe("Beta minus Alpha: band by Themeloom’s rule");
  });

  it("says what it could not do as asked, in the chart's words", () => {
    const themes = [{ label: "T", participants: { a: 1, b: 9 } }];
    const notes = (options: TableOptions): readonly string[] => table(themes, options).notes;
    expect(notes({})).toEqual([]);
    expect(notes({ hiddenGroups: ["nobody"] })).toEqual(["No group has the id nobody."]);
    expect(notes({ measure: "quotes", intervals: true })).toEqual([
      "No intervals: they are of prevalences that are exactly known.",
    ]);
    expect(notes({ intervals: true })).toEqual([]);
    expect(
      table(themes, { compare: "sets" }, [
        { id: "a", label: "A" },
        { id: "b", label: "B" },
      ]).notes,
    ).toEqual(["No group belongs to a set: nothing is pooled."]);
  });

  it("refuses options that do not exist", () => {
    expect(() => table([], { measure: "odds" } as object)).toThrow("options.measure must be one of");
    expect(() => table([], { colour: 1 } as object)).toThrow("is not an option");
  });
});

it("without options is as it was: quotes and participants, and the difference of two groups", () => {
  const study = parseStudy(illustrative);
  expect(toTable(study).notes).toEqual([]);
  expect(toTable(study).columns).toHaveLength(8);
  expect(toTable(study, {}).columns).toHaveLength(18);
});
