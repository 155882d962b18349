import type { Study } from "../study/model.ts";
import { parsed } from "../view/parsed.ts";
import { AttributeFile } from "./download.ts";

/** Where an element's study comes from: what it was given, else the file at `src`, else a JSON script among its children. */
export class StudySource {
  readonly #host: HTMLElement;
  readonly #file: AttributeFile;
  #given: unknown;
  #last: { readonly input: unknown; study?: Study } | undefined;

  /** Calls `arrived` when a file was loaded, or could not be. */
  constructor(host: HTMLElement, arrived: () => void) {
    this.#host = host;
    this.#file = new AttributeFile(host, "src", arrived);
  }

  /** A study, parsed or not, that goes before all other sources. */
  get given(): unknown {
    return this.#given;
  }

  set given(study: unknown) {
    this.#given = study ?? undefined;
    // The same object again, but perhaps changed inside.
    this.#last = undefined;
  }

  /** Whether a study may still come by itself. */
  get waiting(): boolean {
    return this.#host.hasAttribute("src")
      ? this.#file.waiting
      : this.#host.ownerDocument.readyState === "loading";
  }

  /**
   * The study, if there is one by now. Begins to load the file at `src`.
   *
   * @throws StudyError; Error where the file could not be loaded.
   */
  read(): Study | undefined {
    const input = this.#given ?? this.#file.read() ?? this.#child();
    if (input === undefined) return undefined;
    if (this.#last?.input !== input) this.#last = { input };
    this.#last.study ??= parsed(input);
    return this.#last.study;
  }

  /** Whether the JSON among the children is another one than was read last. */
  get stale(): boolean {
    const elsewhere = this.#given !== undefined || this.#host.hasAttribute("src");
    return !elsewhere && this.#child() !== this.#last?.input;
  }

  /** Ends a download; the next reading begins it anew. A file that was loaded stays, unless it shall be loaded again. */
  stop(again = false): void {
    this.#file.stop(again);
  }

  /** The text of the JSON child. Not before the page is parsed: till then it may be there in part. */
  #child(): string | undefined {
    if (this.#host.hasAttribute("src") || this.#host.ownerDocument.readyState === "loading") return undefined;
    const scripts = [...this.#host.children] as HTMLScriptElement[];
    return scripts.find(({ localName, type }) => localName === "script" && type === "application/json")
      ?.textContent as string | undefined;
  }
}
