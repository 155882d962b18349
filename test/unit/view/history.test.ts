import { expect, test } from "vitest";
import { createHistory } from "../../../src/view/acts/history.ts";
import { changedState, initialState, type StateChange, type ViewState } from "../../../src/view/state.ts";

/** A history of these changes, and the state after them. */
function after(...changes: StateChange[]): { undo: () => ViewState | undefined } {
  const history = createHistory();
  let state = initialState;
  for (const change of changes) {
    const next = changedState(state, change);
    history.note(state, next);
    state = next;
  }
  return {
    undo(): ViewState | undefined {
      const back = history.last;
      if (!back) return undefined;
      history.taken();
      state = changedState(state, back);
      return state;
    },
  };
}

test("takes back one change after the other, and then nothing", () => {
  const { undo } = after({ selected: "a" }, { collapsed: ["b"], selected: undefined });
  expect(undo()).toEqual({ ...initialState, selected: "a" });
  expect(undo()).toEqual(initialState);
  expect(undo()).toBeUndefined();
});

test("takes the letters of one search back together, and where a reader only looked not at all", () => {
  const { undo } = after(
    { query: "t" },
    { query: "tr" },
    { hovered: "a" },
    { zoom: { scale: 2, x: 0, y: 0 } },
  );
  expect(undo()).toEqual({ ...initialState, hovered: "a", zoom: { scale: 2, x: 0, y: 0 } });
  expect(undo()).toBeUndefined();
});

test("forgets a change that could not be drawn", () => {
  const history = createHistory();
  history.note(initialState, changedState(initialState, { selected: "a" }))();
  expect([history.size, history.last]).toEqual([0, undefined]);
});
