import type { ViewState } from "../state.ts";
import type { Act } from "../view.ts";

/** What a reader has asked the page for, last of all. */
export interface Asked {
  note(before: ViewState, wanted: ViewState, act: Act): void;
  /** With what the reader asked for that which the page now lets happen, once; `undefined` where nobody asked for it. */
  granted(before: ViewState, after: ViewState): Act | undefined;
}

/** Nothing is asked for. A page may answer at once or later, and a newer wish takes the place of an older one. */
export function createAsked(): Asked {
  let last: { readonly names: readonly string[]; readonly wanted: ViewState; readonly act: Act } | undefined;
  return {
    note(before, wanted, act): void {
      const names = Object.keys({ ...before, ...wanted }).filter((name) => !same(before[name], wanted[name]));
      last = { names, wanted, act };
    },
    granted(before, after): Act | undefined {
      if (!last) return undefined;
      const { names, wanted, act } = last;
      const isIt =
        names.every((name) => same(after[name], wanted[name])) &&
        names.some((name) => !same(before[name], after[name]));
      if (!isIt) return undefined;
      last = undefined;
      return act;
    },
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
