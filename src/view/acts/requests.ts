import { changedState, type StateChange, type ViewState } from "../state.ts";
import type { Act } from "../view.ts";

/** What a reader has asked a page for. */
export interface Request {
  readonly change: StateChange;
  readonly act: Act;
  /** Whether it takes something back. */
  readonly undone: boolean;
  /** Tells listeners that it was done. */
  tell(): void;
}

/** What a page has granted: the reader's acts, of which the last one counts. */
export interface Granted {
  readonly last: Request;
  readonly all: readonly Request[];
}

/** What a page still has to decide on. */
export interface Requests {
  /** Lets the page hear of a request. What it changes meanwhile is its answer. */
  ask(request: Request, hear: () => void): void;
  /** What the page grants with a change of the state; `undefined` where the change is its own. */
  granted(before: ViewState, after: ViewState): Granted | undefined;
}

/** A page that has not answered after so many ms does not answer any more: the reader is elsewhere. */
const patience = 5000;

/**
 * Requests that nobody has made yet. An answer is any change while a request is heard; later, one that does what was asked
 * for and nothing else. It may answer several at once, and those before the last of them are not waited for any more.
 */
export function createRequests(): Requests {
  let pending: readonly (Request & { readonly at: number })[] = [];
  let heard: Request | undefined;
  return {
    ask(request, hear): void {
      pending = [...pending, { ...request, at: performance.now() }];
      const before = heard;
      heard = request;
      try {
        hear();
      } finally {
        heard = before;
      }
    },
    granted(before, after): Granted | undefined {
      if (after === before) return undefined;
      const now = performance.now();
      pending = pending.filter(({ at }) => now - at < patience);
      const all = pending.filter(
        ({ change }) => changedState(after, change) === after && changedState(before, change) !== before,
      );
      const asked = new Set(pending.flatMap(({ change }) => Object.keys(change)));
      const names = Object.keys({ ...before, ...after });
      const isAsked = names.every((name) => before[name] === after[name] || asked.has(name));
      const last = heard ?? (isAsked ? all.at(-1) : undefined);
      pending = last ? pending.slice(pending.findLastIndex((one) => all.includes(one)) + 1) : [];
      return last && { last, all };
    },
  };
}
