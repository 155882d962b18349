import type { Study } from "../study/model.ts";
import { parseStudy } from "../study/parse.ts";
import { isParsed } from "../study/parsed.ts";

/**
 * The study as `parseStudy` returns it, be it parsed already or not.
 *
 * @throws StudyError
 */
export function parsed(study: unknown): Study {
  return isParsed(study) ? study : parseStudy(study);
}
