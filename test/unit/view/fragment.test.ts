import fc from "fast-check";
import { describe, expect, test } from "vitest";
import peers from "../../../examples/studies/peer-influence.json" with { type: "json" };
import { divergenceChart } from "../../../src/figures/divergence-chart.ts";
import { thematicMap } from "../../../src/figures/thematic-map.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { fromFragment, toFragment } from "../../../src/view/fragment.ts";
import { changedState, drawnState, initialState } from "../../../src/view/state.ts";
import { rowOrder } from "../../../src/view/table-rows.ts";

const study = parseStudy(peers);

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
        zoom: fc.record({ scale: fc.double({ min: 1, max: 8, noNaN: true }), x: number, y: number }),
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

  test.each([
    ...["layout=bogus", "form=bogus", "measure=nonsense", "sort=xx", `selected=${"x".repeat(10_001)}`],
    ...[1e9, 0, -1, 0.5, 8.1, "2"].map((scale) => `zoom=${JSON.stringify({ scale, x: 0, y: 0 })}`),
    ...[-1, -1.5, 1.5, 1e300].map((column) => `tableSort=${JSON.stringify({ column, descending: false })}`),
    'tableSort={"column":1,"descending":"x"}',
    'tableSort={"column":1}',
  ])("has nothing that cannot be: %s", (fragment) => {
    expect(fromFragment(fragment)).toEqual({});
  });

  test.each([thematicMap, divergenceChart])("can be drawn by $name, whatever the study has", (draw) => {
    const { groups } = study;
    const hiddenGroups = JSON.stringify(groups.map(({ id }) => id));
    const odd = `selected=x&focus=x&details=x&hiddenGroups=${hiddenGroups}&collapsed=["x"]&expanded=["x"]&measure=presence&layout=sunburst&form=scatter&sort=contribution`;
    const state = fromFragment(odd);
    expect(state.hiddenGroups).toHaveLength(groups.length);
    expect(draw(study, { ...drawnState(changedState(initialState, state)) }).items.length).toBeGreaterThan(0);
    const tableSort = { column: 99, descending: true };
    expect(fromFragment(`tableSort=${JSON.stringify(tableSort)}`)).toEqual({ tableSort });
    expect(
      rowOrder(
        { caption: "", columns: ["a"], rows: [{ cells: ["b"], values: [1] }], unknown: new Set() },
        tableSort,
      ),
    ).toEqual([0]);
  });
});
