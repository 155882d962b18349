import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { StudyError } from "../../../src/study/errors.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { type Raw, sound, withThemes } from "./study.ts";

const root = join(import.meta.dirname, "../../..");
const text = readFileSync(join(root, "study.schema.json"), "utf8");
const conforms = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text));

/** Whether the parser finds nothing of the wrong type: what a schema cannot say is left aside. */
function isWellTyped(study: unknown): boolean {
  try {
    parseStudy(study);
    return true;
  } catch (error) {
    if (!(error instanceof StudyError)) throw error;
    return !error.issues.some(({ code }) => /^(MISSING_FIELD|INVALID_\w+|UNSUPPORTED_VERSION)$/.test(code));
  }
}

describe("study.schema.json", { timeout: 60_000 }, () => {
  it("is what the parser's schema makes it", () => {
    const made = execFileSync(process.execPath, [join(root, "scripts/schema.mjs"), "-"], {
      encoding: "utf8",
    });
    expect(text === made, "run: node scripts/schema.mjs").toBe(true);
  });

  it("accepts every example study", () => {
    const folder = join(root, "examples/studies");
    for (const file of readdirSync(folder)) {
      if (!file.endsWith(".json")) continue;
      conforms(JSON.parse(readFileSync(join(folder, file), "utf8")));
      expect([file, conforms.errors]).toEqual([file, null]);
    }
  });

  it("tells what every field means", () => {
    const { $defs, ...whole } = JSON.parse(text);
    const own = ["one", "other", "text", "label", "kind", "$schema"];
    for (const [name, place] of Object.entries<Raw>({ study: whole, ...$defs })) {
      for (const [key, field] of Object.entries((place.properties ?? {}) as Record<string, Raw>)) {
        if (!own.includes(key)) expect([name, key, typeof field.description]).toEqual([name, key, "string"]);
      }
    }
  });

  // Each value stands in turn at each place of a study.
  const values: unknown[] = [
    null,
    0,
    1,
    -1,
    0.5,
    2 ** 53,
    true,
    "",
    " ",
    "x",
    "converge",
    "directed",
    [],
    ["x"],
    [null],
    [1],
    [{}],
    {},
    { a: 1 },
    { a: null },
    { a: -1 },
    { a: "1" },
    { a: {} },
    { a: { min: 1 } },
    { a: { min: -1 } },
    { a: { min: null } },
    { a: { max: 2, text: "few" } },
    { a: { text: "" } },
    { a: { text: 1 } },
    { a: { other: 1 } },
    { constructor: 1 },
    { constructor: -1 },
    { one: "x" },
    { one: "x", other: "y" },
    { one: "", other: "y" },
    { quote: { one: 1, other: "y" } },
    { quote: { one: "x", other: "y" }, participant: null },
    [{ text: "x" }],
    [{ text: null }],
    [{ text: "x", group: null }],
    [{ text: "x", participant: 1 }],
    [{ id: "a", label: "A" }],
    [{ id: "", label: "A" }],
    [{ label: "T" }],
    [{ label: "T", subthemes: [{ label: "S", subthemes: null }] }],
    [{ label: "T", subthemes: [{ subthemes: [] }] }],
    [{ from: "power", to: "trust" }],
    [{ from: "power" }],
  ];
  const places: [string, (value: unknown) => unknown][] = [
    ["", (value) => value],
    ...[
      "version",
      "title",
      "headline",
      "description",
      "citation",
      "source",
      "language",
      "illustrative",
      "nouns",
      "groups",
    ].map((key): [string, (value: unknown) => unknown] => [key, (value) => ({ ...sound(), [key]: value })]),
    ...["themes", "links", "foo", "warnings"].map((key): [string, (value: unknown) => unknown] => [
      key,
      (value) => ({ ...sound(), [key]: value }),
    ]),
    ...["id", "label", "shortLabel", "participants", "quotes", "set", "level"].map(
      (key): [string, (value: unknown) => unknown] => [
        `groups[0].${key}`,
        (value) => ({ version: 1, groups: [{ id: "a", label: "A", [key]: value }], themes: [] }),
      ],
    ),
    ...[
      "id",
      "label",
      "description",
      "quotes",
      "totalQuotes",
      "participants",
      "asked",
      "excerpts",
      "assessment",
      "memo",
      "subthemes",
    ].map((key): [string, (value: unknown) => unknown] => [
      `themes[0].${key}`,
      (value) => withThemes({ label: "T", [key]: value }),
    ]),
    ...["from", "to", "label", "kind"].map((key): [string, (value: unknown) => unknown] => [
      `links[0].${key}`,
      (value) => ({ ...sound(), links: [{ from: "power", to: "trust", [key]: value }] }),
    ]),
  ];

  it.each(places)("agrees with the parser on what may stand at %s", (place, put) => {
    for (const value of values) {
      const study = put(value);
      // The schema does not mention what the parser only helps with.
      if (/quotes$/.test(place) && Array.isArray(value) && typeof value[0] === "object" && value[0]) continue;
      expect([place, value, conforms(study)]).toEqual([place, value, isWellTyped(study)]);
    }
  });
});
