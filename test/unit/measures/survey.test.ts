import { describe, expect, it } from "vitest";
import { mapMeasure } from "../../../src/measures/map-measure.ts";
import { chooseMeasure, type Row } from "../../../src/measures/measure.ts";
import { surveyOf } from "../../../src/measures/survey.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import fixtures from "../../data/stats-fixtures.json" with { type: "json" };

const groups = [
  { id: "a", label: "A", participants: 8 },
  { id: "b", label: "B", participants: 9 },
];
const survey = (themes: unknown[], more: object = {}): ReturnType<typeof surveyOf> =>
  surveyOf(parseStudy({ version: 1, groups, themes, ...more }));
const leaves = (of: ReturnType<typeof surveyOf>): Row[] =>
  of.entries.filter((entry) => !entry.children.length).map((entry) => ({ entry, direct: false }));

describe("quotes add up the tree", () => {
  it("own plus subthemes, a parent without quotes holding none itself", () => {
    const { byId } = survey([
      {
        id: "p",
        label: "P",
        subthemes: [
          { id: "q", label: "Q", quotes: { a: 3, b: 0 } },
          {
            id: "r",
            label: "R",
            quotes: { a: 4, b: null },
            subthemes: [{ id: "s", label: "S", quotes: { a: 1, b: 2 } }],
          },
        ],
      },
    ]);
    expect(byId.get("r")?.quotes).toEqual([
      { min: 5, max: 5 },
      { min: 2, max: Infinity },
    ]);
    expect(byId.get("p")?.quotes).toEqual([
      { min: 8, max: 8 },
      { min: 2, max: Infinity },
    ]);
  });
  it("the author's de-duplicated total stands instead", () => {
    const { roots } = survey([
      {
        label: "P",
        totalQuotes: { a: 5 },
        subthemes: [
          { label: "Q", quotes: { a: 3, b: 1 } },
          { label: "R", quotes: { a: 4, b: 1 } },
        ],
      },
    ]);
    expect(roots[0]?.quotes).toEqual([
      { min: 5, max: 5 },
      { min: 2, max: 2 },
    ]);
  });
});

describe("all the quotes of a group", () => {
  const totals = (themes: unknown[], of: unknown[] = groups): unknown =>
    survey(themes, { groups: of }).groupQuotes;
  const exact = (n: number): object => ({ min: n, max: n });

  it("are those of all themes, each counted once", () => {
    const subthemes = [
      { label: "Q", quotes: { a: 3, b: 1 } },
      { label: "R", quotes: { a: 4, b: null } },
    ];
    expect(
      totals([
        { label: "P", quotes: { a: 2 }, subthemes },
        { label: "S", quotes: { a: 10, b: 5 } },
      ]),
    ).toEqual([exact(19), exact(6)]);
  });

  it("are a theme's stated total in place of what stands below it, but not of what comes after", () => {
    const stated = {
      label: "P",
      quotes: { a: 100 },
      totalQuotes: { a: 5 },
      subthemes: [
        { label: "Q", quotes: { a: 3, b: 1 }, subthemes: [{ label: "D", quotes: { a: 2, b: 1 } }] },
        { label: "R", quotes: { a: 4, b: 1 } },
      ],
    };
    const after = { label: "S", quotes: { a: 10, b: 5 } };
    const plain = { label: "T", quotes: { a: 1, b: 1 } };
    expect(totals([stated, after, plain])).toEqual([exact(16), exact(9)]);
    expect(totals([stated, { ...after, totalQuotes: { a: 20 } }, plain])).toEqual([exact(26), exact(9)]);
  });

  it("are what the group itself states, where it does", () => {
    const [a, b] = groups;
    expect(totals([{ label: "P", quotes: { a: 3, b: 1 } }], [{ ...a, quotes: 40 }, b])).toEqual([
      exact(40),
      exact(1),
    ]);
  });

  it("are incomplete where a group that states no total leaves some theme out", () => {
    const [a, b] = groups;
    const partly = [
      { label: "P", quotes: { a: 3, b: 1 } },
      { label: "Q", quotes: { b: 1 } },
    ];
    expect(survey(partly).quotesAreIncomplete).toBe(true);
    expect(survey(partly, { groups: [{ ...a, quotes: 40 }, b] }).quotesAreIncomplete).toBe(false);
    expect(survey([{ label: "P", quotes: { b: 1 } }]).quotesAreIncomplete).toBe(false);
  });

  it("are a selection where somebody who voiced a theme has no quote there", () => {
    const themes = (quotes: unknown, participants: unknown): unknown[] => [
      { label: "P", quotes: { a: quotes }, participants: { a: participants } },
    ];
    expect(survey(themes(3, 4)).quotesAreSelection).toBe(true);
    expect(survey(themes(3, 3)).quotesAreSelection).toBe(false);
    expect(survey(themes(3, { min: 3, max: 4 })).quotesAreSelection).toBe(false);
    expect(survey(themes({ min: 3 }, 4)).quotesAreSelection).toBe(false);
  });
});

