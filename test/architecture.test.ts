import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { violations } from "./rooms.ts";

const root = join(import.meta.dirname, "..");
const sources = new Map(
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [`src/${file.replaceAll("\\", "/")}`, readFileSync(join(root, "src", file), "utf8")]),
);

/** A small tree that breaks no rule. */
const sound: Record<string, string> = {
  "src/index.ts": `export { parse } from "./study/parse.ts"; export { mount } from "./view/mount.ts";`,
  "src/bundle.ts": `export { parse } from "./study/parse.ts"; import "./elements/define.ts";`,
  "src/study/parse.ts": `import * as v from "valibot"; export const parse = v.parse;`,
  "src/layout/tidy.ts": `import { tree } from "d3-hierarchy"; export const tidy = tree;`,
  "src/figures/map.ts": `import { parse } from "../study/parse.ts"; import { tidy } from "../layout/tidy.ts";
    // No document, no window, no Date, no Math.random.
    export const text = \`The document of \${parse} in a window\` + "Date" + /window/.source + tidy;`,
  "src/render/dom.ts": `import { select } from "d3-selection"; export const dom = select(document.body);`,
  "src/view/mount.ts": `import { dom } from "../render/dom.ts"; export const mount = dom;`,
  "src/elements/define.ts": `import { mount } from "../view/mount.ts"; mount.call(window);`,
  "src/cli/main.ts": `import { argv } from "node:process"; import { parse } from "../index.ts"; parse(argv, Date);`,
};

const right = "is a room to the right";
const stranger = "is a package that does not belong here";
const noFile = "is not a source file";

/** What is planted, where, how, and what is said of it. */
const planted: [string, string, string, string][] = [
  ["import", "src/study/a.ts", `import "../figures/map.ts";`, `../figures/map.ts ${right}`],
  ["re-export", "src/render/a.ts", `export * from "../view/mount.ts";`, `../view/mount.ts ${right}`],
  ["type", "src/study/a.ts", `import type { dom } from "../render/dom.ts";`, `../render/dom.ts ${right}`],
  ["type in place", "src/study/a.ts", `type T = import("../render/dom.ts").T;`, `../render/dom.ts ${right}`],
  ["dynamic import", "src/study/a.ts", `await import("../render/dom.ts");`, `../render/dom.ts ${right}`],
  ["computed import", "src/view/a.ts", `await import(name);`, `a computed module ${stranger}`],
  [
    "layout that knows themes",
    "src/layout/a.ts",
    `import "../study/parse.ts";`,
    "../study/parse.ts is about themes, and layout knows only boxes",
  ],
  [
    "command line imported",
    "src/index.ts",
    `import "./cli/main.ts";`,
    "./cli/main.ts belongs to the command line, which nothing imports",
  ],
  ["entry", "src/view/a.ts", `import "../index.ts";`, "../index.ts is an entry, which nothing imports"],
  ["wrong extension", "src/view/a.ts", `import "./mount.js";`, `./mount.js ${noFile}`],
  ["outside src", "src/view/a.ts", `import "../../package.json";`, `../../package.json ${noFile}`],
  ["d3-selection in a figure", "src/figures/a.ts", `import "d3-selection";`, `d3-selection ${stranger}`],
  ["d3-hierarchy in a figure", "src/figures/a.ts", `import "d3-hierarchy";`, `d3-hierarchy ${stranger}`],
  ["valibot outside study", "src/measures/a.ts", `import "valibot";`, `valibot ${stranger}`],
  ["Node outside the command line", "src/render/a.ts", `import "node:fs";`, `node:fs ${stranger}`],
  ["document", "src/scene/a.ts", `document.createElement("p");`, "mentions document"],
  ["document by its name", "src/scene/a.ts", `globalThis["document"];`, "mentions document"],
  ["window in a template", "src/text/a.ts", `\`\${window.innerWidth}\`;`, "mentions window"],
  ["Date", "src/figures/a.ts", `Date.now();`, "mentions Date"],
  ["Math.random", "src/layout/a.ts", `Math.random();`, "mentions Math.random"],
  ["Math.random by its name", "src/layout/a.ts", `Math["random"]();`, "mentions Math.random"],
];

test("the source keeps the order of the rooms and leaves the page to the renderers", () => {
  expect(sources.size).toBeGreaterThan(3);
  expect(violations(sources)).toEqual([]);
});

describe("a planted violation is reported", () => {
  test("and a sound tree has none", () => {
    expect(violations(new Map(Object.entries(sound)))).toEqual([]);
  });

  test.each(planted)("%s", (_, path, text, expected) => {
    const tree = new Map(Object.entries({ ...sound, [path]: text }));
    expect(violations(tree)).toEqual([`${path}: ${expected}`]);
  });

  test("room that does not exist", () => {
    const tree = new Map(Object.entries({ ...sound, "src/utils/a.ts": "" }));
    expect(violations(tree)).toEqual([`src/utils/a.ts: "utils" is not a room`]);
  });
});
