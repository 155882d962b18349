import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPacked, linkModule, npm } from "./pack.ts";
import { serve } from "./serve.ts";
import { closeChromium, drawn, objections, overflow, visit } from "./visit.ts";

const folder = mkdtempSync(join(tmpdir(), "themeloom-frameworks-"));
let close: (() => void) | undefined;
let url: string;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, "../../examples/frameworks"), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist)$/.test(path),
  });
  installPacked(folder);
  for (const name of [
    ...["react", "react-dom", "vue", "svelte", "@types", "typescript", "vite"],
    ...["@vitejs", "@sveltejs", ".bin/tsc", ".bin/vite"],
  ]) {
    linkModule(folder, name);
  }
  symlinkSync("../node_modules", join(folder, "web-component/node_modules"), "junction");
  ({ url, close } = await serve(folder));
});
afterAll(async () => {
  close?.();
  await closeChromium();
  rmSync(folder, { recursive: true });
});

describe.each([
  ["react", "react/dist/", "#app > div:nth-of-type(1)", "#app > div:nth-of-type(2)"],
  ["vue", "vue/dist/", "#app > div:nth-of-type(1)", "#app > div:nth-of-type(2)"],
  ["svelte", "svelte/dist/", "#app > div:nth-of-type(1)", "#app > div:nth-of-type(2)"],
  ["web-component", "web-component/", "thematic-map", "divergence-chart"],
])("%s", (name, path, map, chart) => {
  beforeAll(() => {
    // With nothing but the package as it ships; the assets beside the page, wherever that is served.
    if (name !== "web-component") npm(["run", "build", "--", "--base=./"], join(folder, name));
  }, 180_000);

  test("draws both figures, and what is selected in one is so in the other", async () => {
    const { page, complaints, strangers } = await visit(url + path);
    expect(await drawn(page, map, chart)).toHaveLength(6);
    const status = page.locator("#app > [role=status]");
    expect(await status.textContent()).toBe("Nothing is selected.");
    const option = page.locator(chart).getByRole("option", { name: /^Rain and cold/ });
    await option.click();
    await page.locator(`${map} .tl-selected`).waitFor();
    expect(await page.locator(`${chart} .tl-selected`).count()).toBe(1);
    expect(await status.textContent()).toMatch(/^Selected: /);
    await option.focus();
    await page.keyboard.press("Escape");
    await page.locator(`${map} .tl-selected`).waitFor({ state: "detached" });
    expect(await page.locator(`${chart} .tl-selected`).count()).toBe(0);
    expect(await status.textContent()).toBe("Nothing is selected.");
    expect([complaints, strangers]).toEqual([[], []]);
    expect(await objections(page)).toEqual([]);
  });

  test("closes a branch in one figure alone", async () => {
    const { page } = await visit(url + path);
    await drawn(page, map, chart);
    const rows = await page.locator(`${chart} [role=option]`).count();
    const branch = page.locator(map).locator("[role=treeitem][aria-expanded=true]").first();
    await branch.focus();
    await page.keyboard.press("ArrowLeft");
    await page.locator(map).locator("[role=treeitem][aria-expanded=false]").waitFor();
    expect(await page.locator(`${chart} [role=option]`).count()).toBe(rows);
  });

  test("fits a window of 320 px", async () => {
    const { page } = await visit(url + path, { viewport: { width: 320, height: 800 } });
    await drawn(page, map, chart);
    expect(await overflow(page)).toBe(0);
  });
});

test("a page keeps what a reader saw in its address", async () => {
  const { page } = await visit(`${url}web-component/`);
  await drawn(page, "thematic-map", "divergence-chart");
  await page
    .locator("thematic-map")
    .getByRole("treeitem", { name: /^Rain and cold/ })
    .click();
  await page.waitForURL(/#selected=/);
  const again = await visit(page.url());
  await drawn(again.page, "thematic-map", "divergence-chart");
  expect(await again.page.locator("thematic-map .tl-selected").count()).toBe(1);
  expect(await again.page.locator("divergence-chart .tl-selected").count()).toBe(1);
  expect(again.complaints).toEqual([]);
});
