import type { Figure } from "../figures/figure.ts";
import type { Study, Theme } from "../study/model.ts";
import type { ViewState } from "./state.ts";

/** `thematicMap`, `divergenceChart`, or your own: a pure function that throws when it cannot draw. */
export type Draw<Options> = (study: Study, options: Options) => Figure;

/** What the reader did it with. */
export type Cause = "pointer" | "keyboard";

/** What a listener is told, by type of event. All but `statechange`, `error` and `destroy` are the reader's own acts. */
export interface ViewEvents {
  /** The reader selected a theme, or cleared the selection: then id and theme are `undefined`. */
  readonly select: {
    readonly id: string | undefined;
    readonly theme: Theme | undefined;
    readonly cause: Cause;
  };
  /** The reader points at a theme, or moved the focus to it with the keyboard, or left it: then both are `undefined`. */
  readonly hover: {
    readonly id: string | undefined;
    readonly theme: Theme | undefined;
    readonly cause: Cause;
  };
  /** The reader opened or closed a theme's subthemes. */
  readonly toggle: {
    readonly id: string;
    readonly theme: Theme | undefined;
    readonly expanded: boolean;
    readonly cause: Cause;
  };
  /** The state is another one, by the reader or by the page. */
  readonly statechange: { readonly state: ViewState };
  /** The figure could not be drawn. What was shown before is still there, and the state is what it was. */
  readonly error: { readonly error: unknown };
  /** The view is gone. */
  readonly destroy: object;
}

/** A figure in a page. */
export interface View<Options = object> {
  /** The figure as it is shown. */
  readonly figure: Figure;
  /** Plain, frozen JSON. */
  readonly state: ViewState;
  /**
   * Draws another study, or with other options: `options` stand in for all that were given before. What the reader did
   * stays, but for the parts of the state that `options` name.
   *
   * @throws StudyError, OptionError, or what `draw` throws, where nobody listens to `error`.
   * @throws DOMException `InvalidStateError` after `destroy`.
   */
  update(change: { readonly study?: unknown; readonly options?: Options }): void;
  /**
   * Changes parts of the state; `undefined` clears one. Fires `statechange` if anything is different. Throws as `update` does.
   */
  setState(change: { readonly [name in keyof ViewState]?: ViewState[name] | undefined }): void;
  /** Calls the listener at each such event, until the function that it returns is called. */
  on<Type extends keyof ViewEvents>(type: Type, listener: (event: ViewEvents[Type]) => void): () => void;
  /** The figure as it is shown, but without what is only pointed at, as a standalone SVG document. */
  toSVG(): string;
  /** Takes everything out of the page again. May be called twice. */
  destroy(): void;
}
