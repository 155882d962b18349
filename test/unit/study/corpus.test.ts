import { describe, expect, it } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { cases, inputOf } from "../../data/corpus.ts";
import { deepFreeze, errorOf } from "./study.ts";

const natives = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const ownKeys = () => [
  ...natives.map((native) => Reflect.ownKeys(native).length),
  Object.keys(globalThis).length,
];

// The corpus has six more cases of the model, BI-085, BI-086, BI-240, BI-241, BI-243 and BI-244: they are about the
// options of figures, and stand with those.
describe("hostile and broken studies", () => {
  it.each(cases.map((one) => [`${one.id} ${one.name}`, one] as const))("%s", (_, one) => {
    const input = inputOf(one);
    const isPlain = typeof input === "object" && input !== null && !ArrayBuffer.isView(input);
    // A structure that was nested by hand may be too deep for a test's own recursion.
    if (isPlain && !one.js?.startsWith("nest(")) deepFreeze(input);
    const before = ownKeys();
    const start = process.cpuUsage();

    if (one.outcome === "reject" || one.limits) {
      const error = errorOf(input);
      expect(error.issues[0]).toMatchObject({ code: one.code, path: one.path });
      for (const { message } of error.issues) expect(message.length).toBeLessThan(500);
    }
    if (one.outcome !== "reject") {
      const study = parseStudy(input, one.limits);
      expect(study.warnings.map(({ code }) => code)).toEqual(
        one.warning ? expect.arrayContaining([one.warning]) : [],
      );
      expect(JSON.stringify(study.themes)).not.toMatch(/\\u0000|\\ud800|\bNaN\b/);
    }

    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
    expect(ownKeys()).toEqual(before);
  });

  it("are the cases that are expected", () => {
    expect(cases.length).toBe(125);
    expect(cases.filter(({ outcome }) => outcome === "reject").length).toBe(36);
  });
});
