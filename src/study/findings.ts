import { StudyError } from "./errors.ts";
import type { Issue } from "./model.ts";
import { brief } from "./path.ts";

/** Collects what is wrong and what is odd while a study is read. Paths: "" is the whole study. */
export class Findings {
  readonly errors: Issue[] = [];
  readonly warnings: Issue[] = [];
  /** What a getter of the input threw. */
  cause: unknown;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Notes a problem; `text` goes on where the path ends: " is missing". */
  error(code: string, path: string, text: string): void {
    if (this.errors.length >= this.#limit) {
      this.stop("LIMIT_ISSUES", "", ` has more than ${this.#limit} problems`);
    }
    this.errors.push(issue(code, path, text));
  }

  /** Notes something legal but suspicious, changed, or left out. */
  warn(code: string, path: string, text: string): void {
    const room = this.#limit - this.warnings.length;
    if (room > 1) this.warnings.push(issue(code, path, text));
    else if (room === 1)
      this.warnings.push(issue("LIMIT_ISSUES", "", ` has ${this.#limit} warnings or more`));
  }

  /** Ends the reading at a limit. @throws StudyError */
  stop(code: string, path: string, text: string): never {
    this.errors.unshift(issue(code, path, text));
    throw this.toError();
  }

  toError(): StudyError {
    return new StudyError(this.errors, this.cause);
  }
}

function issue(code: string, path: string, text: string): Issue {
  return Object.freeze({ code, path: path || "$", message: (path ? brief(path) : "the study") + text });
}
