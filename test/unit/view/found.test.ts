import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { divergenceChart } from "../../../src/figures/divergence-chart.ts";
import { thematicMap } from "../../../src/figures/thematic-map.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { changedState, drawnState, initialState, type StateChange } from "../../../src/view/state.ts";
import { foundIn, showing, stepFrom } from "../../../src/view/toolbar/found.ts";

const study = parseStudy(
  readFileSync(
    join(import.meta.dirname, "../../../examples/studies/peer-influence-illustrative.json"),
    "utf8",
  ),
);
const shown = (change: StateChange, options: { expandTo?: number } = {}, draw = thematicMap) => {
  const state = changedState(initialState, change);
  return { study, state, options, figure: draw(study, { ...options, ...drawnState(state) }) };
};
const ids = (now: ReturnType<typeof shown>): string[] => foundIn(now).map(({ id }) => id);

describe("what a reader can go through", () => {
  test("is what is found, in the author's order, below closed themes too", () => {
    const all = ids(shown({ query: "con" }));
    expect(all).toEqual(["interpersonal-contact", "routine-contact", "conflict"]);
    expect(ids(shown({ query: "con", collapsed: ["power"] }))).toEqual(all);
    expect(ids(shown({ query: "con" }, { expandTo: 1 }))).toEqual(all);
    expect(ids(shown({ query: "con", focus: "trust" }))).toEqual(all);
    expect(ids(shown({}))).toEqual([]);
  });
  test("is nothing that a chart has no row for", () => {
    const chart = shown({ query: "power" }, {}, divergenceChart as typeof thematicMap);
    expect(ids(chart)).toEqual(["recognised-power"]);
    const closed = shown(
      { query: "contact", collapsed: ["power"] },
      {},
      divergenceChart as typeof thematicMap,
    );
    expect(ids(closed)).toEqual(["interpersonal-contact", "routine-contact"]);
  });
});

describe("going through it", () => {
  const matches = ["a", "b", "c"].map((id) => ({ id, above: [] }));
  test("begins at either end, goes on from the selected theme, and round", () => {
    const step = (selected: string | undefined, by: 1 | -1) => stepFrom(matches, selected, by)?.id;
    expect([step(undefined, 1), step("other", 1), step("a", 1), step("c", 1)]).toEqual(["a", "a", "b", "a"]);
    expect([step(undefined, -1), step("other", -1), step("c", -1), step("a", -1)]).toEqual([
      "c",
      "c",
      "b",
      "c",
    ]);
    expect(stepFrom([], "a", 1)).toBeUndefined();
  });
  test("opens what a theme is hidden in, and no more", () => {
    const reach = (change: StateChange, options: { expandTo?: number } = {}) => {
      const now = shown({ query: "contact", ...change }, options);
      const [match] = foundIn(now);
      const opens = match && showing(match, now);
      const after = shown({ ...now.state, ...opens }, options);
      expect(after.figure.items.map(({ id }) => id)).toContain("interpersonal-contact");
      return opens;
    };
    expect(reach({})).toBeUndefined();
    expect(reach({ collapsed: ["explaining-power", "power", "trust"] })).toEqual({ collapsed: ["trust"] });
    expect(reach({ expanded: ["trust"] }, { expandTo: 1 })).toEqual({
      collapsed: [],
      expanded: ["trust", "power", "explaining-power"],
    });
    expect(reach({ focus: "trust", collapsed: ["power"] })).toEqual({ collapsed: [], focus: undefined });
    expect(reach({ focus: "power", collapsed: ["power"] })).toEqual({ collapsed: [] });
  });
});
