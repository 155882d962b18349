import { StudyError } from "../../../src/study/errors.ts";
import type { Limits } from "../../../src/study/limits.ts";
import type { Issue } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";

/** What a test writes where the fields of interest go. */
export type Raw = Record<string, unknown>;

/** A sound study of two groups with four themes, into which a test puts what it is about. */
export function sound(): {
  version: number;
  groups: [Raw, Raw];
  themes: [Raw & { subthemes: [Raw, Raw] }, Raw];
} & Raw {
  return {
    version: 1,
    groups: [
      { id: "frontline", label: "Front-line clinicians", participants: 8 },
      { id: "leaders", label: "Strategic leaders", participants: 9 },
    ],
    themes: [
      {
        id: "power",
        label: "Power",
        subthemes: [
          { id: "contact", label: "Contact", quotes: { frontline: 9, leaders: 9 } },
          { id: "institutions", label: "Institutions", quotes: { frontline: 1, leaders: 9 } },
        ],
      },
      { id: "trust", label: "Trust", quotes: { frontline: 12, leaders: 14 } },
    ],
  };
}

/** A study with these themes, for the groups `a` (n = 8) and `b` (n = 9). */
export function withThemes(...themes: unknown[]): Raw {
  return {
    version: 1,
    groups: [
      { id: "a", label: "A", participants: 8 },
      { id: "b", label: "B", participants: 9 },
    ],
    themes,
  };
}

/** The error that parsing ends in. */
export function errorOf(input: unknown, limits?: Partial<Limits>): StudyError {
  try {
    parseStudy(input, limits);
  } catch (error) {
    if (error instanceof StudyError) return error;
    throw error;
  }
  throw new Error("the study was accepted");
}

/** The codes and paths of issues, for short: "INVALID_COUNT themes[0].quotes.a". */
export function briefly(issues: readonly Issue[]): string[] {
  return issues.map(({ code, path }) => `${code} ${path}`);
}

/** The sentences of what is wrong. */
export function problems(input: unknown): string[] {
  return errorOf(input).issues.map((issue) => issue.message);
}

/** The same value, frozen to its last leaf; views of bytes cannot be. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) {
      const { get, value: inner } = Object.getOwnPropertyDescriptor(value, key) ?? {};
      if (!get) deepFreeze(inner);
    }
  }
  return value;
}
