import { describe, expect, test } from "vitest";
import { divergenceChart } from "../../../src/figures/index.ts";
import { arabic } from "../../../src/languages/ar.ts";
import { german } from "../../../src/languages/de.ts";
import { spanish } from "../../../src/languages/es.ts";
import { french } from "../../../src/languages/fr.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { english, type MessageKey } from "../../../src/words/english.ts";
import { dictionaryRemarks } from "../../../src/words/lacking.ts";
import type { Message } from "../../../src/words/message.ts";
import { textsIn } from "../../figures/scene-query.ts";

const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === "string" ? [["other", message]] : Object.entries(message);

/** The names of the values that a text takes. */
const valuesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();

/** What values a message takes in English, all its forms together. */
const valuesOf = (key: MessageKey): string[] =>
  valuesIn(
    formsOf(english[key])
      .map(([, text]) => text)
      .join(" "),
  );

/** The plural categories that a language has for the numbers up to a thousand. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))].toSorted();
}

const keys = Object.keys(english) as MessageKey[];

describe.each([german, french, spanish, arabic])("the dictionary of $language", ({ language, messages }) => {
  test("lacks no message, and has none for nothing", () => {
    expect(dictionaryRemarks({ language, messages })).toEqual([]);
  });

  test("takes the values that English takes; a form of one or two may leave out their number", () => {
    const wrong = keys.flatMap((key) =>
      formsOf(messages[key]).flatMap(([form, text]) => {
        const wanted = valuesOf(key);
        const found = valuesIn(text);
        const isCounted = ["zero", "one", "two"].includes(form);
        const lacking = wanted.filter((name) => !found.includes(name) && !(isCounted && name === "{n}"));
        const foreign = found.filter((name) => !wanted.includes(name));
        return lacking.length || foreign.length ? [`${key}, ${form}: ${text}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("has a form for every way in which the language counts, wherever it counts", () => {
    const categories = categoriesOf(language);
    const short = keys.filter((key) => {
      const forms = formsOf(messages[key]).map(([form]) => form);
      return forms.length > 1 && categories.some((category) => !forms.includes(category));
    });
    expect(short).toEqual([]);
  });

  test("has no English left, but for what is called the same", () => {
    const same = keys.filter(
      (key) =>
        JSON.stringify(messages[key]) === JSON.stringify(english[key]) &&
        formsOf(english[key]).some(([, text]) => /[a-z]{5,}/i.test(text.replace(/\{\w+\}/g, ""))),
    );
    expect(same.filter((key) => !sameInMany.has(key))).toEqual([]);
  });
});

/** Proper names, and words that are English in other languages too. */
const sameInMany: ReadonlySet<string> = new Set([
  "interval.wilson",
  "view.layout.sunburst",
  "view.layout.treemap",
  "view.form.dumbbell",
  "view.form.scatter",
  "view.zoom",
  "way.minus",
  "table.minus",
  "view.keys.enter",
  "view.keys.branch",
  "view.keys.move",
  "view.layout",
  "unit.participant",
  "unit.participants",
  "unit.eachParticipant",
  "scale.points",
  "scale.valueOfPoints",
]);

test("arrows stand on the side to which they point, in names from right to left too", () => {
  const groups = [
    { id: "a", label: "القادة", participants: 9 },
    { id: "b", label: "الأطباء", participants: 8 },
  ];
  const themes = [{ label: "الثقة", participants: { a: 1, b: 7 } }];
  const study = parseStudy({ version: 1, language: "ar", groups, themes });
  const told = textsIn(divergenceChart(study, { form: "difference", words: arabic, width: 1200 }).scene);
  const arrows = told.filter((text) => /[←→]/.test(text));
  // The first letter of a text from right to left is its rightmost.
  expect(arrows.map((text) => /^→/.test(text) || /←$/.test(text))).toEqual([true, true]);
});
