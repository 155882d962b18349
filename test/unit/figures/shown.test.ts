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

  it("are drawn quietly where nobody voiced them", () => {
    const { scene } = thematicMap(everyCount);
    const fills = JSON.stringify(scene).match(/"fill":"(#\w+)"\},"text":"(Voiced by nobody|Both voiced)"/g);
    expect(fills).toEqual([
      '"fill":"#1a1a1a"},"text":"Both voiced"',
      '"fill":"#595959"},"text":"Voiced by nobody"',
    ]);
  });
});
