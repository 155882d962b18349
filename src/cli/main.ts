import { closeSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { defaultLimits } from "../study/limits.ts";
import { run } from "./run.ts";

/** The bytes of a file, or, of one without an end, as many as `parseStudy` refuses to read. */
function read(name: string): Uint8Array {
  const file = name === "-" ? 0 : openSync(name, "r");
  try {
    const chunks: Uint8Array[] = [];
    let left = defaultLimits.bytes + 1;
    while (left > 0) {
      const chunk = Buffer.alloc(Math.min(left, 2 ** 16));
      const length = readSync(file, chunk);
      if (!length) break;
      chunks.push(chunk.subarray(0, length));
      left -= length;
    }
    return Buffer.concat(chunks);
  } finally {
    if (file) closeSync(file);
  }
}

process.exitCode = run(process.argv.slice(2), {
  read,
  write: (name, text) => writeFileSync(name === "-" ? 1 : name, text),
  warn: (line) => console.error(line),
  version: (
    JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }
  ).version,
});
