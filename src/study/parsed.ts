import type { Study } from "./model.ts";

/** Whether this is a study as `parseStudy` returns it: it alone makes frozen ones that have warnings. */
export function isParsed(study: unknown): study is Study {
  return Object.isFrozen(study) && Array.isArray((study as Partial<Study> | null)?.warnings);
}
