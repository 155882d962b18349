import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forms, layouts, sorts } from "../../src/figures/options.ts";
import { measures } from "../../src/measures/measure.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { installPacked } from "./pack.ts";
import { serve } from "./serve.ts";
import { closeChromium, visit } from "./visit.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const pkg = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** A fenced block of the README, with the line that it begins on. */
interface Snippet {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

const snippets: Snippet[] = [...readme.matchAll(/^( *)```(.*)\n([\s\S]*?)^\1```$/gm)].map((match) => ({
  language: match[2] as string,
  code: match[3] as string,
  line: readme.slice(0, match.index).split("\n").length,
}));

/** The snippets of a language; there must be some. */
function of(language: string): Snippet[] {
  const those = snippets.filter((snippet) => snippet.language === language);
  if (!those.length) throw new Error(`README.md has no ${language} snippet`);
  return those;
}

// What a reader of the README has: a folder with the package installed, the script-tag file, and the study shown there.
const folder = mkdtempSync(join(tmpdir(), "themeloom-readme-"));
let tarball: string;
let url: string;
let close: () => void;

beforeAll(async () => {
  writeFileSync(join(folder, "package.json"), `{ "type": "module", "private": true }`);
  writeFileSync(join(folder, "study.json"), of("json")[0]?.code ?? "");
  cpSync(join(root, "dist/themeloom.iife.min.js"), join(folder, "themeloom.iife.min.js"));
  tarball = installPacked(folder);
  ({ url, close } = await serve(folder));
});

afterAll(async () => {
  close?.();
  await closeChromium();
  rmSync(folder, { recursive: true });
});

/** What a command that is run in the folder prints; throws with all that it said if it fails. */
function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.at(-1)}\n${stdout}${stderr}`);
  return stdout;
}

/** Opens a page of the folder and waits until each of these has drawn. */
async function open(page: string, html: string, ...selectors: string[]): Promise<void> {
  writeFileSync(
    join(folder, page),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${html}`,
  );
  const { page: tab, complaints, strangers } = await visit(new URL(page, url).href);
  for (const selector of selectors) await tab.locator(`${selector} g[data-theme]`).first().waitFor();
  expect([complaints, strangers]).toEqual([[], []]);
}

