import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import dts from "rollup-plugin-dts";
import esbuild from "rollup-plugin-esbuild";

const pkg = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const dependencies = Object.keys(pkg.dependencies).map((name) => new RegExp(`^${name}($|/)`));
const languages = ["ar", "de", "es", "fr"];
const libraries = {
  index: "src/index.ts",
  elements: "src/elements/index.ts",
  statistics: "src/measures/statistics/index.ts",
  ...Object.fromEntries(languages.map((tag) => [`languages/${tag}`, `src/languages/${tag}.ts`])),
};
const typescript = esbuild({ target: "es2022", tsconfig: false });

/** Writes the licences of every package that a bundle contains to one text file beside it. */
function licences(fileName) {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const roots = modules.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
      const texts = [...new Set(roots)]
        .filter((root) => root && existsSync(root))
        .sort()
        .map((root) => {
          const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
          const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
          if (!file) this.error(`${name} has no licence file.`);
          return `${name} ${version}\n\n${readFileSync(join(root, file), "utf8").trim()}\n`;
        });
      this.emitFile({ type: "asset", fileName, source: texts.join(`\n${"-".repeat(72)}\n\n`) });
    },
  };
}

/** Writes each dictionary once more as JSON, for pages without a build: the attribute `words` of an element names such a file. */
function dictionaries() {
  return {
    name: "dictionaries",
    async writeBundle({ dir }) {
      for (const tag of languages) {
        const [words] = Object.values(await import(pathToFileURL(resolve(dir, `languages/${tag}.js`)).href));
        writeFileSync(join(dir, `languages/${tag}.json`), JSON.stringify(words));
      }
    },
  };
}

/** @type {import("rollup").RollupOptions[]} */
export default [
  {
    // For npm: ES modules that share chunks, with d3 and valibot left to the application's own bundler.
    input: { ...libraries, cli: "src/cli/main.ts" },
    external: [/^node:/, ...dependencies],
    plugins: [typescript, dictionaries()],
    output: {
      dir: "dist",
      format: "es",
      sourcemap: true,
      banner: ({ fileName }) => (fileName === "cli.js" ? "#!/usr/bin/env node" : ""),
      chunkFileNames: "chunks/[name].js",
      hoistTransitiveImports: false,
    },
  },
  {
    // For a script tag: one file with everything inside, and the global `themeloom`.
    input: "src/bundle.ts",
    plugins: [nodeResolve(), typescript, licences("themeloom.iife.licences.txt")],
    output: {
      file: "dist/themeloom.iife.min.js",
      format: "iife",
      name: "themeloom",
      sourcemap: true,
      plugins: [
        terser({
          format: {
            comments: false,
            preamble: `/*! themeloom ${pkg.version}, MIT. What it contains: themeloom.iife.licences.txt */`,
          },
        }),
      ],
    },
  },
  {
    input: libraries,
    external: dependencies,
    plugins: [dts()],
    output: {
      dir: "dist",
      format: "es",
      entryFileNames: "[name].d.ts",
      chunkFileNames: "chunks/[name].d.ts",
    },
  },
];
