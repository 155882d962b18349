import { describe, expect, test } from "vitest";
import { createAsked } from "../../../src/view/acts/asked.ts";
import { changedState, initialState } from "../../../src/view/state.ts";

const open = changedState(initialState, { table: true });
const other = changedState(initialState, { help: true });

describe("what a reader asked for", () => {
  test("is the reader's when the page grants it, once, beside whatever else the page changes", () => {
    const asked = createAsked();
    asked.note(initialState, open, "keyboard");
    expect(asked.granted(initialState, changedState(open, { query: "trust" }))).toBe("keyboard");
    expect(asked.granted(initialState, open)).toBeUndefined();
  });

  test("is the page's own where nobody asked, where it is only a part, and where nothing changes", () => {
    const asked = createAsked();
    expect(asked.granted(initialState, open)).toBeUndefined();
    asked.note(initialState, changedState(open, { selected: "trust" }), "pointer");
    expect(asked.granted(initialState, open)).toBeUndefined();
    asked.note(open, initialState, "pointer");
    expect(asked.granted(initialState, other)).toBeUndefined();
  });

  test("is forgotten for what is asked for next", () => {
    const asked = createAsked();
    asked.note(initialState, open, "keyboard");
    asked.note(initialState, other, "pointer");
    expect(asked.granted(initialState, open)).toBeUndefined();
    expect(asked.granted(initialState, other)).toBe("pointer");
  });
});
