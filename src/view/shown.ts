import type { Figure } from "../figures/figure.ts";
import type { Study } from "../study/model.ts";
import type { Dictionary } from "../words/message.ts";
import type { Say } from "../words/say.ts";
import type { ViewState } from "./state.ts";
import type { Cause } from "./view.ts";
import type { ViewOptions } from "./view-options.ts";

/** Options that any figure may have, and the view goes by as well. */
export interface CommonOptions {
  readonly words?: Dictionary;
  readonly suppressBelow?: number;
  readonly expandTo?: number;
}

/** What a page shows: all that the parts of a view follow. */
export interface Shown {
  readonly study: Study;
  readonly figure: Figure;
  readonly state: ViewState;
  /** The figure's options, without those that the state has. */
  readonly options: CommonOptions;
  readonly view: ViewOptions;
  readonly say: Say;
  /** Who made it other than it was before. */
  readonly cause: Cause;
  /** Whether there is something to undo. */
  readonly canUndo: boolean;
  /** Whether it is what it was before, because that was asked for. */
  readonly undone: boolean;
}

/** What follows what is shown. */
export interface Follower {
  /** Follows what is shown now; `before` is what this part followed last. */
  show(now: Shown, before: Shown | undefined): void;
  /** Ends what would outlive the view's elements. */
  destroy?(): void;
}

/** A part of a view in the page: an element that follows what is shown. */
export interface Part extends Follower {
  readonly element: HTMLElement;
}