it("every theme knows its place, its level and how many could have voiced it", () => {
  const { entries } = survey([
    { label: "P", asked: { a: 3 }, subthemes: [{ label: "Q" }, { label: "R" }] },
    { label: "S" },
  ]);
  const places = entries.map(({ theme, parent, level, position, siblings, of }) => [
    theme.label,
    parent?.theme.label,
    level,
    position,
    siblings,
    of,
  ]);
  expect(places).toEqual([
    ["P", undefined, 1, 1, 2, [3, 9]],
    ["Q", "P", 2, 1, 2, [8, 9]],
    ["R", "P", 2, 2, 2, [8, 9]],
    ["S", undefined, 1, 2, 2, [8, 9]],
  ]);
});

describe("participants never add up the tree", () => {
  it.each(fixtures.hierarchy)("$id: $note", ({ input, expect: expected }) => {
    const one = [{ id: "a", label: "A", participants: input.n }];
    const subthemes = input.childParticipants.map((count, i) => ({
      label: `c${i}`,
      participants: { a: count },
    }));
    const { roots } = surveyOf(parseStudy({ version: 1, groups: one, themes: [{ label: "P", subthemes }] }));
    expect(roots[0]?.participants[0]).toEqual({ min: expected.unionMin, max: expected.unionMax });
  });
  it("what is coded to the parent itself comes from at most as many participants as quotes", () => {
    const { roots } = survey([
      {
        label: "P",
        quotes: { a: 2, b: 0 },
        subthemes: [{ label: "Q", quotes: { a: 9, b: 9 }, participants: { a: 3, b: 3 } }],
      },
    ]);
    expect(roots[0]?.participants).toEqual([
      { min: 3, max: 5 },
      { min: 3, max: 3 },
    ]);
  });
  it("is exact where every quote is there with its participant", () => {
    const excerpts = ["f1", "f1", "f2"].map((participant) => ({ text: "…", participant, group: "a" }));
    const { roots } = survey([{ label: "P", quotes: { a: 3 }, excerpts }]);
    expect(roots[0]?.participants).toEqual([{ min: 2, max: 2 }, null]);
  });
  const said = (participant: string | undefined, group = "a"): object =>
    participant ? { text: "…", participant, group } : { text: "…", group };
  const voiced = (theme: object, more: object = {}): unknown =>
    survey([{ label: "P", ...theme }], more).roots[0]?.participants;

  it("is not counted from excerpts where a quote is not among them, or nobody's", () => {
    const two = [said("f1"), said("f2")];
    expect(voiced({ quotes: { a: 3 }, excerpts: two })).toEqual([null, null]);
    expect(voiced({ quotes: { a: 2 }, excerpts: [...two, said(undefined)] })).toEqual([null, null]);
    expect(voiced({ quotes: { a: { min: 2 } }, excerpts: two })).toEqual([null, null]);
  });
  it("is counted for each group from its own excerpts", () => {
    const excerpts = [said("f1"), said("f2"), said("s1", "b")];
    expect(voiced({ quotes: { a: 2, b: 1 }, excerpts })).toEqual([
      { min: 2, max: 2 },
      { min: 1, max: 1 },
    ]);
  });
  it("is not counted from excerpts where what is counted is not quotes", () => {
    const nouns = { quote: { one: "letter", other: "letters" } };
    expect(voiced({ quotes: { a: 1 }, excerpts: [said("f1")] }, { nouns })).toEqual([null, null]);
  });
  it("is at least one where something is coded to the parent itself, and no more than n", () => {
    const below = (participants: unknown): unknown[] => [{ label: "Q", participants: { a: participants } }];
    expect(voiced({ quotes: { a: 2 }, subthemes: below(0) })).toEqual([{ min: 1, max: 2 }, null]);
    expect(voiced({ quotes: { a: 6 }, subthemes: below(5) })).toEqual([{ min: 5, max: 8 }, null]);
    expect(voiced({ quotes: { a: null }, subthemes: below(5) })).toEqual([{ min: 5, max: 8 }, null]);
  });
  it("is not reported where it may be anybody from none to all 8", () => {
    const subthemes = (most: number): unknown[] => [{ label: "Q", participants: { a: { max: most } } }];
    expect(voiced({ subthemes: subthemes(8) })).toEqual([null, null]);
    expect(voiced({ subthemes: subthemes(7) })).toEqual([{ min: 0, max: 7 }, null]);
  });
  it("says nothing of the quotes of a parent where they are only a selection", () => {
    const themes = [
      { label: "P", quotes: { a: 1 }, subthemes: [{ label: "Q", participants: { a: 0 } }] },
      { label: "R", quotes: { a: 1 }, participants: { a: 3 } },
    ];
    expect(survey(themes).roots[0]?.participants[0]).toBeNull();
  });
  it("keeps the author's own words and open end", () => {
    expect(voiced({ participants: { a: { min: 5, text: "most" } } })).toEqual([
      { min: 5, max: Infinity, text: "most" },
      null,
    ]);
  });
  it.each(fixtures.participantLevel)("$note", ({ input, expect: expected }) => {
    const ids = Object.entries(input.groups);
    const groupOf = (person: string): string => ids.find(([, people]) => people.includes(person))?.[0] ?? "";
    const theme = (label: string, subthemes: unknown[] = []): object => {
      const mentions = input.mentions.filter(([, name]) => name === label);
      const excerpts = mentions.flatMap(([participant, , times]) =>
        Array.from({ length: Number(times) }, () => ({
          text: "…",
          participant,
          group: groupOf(String(participant)),
        })),
      );
      const quotes = Object.fromEntries(
        ids.map(([id]) => [id, excerpts.filter(({ group }) => group === id).length]),
      );
      return { id: label, label, quotes, excerpts, subthemes };
    };
    const { byId } = surveyOf(
      parseStudy({
        version: 1,
        groups: ids.map(([id, people]) => ({ id, label: id, participants: people.length })),
        themes: [theme("Power", [theme("Networks"), theme("Institutions")])],
      }),
    );
    for (const name of ["Networks", "Institutions", "Power"] as const) {
      const { FL, SL } = expected[name];
      expect(byId.get(name)?.participants).toEqual(
        [FL, SL].map(({ participants: n }) => ({ min: n, max: n })),
      );
      expect(byId.get(name)?.quotes).toEqual([FL, SL].map(({ quotes: n }) => ({ min: n, max: n })));
    }
  });
  it("derives nothing from excerpts where quotes are a selection", () => {
    const excerpts = [{ text: "…", participant: "f1", group: "a" }];
    const themes = [
      { id: "p", label: "P", quotes: { a: 1 }, excerpts },
      { label: "Q", quotes: { a: 1 }, participants: { a: 8 } },
    ];
    const published = { nouns: { quote: { one: "published quotation", other: "published quotations" } } };
    expect(survey(themes, published).byId.get("p")?.participants[0]).toBeNull();
    expect(survey(themes).byId.get("p")?.participants[0]).toBeNull();
  });
});

