import type { Issue } from "./model.ts";

const shown = 5;

/**
 * What `parseStudy` throws: every problem of the study, in the order of the file; a limit that ended the reading comes
 * first. The message names the first few. `cause` is what a getter of the input threw, if one did.
 */
export class StudyError extends Error {
  override readonly name = "StudyError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], cause?: unknown) {
    const lines = issues.slice(0, shown).map((issue) => issue.message);
    if (issues.length > shown) lines.push(`and ${issues.length - shown} more`);
    super(lines.join("\n"), cause === undefined ? undefined : { cause });
    this.issues = issues;
  }
}
