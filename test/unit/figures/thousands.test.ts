import { describe, expect, it } from "vitest";
import {
  divergenceChart,
  type Form,
  type Layout,
  thematicMap,
  toCSV,
  toTable,
} from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textsIn } from "../../figures/scene-query.ts";

const study = parseStudy({
  version: 1,
  title: "A survey with open answers",
  groups: [
    { id: "a", label: "Patients", participants: 23_456 },
    { id: "b", label: "Staff", participants: 34_567 },
  ],
  themes: [
    {
      label: "10,000 steps a day",
      quotes: { a: 12_345, b: 9999 },
      participants: { a: 11_111, b: { min: 22_222, text: "about 23,000" } },
    },
    { label: "Sleep", quotes: { a: 45_678, b: 0 }, participants: { a: 3, b: 4 } },
  ],
});

/** Numbers of five digits and more that are written as one string of digits. */
const bare = (text: string): string[] => text.match(/\d{5,}/g) ?? [];

describe("thousands", () => {
  const forms: Form[] = ["butterfly", "matrix", "dumbbell", "difference", "scatter", "slope"];
  const measures = ["prevalence", "share", "rate", "quotes", "participants"] as const;
  it.each(forms.flatMap((form) => measures.map((measure) => [form, measure] as const)))(
    "are set off in a chart: %s, %s",
    (form, measure) => {
      const figure = divergenceChart(study, { form, measure });
      const said = [...textsIn(figure.scene), figure.alt, figure.description, ...figure.notes].join("\n");
      expect(bare(said)).toEqual([]);
      expect(said).toMatch(measure === "rate" ? /23,456/ : /12,345|11,111/);
    },
  );

  const layouts: Layout[] = ["tree", "radial", "treemap", "sunburst"];
  const encodes = ["counts", "total", "prevalence"] as const;
  it.each(layouts.flatMap((layout) => encodes.map((encode) => [layout, encode] as const)))(
    "are set off in a map: %s, %s",
    (layout, encode) => {
      const figure = thematicMap(study, { layout, encode });
      const said = [...textsIn(figure.scene), figure.alt, figure.description].join("\n");
      expect(bare(said)).toEqual([]);
      expect(said).toContain("23,456");
    },
  );

  it("are set off in the words of a table, and not in its CSV", () => {
    for (const table of [toTable(study), toTable(study, { measure: "prevalence" })]) {
      expect(bare(table.caption)).toEqual([]);
      expect(table.rows[0]).toContain("11,111 of 23,456");
      const csv = toCSV(table);
      expect(csv).toContain('\r\n"10,000 steps a day",');
      expect(csv).toContain("11111 of 23456");
      expect(csv).toContain("at least 22222 of 34567 (about 23,000)");
    }
    expect(toTable(study).rows[0]?.[1]).toBe("12,345");
    expect(toCSV(toTable(study))).toContain(",12345,9999,");
  });

  it("are set off in no number of a CSV, whatever the language, but in labels and in an author's own words", () => {
    const csv = (language: string, kind: "theme" | "words", text: string): string =>
      toCSV({ columns: ["A"], kinds: [kind], language, rows: [[text]] }).split("\r\n")[1] ?? "";
    expect(csv("en", "words", "between 10,000 and 1,234,567 of 2,000,000 (about 12,000)")).toBe(
      '"between 10000 and 1234567 of 2000000 (about 12,000)"',
    );
    expect(csv("en", "words", "+12,345.5 to +20,000.0")).toBe("'+12345.5 to +20000.0");
    expect(csv("en", "theme", "10,000 steps")).toBe('"10,000 steps"');
    expect(csv("de", "words", "12.345 von 20.000")).toBe("12345 von 20000");
    expect(csv("fr", "words", "12\u202f345 sur 20\u202f000")).toBe("12345 sur 20000");
    expect(toCSV({ columns: ["A"], rows: [["10,000 steps"]] })).toBe('A\r\n"10,000 steps"\r\n');
  });
});