describe("the measure that is picked", () => {
  const pick = (themes: unknown[], more: object = {}): string => {
    const s = survey(themes, more);
    return chooseMeasure(s, leaves(s), [0, 1]);
  };
  it("prevalence where everything reported has participants", () => {
    expect(pick([{ label: "P", quotes: { a: 9, b: 9 }, participants: { a: 1, b: 2 } }, { label: "Q" }])).toBe(
      "prevalence",
    );
  });
  it("share of quotes where participants are missing", () => {
    expect(
      pick([
        { label: "P", quotes: { a: 9, b: 9 }, participants: { a: 1, b: 2 } },
        { label: "Q", quotes: { a: 1, b: 1 } },
      ]),
    ).toBe("share");
  });
  it("prevalence where the quotes are only a selection, however few themes have it", () => {
    expect(
      pick([
        { label: "P", quotes: { a: 1, b: 1 }, participants: { a: 8, b: 9 } },
        { label: "Q", quotes: { a: 1, b: 1 } },
      ]),
    ).toBe("prevalence");
  });
  it("presence where counts say no more than that", () => {
    expect(pick([{ label: "P", quotes: { a: { min: 1 }, b: 0 } }, { label: "Q" }])).toBe("presence");
  });
  it("counts where a total is not known", () => {
    expect(
      pick([
        { label: "P", quotes: { a: { min: 2 }, b: 3 } },
        { label: "Q", quotes: { a: 4, b: 1 } },
      ]),
    ).toBe("quotes");
  });
  it("participants without n are counts", () => {
    const nameless = groups.map(({ id, label }) => ({ id, label }));
    expect(pick([{ label: "P", participants: { a: 3, b: 4 } }], { groups: nameless })).toBe("participants");
  });
  it("a map counts quotes, or participants, or presence, or nothing", () => {
    expect(
      mapMeasure(survey([{ label: "P", quotes: { a: 1 }, participants: { a: 1 } }]), [0, 1], "auto"),
    ).toBe("quotes");
    expect(mapMeasure(survey([{ label: "P", participants: { a: 1 } }]), [0, 1], "auto")).toBe("participants");
    expect(mapMeasure(survey([{ label: "P", quotes: { a: { min: 1 } } }]), [0, 1], "auto")).toBe("presence");
    expect(mapMeasure(survey([{ label: "P" }]), [0, 1], "auto")).toBeNull();
  });
});
