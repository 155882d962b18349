import type { Dictionary } from "../words/message.ts";
import { AttributeFile } from "./download.ts";

/** The dictionary in the JSON file that the attribute `words` of an element names. */
export class WordsSource {
  readonly #file: AttributeFile;
  #last: { readonly bytes: ArrayBuffer; readonly words: Dictionary } | undefined;
  /** Why there is none, until that is told. */
  #problem: Error | undefined;
  #failed = false;

  /** Calls `arrived` when the file was loaded, or could not be. */
  constructor(host: HTMLElement, arrived: () => void) {
    this.#file = new AttributeFile(host, "words", arrived);
  }

  /** Whether a dictionary may still come. */
  get waiting(): boolean {
    return this.#file.waiting;
  }

  /** The dictionary, if there is one by now; none where it could not be loaded or read. Begins to load it. */
  read(): Dictionary | undefined {
    if (this.#failed) return undefined;
    try {
      const bytes = this.#file.read();
      if (!bytes) return undefined;
      if (this.#last?.bytes !== bytes) {
        this.#last = { bytes, words: JSON.parse(new TextDecoder().decode(bytes)) };
      }
      return this.#last.words;
    } catch (error) {
      this.#failed = true;
      this.#problem = error as Error;
      return undefined;
    }
  }

  /** Why the dictionary could not be had, told once. */
  takeProblem(): Error | undefined {
    const problem = this.#problem;
    this.#problem = undefined;
    return problem;
  }

  stop(again = false): void {
    if (again) this.#failed = false;
    this.#file.stop(again);
  }
}
