import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { onTestFinished } from "vitest";
import { launchOptions } from "../../scripts/chromium.mjs";

/** A page in Chromium, and everything that went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, and breaches of the page's security policy. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for and lie outside the page's own folder or server. */
  readonly strangers: readonly string[];
  /** The sum of the page's layout shifts (web.dev/cls), so far. */
  shift(): Promise<number>;
}

interface Watched extends Window {
  tlShift: number;
}

let browser: Promise<Browser> | undefined;

/** The one Chromium of a test file. */
function launched(): Promise<Browser> {
  browser ??= chromium.launch(launchOptions());
  return browser;
}

/** Ends the Chromium of this test file, if there is one. */
export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Opens a page till the end of the test; `before` may prepare it, for example delay what it loads. */
export async function visit(
  url: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> {
  const context = await (await launched()).newContext({ viewport: { width: 1200, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  const own = new URL(url).origin === "null" ? "file:" : new URL(url).origin;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith("data:")) strangers.push(request.url());
  });
  if (options.javaScriptEnabled !== false) {
    await page.exposeFunction("tlComplain", (text: string) => complaints.push(text));
    await page.addInitScript(() => {
      const watched = window as unknown as Watched & { tlComplain(text: string): void };
      addEventListener("securitypolicyviolation", (event) => {
        watched.tlComplain(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
      watched.tlShift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          watched.tlShift += entry.value;
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
  }
  await before(page);
  await page.goto(url, { waitUntil: "load" });
  return {
    page,
    complaints,
    strangers,
    shift: () => page.evaluate(() => (window as unknown as Watched).tlShift),
  };
}

/** Waits until each of these shows a figure; returns the ids of the themes in the first. */
export async function drawn(page: Page, ...selectors: string[]): Promise<(string | null)[]> {
  for (const selector of selectors)
    await page.locator(`${selector} .tl-picture g[data-theme]`).first().waitFor();
  const themes = page.locator(`${selectors[0]} .tl-picture g[data-theme]`);
  return themes.evaluateAll((all) => all.map((theme) => theme.getAttribute("data-theme")));
}

/** How far the page can be scrolled sideways, in px. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe objects to in the page, by WCAG 2.2 AA and its own best practices: the rule, and where. */
export async function objections(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  // Evaluated by the debugger, which no policy of the page's can forbid.
  await page.evaluate(source);
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  return page.evaluate(async (values) => {
    const { axe: own } = window as unknown as { axe: typeof axe };
    const { violations } = await own.run({ runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, rules);
}
