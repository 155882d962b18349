import { build } from "esbuild";
import { chromium } from "playwright";
import { launchOptions } from "../scripts/chromium.mjs";

const viewport = { width: 1280, height: 900 };
const blank = '<!doctype html><meta charset="utf-8"><style>body{margin:0}</style><div id="host"></div>';

/** A Chromium that has started; `CHROMIUM` may name one. */
export const launch = () => chromium.launch(launchOptions());

/** A module of this folder, with all that it imports, as one minified script. */
export async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    write: false,
  });
  return outputFiles[0].text;
}

/** Calls `work(page)` with a page of a fresh context in which the script has run: nothing is cached, nothing is warm. */
export async function inFreshPage(browser, script, work) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.setContent(blank);
    await page.addScriptTag({ content: script });
    return await work(page);
  } finally {
    await context.close();
  }
}