/** How the snippets of each language are run. */
const runners: Readonly<Record<string, (snippet: Snippet) => Promise<void>>> = {
  async html({ code, line }) {
    const elements = [...new Set(code.match(/<(thematic-map|divergence-chart)\b/g))].map((tag) =>
      tag.slice(1),
    );
    expect(elements).not.toEqual([]);
    await open(`html-${line}.html`, code, ...elements);
  },

  async ts({ code, line }) {
    const file = `ts-${line}.ts`;
    const compilerOptions = {
      ...{ target: "es2022", module: "esnext", moduleResolution: "bundler", strict: true },
      ...{ lib: ["es2023", "dom"], noEmit: true, types: [] },
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
    writeFileSync(join(folder, file), code);
    run(process.execPath, join(root, "node_modules/typescript/bin/tsc"));
    const options: BuildOptions = { bundle: true, format: "esm", logLevel: "error", absWorkingDir: folder };
    await build({ ...options, entryPoints: [file], outfile: join(folder, `ts-${line}.js`) });
    const ids = [...new Set(code.match(/"#\w+"/g))].map((id) => id.slice(2, -1));
    const places = ids.map((id) => `<div id="${id}"></div>`).join("");
    const script = `<script type="module" src="ts-${line}.js"></script>`;
    await open(`ts-${line}.html`, places + script, ...ids.map((id) => `#${id}`));
  },

  async js({ code }) {
    run(process.execPath, "--input-type=module", "--eval", code);
    const written = [...code.matchAll(/writeFileSync\("(.+?)"/g)].map(([, name]) => name as string);
    expect(written).not.toEqual([]);
    for (const name of written) expectDrawn(name);
  },

  async json({ code }) {
    expect(parseStudy(code).warnings).toEqual([]);
  },

  async sh({ code }) {
    for (const line of code.trim().split("\n")) runLine(line);
  },
};

/** One line of a shell snippet. What npm does with this repository is only looked up: the tests are part of it. */
function runLine(line: string): void {
  const [, script] = /^npm (?:run )?(\w+)$/.exec(line) ?? [];
  if (line === "npm pack") expect(existsSync(join(folder, tarball))).toBe(true);
  else if (script) expect(Object.keys(pkg.scripts)).toContain(script);
  else if (line.startsWith("npm install ")) expect(line).toBe(`npm install ./${tarball}`);
  else if (line.startsWith("npx themeloom ")) {
    run("bash", "-ec", line);
    for (const [, name] of line.matchAll(/(?:-o|>) (\S+)/g)) expectDrawn(name as string);
  } else throw new Error(`No way to run: ${line}`);
}

/** That a command has written the file, with what its name promises in it. */
function expectDrawn(name: string): void {
  const text = readFileSync(join(folder, name), "utf8");
  expect(text).toMatch(name.endsWith(".svg") ? /^<svg .*data-theme=.*<\/svg>\n?$/s : /^Theme,/);
  rmSync(join(folder, name));
}

describe("the README", () => {
  test.each(snippets.map((snippet) => [snippet.line, snippet.language, snippet] as const))(
    "line %i: the %s snippet runs",
    async (_line, language, snippet) => {
      const runner = runners[language];
      if (!runner) throw new Error(`There is no way to run a snippet in "${language}".`);
      await runner(snippet);
    },
    120_000,
  );

  test("has a snippet of every kind", () => {
    expect([...new Set(snippets.map(({ language }) => language))].sort()).toEqual(
      Object.keys(runners).sort(),
    );
  });

  test("shows figures that are what docs/figures.mjs draws (else: npm run docs)", () => {
    const images = [...readme.matchAll(/!\[[^\]]+\]\((.+?)\)/g)].map(([, path]) => path as string);
    expect(images).toEqual(["docs/thematic-map.svg", "docs/divergence-chart.svg"]);
    run(process.execPath, join(root, "docs/figures.mjs"), folder);
    for (const image of images) {
      const drawn = readFileSync(join(folder, image.replace("docs/", "")), "utf8");
      expect(drawn === readFileSync(join(root, image), "utf8"), image).toBe(true);
    }
  });

  test("links to what is there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)(.+?)\)/g)].map(([, path]) => path as string);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(existsSync(join(root, link)), link).toBe(true);
  });

  test("names every option, every attribute, every event and every value", () => {
    const named = new Set([...readme.matchAll(/`([\w-]+)(?:="\w+")?`/g)].map(([, name]) => name));
    const said = run(
      process.execPath,
      "--input-type=module",
      "--eval",
      `
      import { parseStudy, thematicMap } from "themeloom";
      import { ThematicMap } from "themeloom/elements";
      const study = parseStudy({ version: 1, groups: [], themes: [] });
      try { thematicMap(study, { nothing: 1 }); }
      catch ({ message }) { console.log(JSON.stringify([message, ThematicMap.observedAttributes])); }
    `,
    );
    const [message, attributes] = JSON.parse(said) as [string, string[]];
    const options = message.replace(/.*: use /, "").split(", ");
    expect(options).toContain("layout");
    const declared = readFileSync(join(root, "dist/chunks/view.d.ts"), "utf8");
    const [, events] = /interface ViewEvents \{([\s\S]*?)\n\}/.exec(declared) ?? [];
    const types = [...(events ?? "").matchAll(/^ {4}readonly (\w+):/gm)].map(([, type]) => type);
    expect(types).toContain("statechange");
    for (const name of [...options, ...attributes, ...types, ...layouts, ...forms, ...sorts, ...measures]) {
      expect([...named], name).toContain(name);
    }
  });

  test("has the figures of `themeloom --help` and of package.json right", () => {
    const help = run(process.execPath, join(root, "dist/cli.js"), "--help");
    const flags = [
      ...of("sh")
        .map(({ code }) => code)
        .join()
        .matchAll(/(?<= )--?[a-z][a-z-]*/g),
    ].flat();
    expect(flags).toContain("--figure");
    for (const flag of flags) expect(help).toMatch(new RegExp(`(^| )${flag}\\b`, "m"));
    expect(`>=${/Node ([\d.]+) or newer/.exec(readme)?.[1]}`).toBe(pkg.engines.node);
    expect(readme).toContain(`MIT, see [LICENSE](LICENSE)`);
  });
});
