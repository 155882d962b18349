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
    "Band",
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

it("writes CSV that spreadsheets read and do not run", () => {
  const rows = [["=1+1", 'say "so"', "a,b", "-3", "−10", "@x"]];
  expect(toCSV({ caption: "", columns: ["A"], rows })).toBe(`A\r\n'=1+1,"say ""so""","a,b",-3,−10,'@x\r\n`);
});

it("describes a figure in short and at length", () => {
  const { short, long } = inWords(divergenceChart(parseStudy(illustrative)));
  expect(short.split(" ").length).toBeLessThanOrEqual(30);
  expect(long).toContain(
    "Recognised power, subtheme of Power: Front-line clinicians 8 of 8, Strategic leaders 9 of 9",
  );
});
