import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromFragment, toFragment } from "../../../src/view/fragment.ts";
import { changedState, initialState } from "../../../src/view/state.ts";

describe("the state in an address", () => {
  test("is what can be read, and nothing that only passes", () => {
    const state = changedState(initialState, {
      selected: "a role & more",
      hovered: "trust",
      hiddenGroups: ["leaders"],
      table: true,
      help: true,
    });
    expect(decodeURIComponent(toFragment(state))).toBe(
      'selected=a+role+&+more&hiddenGroups=["leaders"]&table=true',
    );
    expect(toFragment(initialState)).toBe("");
  });

  test("comes back as it was", () => {
    const list = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: "grapheme" });
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => !Object.is(value, -0));
    const state = fc.record(
      {
        selected: text,
        query: text,
        collapsed: list,
        hiddenGroups: list,
        table: fc.boolean(),
        tableSort: fc.record({ column: fc.nat(), descending: fc.boolean() }),
        zoom: fc.record({ scale: number, x: number, y: number }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(state, (change) => {
        const expected = changedState(initialState, change);
        expect(changedState(initialState, fromFragment(`#${toFragment(expected)}`))).toEqual(expected);
      }),
    );
  });

  test("has no part that the library does not know, or of another kind", () => {
    expect(fromFragment("#section-2")).toEqual({});
    expect(fromFragment("__proto__=1&constructor=2&width=9000&words={}")).toEqual({});
    expect(
      fromFragment('collapsed=trust&hiddenGroups=[1]&zoom={"scale":1e999}&table="yes"&tableSort=null'),
    ).toEqual({});
    expect(fromFragment("selected=true&zoom=null&table=false")).toEqual({ selected: "true", table: false });
  });
});
