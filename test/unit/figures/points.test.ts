import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, thematicMap } from "../../../src/figures/index.ts";
import { arabic } from "../../../src/languages/ar.ts";
import { german } from "../../../src/languages/de.ts";
import { spanish } from "../../../src/languages/es.ts";
import { french } from "../../../src/languages/fr.ts";
import { pointsWords } from "../../../src/measures/difference-words.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import type { Dictionary } from "../../../src/words/message.ts";
import { voiceOf } from "../../../src/words/voice.ts";

const said = (words: Dictionary | undefined, min: number, max = min): string =>
  pointsWords(voiceOf({ nouns: {} }, words), { min, max });

describe("points agree with their number", () => {
  it.each<[string, Dictionary | undefined, string, string]>([
    ["English", undefined, "point", "points"],
    ["German", german, "Prozentpunkt", "Prozentpunkte"],
    ["French", french, "point", "points"],
    ["Spanish", spanish, "punto", "puntos"],
  ])("in %s, whatever its sign, as it is rounded", (_, words, one, other) => {
    expect(said(words, 1)).toBe(`+1 ${one}`);
    expect(said(words, -1)).toBe(`−1 ${one}`);
    expect(said(words, 0.9)).toBe(`+1 ${one}`);
    expect(said(words, -1.2)).toBe(`−1 ${one}`);
    expect(said(words, 2)).toBe(`+2 ${other}`);
    expect(said(words, -65)).toBe(`−65 ${other}`);
    expect(said(words, 1, 8)).toMatch(new RegExp(`\\+8 ${other}$`));
    expect(said(words, -10, -1)).toMatch(new RegExp(`−1 ${other}$`));
    expect(said(words, 0.8, 1.2)).toBe(`+1 ${one}`);
  });
  it("by the rules of the language: none and a part of one", () => {
    expect([0, 0.2].map((n) => said(undefined, n))).toEqual(["0 points", "+0.2 points"]);
    expect([0, 0.2].map((n) => said(german, n))).toEqual(["0 Prozentpunkte", "+0,2 Prozentpunkte"]);
    expect([0, 0.2].map((n) => said(french, n))).toEqual(["0 point", "+0,2 point"]);
    expect([0, 0.2].map((n) => said(spanish, n))).toEqual(["0 puntos", "+0,2 puntos"]);
  });
  it("in Arabic, whose few have a plural", () => {
    const unit = (n: number): string => said(arabic, n).replace(/^\u2068.*\u2069 /, "");
    for (const n of [0, 1, -1, 2, 11, -65, 100, 0.2]) expect(unit(n)).toBe("نقطة مئوية");
    for (const n of [3, -3, 10, 103]) expect(unit(n)).toBe("نقاط مئوية");
  });
});

describe("a figure says them so", () => {
  const study = parseStudy({
    version: 1,
    groups: ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase(), participants: 100 })),
    themes: [{ label: "T", participants: { a: 50, b: 51, c: 51 } }],
  });
  it.each<[ChartOptions, string]>([
    [{ compare: "rest" }, "A gegen die übrigen −1 Prozentpunkt ("],
    [{ hiddenGroups: ["c"] }, "Differenz +1 Prozentpunkt;"],
    [{}, "höchster minus niedrigster Wert 1 Prozentpunkt."],
  ])("in a chart: %j", (options, words) => {
    expect(divergenceChart(study, { ...options, words: german }).description).toContain(words);
  });
  it("and in a map", () => {
    const options = { encode: "divergence", hiddenGroups: ["c"] } as const;
    expect(thematicMap(study, { ...options, words: german }).description).toContain(
      "Differenz +1 Prozentpunkt;",
    );
    expect(thematicMap(study, options).description).toContain("difference +1 point;");
  });
});
