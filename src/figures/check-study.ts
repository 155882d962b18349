import { isParsed } from "../study/parsed.ts";

/**
 * Checks a study before it is drawn.
 * @throws TypeError for anything but what `parseStudy` returns: in plain data much may be missing, and all may be wrong.
 */
export function checkStudy(study: unknown): void {
  if (!isParsed(study)) throw new TypeError("This study was not read by parseStudy: call parseStudy first.");
}
