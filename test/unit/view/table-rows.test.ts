import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type TableOptions, toTable } from "../../../src/figures/table/table.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { nextSort, readable, rowOrder } from "../../../src/view/table-rows.ts";

const study = (name: string) =>
  parseStudy(readFileSync(join(import.meta.dirname, "../../../examples/studies", `${name}.json`), "utf8"));
const peers = study("peer-influence");
const columnsOf = (options: TableOptions): readonly string[] => readable(toTable(peers, options)).columns;

describe("a table for readers", () => {
  test("has no column for numbers that the words beside them say", () => {
    expect(columnsOf({})).toEqual([
      "Theme",
      "Front-line clinicians: participants",
      "Strategic leaders: participants",
      "Leaders minus Front-line, points",
      "Leaders minus Front-line: band by Themeloom’s rule",
      "Authors’ judgement",
    ]);
    expect(readable(toTable(study("data-sharing-three-groups"), {})).columns).toContain(
      "Highest minus lowest, points",
    );
  });

  test("keeps rates and intervals, which stand nowhere else", () => {
    expect(columnsOf({ measure: "rate" }).slice(1, 5)).toEqual([
      "Front-line clinicians: published quotations",
      "Front-line clinicians: divided by",
      "Front-line clinicians: value, from",
      "Front-line clinicians: value, to",
    ]);
    expect(columnsOf({ intervals: true })).toEqual(
      expect.arrayContaining([
        "Front-line clinicians: 95 % interval, from",
        "Leaders minus Front-line: 95 % interval, to",
      ]),
    );
  });

  test("has the words of each cell, as `toTable` has them", () => {
    const { columns, rows } = toTable(peers, {});
    const table = readable(toTable(peers, {}));
    for (const [c, name] of table.columns.entries()) {
      expect(table.rows.map(({ cells }) => cells[c])).toEqual(rows.map((row) => row[columns.indexOf(name)]));
    }
  });

  test("knows what words are worth: a part of all, the least of what is possible, nothing", () => {
    const { rows } = readable(toTable(peers, {}));
    const worth = new Map(rows.flatMap(({ cells, values }) => cells.map((text, c) => [text, values[c]])));
    expect(worth.get("8 of 8")).toBe(1);
    expect(worth.get("between 5 and 9 of 9")).toBe(0.5556);
    expect(worth.get("−44 to +88")).toBe(-44.4444);
    expect(worth.get("not reported")).toBe(undefined);
  });
});

describe("the order of rows", () => {
  const table = readable(
    {
      caption: "",
      columns: ["Theme", "A: quotes", "A: count, from", "A: count, to", "Judgement"],
      kinds: ["theme", "words", "count-from", "count-to", "verdict"],
      rows: [
        ["Öl", "9", "9", "9", "mixed"],
        ["Zeit", "not reported", "", "", ""],
        ["Apfel 10", "at least 10", "10", "", "converge"],
        ["Apfel 9", "0", "0", "0", ""],
        ["Mut", "between 1 and 8", "1", "8", "diverge"],
      ],
    },
    ["not reported"],
  );
  const order = (column: number, descending = false): string =>
    rowOrder(table, { column, descending }, "de")
      .map((i) => table.rows[i]?.cells[0])
      .join(", ");

  test("goes by size, bounds by their least, and what is not reported stands last either way", () => {
    expect(order(1)).toBe("Apfel 9, Mut, Öl, Apfel 10, Zeit");
    expect(order(1, true)).toBe("Apfel 10, Öl, Mut, Apfel 9, Zeit");
  });

  test("goes by the alphabet of the language where there are words, nothing last", () => {
    expect(order(0)).toBe("Apfel 9, Apfel 10, Mut, Öl, Zeit");
    expect(order(2, true)).toBe("Öl, Mut, Apfel 10, Zeit, Apfel 9");
  });

  test("is the author's without a sort, and where there is no such column", () => {
    expect(rowOrder(table)).toEqual([0, 1, 2, 3, 4]);
    expect(order(7)).toBe("Öl, Zeit, Apfel 10, Apfel 9, Mut");
    expect(rowOrder(table, JSON.parse(`{"column": "length"}`))).toEqual([0, 1, 2, 3, 4]);
  });

  test("is upwards, downwards and the author's with the first, second and third press", () => {
    const first = nextSort({ column: 0, descending: true }, 1);
    expect(first).toEqual({ column: 1, descending: false });
    const second = nextSort(first, 1);
    expect(second).toEqual({ column: 1, descending: true });
    expect(nextSort(second, 1)).toBe(undefined);
  });
});
