import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { english } from "../../../src/words/english.ts";
import { languageOf } from "../../../src/words/language.ts";
import type { Dictionary } from "../../../src/words/message.ts";
import { missingMessages, speaker } from "../../../src/words/say.ts";

const arabic: Dictionary = {
  language: "ar-EG",
  messages: {
    "view.ownExcerpts": {
      zero: "لا {n}",
      one: "واحد",
      two: "اثنان",
      few: "{n} قليل",
      many: "{n} كثير",
      other: "{n}",
    },
  },
};

describe("a voice", () => {
  test("takes the form of the number, as the language counts and writes it", () => {
    const say = speaker(arabic);
    const said = [0, 1, 2, 3, 11, 100].map((n) => say("view.ownExcerpts", { n }));
    expect(said).toEqual(["لا ٠", "واحد", "اثنان", "٣ قليل", "١١ كثير", "١٠٠"]);
    expect([1, 2, 12_345].map((n) => speaker()("view.ownExcerpts", { n }))).toEqual([
      "1 excerpt",
      "2 excerpts",
      "12,345 excerpts",
    ]);
  });

  test("makes the rules of a language when a number has to be written, and no earlier", () => {
    const made: string[] = [];
    const { NumberFormat, PluralRules } = Intl;
    const intl = { getCanonicalLocales: Intl.getCanonicalLocales };
    class Numbers extends NumberFormat {
      constructor(tag: string, options?: Intl.NumberFormatOptions) {
        super(tag, options);
        made.push("numbers");
      }
    }
    class Plurals extends PluralRules {
      constructor(tag: string) {
        super(tag);
        made.push("plurals");
      }
    }
    vi.stubGlobal("Intl", { ...intl, NumberFormat: Numbers, PluralRules: Plurals });
    const say = speaker({
      language: "nds",
      messages: { "view.undo": "Torüch", "view.ownExcerpts": "{n} Stück" },
    });
    expect(say("view.undo")).toBe("Torüch");
    expect(made).toEqual([]);
    expect(say("view.ownExcerpts", { n: 3 })).toBe("3 Stück");
    expect(made).toEqual(["numbers"]);
    vi.unstubAllGlobals();
  });

  test("says in English, by the rules of English, what a dictionary lacks; and nobody's prototype", () => {
    expect(speaker(arabic)("view.undo")).toBe("Undo");
    expect(speaker({ language: "ar", messages: {} })("view.ownExcerpts", { n: 2 })).toBe("2 excerpts");
    const say = speaker({ language: "en", messages: Object.create({ "view.undo": "inherited" }) });
    expect(say("view.undo")).toBe("Undo");
  });

  test("takes the rules of English for a tag that is none, and leaves a name without a value as it is", () => {
    const say = speaker({ language: "no language", messages: { "view.undo": "{n} {constructor} {what}" } });
    expect(say("view.undo", { n: 1234, what: "{n}" })).toBe("1234 {constructor} {n}");
  });
});

test("numbers are written as the language writes them, with so many decimals where that is asked for", () => {
  const inGerman = languageOf("de");
  expect([5, 5.5, 9999, 12_345, -3].map((value) => inGerman.number(value))).toEqual([
    "5",
    "5,5",
    "9999",
    "12.345",
    "-3",
  ]);
  expect([5, 5.55, 12_345].map((value) => inGerman.number(value, 1))).toEqual(["5,0", "5,6", "12.345,0"]);
  expect([inGerman.number(5, 0), languageOf("ar-EG").number(12)]).toEqual(["5", "١٢"]);
});

describe("a dictionary", () => {
  test("lacks what is listed", () => {
    const all = Object.keys(english);
    expect(missingMessages({ language: "de", messages: {} })).toEqual(all);
    expect(missingMessages(arabic)).toEqual(all.filter((key) => key !== "view.ownExcerpts"));
    expect(missingMessages({ language: "en", messages: english })).toEqual([]);
  });

  test("in English has each message once: two of a name would hide one another", () => {
    const folder = join(import.meta.dirname, "../../../src/words/english");
    const names = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/^ {2}"([\w.-]+)":/gm)].map(([, name]) => name),
    );
    expect(names.toSorted()).toEqual(Object.keys(english).toSorted());
  });
});
