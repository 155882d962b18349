import { expect, it } from "vitest";
import { divergenceChart, thematicMap } from "../../../src/figures/index.ts";
import { german } from "../../../src/languages/de.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const study = (language?: string): ReturnType<typeof parseStudy> =>
  parseStudy({
    version: 1,
    language,
    title: "Nachtdienst",
    groups: [{ id: "a", label: "Pflege", participants: 8 }],
    themes: [{ label: "Ruhe", participants: { a: 3 } }],
  });

/** The language of each text, inherited or its own. */
function languages(node: SceneNode, inherited?: unknown): [text: string, lang: unknown][] {
  const lang = node.attrs.lang ?? inherited;
  const own: [string, unknown][] = node.text === undefined ? [] : [[node.text, lang]];
  return [...own, ...node.children.flatMap((child) => languages(child, lang))];
}

it.each([thematicMap, divergenceChart])(
  "what the author wrote is in the study's language, what is said of it in the words' own: $name",
  (draw) => {
    for (const [from, words, said] of [
      ["de", undefined, "en"],
      ["nl", german, "de"],
    ] as const) {
      const figure = draw(study(from), words ? { words } : {});
      const langOf = new Map(languages(figure.scene));
      expect(langOf.get(figure.alt)).toBe(said);
      expect(langOf.get(figure.description)).toBe(said);
      expect(langOf.get("Ruhe")).toBe(from);
      const title = [...langOf].find(([text]) => text === "Nachtdienst");
      expect(title?.[1]).toBe(from);
    }
  },
);

it("a study that tells of no language leaves it to the page, and one in English needs no second mark", () => {
  expect(new Set(languages(thematicMap(study(), {}).scene).map(([, lang]) => lang))).toEqual(
    new Set([undefined]),
  );
  const marked = JSON.stringify(thematicMap(study("en"), {}).scene).match(/"lang":"/g);
  expect(marked).toHaveLength(1);
});
