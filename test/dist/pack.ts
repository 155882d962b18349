import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const root: string = join(import.meta.dirname, "../..");

/** Runs npm, whichever runs the tests, and returns what it prints; throws with all that it said if it fails. */
export function npm(args: readonly string[], cwd: string): string {
  const path = process.env.npm_execpath;
  const [command, ...before] = path ? [process.execPath, path] : ["npm"];
  const { status, stdout, stderr } = spawnSync(command, [...before, "--loglevel=silent", ...args], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Installs the package as npm would ship it into a folder: packed, unpacked, and with the packages that it depends on
 * and no others, but without the network. Returns the name of the tarball, which stays in the folder.
 */
export function installPacked(folder: string): string {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "themeloom"), { recursive: true });
  const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], root));
  execFileSync("tar", ["-xzf", filename, "-C", "node_modules/themeloom", "--strip-components=1"], {
    cwd: folder,
  });
  const { dependencies } = JSON.parse(readFileSync(join(modules, "themeloom/package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) linkModule(folder, name);
  // As npm would: the command, ready to run.
  mkdirSync(join(modules, ".bin"));
  chmodSync(join(modules, "themeloom/dist/cli.js"), 0o755);
  symlinkSync("../themeloom/dist/cli.js", join(modules, ".bin/themeloom"));
  return filename;
}

/** Lets a folder use a package of this repository's, or the commands that it brings (`.bin/vite`). */
export function linkModule(folder: string, name: string): void {
  symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
}
