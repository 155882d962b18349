import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** What a fresh Node without a page prints for a module; throws with its error if it does not end well. */
function node(module: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", module], {
    cwd: root,
    encoding: "utf8",
  });
}

const study = {
  version: 1,
  title: "Two groups",
  groups: [
    { id: "a", label: "Group A", participants: 4 },
    { id: "b", label: "Group B", participants: 5 },
  ],
  themes: [
    {
      label: "A theme",
      subthemes: [{ label: "A subtheme", quotes: { a: 2, b: 3 }, participants: { a: 1, b: 2 } }],
    },
  ],
};

test("the library draws in bare Node, by the package's own name", () => {
  const [map, chart] = JSON.parse(
    node(`
      import { divergenceChart, parseStudy, renderToString, thematicMap } from "themeloom";
      if (typeof document !== "undefined") throw new Error("There is a document.");
      const study = parseStudy(${JSON.stringify(study)});
      console.log(JSON.stringify([thematicMap(study), divergenceChart(study)].map(renderToString)));
    `),
  );
  for (const svg of [map, chart]) expect(svg).toMatch(/^<svg .*subtheme.*<\/svg>$/s);
  expect(map).not.toBe(chart);
});

test("the elements are safe to import on a server", () => {
  expect(node(`await import("themeloom/elements"); console.log(typeof customElements);`)).toBe("undefined\n");
});

test("the statistics need nothing else of the library", () => {
  expect(
    node(`
      import { fisherExact } from "themeloom/statistics";
      console.log(fisherExact({ x: 1, n: 8 }, { x: 7, n: 9 }).toFixed(4));
    `),
  ).toBe("0.0152\n");
  // Shared with the charts that draw some of them, but with nothing that reads or draws.
  const shared = [...read("dist/statistics.js").matchAll(/from '\.\/(chunks\/\w+\.js)'/g)].map(
    ([, name]) => name,
  );
  for (const name of new Set(shared)) {
    const chunk = read(`dist/${name}`);
    expect(chunk, name).not.toMatch(/^(import|export) .*from/m);
    expect(chunk, name).not.toMatch(/Study|Survey|tl-/);
  }
});

test("the schema can be imported", () => {
  const printed = node(`
    import schema from "themeloom/study.schema.json" with { type: "json" };
    console.log(typeof schema.$schema);
  `);
  expect(printed).toContain("string");
});

test("the command has a first line that a shell understands", () => {
  expect(read("dist/cli.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("the declarations are bundled and say nothing of d3", () => {
  const declarations = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".d.ts"),
  );
  expect(declarations).toEqual(expect.arrayContaining(["index.d.ts", "elements.d.ts", "statistics.d.ts"]));
  for (const file of declarations) {
    expect(read(`dist/${file}`), file).not.toMatch(/d3-|\.ts["']/);
  }
});

test("the declarations name everything that the library exports", async () => {
  const declared =
    read("dist/index.d.ts")
      .match(/export \{([^}]*)\}/g)
      ?.join(" ") ?? "";
  const names = JSON.parse(node(`console.log(JSON.stringify(Object.keys(await import("themeloom"))))`));
  expect(names).toContain("parseStudy");
  for (const name of names) expect(declared).toMatch(new RegExp(`\\b${name}\\b`));
});

test("the script-tag bundle needs nothing: no module, no page, no Node", () => {
  const code = read("dist/themeloom.iife.min.js");
  expect(code).toMatch(/^\/\*! themeloom \d+\.\d+\.\d+, MIT\./);
  expect(code).not.toMatch(/\b(import|require)\s*\(/);
  const context = createContext({});
  runInContext(code, context);
  const library = runInContext(
    `({ names: Object.keys(themeloom), title: themeloom.parseStudy(${JSON.stringify(study)}).title })`,
    context,
  );
  expect(library.names).toEqual(
    expect.arrayContaining(["parseStudy", "thematicMap", "renderToString", "mount"]),
  );
  expect(library.title).toBe("Two groups");
});

test("the script-tag bundle carries the licences of what it contains, and nothing unexpected", () => {
  const licences = read("dist/themeloom.iife.licences.txt");
  expect(licences.match(/^\S+ \d+\.\d+\.\d+$/gm)?.map((line) => line.split(" ")[0])).toEqual([
    "d3-dispatch",
    "d3-force",
    "d3-hierarchy",
    "d3-quadtree",
    "d3-selection",
    "d3-timer",
    "valibot",
  ]);
  expect(licences).toContain("Permission to use, copy, modify");
  expect(licences).toContain("MIT License");
});

test("what is written as a side effect is only what defines the elements", () => {
  const { sideEffects } = JSON.parse(read("package.json"));
  const shipped = sideEffects.filter((file: string) => file.startsWith("./dist/"));
  expect(shipped).toEqual(["./dist/elements.js", "./dist/themeloom.iife.min.js"]);
});

/** The files that `npm pack` would ship. */
let shipped: string[];

beforeAll(() => {
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm ? [process.execPath, npm] : ["npm"];
  const printed = execFileSync(command, [...before, "pack", "--dry-run", "--json", "--loglevel=silent"], {
    cwd: root,
    encoding: "utf8",
  });
  const [{ files }] = JSON.parse(printed);
  shipped = files.map(({ path }: { path: string }) => path);
});

test("npm ships exactly the library, its schema and its papers", () => {
  expect(
    shipped.filter((path) => !/^dist\/chunks\/[a-z-]+\d*(\.js|\.js\.map|\.d\.ts)$/.test(path)).sort(),
  ).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist/cli.js",
    "dist/cli.js.map",
    "dist/elements.d.ts",
    "dist/elements.js",
    "dist/elements.js.map",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/index.js.map",
    "dist/languages/ar.d.ts",
    "dist/languages/ar.js",
    "dist/languages/ar.js.map",
    "dist/languages/ar.json",
    "dist/languages/de.d.ts",
    "dist/languages/de.js",
    "dist/languages/de.js.map",
    "dist/languages/de.json",
    "dist/languages/es.d.ts",
    "dist/languages/es.js",
    "dist/languages/es.js.map",
    "dist/languages/es.json",
    "dist/languages/fr.d.ts",
    "dist/languages/fr.js",
    "dist/languages/fr.js.map",
    "dist/languages/fr.json",
    "dist/statistics.d.ts",
    "dist/statistics.js",
    "dist/statistics.js.map",
    "dist/themeloom.iife.licences.txt",
    "dist/themeloom.iife.min.js",
    "dist/themeloom.iife.min.js.map",
    "package.json",
    "study.schema.json",
  ]);
});

test("nothing shipped knows the folder in which it was built", () => {
  for (const path of shipped) expect(read(path).includes(root), path).toBe(false);
});
