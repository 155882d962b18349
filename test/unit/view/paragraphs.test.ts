import { expect, test } from "vitest";
import { thematicMap } from "../../../src/figures/thematic-map.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { paragraphsOf } from "../../../src/view/page/paragraphs.ts";

const study = parseStudy({
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
});

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
