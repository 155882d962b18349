import type { Study } from "../../study/model.ts";
import type { CommonOptions } from "../shown.ts";
import { changedState, type StateChange, type ViewState } from "../state.ts";
import type { Cause } from "../view.ts";
import type { ViewOptions } from "../view-options.ts";
import type { Stage } from "./acts.ts";
import type { Emitter } from "./emitter.ts";
import type { History } from "./history.ts";
import { createRequests, type Granted, type Request } from "./requests.ts";

/** What a figure is drawn from, beside the width of the page. */
export interface Given {
  readonly study: Study;
  readonly view: ViewOptions;
  readonly options: CommonOptions;
  readonly state: ViewState;
}

/** What is to be shown next, and why. */
export interface Step {
  readonly to: Given;
  readonly cause: Cause;
  readonly undone?: boolean;
}

/** What changes need of the view that they are done in. */
interface Place extends Pick<Emitter, "emit"> {
  readonly history: History;
  /** What is shown now is drawn from; `undefined` once the view is destroyed. */
  given(): Given | undefined;
  /** Whether that could be drawn. */
  attempt(step: () => Step): boolean;
}

/** All ways in which what is shown becomes another. */
export interface Changes extends Pick<Stage, "change" | "undo"> {
  /** What the page wants: an act of its own, or the reader's, where it grants what the reader has asked for. */
  byPage(next: (given: Given) => Given): void;
  /** What a reader has done, or taken back, in a linked figure: a step here as well, or one less. */
  byLink(change: StateChange, undone: boolean): void;
  /** Takes the last change back, as the page wants it. Returns whether there was one. */
  undoByPage(): boolean;
}

/** Changes of what is shown. What readers do is noted, so that it can be taken back. */
export function createChanges({ history, given, attempt, emit }: Place): Changes {
  const requests = createRequests();

  /** Notes what is done, or taken back; the function that is returned forgets it again. */
  const note = (before: ViewState, after: ViewState, undone: boolean): (() => void) => {
    if (!undone) return history.note(before, after);
    history.taken();
    return () => {};
  };

  /** What a reader wants: it is done at once, or the page is asked where that decides. */
  const wanted = (request: Request): void => {
    const now = given();
    const { change, act: cause, undone, tell } = request;
    if (!now) return;
    const state = changedState(now.state, change);
    if (state === now.state && !undone) return;
    if (now.view.controlled) {
      requests.ask(request, () => emit("request", { change, state, cause }));
      return;
    }
    const forget = note(now.state, state, undone);
    if (attempt(() => ({ to: { ...now, state }, cause, undone }))) tell();
    else forget();
  };

  return {
    change: (change, act, tell = () => {}) => wanted({ change, act, tell, undone: false }),
    undo(act): void {
      const change: StateChange | undefined = history.last;
      if (change) wanted({ change, act, undone: true, tell() {} });
    },
    byPage(next): void {
      let granted: Granted | undefined;
      let forget = (): void => {};
      const done = attempt(() => {
        const now = given() as Given;
        const to = next(now);
        granted = requests.granted(now.state, to.state);
        const { act: cause = "page", undone = false } = granted?.last ?? {};
        if (granted) forget = note(now.state, to.state, undone);
        return { to, cause, undone };
      });
      if (!done) forget();
      else for (const { tell } of granted?.all ?? []) tell();
    },
    byLink(change, undone): void {
      const now = given();
      const state = now && changedState(now.state, change);
      if (!now || !state || state === now.state) return;
      let forget = (): void => {};
      if (undone) history.takenElsewhere(now.state, state);
      else forget = history.note(now.state, state);
      if (!attempt(() => ({ to: { ...now, state }, cause: "page", undone }))) forget();
    },
    undoByPage(): boolean {
      const now = given();
      const { last } = history;
      if (!now || !last) return false;
      history.taken();
      const state = changedState(now.state, last);
      return attempt(() => ({ to: { ...now, state }, cause: "page", undone: true }));
    },
  };
}
