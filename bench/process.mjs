import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** What a script of this folder prints as JSON about a request, in a process of its own; it fails after three minutes. */
export async function inProcess(script, request) {
  const path = join(import.meta.dirname, script);
  const { stdout } = await execute(process.execPath, [path, JSON.stringify(request)], { timeout: 180_000 });
  return JSON.parse(stdout.trim().split("\n").at(-1));
}
