import { describe, expect, it } from "vitest";
import { forms } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { linesThrough, shaded } from "./behind-rows.ts";
import { draw } from "./one-axis-forms.ts";

const themes = [
  { id: "t", label: "T", participants: { a: 0, b: 40 } },
  { id: "u", label: "U", participants: { a: 20, b: 20 } },
  { id: "v", label: "V", subthemes: [{ id: "w", label: "W", participants: { a: 40, b: 0 } }] },
];

describe("what lies behind the rows of a chart", () => {
  it("is a few elements, however many rows there are", () => {
    const elementsBehind = (rows: number, width: number): number => {
      const many = [...Array(rows).keys()].map((i) => ({
        label: `T${i}`,
        participants: { a: i % 41, b: 20 },
      }));
      const svg = renderToString(draw(many, { form: "dumbbell", width }));
      return svg.split('<g class="tl-behind">')[1]?.split("</g>")[0]?.match(/</g)?.length ?? 0;
    };
    for (const rows of [6, 60]) expect(elementsBehind(rows, 1200)).toBe(4);
    // With the rules below differences that stand above the marks.
    for (const rows of [6, 60]) expect(elementsBehind(rows, 320)).toBe(5);
  });

  it.each(["dumbbell", "difference", "units"] as const)(
    "goes through each row and not through headings: %s",
    (form) => {
      for (const width of [320, 1200]) {
        const figure = draw(themes, { form, width });
        const [first, second, below] = figure.items.map(({ box }) => box);
        if (!first || !second || !below) throw new Error("Three rows.");
        for (const { id, box } of figure.items) {
          const lines = linesThrough(figure, id);
          expect(lines.length).toBeGreaterThan(0);
          // Beside the labels they go from row to row, between headings; under them they stay within a row.
          for (const { top, bottom } of lines) {
            const section =
              box === below ? [below.y, below.y + below.height] : [first.y, second.y + second.height];
            expect(top).toBeGreaterThan((section[0] as number) - 0.02);
            expect(bottom).toBeLessThan((section[1] as number) + 0.02);
            if (width === 1200)
              expect(bottom - top).toBeCloseTo((section[1] as number) - (section[0] as number), 1);
            else expect(bottom - top).toBeLessThan(box.height);
          }
        }
      }
    },
  );

  it.each(forms)("shades the rows that are marked, and no other: %s", (form) => {
    if (form === "slope" || form === "scatter") return;
    for (const width of [320, 1200]) expect(shaded(draw(themes, { form, width }))).toEqual(["t", "w"]);
  });
});
