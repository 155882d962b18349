import type { Figure } from "../figures/figure.ts";
import type { Study, Theme } from "../study/model.ts";
import type { StateChange, ViewState } from "./state.ts";
import type { GroupNumbers } from "./theme-numbers.ts";
import type { ViewOptions } from "./view-options.ts";

/** `thematicMap`, `divergenceChart`, or your own: a pure function that throws when it cannot draw. */
export type Draw<Options> = (study: Study, options: Options) => Figure;

/** What the reader did it with: a mouse, pen or finger, or the keyboard (assistive technology counts as one). */
export type Act = "pointer" | "keyboard";

/** Who did it: the reader, with what; or a script of the page. */
export type Cause = Act | "page";

/** A theme that a reader's act is about, where it stands and what the groups say on it. All `undefined` for none. */
export interface ThemeEvent {
  readonly id: string | undefined;
  readonly theme: Theme | undefined;
  /** From the theme at the top to the theme itself. */
  readonly path: readonly Theme[] | undefined;
  /** In the order of the study's groups. Small counts are bounds where the figure suppresses them. */
  readonly groups: readonly GroupNumbers[] | undefined;
  readonly cause: Act;
}

/** What a listener is told, by type of event. `select`, `hover` and `toggle` are the reader's own acts. */
export interface ViewEvents {
  /** The reader selected a theme, or cleared the selection. */
  readonly select: ThemeEvent;
  /** The reader points at a theme, or moved the focus to it with the keyboard, or left it. */
  readonly hover: ThemeEvent;
  /** The reader opened or closed a theme's subthemes. */
  readonly toggle: ThemeEvent & { readonly id: string; readonly expanded: boolean };
  /** The state is another one, by the reader or by the page; `undone` where that took something back. */
  readonly statechange: { readonly state: ViewState; readonly cause: Cause; readonly undone: boolean };
  /** Where the page decides: what the reader asks for, and the state as it would be. */
  readonly request: { readonly change: StateChange; readonly state: ViewState; readonly cause: Act };
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
  update(change: { readonly study?: unknown; readonly options?: Options & ViewOptions }): void;
  /**
   * Changes parts of the state, of which any option of the figure can be one; `undefined` clears it. Fires `statechange`
   * if anything is different. Throws as `update` does.
   */
  setState(change: StateChange<Options>): void;
  /** Takes the reader's last change back. Returns whether there was one. */
  undo(): boolean;
  /** Calls the listener at each such event, until the function that it returns is called. */
  on<Type extends keyof ViewEvents>(type: Type, listener: (event: ViewEvents[Type]) => void): () => void;
  /** The figure as it is shown, but without what is only pointed at, as a standalone SVG document. */
  toSVG(): string;
  /** Takes everything out of the page again. May be called twice. */
  destroy(): void;
}
