import { describe, expect, it } from "vitest";
import { divergenceChart } from "../../../src/figures/index.ts";
import { arabic } from "../../../src/languages/ar.ts";
import { german } from "../../../src/languages/de.ts";
import { spanish } from "../../../src/languages/es.ts";
import { french } from "../../../src/languages/fr.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import type { Shown } from "../../../src/view/shown.ts";
import { initialState } from "../../../src/view/state.ts";
import { toolbarScene } from "../../../src/view/toolbar/toolbar-scene.ts";
import type { Dictionary } from "../../../src/words/message.ts";
import { speaker } from "../../../src/words/say.ts";
import { elementsOf } from "../../figures/scene-query.ts";

const letters = { quote: { one: "letter", other: "letters" }, participant: { one: "ward", other: "wards" } };

/** What the toolbar's list of measures offers. */
function measures(nouns: object, words?: Dictionary): (string | undefined)[] {
  const study = parseStudy({
    version: 1,
    nouns,
    groups: ["a", "b"].map((id) => ({ id, label: id, participants: 9 })),
    themes: [{ label: "T", quotes: { a: 1, b: 2 }, participants: { a: 1, b: 1 } }],
  });
  const options = words ? { words } : {};
  const figure = divergenceChart(study, options);
  const scene = toolbarScene({
    study,
    figure,
    options,
    state: initialState,
    view: {},
    say: speaker(words),
  } as unknown as Shown);
  const list = elementsOf(scene).find(({ attrs }) => attrs["data-option"] === "measure") as SceneNode;
  return list.children.map(({ text }) => text);
}

describe("the list of measures", () => {
  it("is named in the study's own words for what it counts", () => {
    expect(measures(letters)).toEqual([
      "Prevalence",
      "Share of letters",
      "Letters per ward",
      "Letters",
      "Wards",
      "Found or not",
    ]);
  });
  it("counts quotes and participants where it has none", () => {
    expect(measures({}).slice(1, 5)).toEqual([
      "Share of quotes",
      "Quotes per participant",
      "Quotes",
      "Participants",
    ]);
  });
  it.each<[Dictionary, string[], string[]]>([
    [
      german,
      ["Anteil der letters", "Letters pro ward", "Letters", "Wards"],
      ["Anteil der Textstellen", "Textstellen pro Person", "Textstellen", "Teilnehmende"],
    ],
    [
      french,
      ["Part des letters", "Letters par ward", "Letters", "Wards"],
      ["Part des citations", "Citations par participant", "Citations", "Participants"],
    ],
    [
      spanish,
      ["Proporción de letters", "Letters por ward", "Letters", "Wards"],
      ["Proporción de citas", "Citas por participante", "Citas", "Participantes"],
    ],
    [
      arabic,
      ["الحصة (letters)", "Letters لكل ward", "Letters", "Wards"],
      ["الحصة (اقتباسات)", "اقتباسات لكل مشارك", "اقتباسات", "مشاركون"],
    ],
  ])("in $language", (words, own, usual) => {
    expect(measures(letters, words).slice(1, 5)).toEqual(own);
    expect(measures({}, words).slice(1, 5)).toEqual(usual);
  });
});
