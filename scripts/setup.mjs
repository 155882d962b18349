// Makes a fresh clone ready: the packages of the lockfile, those of every folder named, and, with --tests, the browser,
// the fonts and the tools that the tests use. Plain Node, because it runs before anything is installed.
// node scripts/setup.mjs [--tests] [folder ...]
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { findChromium } from "./chromium.mjs";

const windows = process.platform === "win32";
const minutes = 60_000;
process.chdir(join(import.meta.dirname, ".."));

/** What a command said, in its last lines, without colours, repetitions, or the addresses of this machine's network. */
function lastWords(said) {
  const lines = stripVTControlCharacters(said)
    .replace(/\b[a-z]+:\/\/[^\s'"]+/gi, "<address>")
    .replace(
      /(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|hostname:|resolve|to|from) '?[\w-]+(\.[\w-]+)+(:\d+)?'?/g,
      "$1 <host>",
    )
    .split(/\r?\n|\r/);
  return [...new Set(lines)].slice(-20).join("\n").trim();
}

/** Runs a command without input, so that it can ask nothing, and not for ever. */
function run(command, args, { timeout = minutes, env = {}, cwd } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 26,
    shell: windows && command !== process.execPath,
    stdio: ["ignore", "pipe", "pipe"],
    timeout,
  });
  return { ok: status === 0, said: lastWords(`${stdout ?? ""}\n${stderr ?? ""}\n${error?.message ?? ""}`) };
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Whether a folder's node_modules is what its lockfile says. Packages for other platforms may be absent. */
function installed(folder) {
  const hidden = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || (present[path] ? present[path].version === version : optional === true),
  );
}

function installPackages(folder) {
  if (installed(folder)) return;
  const where = folder === "." ? "" : ` of ${folder}/`;
  console.log(`Installing the packages of the lockfile${where} (npm ci) …`);
  const ci = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { npm_execpath: npm } = process.env;
  const options = { timeout: 10 * minutes, cwd: folder };
  const { ok, said } = npm ? run(process.execPath, [npm, ...ci], options) : run("npm", ci, options);
  if (!ok)
    stop(
      `${said}\n\nnpm ci failed: the packages of ${join(folder, "package-lock.json")} could not be installed.`,
    );
}

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .some((dir) => existsSync(join(dir, windows ? `${name}.exe` : name)));
const linux = process.platform === "linux";
/** Whether fontconfig's answer fits. Other systems than Linux bring fonts of their own. */
const fontconfig = (command, pattern, expected) => {
  if (!linux) return true;
  const { ok, said } = run(command, [pattern]);
  return ok && expected.test(said);
};
const scripts = [":lang=ja", ":lang=ar", ":lang=th", ":family=Noto Color Emoji"];

/** Everything that the tests use and npm cannot install, and the Debian packages that bring it. */
const tools = [
  { what: "Chromium", present: () => findChromium() !== undefined, debian: ["chromium"] },
  {
    what: "a font with the metrics of Arial (Liberation Sans, Arimo or Arial)",
    present: () => fontconfig("fc-match", "Arial", /"(Arial|Liberation Sans|Arimo)"/),
    debian: ["fontconfig", "fonts-liberation"],
  },
  {
    what: "fonts for all scripts (Noto)",
    present: () => scripts.every((pattern) => fontconfig("fc-list", pattern, /./)),
    debian: ["fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"],
  },
  { what: "xmllint", present: () => onPath("xmllint"), debian: ["libxml2-utils"], brew: "libxml2" },
  { what: "rsvg-convert", present: () => onPath("rsvg-convert"), debian: ["librsvg2-bin"], brew: "librsvg" },
];

/** Debian and Ubuntu, as root, or with a sudo that asks nothing in CI. */
function aptGet() {
  if (!linux || !onPath("apt-get")) return undefined;
  if (process.getuid() === 0) return ["apt-get"];
  return process.env.CI && run("sudo", ["-n", "true"]).ok ? ["sudo", "-n", "apt-get"] : undefined;
}

function installTools() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !findChromium()) stop(`CHROMIUM is ${CHROMIUM}, which does not start.`);
  let missing = tools.filter(({ present }) => !present());
  const [command, ...before] = aptGet() ?? [];
  const log = [];
  if (missing.length && command) {
    const apt = (...args) => {
      const waits = ["-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::http::Timeout=60"];
      const env = { DEBIAN_FRONTEND: "noninteractive" };
      log.push(run(command, [...before, ...waits, ...args], { timeout: 8 * minutes, env }).said);
    };
    apt("update");
    // One at a time, so that one that a distribution does not have keeps none of the others away.
    for (const { what, debian } of missing) {
      console.log(`Installing ${what} (apt-get) …`);
      apt("install", "-y", "--no-install-recommends", ...debian);
    }
    missing = missing.filter(({ present }) => !present());
  }
  if (missing.some(({ what }) => what === "Chromium")) {
    console.log("Installing Chromium (Playwright) …");
    const deps = command === "apt-get" ? ["--with-deps"] : [];
    const cli = "node_modules/playwright/cli.js";
    const options = { timeout: 8 * minutes };
    log.push(run(process.execPath, [cli, "install", ...deps, "chromium"], options).said);
    missing = missing.filter(({ present }) => !present());
  }
  if (missing.length === 0) return;
  const brew = missing.flatMap((tool) => tool.brew ?? []);
  stop(
    [
      ...log,
      "The tests need, and could not install:",
      ...missing.map(({ what }) => `  - ${what}`),
      `On Debian or Ubuntu: sudo apt-get install ${missing.flatMap(({ debian }) => debian).join(" ")}`,
      ...(brew.length ? [`On macOS: brew install ${brew.join(" ")}`] : []),
      "Elsewhere: put the commands on the PATH. A Chromium or Chrome can be named in the environment variable CHROMIUM.",
    ].join("\n"),
  );
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node ${process.versions.node} is too old: 20.19 or newer.`);
for (const folder of [".", ...process.argv.slice(2).filter((word) => word !== "--tests")])
  installPackages(folder);
if (process.argv.includes("--tests")) installTools();
