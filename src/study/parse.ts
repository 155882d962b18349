import { checkDoubts } from "./doubts.ts";
import { Findings } from "./findings.ts";
import { identify } from "./ids.ts";
import { isJSONText, readJSON } from "./json.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { mend } from "./mend.ts";
import type { Study } from "./model.ts";
import { readStudy } from "./read.ts";
import { checkNames } from "./rules.ts";
import { checkTallies } from "./tallies.ts";

/**
 * A checked, complete and frozen study from JSON text (a string or UTF-8 bytes) or from plain data. The input is not
 * changed. What is legal but suspicious, or was mended or left out, is in the study's `warnings`.
 *
 * @throws StudyError with all problems, each with a code, a JSON path and a sentence; at a limit, with those found so far.
 */
export function parseStudy(input: unknown, limits: Partial<Limits> = {}): Study {
  const all: Limits = { ...defaultLimits, ...limits };
  const findings = new Findings(all.issues);
  const reading = readStudy(isJSONText(input) ? readJSON(input, all, findings) : input, all, findings);
  mend(reading, findings);
  identify(reading.places, findings);
  checkNames(reading, findings);
  checkTallies(reading, findings);
  checkDoubts(reading, findings);
  if (findings.errors.length) throw findings.toError();
  reading.made.forEach(Object.freeze);
  // Without errors every required field is there and nothing is null but counts.
  return Object.freeze({ ...(reading.study as Study), warnings: Object.freeze(findings.warnings) });
}
