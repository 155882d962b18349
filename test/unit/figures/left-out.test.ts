import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, toCSV, toTable } from "../../../src/figures/index.ts";
import { arabic } from "../../../src/languages/ar.ts";
import { german } from "../../../src/languages/de.ts";
import { spanish } from "../../../src/languages/es.ts";
import { french } from "../../../src/languages/fr.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textsIn } from "../../figures/scene-query.ts";
import { draw, partsOf, rowOf, strokes, theme } from "./one-axis-forms.ts";

const study = (small: number): Study =>
  parseStudy({
    version: 1,
    groups: [
      { id: "a", label: "A", participants: 10 },
      { id: "b", label: "B", participants: 8 },
      { id: "c", label: "C", participants: small },
    ],
    themes: [{ id: "t", label: "T", participants: { a: 5, b: 2, c: 3 } }],
  });
const heads = (small: number, options: ChartOptions = {}): string =>
  textsIn(divergenceChart(study(small), { width: 1200, ...options }).scene).join(" ");

describe("where a group has too few participants for the highest minus the lowest", () => {
  it("the column's heading says of which groups it is", () => {
    expect(heads(3)).toContain("Highest minus lowest of groups of 5 or more, points");
    expect(heads(5)).toContain("Highest minus lowest, points");
    expect(heads(3, { measure: "participants" })).not.toContain("5 or more");
  });

  it.each([
    [german, "Höchster minus niedrigster Wert der Gruppen ab 5 (Prozentpunkte)"],
    [french, "Maximum moins minimum des groupes d’au moins 5 (points)"],
    [spanish, "Máximo menos mínimo de los grupos de 5 o más, en puntos"],
    [arabic, "الأعلى ناقص الأدنى بين مجموعات من 5 أو أكثر (نقطة مئوية)"],
  ])("and so it does in $language", (words, heading) => {
    const { columns } = toTable(study(3), { measure: "prevalence", words });
    expect(columns).toContain(heading);
  });

  it("so do the columns of the table and its CSV", () => {
    const headings = (small: number): string =>
      toCSV(toTable(study(small), { measure: "prevalence" })).split("\r\n")[0] ?? "";
    expect(headings(3)).toContain(
      '"Highest minus lowest of groups of 5 or more, points","Highest minus lowest of groups of 5 or more, points, from"',
    );
    expect(headings(5)).not.toContain("5 or more");
  });

  it("the line of a dumbbell goes from the lowest to the highest of the groups that the number is of", () => {
    const lineOf = (sizes: number[]): number[] => {
      const figure = draw([theme({ a: 5, b: 2, c: 4 })], { form: "dumbbell" }, sizes);
      const [line] = strokes(partsOf(rowOf(figure)).plot).filter(({ kind }) => kind === "solid");
      return line ? [line.from, line.to].map(Math.round) : [];
    };
    // 5 of 10 against 2 of 8 with c among them at 4 of 5, and without it at 4 of 4.
    const [from, to] = lineOf([10, 8, 5]) as [number, number];
    const without = lineOf([10, 8, 4]) as [number, number];
    expect(without[0]).toBe(from);
    expect(without[1]).toBeLessThan(to);
  });
});
