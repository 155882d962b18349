import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/** Quiet, without a sandbox (tests may run as root in a container), and without traffic of its own. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether the file is a browser that starts. Ubuntu's `chromium-browser`, for one, may only ask for a snap. */
function starts(path) {
  if (!path || !existsSync(path)) return false;
  // On Windows `--version` would open a window.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** The Chromium that the installed Playwright would use, wherever its cache is. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)("playwright").chromium.executablePath();
  } catch {
    return undefined;
  }
}

function* candidates() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) yield join(folder, process.platform === "win32" ? `${name}.exe` : name);
  }
  yield "/Applications/Chromium.app/Contents/MacOS/Chromium";
  yield "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  for (const variable of windowsFolders) {
    const folder = process.env[variable];
    if (folder) yield join(folder, "Google", "Chrome", "Application", "chrome.exe");
  }
  yield playwrightsOwn();
}

/** Node 20 has no `Iterator.prototype.find`. */
function firstThat(holds, values) {
  for (const value of values) if (holds(value)) return value;
  return undefined;
}

let found;

/**
 * The path of a Chromium that starts: the one that `CHROMIUM` names, if it is set; else the first on the PATH, in the
 * usual places, or in Playwright's cache. `undefined` where there is none.
 */
export function findChromium() {
  const { CHROMIUM } = process.env;
  found ??= firstThat(starts, CHROMIUM ? [CHROMIUM] : candidates());
  return found;
}

/** What Playwright's `chromium.launch` needs. Where no browser was found, Playwright says so when it starts one. */
export function launchOptions() {
  const executablePath = findChromium();
  return { ...(executablePath && { executablePath }), args: [...args] };
}
