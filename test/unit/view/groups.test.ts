import { expect, test } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { changedState, initialState } from "../../../src/view/state.ts";
import { isLast, withOnly, withToggled } from "../../../src/view/toolbar/groups.ts";

const study = parseStudy({
  version: 1,
  groups: ["a", "b", "c"].map((id) => ({ id, label: id })),
  themes: [],
});
const hidden = (...hiddenGroups: string[]) => ({
  study,
  state: changedState(initialState, { hiddenGroups }),
});

test("a group is hidden, and shown again", () => {
  expect(withToggled("b", hidden())).toEqual(["b"]);
  expect(withToggled("b", hidden("a", "b"))).toEqual(["a"]);
});

test("the last that is shown stays", () => {
  expect(isLast("c", hidden("a", "b"))).toBe(true);
  expect(isLast("c", hidden("a"))).toBe(false);
  expect(isLast("a", hidden("a", "b"))).toBe(false);
  expect(withToggled("c", hidden("a", "b"))).toEqual(["a", "b"]);
});

test("one alone is shown, and then all are again", () => {
  expect(withOnly("b", hidden())).toEqual(["a", "c"]);
  expect(withOnly("b", hidden("b"))).toEqual(["a", "c"]);
  expect(withOnly("b", hidden("a", "c"))).toEqual([]);
});
