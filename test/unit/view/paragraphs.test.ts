import { describe, expect, it, test } from "vitest";
import type { MapOptions } from "../../../src/figures/index.ts";
import { thematicMap } from "../../../src/figures/thematic-map.ts";
import { arabic } from "../../../src/languages/ar.ts";
import { german } from "../../../src/languages/de.ts";
import { spanish } from "../../../src/languages/es.ts";
import { french } from "../../../src/languages/fr.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { paragraphsOf } from "../../../src/view/page/paragraphs.ts";

const raw = {
  version: 1,
  language: "en",
  groups: [{ id: "a", label: "Group A" }],
  themes: [
    {
      id: "power",
      label: "Power",
      quotes: { a: 1 },
      subthemes: [{ id: "channels", label: "Channels", quotes: { a: 2 } }],
    },
    { id: "trust", label: "Trust", quotes: { a: 3 } },
  ],
};
const study = parseStudy(raw);

test("a description is told in a paragraph for each branch, and nothing is lost", () => {
  const figure = thematicMap(study);
  const paragraphs = paragraphsOf(figure);
  expect(paragraphs.map(({ text }) => text).join("")).toBe(figure.description);
  expect(paragraphs.map(({ key }) => key)).toEqual(["", "theme power", "theme trust", "after"]);
  expect(paragraphs[1]?.text).toContain("Channels");
});

test("a description that does not tell its items is one paragraph", () => {
  const figure = { ...thematicMap(study), description: "Themes." };
  expect(paragraphsOf(figure).map(({ text }) => text)).toEqual(["Themes."]);
});

describe("each paragraph begins with a sentence", () => {
  const links = [{ from: "trust", to: "power", kind: "directed" }];
  const told = (given: object, options: MapOptions = {}): (string | undefined)[] => {
    const figure = thematicMap(parseStudy({ ...raw, links, ...given }), options);
    const texts = paragraphsOf(figure).map(({ text }) => text);
    expect(texts.join("")).toBe(figure.description);
    return texts;
  };
  it("so do links and small print", () => {
    expect(told({}).at(-1)).toMatch(/^Trust points to Power\. Counts/);
  });
  it.each([
    [german, /^Trust weist auf Power\./],
    [french, /^Trust pointe vers Power\./],
    [spanish, /^Trust apunta a Power\./],
    [arabic, /^من \S*Trust/],
  ])("in $language", (words, start) => {
    expect(told({}, { words }).at(-1)).toMatch(start);
  });
  it("where the last label ends as a sentence does, in any spacing", () => {
    for (const label of [
      "Qui a confiance\u202f?",
      "Who trusts?",
      "من يثق؟",
      "«\u202fConfiance\u202f!\u202f»",
      "誰を信じる。",
      "etc.",
    ]) {
      const themes = [raw.themes[0], { id: "trust", label }];
      const last = told({ themes }, { encode: "none" }).at(-1) ?? "";
      expect(last.replaceAll(/[\u2066-\u2069]/g, ""), label).toBe(`${label} points to Power.`);
    }
  });
  it("where the last name is the end of another in its branch", () => {
    const subthemes = ["Power of many", "many"].map((label, i) => ({ id: `s${i}`, label }));
    const themes = [{ id: "power", label: "All", subthemes }];
    const figure = thematicMap(parseStudy({ ...raw, themes, citation: "Somebody" }), { encode: "none" });
    expect(paragraphsOf(figure).at(-1)?.text).toBe("Somebody.");
  });
});
