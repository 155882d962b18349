import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "../../scripts/chromium.mjs";

const root = join(import.meta.dirname, "../..");
const bundle = readFileSync(join(root, "dist/themeloom.iife.min.js"), "utf8");

const strict = "default-src 'self'; style-src 'self'; script-src 'self'";
const policies = {
  strict,
  "strict, with Trusted Types": `${strict}; require-trusted-types-for 'script'`,
  "strict, with no Trusted Type at all": `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
};

const study = JSON.stringify({
  version: 1,
  title: "Two groups",
  groups: [
    { id: "a", label: "Group A", participants: 4 },
    { id: "b", label: "Group B", participants: 5 },
  ],
  themes: [
    {
      id: "one",
      label: "A </script> theme",
      subthemes: [
        { id: "two", label: "First subtheme", quotes: { a: 2, b: 3 }, participants: { a: 1, b: 2 } },
        { id: "three", label: "Second subtheme", quotes: { a: 0, b: 4 }, participants: { a: 0, b: 4 } },
      ],
    },
  ],
});

/** The library in the head, so that the elements are met before their children are there. In two parts, cut in the JSON. */
const [start, end] = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Article</title>
<link rel="stylesheet" href="page.css">
<script src="watch.js"></script><script src="themeloom.js"></script><script src="page.js" defer></script>
</head><body><main>
<thematic-map id="child"><script type="application/json">${study.replaceAll("<", "\\u003c")}</script><p>fallback</p></thematic-map>
<divergence-chart id="src" src="study.json"><p>fallback</p></divergence-chart>
<thematic-map id="bad" layout="spiral" src="study.json"><p>fallback</p></thematic-map>
<div id="mounted"></div>
</main></body></html>`.split(/(?<=Group A)/) as [string, string];

const files: Record<string, [type: string, text: string]> = {
  "/themeloom.js": ["text/javascript", bundle],
  "/study.json": ["application/json", study],
  "/page.css": ["text/css", "svg { fill: red } p { color: green } text { letter-spacing: 4px }"],
  "/watch.js": [
    "text/javascript",
    `window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));`,
  ],
  "/page.js": [
    "text/javascript",
    `fetch("study.json").then((response) => response.json()).then((study) => {
      window.view = themeloom.mount(document.querySelector("#mounted"), themeloom.divergenceChart, study);
    });`,
  ],
};

let server: Server;
let browser: Browser;
let policy = strict;

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = files[request.url ?? ""];
    response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", file?.[0] ?? "text/html");
    if (file) {
      response.end(file[1]);
    } else {
      response.write(start);
      setTimeout(() => response.end(end), 200);
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, errors };
}

const violations = (page: Page): Promise<string[]> => page.evaluate("violations");

describe.each(Object.entries(policies))("under a %s policy", (_, header) => {
  test("all ways to a figure draw it, it can be used, and nothing is violated", async () => {
    policy = header;
    const { page, errors } = await open();
    for (const place of ["#child", "#src", "#mounted"]) {
      await page.locator(`${place} .tl-picture svg`).waitFor();
      expect(await page.locator(`${place} > p`).count(), place).toBe(place === "#mounted" ? 0 : 1);
      expect(await page.locator(`${place} > p`).isVisible(), place).toBe(false);
    }
    await page.locator("#child .tl-item").first().click();
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("#child .tl-item").count()).toBe(1);
    await page.locator("#child .tl-toggle").click();
    expect(await page.locator("#child .tl-item").count()).toBe(3);
    await page.locator("#mounted .tl-item").first().hover();
    await page.setViewportSize({ width: 500, height: 800 });
    await page.waitForFunction("view.figure.width < 500");

    const item = page.locator("#child .tl-item").nth(1);
    expect(await item.evaluate((element) => getComputedStyle(element).position)).toBe("absolute");
    expect(await page.locator("#bad [role=alert]").innerText()).toContain("options.layout");
    expect(await page.locator("#bad p", { hasText: "fallback" }).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("and a violation would be noticed", async () => {
    policy = header;
    const { page } = await open();
    await page.evaluate(`document.body.setAttribute("style", "color: red")`);
    await page.waitForFunction("violations.length > 0");
    expect(await violations(page)).toEqual(["style-src-attr"]);
    await page.close();
  });
});
