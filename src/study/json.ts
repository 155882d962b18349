import type { Findings } from "./findings.ts";
import { walkJSON } from "./json-walk.ts";
import type { Limits } from "./limits.ts";
import { kindOf } from "./path.ts";
import { placesIn } from "./places.ts";
import { warnOfRepeats } from "./repeats.ts";

/** JSON in a string or in UTF-8 bytes. */
type JSONText = string | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/** Whether the input is JSON text, not data. */
export function isJSONText(input: unknown): input is JSONText {
  return typeof input === "string" || ArrayBuffer.isView(input) || kindOf(input) === "ArrayBuffer";
}

/**
 * The value of a JSON text, with or without a byte order mark. Warns of keys that an object has more than once.
 *
 * @throws StudyError `LIMIT_BYTES` before anything is parsed, `ENCODING`, `INVALID_JSON` with line and column.
 */
export function readJSON(input: JSONText, limits: Limits, findings: Findings): unknown {
  const size = typeof input === "string" ? input.length : input.byteLength;
  if (size > limits.bytes) findings.stop("LIMIT_BYTES", "", ` is larger than ${limits.bytes} bytes`);
  let text = "\0";
  try {
    text =
      typeof input === "string"
        ? input.replace(/^\ufeff/, "")
        : new TextDecoder("utf-8", { fatal: true }).decode(input);
  } catch {}
  // Of the bytes of UTF-16, every other one is NUL where the text is ASCII.
  if (text.slice(0, 2).includes("\0")) {
    findings.stop("ENCODING", "", " is not UTF-8 text: save the file as UTF-8");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const at = walkJSON(text);
    // Sound, and yet refused: engines differ in how deep a JSON they read.
    if (at === undefined) findings.stop("LIMIT_DEPTH", "", " is nested too deep to be read");
    findings.stop("INVALID_JSON", "", ` is not JSON: ${fault(text, at)}`);
  }
  warnOfRepeats(text, limits, findings);
  return value;
}

function fault(text: string, at: number): string {
  if (!text.trim()) return "the file is empty";
  const place = placesIn(text)(at);
  return at < text.length
    ? `see ${place}, at ${JSON.stringify(text.slice(at, at + 20))}`
    : `it ends too early, at ${place}`;
}
