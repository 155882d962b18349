/** A file that an element loads. */
export interface Download {
  readonly src: string;
  readonly abort: AbortController;
  bytes?: ArrayBuffer;
  error?: Error;
}

/** The file that an attribute of an element names, loaded when it is first asked for. */
export class AttributeFile {
  readonly #host: HTMLElement;
  readonly #name: string;
  readonly #arrived: () => void;
  #download: Download | undefined;

  /** Calls `arrived` when the file was loaded, or could not be. */
  constructor(host: HTMLElement, name: string, arrived: () => void) {
    this.#host = host;
    this.#name = name;
    this.#arrived = arrived;
  }

  /** Whether the element names a file that is neither here nor lost. */
  get waiting(): boolean {
    const { bytes, error } = this.#download ?? {};
    return this.#host.hasAttribute(this.#name) && !bytes && !error;
  }

  /**
   * What is in the file, if it is here by now. Begins to load it.
   *
   * @throws Error where the file could not be loaded.
   */
  read(): ArrayBuffer | undefined {
    const src = this.#host.getAttribute(this.#name);
    if (src === null) return undefined;
    if (!this.#download) {
      this.#download = { src, abort: new AbortController() };
      void this.#load(this.#download);
    }
    if (this.#download.error) throw this.#download.error;
    return this.#download.bytes;
  }

  /** Ends a download; the next reading begins it anew. A file that was loaded stays, unless it shall be loaded again. */
  stop(again = false): void {
    this.#download?.abort.abort();
    if (again || !this.#download?.bytes) this.#download = undefined;
  }

  async #load(download: Download): Promise<void> {
    try {
      const url = new URL(download.src, this.#host.baseURI);
      const response = await fetch(url, { signal: download.abort.signal });
      if (!response.ok) throw new Error(`the server says ${response.status} ${response.statusText}`.trim());
      download.bytes = await response.arrayBuffer();
    } catch (cause) {
      download.error = new Error(`${download.src} could not be loaded: ${(cause as Error).message}`, {
        cause,
      });
    }
    if (this.#download === download) this.#arrived();
  }
}
