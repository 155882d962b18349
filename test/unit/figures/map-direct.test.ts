import { describe, expect, it } from "vitest";
import { type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { layouts } from "../../../src/figures/options.ts";
import { arabic } from "../../../src/languages/ar.ts";
import { german } from "../../../src/languages/de.ts";
import { spanish } from "../../../src/languages/es.ts";
import { french } from "../../../src/languages/fr.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { smallPrintOf, textsIn } from "../../figures/scene-query.ts";

const note = "direct: quotes on the theme itself, part of its total.";

/** Whether the numbers of a theme's own are written, and whether they are explained. */
function found(own: number, options: MapOptions = {}, words = /direct: \d/): [boolean, boolean] {
  const { scene, description } = thematicMap(
    parseStudy({
      version: 1,
      groups: ["a", "b"].map((id) => ({ id, label: id, participants: 9 })),
      themes: [
        {
          label: "T",
          quotes: { a: own, b: own },
          participants: { a: 5, b: 6 },
          subthemes: ["U", "V"].map((label) => ({
            label,
            quotes: { a: 3, b: 5 },
            participants: { a: 2, b: 2 },
          })),
        },
      ],
    }),
    { width: 960, ...options },
  );
  expect(description).not.toContain("direct: quotes");
  const print = smallPrintOf({ scene } as Parameters<typeof smallPrintOf>[0]);
  return [textsIn(scene).some((text) => words.test(text)), print.includes(note)];
}

describe("what is direct is explained where it stands, and nowhere else", () => {
  it.each(layouts)("in the layout %s", (layout) => {
    const [isDrawn, isExplained] = found(2, { layout });
    expect(isExplained).toBe(isDrawn);
    expect(found(0, { layout })).toEqual([false, false]);
  });
  it("in counts by group, together, and in no other numbers", () => {
    expect(found(2)).toEqual([true, true]);
    expect(found(2, { encode: "total" })).toEqual([true, true]);
    for (const encode of ["prevalence", "divergence", "none"] as const)
      expect(found(2, { encode })).toEqual([false, false]);
    expect(found(2, { measure: "participants" })).toEqual([false, false]);
  });
  it.each([
    [german, "direkt: Textstellen"],
    [french, "direct\u202f: citations"],
    [spanish, "directas: citas"],
    [arabic, "مباشر: اقتباسات"],
  ])("in $language by the word that stands there", (words, start) => {
    const study = parseStudy({
      version: 1,
      groups: [{ id: "a", label: "A" }],
      themes: [{ label: "T", quotes: { a: 1 }, subthemes: [{ label: "U", quotes: { a: 2 } }] }],
    });
    expect(smallPrintOf(thematicMap(study, { words }))).toContain(start);
  });
});
