// `npm test`: sets up a fresh clone, builds, checks and tests, one step after another, up to the first that fails.
// Its last line counts the tests.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

const report = "node_modules/.cache/themeloom/vitest.json";
process.chdir(join(import.meta.dirname, ".."));

/** Name, command, and whether what it says is worth reading when all is well. */
const steps = [
  ["set-up", "node scripts/setup.mjs --tests", true],
  ["build", "rollup -c --silent"],
  ["types", "tsc"],
  ["style", "biome check --error-on-warnings"],
  ["unused code", "knip"],
  ["package", "publint --strict"],
  ["declarations", "attw --pack . --profile esm-only"],
  ["size", "size-limit"],
  ["tests", `vitest run --reporter=default --reporter=json --outputFile.json=${report}`, true],
];

const env = {
  ...process.env,
  PATH: `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`,
  STORYBOOK_DISABLE_TELEMETRY: "1",
};

/** Runs one step; says how long it took, and what it said if it failed. */
function passes([name, line, aloud]) {
  const [command, ...args] = line.split(" ");
  const start = performance.now();
  if (aloud) console.log(`… ${name}`);
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env,
    maxBuffer: 2 ** 26,
    shell: process.platform === "win32",
    stdio: ["ignore", aloud ? "inherit" : "pipe", aloud ? "inherit" : "pipe"],
    timeout: 20 * 60_000,
  });
  const ok = status === 0;
  if (!ok) console.error(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`);
  console.log(`${ok ? "✓" : "✗"} ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return ok;
}

/** What Vitest counted. A file that could not even start has failed, and so has a run that ended badly. */
function count(ok) {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  const vitest = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : none;
  const broken = vitest.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: vitest.numPassedTests,
    failed: Math.max(vitest.numFailedTests + broken.length, ok ? 0 : 1),
    skipped: vitest.numPendingTests + vitest.numTodoTests,
  };
}

rmSync(report, { force: true });
const ok = steps.every(passes);
const { passed, failed, skipped } = count(ok);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed ? 1 : 0;
