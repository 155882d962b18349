import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const study = parseStudy({
  version: 1,
  groups: [
    { id: "a", label: "A", participants: 10, level: 1 },
    { id: "b", label: "B", participants: 10, level: 2 },
  ],
  themes: [
    { id: "thirty", label: "Thirty", participants: { a: 2, b: 5 } },
    { id: "ten", label: "Ten", participants: { a: 7, b: 8 } },
    { id: "hundred", label: "Hundred", participants: { a: 10, b: 0 } },
    { id: "sixty", label: "Sixty", participants: { a: 1, b: 7 } },
  ],
});
const draw = (options: ChartOptions): Figure => divergenceChart(study, options);
const ids = (options: ChartOptions): string[] => draw(options).items.map(({ id }) => id);

describe("the first rows", () => {
  it("are those that differ most, whichever way, and stand in order all the same", () => {
    expect(ids({})).toEqual(["sixty", "thirty", "ten", "hundred"]);
    expect(ids({ top: 1 })).toEqual(["hundred"]);
    expect(ids({ top: 2 })).toEqual(["sixty", "hundred"]);
    expect(ids({ top: 3, sort: "difference" })).toEqual(["sixty", "thirty", "hundred"]);
  });

  it("are the first in any other order", () => {
    expect(ids({ top: 1, sort: "author" })).toEqual(["thirty"]);
    expect(ids({ top: 1, sort: "total" })).toEqual(["ten"]);
    expect(ids({ top: 2, sort: "absolute" })).toEqual(["hundred", "sixty"]);
  });

  it("are no more than what is drawn: words are of all rows of the study", () => {
    const { alt, description } = draw({ top: 1, sort: "author" });
    expect(alt).toBe(
      "Divergence chart of 4 themes (1 shown). Hundred (not shown) differs most: 10 of 10 A against 0 of 10 B; others: 1 marked, 2 not or borderline.",
    );
    expect(description).toContain("Hundred (not shown) differs most: 10 of 10 A against 0 of 10 B.");
    expect(description).toContain("Of 4 themes: 2 marked difference; 1 no marked difference");
    expect(description).toContain("And 3 more themes, not shown.");
    expect(draw({ top: 2 }).alt).toContain("4 themes (2 shown). Hundred differs most");
    expect(draw({ top: 1, compare: "ordered" }).description).toContain("Of 4 themes: 3 never falling");
  });

  it("do not decide which sorts a reader may choose", () => {
    const sorts = draw({ top: 1, sort: "author" }).choices?.find(({ option }) => option === "sort");
    expect(sorts?.values).toContain("absolute");
  });

  it("do not decide whether percentages may stand", () => {
    const given = parseStudy({
      version: 1,
      groups: [
        { id: "a", label: "A", participants: 20 },
        { id: "b", label: "B", participants: 20 },
      ],
      themes: [
        { label: "Far", participants: { a: 0, b: 20 } },
        { label: "Near", participants: { a: 2, b: 2 }, asked: { a: 10 } },
      ],
    });
    expect(divergenceChart(given, { percent: true, top: 1 }).notes.join()).toContain("No percentages");
  });
});
