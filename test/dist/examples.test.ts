import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPacked, linkModule, npm } from "./pack.ts";
import { serve } from "./serve.ts";
import { closeChromium, drawn, objections, overflow, visit } from "./visit.ts";

const examples = join(import.meta.dirname, "../../examples");
const folder = mkdtempSync(join(tmpdir(), "themeloom-examples-"));

afterAll(async () => {
  await closeChromium();
  rmSync(folder, { recursive: true });
});

describe("script-tag.html", () => {
  const url = pathToFileURL(join(examples, "script-tag.html")).href;

  test("draws both figures from disk, without a complaint", async () => {
    const { page, complaints, strangers } = await visit(url);
    expect(await drawn(page, "thematic-map", "divergence-chart")).toHaveLength(6);
    expect(await page.locator("divergence-chart .tl-picture g[data-theme]").count()).toBe(4);
    expect([complaints, strangers]).toEqual([[], []]);
    expect(await objections(page)).toEqual([]);
  });

  test("tells the page what is selected, and shows it in both figures", async () => {
    const { page, complaints } = await visit(url);
    await drawn(page, "thematic-map", "divergence-chart");
    await page
      .locator("thematic-map")
      .getByRole("treeitem", { name: /^Rain and cold/ })
      .click();
    expect(await page.locator("main > [role=status]").textContent()).toBe("Selected: Rain and cold");
    expect(await page.locator("divergence-chart .tl-selected").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator("main > [role=status]").textContent()).toBe("Nothing is selected.");
    expect(await page.locator("divergence-chart .tl-selected").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each([320, 720])("fits a window of %i px", async (width) => {
    const { page } = await visit(url, { viewport: { width, height: 800 } });
    await drawn(page, "thematic-map", "divergence-chart");
    expect(await overflow(page)).toBe(0);
  });
});

describe("vite-app", () => {
  const app = join(folder, "vite-app");
  let url: string;
  let close: () => void;

  beforeAll(async () => {
    cpSync(join(examples, "vite-app"), app, {
      recursive: true,
      filter: (path) => !/[\\/](node_modules|dist)$/.test(path),
    });
    installPacked(app);
    for (const name of ["typescript", "vite", ".bin/tsc", ".bin/vite"]) linkModule(app, name);
    // Type-checks with nothing but the package's own declarations, then bundles.
    npm(["run", "build"], app);
    ({ url, close } = await serve(join(app, "dist")));
  }, 180_000);
  afterAll(() => close?.());

  test("draws both figures, linked, and tells what is selected", async () => {
    const { page, complaints, strangers } = await visit(url);
    expect(await drawn(page, "#map", "#chart")).toHaveLength(6);
    const panel = page.locator("#selection");
    expect(await panel.textContent()).toBe("Select a theme in one of the figures.");
    await page
      .locator("#chart")
      .getByRole("option", { name: /^Rain and cold/ })
      .click();
    expect(await panel.getByRole("heading").textContent()).toBe("Rain and cold");
    expect(await panel.textContent()).toContain("Daily cyclists 2 quotes, Occasional cyclists 19 quotes");
    expect(await page.locator("#map .tl-selected").count()).toBe(1);
    expect([complaints, strangers]).toEqual([[], []]);
    expect(await objections(page)).toEqual([]);
  });

  test("opens a study of one's own, and shows what was said", async () => {
    const { page, complaints } = await visit(url);
    await page.locator("input[type=file]").setInputFiles(join(examples, "studies/peer-influence.json"));
    await page
      .locator("#map")
      .getByRole("treeitem", { name: /^A role for institutions/ })
      .click();
    expect(await page.locator("#selection blockquote").textContent()).toMatch(/AHSN\. \(B3\)$/);
    expect(complaints).toEqual([]);
  });

  test("says what is wrong with a file, and keeps the figures", async () => {
    const { page, complaints } = await visit(url);
    const file = join(folder, "broken.json");
    writeFileSync(
      file,
      JSON.stringify({ version: 1, groups: [], themes: [{ label: "A", quotes: { x: -1 } }] }),
    );
    await page.locator("input[type=file]").setInputFiles(file);
    expect(await page.getByRole("alert").locator("p").textContent()).toBe("broken.json cannot be drawn:");
    expect(await page.getByRole("alert").locator("li").allTextContents()).toContain(
      "themes[0].quotes.x is -1: a count cannot be negative",
    );
    expect(await drawn(page, "#map")).toHaveLength(6);
    expect(complaints).toEqual([]);
  });

  test.each([320, 720, 1440])("fits a window of %i px", async (width) => {
    const { page } = await visit(url, { viewport: { width, height: 800 } });
    await drawn(page, "#map", "#chart");
    expect(await overflow(page)).toBe(0);
  });
});

describe("node-static.mjs", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(examples, "node-static.mjs"), ...args], { encoding: "utf8" });

  test("writes a static SVG", () => {
    const target = join(folder, "map.svg");
    const { status, stdout, stderr } = run(join(examples, "studies/peer-influence.json"), target);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/map\.svg: 720 × \d+ px\. Thematic map of Peer influence/);
    expect(readFileSync(target, "utf8")).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/s);
  });

  test("names the problems of a study", () => {
    const study = join(folder, "bad.json");
    writeFileSync(study, `{ "version": 1, "groups": [], "themes": [{}] }`);
    expect(run(study, join(folder, "none.svg"))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^themes\[0\]\.label is missing/m),
    });
  });
});
