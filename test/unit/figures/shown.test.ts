import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { everyCount } from "../../figures/samples.ts";

const idsOf = (options: MapOptions): string[] =>
  thematicMap(parseStudy(illustrative), options).items.map((item) => item.id);
const all = idsOf({});

describe("the themes that a map shows", () => {
  it("are all of them in the author's order, unless asked otherwise", () => {
    expect(all).toHaveLength(13);
    expect(idsOf({ collapsed: [], expandTo: 9, minQuotes: 0 })).toEqual(all);
  });

  it("end at a level, but for those that are opened", () => {
    expect(idsOf({ expandTo: 1 })).toEqual(["power", "trust"]);
    expect(idsOf({ expandTo: 1, expanded: ["trust"] })).toEqual([
      "power",
      "trust",
      "credibility",
      "evidence",
      "conflict",
    ]);
    expect(idsOf({ expandTo: 2, collapsed: ["trust"] })).toEqual([
      "power",
      "recognised-power",
      "explaining-power",
      "channels",
      "trust",
    ]);
    const { items, notes } = thematicMap(parseStudy(illustrative), { expandTo: 1 });
    expect(items.map((item) => item.expanded)).toEqual([false, false]);
    expect(notes).toContain("11 subthemes are hidden below collapsed themes.");
  });

  it("are a branch with the path that leads to it, when one is in focus", () => {
    const { items, notes } = thematicMap(parseStudy(illustrative), { focus: "channels" });
    expect(items.map((item) => item.id)).toEqual([
      "power",
      "channels",
      "social-networks",
      "routine-contact",
      "institutions",
    ]);
    expect(notes).toContain("In focus: Channels of influence. Left out: 8 other themes.");
    expect(thematicMap(parseStudy(illustrative), { focus: "nowhere" }).notes).toContain(
      "No theme has the id nowhere.",
    );
  });

  it("say how many links lead to themes that are not shown", () => {
    const links = [
      { from: "institutions", to: "evidence" },
      { from: "trust", to: "power" },
      { from: "credibility", to: "conflict" },
      { from: "evidence", to: "conflict" },
    ];
    const study = (some: readonly object[]) => parseStudy({ ...illustrative, links: some });
    const focus = { focus: "channels" };
    expect(thematicMap(study(links), focus).notes).toContain("2 links lead to themes that are not shown.");
    expect(thematicMap(study(links.slice(0, 1)), focus).notes).toContain(
      "1 link leads to a theme that is not shown.",
    );
    expect(thematicMap(study(links), {}).notes.join()).not.toContain("not shown");
  });

  it("leave out those that are rare for certain, with a word on how many", () => {
    const { items, notes } = thematicMap(everyCount, { minQuotes: 9 });
    const names = items.map((item) => item.name.split(",")[0]);
    expect(names).not.toContain("Zero in one group");
    expect(names).not.toContain("Voiced by nobody");
    // What is not reported, or open upwards, may be anything.
    expect(names).toEqual(
      expect.arrayContaining(["Not reported", "In words only", "At least", "Both voiced"]),
    );
    expect(notes).toContain("Left out: 3 themes with fewer than 9 quotes.");
  });

  const counted = (more: object = {}) =>
    parseStudy({
      version: 1,
      groups: [
        { id: "a", label: "A" },
        { id: "b", label: "B" },
      ],
      themes: [
        {
          id: "p",
          label: "P",
          // The author's own total, below that of a subtheme.
          totalQuotes: { a: 2, b: 0 },
          subthemes: [
            { id: "q", label: "Q", quotes: { a: 4, b: 3 } },
            { id: "r", label: "R", quotes: { a: 1, b: 9 } },
          ],
        },
        {
          id: "s",
          label: "S",
          quotes: { a: 1, b: 1 },
          subthemes: [{ id: "t", label: "T", quotes: { a: 0, b: 1 } }],
        },
      ],
      ...more,
    });
  const ids = (options: MapOptions): string[] => thematicMap(counted(), options).items.map(({ id }) => id);

  it("leave out none with as many quotes as asked, nor one above a theme that stays", () => {
    expect(ids({ minQuotes: 7 })).toEqual(["p", "q", "r"]);
    expect(ids({ minQuotes: 8 })).toEqual(["p", "r"]);
    expect(ids({ minQuotes: 3 })).toEqual(["p", "q", "r", "s"]);
    expect(ids({ minQuotes: 11 })).toEqual([]);
  });

  it("count only the quotes of groups that are shown", () => {
    expect(ids({ minQuotes: 4, hiddenGroups: ["b"] })).toEqual(["p", "q"]);
    expect(ids({ minQuotes: 4, hiddenGroups: ["a"] })).toEqual(["p", "r"]);
  });

  it("say how many were left out, each in one sentence only", () => {
    const notes = (options: MapOptions): readonly string[] => thematicMap(counted(), options).notes;
    expect(notes({ minQuotes: 3 })).toEqual(["Left out: 1 theme with fewer than 3 quotes."]);
    expect(notes({ minQuotes: 8, focus: "p" })).toEqual([
      "In focus: P. Left out: 2 other themes.",
      "Left out: 1 theme with fewer than 8 quotes.",
    ]);
    expect(notes({ focus: "q" })).toEqual(["In focus: Q. Left out: 3 other themes."]);
    expect(
      thematicMap(counted({ themes: [{ id: "x", label: "X" }, { label: "Y" }] }), { focus: "x" }).notes,
    ).toContain("In focus: X. Left out: 1 other theme.");
    expect(notes({ collapsed: ["s"] })).toEqual(["1 subtheme is hidden below collapsed themes."]);
    expect(notes({ collapsed: ["p"] })).toEqual(["2 subthemes are hidden below collapsed themes."]);
    expect(notes({})).toEqual([]);
  });

  it("can be closed by the reader where the author opened them", () => {
    expect(ids({ expandTo: 1, expanded: ["p"], collapsed: ["p"] })).toEqual(["p", "s"]);
  });

  it("can be opened or closed only where that shows or hides something", () => {
    const states = (options: MapOptions) =>
      thematicMap(counted(), options).items.map(({ id, expanded, toggle }) => [
        id,
        expanded,
        toggle !== undefined,
      ]);
    expect(states({})).toEqual([
      ["p", true, true],
      ["q", undefined, false],
      ["r", undefined, false],
      ["s", true, true],
      ["t", undefined, false],
    ]);
    // T is left out, so that nothing is below S.
    expect(states({ minQuotes: 3, collapsed: ["p", "s", "q"] })).toEqual([
      ["p", false, true],
      ["s", undefined, false],
    ]);
  });

  it("count the hidden below the collapsed theme that is shown, however deep they are", () => {
    const chain = (levels: number): object => ({
      id: `l${levels}`,
      label: `L${levels}`,
      subthemes: levels ? [chain(levels - 1)] : [],
    });
    const study = counted({ themes: [chain(4)] });
    const figure = thematicMap(study, { collapsed: ["l3", "l1"] });
    expect(figure.items.map(({ id, expanded, parent }) => [id, expanded, parent])).toEqual([
      ["l4", true, undefined],
      ["l3", false, "l4"],
    ]);
    expect(JSON.stringify(figure.scene)).toContain('"+3"');
  });

  it("are drawn quietly where nobody voiced them", () => {
    const { scene } = thematicMap(everyCount);
    const fills = JSON.stringify(scene).match(/"fill":"(#\w+)"\},"text":"(Voiced by nobody|Both voiced)"/g);
    expect(fills).toEqual([
      '"fill":"#1a1a1a"},"text":"Both voiced"',
      '"fill":"#595959"},"text":"Voiced by nobody"',
    ]);
  });
});
