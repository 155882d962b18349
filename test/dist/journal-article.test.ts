import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeChromium, drawn, objections, overflow, visit } from "./visit.ts";

const examples = join(import.meta.dirname, "../../examples");
const read = (file: string): string => readFileSync(join(examples, file), "utf8");

let server: ChildProcess;
let url: string;

beforeAll(async () => {
  server = spawn(process.execPath, [join(examples, "journal-article/serve.mjs"), "0"]);
  url = await new Promise((resolve, reject) => {
    server.stdout?.once("data", (chunk) => resolve(String(chunk).trim()));
    server.stderr?.once("data", (chunk) => reject(new Error(String(chunk))));
  });
});
afterAll(async () => {
  server.kill();
  await closeChromium();
});

const figures = ["thematic-map", "divergence-chart"] as const;

/** Where headings, figures and captions stand, and how large they are, in px. */
const places = (page: Page): Promise<number[]> => {
  const all = page.locator("h2, figcaption, figure svg").locator("visible=true");
  return all.evaluateAll((all) =>
    all.flatMap((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left, top + scrollY, width, height];
    }),
  );
};

test("index.html is what build.mjs makes (else: npm run docs)", () => {
  const folder = mkdtempSync(join(tmpdir(), "themeloom-article-"));
  const file = join(folder, "index.html");
  execFileSync(process.execPath, [join(examples, "journal-article/build.mjs"), file]);
  expect(readFileSync(file, "utf8") === read("journal-article/index.html")).toBe(true);
  rmSync(folder, { recursive: true });
});

test("quotes only what the study prints", () => {
  const quotes = [...read("journal-article/template.html").matchAll(/“([^”]+)”/g)].map(([, text]) =>
    text?.replace(/\s+/g, " "),
  );
  const printed = read("studies/peer-influence.json");
  expect(quotes).toHaveLength(3);
  for (const quote of quotes.filter((text) => text !== "Most")) expect(printed).toContain(quote);
});

test("is served under a strict policy, and nothing else is", async () => {
  const { headers } = await fetch(url);
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'",
  );
  for (const path of ["serve.mjs", "template.html", "../../package.json", "%2e%2e/%2e%2e/package.json"]) {
    expect((await fetch(new URL(path, url))).status, path).toBe(404);
  }
});

test("shows the static figures without any script", async () => {
  const { page } = await visit(url, { javaScriptEnabled: false });
  for (const figure of figures) {
    const svg = page.locator(`${figure} svg`).locator("visible=true");
    expect(await svg.count()).toBe(1);
    expect((await svg.boundingBox())?.width).toBe(720);
    expect(await svg.getAttribute("role")).toBe("img");
  }
});

test("keeps to its policy, and to itself", async () => {
  const { page, complaints, strangers } = await visit(url);
  expect(await drawn(page, ...figures)).toContain("institutions");
  await page.locator("thematic-map [data-theme=institutions].tl-item").hover();
  await page.locator("thematic-map [data-theme=institutions].tl-item").click();
  await page.keyboard.press("ArrowUp");
  await page.locator("thematic-map [data-theme=channels] .tl-toggle").click();
  expect([complaints, strangers]).toEqual([[], []]);
  expect(await objections(page)).toEqual([]);
});

test("shows in both figures what is selected in one", async () => {
  const { page } = await visit(url);
  await drawn(page, ...figures);
  await page.evaluate(() => {
    addEventListener("theme-select", (event) => {
      document.title = `${(event.target as Element).localName}: ${event.detail.theme?.label}`;
    });
  });
  await page.locator("divergence-chart [data-theme=institutions].tl-item").click();
  expect(await page.title()).toBe("divergence-chart: A role for institutions");
  expect(await page.locator("thematic-map .tl-selected").count()).toBe(1);
});

test.each([320, 390, 600, 768, 1200])("does not move when the script draws, at %i px", async (width) => {
  const viewport = { width, height: 900 };
  const { page: still } = await visit(url, { viewport, javaScriptEnabled: false });
  const before = await places(still);
  expect(await overflow(still)).toBe(0);
  // Slow, so that the static figures are painted first, with the reader at one of them.
  const { page, shift } = await visit(`${url}#fig-1`, { viewport }, async (page) => {
    await page.route(/themeloom\.iife|study\.json/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
  });
  await drawn(page, ...figures);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(await places(page)).toEqual(before);
  expect(await shift()).toBeLessThan(0.01);
  expect(await overflow(page)).toBe(0);
  expect(await page.locator("svg").locator("visible=true").count()).toBe(2);
});

test.each([true, false])("prints with its figures, with scripts: %s", async (javaScriptEnabled) => {
  const { page } = await visit(url, { javaScriptEnabled });
  if (javaScriptEnabled) await drawn(page, ...figures);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(countPages(pdf)).toBeGreaterThan(1);
  // Each group has a mark on most themes, in the map or in the chart.
  for (const group of ["frontline", "leaders"]) {
    const [, colour = ""] =
      new RegExp(`fill="#(\\w{6})" data-group="${group}"`).exec(read("journal-article/index.html")) ?? [];
    expect(countFills(pdf, colour), group).toBeGreaterThan(10);
  }
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 642, height: 900 });
  expect(await overflow(page)).toBe(0);
  expect(await page.locator("figure svg").locator("visible=true").count()).toBe(2);
});

const countPages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** How often a PDF sets the colour in which it fills. */
function countFills(pdf: Buffer, colour: string): number {
  const text = pdf.toString("latin1");
  const wanted = [0, 2, 4].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255);
  let count = 0;
  for (const { index, 0: start } of text.matchAll(/stream\r?\n/g)) {
    let content: string;
    try {
      content = inflateSync(pdf.subarray(index + start.length), { finishFlush: 2 }).toString("latin1");
    } catch {
      continue;
    }
    for (const [, ...rgb] of content.matchAll(/(\S+) (\S+) (\S+) rg\b/g)) {
      if (rgb.every((value, i) => Math.abs(Number(value) - (wanted[i] as number)) < 0.002)) count++;
    }
  }
  return count;
}
