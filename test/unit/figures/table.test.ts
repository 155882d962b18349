import { expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { divergenceChart, describe as inWords, toCSV, toTable } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { everyCount } from "../../figures/samples.ts";

it("has a row for every theme and every number of it", () => {
  const table = toTable(parseStudy(illustrative));
  expect(table.columns).toEqual([
    "Theme",
    "Front-line clinicians: quotes",
    "Strategic leaders: quotes",
    "Front-line clinicians: participants",
    "Strategic leaders: participants",
    "Difference, points",
    "Band by Themeloom’s rule",
    "Authors’ judgement",
  ]);
  expect(table.rows).toHaveLength(13);
  expect(table.rows.find(([theme]) => theme?.endsWith("institutions"))).toEqual([
    "Power › Channels of influence › A role for institutions",
    "1",
    "15",
    "1 of 8",
    "7 of 9",
    "+65",
    "marked difference",
    "diverge",
  ]);
});

it("keeps zero, bounds, words and not reported apart", () => {
  const participants = Object.fromEntries(
    toTable(everyCount).rows.map((row) => [row[0]?.split(" › ").at(-1), row.slice(3, 5)]),
  );
  expect(participants["Zero in one group"]).toEqual(["0 of 12", "5 of 15"]);
  expect(participants["At least"]).toEqual(["3 of 12", "at least 8 of 15 (most)"]);
  expect(participants["At most: a small cell suppressed"]).toEqual(["at most 4 of 12", "9 of 15"]);
  expect(participants["In words only"]).toEqual(["some", "7 of 15"]);
  const quotes = toTable(everyCount).rows.find(([theme]) => theme?.endsWith("In words only"));
  expect(quotes?.slice(1, 3)).toEqual(["some", "7"]);
  expect(participants["Not reported"]).toEqual(["not reported", "5 of 15"]);
  expect(participants["Asked of only six of the second group"]).toEqual(["4 of 12", "3 of 6"]);
});

const studyOf = (more: object) => parseStudy({ version: 1, ...more });
const pair = [
  { id: "a", label: "A", participants: 10 },
  { id: "b", label: "B", participants: 10 },
];

it("says of a group that nobody was asked, not that nothing is reported", () => {
  const asked = { a: 0 };
  const { rows } = toTable(
    studyOf({ groups: pair, themes: [{ label: "T", participants: { b: 5 }, asked }] }),
  );
  expect(rows[0]).toEqual([
    "T",
    "not asked",
    "not reported",
    "not asked",
    "5 of 10",
    "not asked",
    "not asked",
  ]);
});

it("names what is counted in the study's own words, and the study", () => {
  const nouns = {
    quote: { one: "letter", other: "letters" },
    participant: { one: "child", other: "children" },
  };
  const table = toTable(studyOf({ title: "A study", groups: pair, themes: [], nouns }));
  expect(table).toEqual({
    caption: "A study",
    columns: [
      "Theme",
      "A: letters",
      "B: letters",
      "A: children",
      "B: children",
      "Difference, points",
      "Band by Themeloom’s rule",
    ],
    kinds: ["theme", "words", "words", "words", "words", "words", "verdict"],
    language: "en",
    rows: [],
    notes: [],
  });
});

it.each<[object, string, string]>([
  [{ a: 1, b: 9 }, "+80", "marked difference"],
  [{ a: 9, b: 1 }, "−80", "marked difference"],
  [{ a: 5, b: 5 }, "0", "no marked difference"],
  [{ a: 5, b: 7 }, "+20", "borderline: one participant would change this"],
  [{ a: 0, b: 0 }, "0", "not voiced"],
  [{ a: 1, b: { min: 2, max: 9 } }, "+10 to +80", "not settled by the bounds"],
  [{ a: 0, b: { min: 7 } }, "+70 to +100", "marked difference"],
  [{ a: 1 }, "not reported", "not reported"],
])("compares two groups where they can be compared: %j", (participants, difference, band) => {
  const { rows } = toTable(studyOf({ groups: pair, themes: [{ label: "T", participants }] }));
  expect(rows[0]?.slice(5)).toEqual([difference, band]);
});

it("compares no other number of groups", () => {
  for (const groups of [pair.slice(0, 1), [...pair, { id: "c", label: "C", participants: 9 }]]) {
    const { columns, rows } = toTable(studyOf({ groups, themes: [{ label: "T", assessment: "mixed" }] }));
    expect(columns).not.toContain("Band by Themeloom’s rule");
    expect(columns).toHaveLength(2 * groups.length + 2);
    expect(rows[0]).toEqual(["T", ...groups.flatMap(() => ["not reported", "not reported"]), "mixed"]);
  }
});

it("has a column for the author's judgement only where there is one", () => {
  const of = (...themes: object[]) => toTable(studyOf({ groups: pair, themes }));
  expect(of({ label: "T" }).columns.at(-1)).toBe("Band by Themeloom’s rule");
  const judged = of({ label: "T", subthemes: [{ label: "U", assessment: "converge" }] });
  expect(judged.columns.slice(-2)).toEqual(["Band by Themeloom’s rule", "Authors’ judgement"]);
  expect(judged.rows.map((row) => row.at(-1))).toEqual(["", "converge"]);
});

it.each([
  ["plain", "plain"],
  ["a,b", '"a,b"'],
  ['say "so", "they" said', '"say ""so"", ""they"" said"'],
  ["two\nlines", '"two\nlines"'],
  ["two\rlines", '"two\rlines"'],
  ["-3", "-3"],
  ["+65", "+65"],
  ["−10", "−10"],
  ["=1+1", "'=1+1"],
  ["@x", "'@x"],
  ["+1+1", "'+1+1"],
  ["-3,1", '"\'-3,1"'],
  ["+43 to +88", "'+43 to +88"],
  ["\t=1", "'\t=1"],
  ["\r=1", '"\'\r=1"'],
  ["\n=1", '"\'\n=1"'],
  ["＝1", "'＝1"],
  ["", ""],
])("writes %j so that spreadsheets read it and do not run it", (text, written) => {
  expect(toCSV({ columns: ["A", "B"], rows: [[text, "x"]] })).toBe(`A,B\r\n${written},x\r\n`);
});

it("describes a figure in short and at length", () => {
  const { short, long } = inWords(divergenceChart(parseStudy(illustrative)));
  expect(short.split(" ").length).toBeLessThanOrEqual(30);
  expect(long).toContain(
    "Recognised power, subtheme of Power: Front-line clinicians 8 of 8, Strategic leaders 9 of 9",
  );
});
