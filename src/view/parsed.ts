import type { Study } from "../study/model.ts";
import { parseStudy } from "../study/parse.ts";

/**
 * The study as `parseStudy` returns it, be it parsed already (it alone makes frozen ones) or not.
 *
 * @throws StudyError
 */
export function parsed(study: unknown): Study {
  const isParsed = Object.isFrozen(study) && Array.isArray((study as Partial<Study> | null)?.warnings);
  return isParsed ? (study as Study) : parseStudy(study);
}
