import { expect, it } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";

const warningsOf = (text: string, issues = 1000): string[] =>
  parseStudy(text, { issues }).warnings.map(({ code, path, message }) => {
    expect([code, message.startsWith(path)]).toEqual(["DUPLICATE_KEY", true]);
    return message;
  });

/** A study with this text for its first theme, after two lines. */
const withTheme = (theme: string): string =>
  `{"version": 1,\r\n"groups": [{"id": "nurses", "label": "Nurses"}],\n"themes": [${theme}]}`;

it("tells a key that an object has twice, with the value that is taken and the one that is not", () => {
  expect(warningsOf(withTheme('{"label": "T", "participants": {"nurses": 2, "nurses": 3}}'))).toEqual([
    "themes[0].participants.nurses is given again at line 3, column 67: 3 is taken, 2 left out",
  ]);
});

it("tells it of equal values, of more than two, and of keys that are only written otherwise", () => {
  expect(warningsOf(withTheme('{"label": "T", "label": "T"}'))).toEqual([
    'themes[0].label is given again at line 3, column 36: "T" is taken, "T" left out',
  ]);
  expect(warningsOf(withTheme('{"label": "A", "l\\u0061bel": null, "label" : "C, \\"D\\"}"}'))).toEqual([
    'themes[0].label is given again at line 3, column 57: "C, \\"D\\"}" is taken, "A", null left out',
  ]);
});

it("tells lists and objects as such, in the order of the file, at every level", () => {
  const text = withTheme(
    '{"label": "S"}, {"label": "T", "position": {"x": 1, "x": 2}, "position": {"y": 3}}',
  );
  expect(warningsOf(text.replace('"themes"', '"themes": [], "themes"'))).toEqual([
    "themes is given again at line 3, column 25: a list is taken, a list left out",
    "themes[1].position.x is given again at line 3, column 83: 2 is taken, 1 left out",
    "themes[1].position is given again at line 3, column 99: an object is taken, an object left out",
  ]);
});

it("tells keys of any name, and none of different objects", () => {
  expect(
    warningsOf(withTheme('{"label": "T", "quotes": {"nurses": 1}}, {"label": "U", "quotes": {"nurses": 1}}')),
  ).toEqual([]);
  const named = withTheme('{"label": "T", "quotes": {"a b": 1, "a b": {"min": 2}}}').replace("nurses", "a b");
  expect(warningsOf(named)).toEqual([
    'themes[0].quotes["a b"] is given again at line 3, column 55: an object is taken, 1 left out',
  ]);
  const proto = withTheme('{"label": "T", "quotes": {"__proto__": 1, "__proto__": 2}}').replace(
    "nurses",
    "__proto__",
  );
  expect(warningsOf(proto)).toEqual([
    "themes[0].quotes.__proto__ is given again at line 3, column 67: 2 is taken, 1 left out",
  ]);
});

it("tells it briefly, however long the key and the values", () => {
  const long = "x".repeat(5000);
  const [warning] = warningsOf(withTheme(`{"label": "T", "label": "${long}", "label": "${long}"}`));
  expect(warning?.length).toBeLessThan(300);
});

it("tells as many as the limit allows, and not what lies too deep to be of a study", () => {
  const twice = '"a": 1, "a": 2';
  const parts = Array.from({ length: 9 }, () => `{"label": "T", "quotes": {"nurses": 1, "nurses": 1}}`);
  const study = parseStudy(withTheme(parts.join()), { issues: 5 });
  expect(study.warnings.map(({ code }) => code)).toEqual([
    ...Array.from({ length: 4 }, () => "DUPLICATE_KEY"),
    "LIMIT_ISSUES",
  ]);
  const deep = `${'{"a": '.repeat(200)}{${twice}}${"}".repeat(200)}`;
  const { warnings } = parseStudy(`{"version": 1, "extra": ${deep}, "groups": [], "themes": []}`);
  expect(warnings.map(({ code }) => code)).not.toContain("DUPLICATE_KEY");
});

it("takes linear time, whatever the text", () => {
  const n = 100_000;
  const texts = [
    `{"version": 1, ${'"a": 1,'.repeat(n)} "groups": [], "themes": []}`,
    `{"version": 1, "a": ${'{"a": 1, "a": '.repeat(n)}1${"}".repeat(n)}, "groups": [], "themes": []}`,
    `{"version": 1, "a": [${'{"a": 1,\n"a": 2},'.repeat(n)}1], "groups": [], "themes": []}`,
    `{"version": 1, ${Array.from({ length: n }, (_, i) => `"k${i}": 1, "k${i}": 2,`).join("")} "groups": [], "themes": []}`,
  ];
  for (const text of texts) {
    const start = process.cpuUsage();
    parseStudy(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
  }
}, 60_000);
