import { describe, expect, it } from "vitest";
import dataSharing from "../../../examples/studies/data-sharing-three-groups.json" with { type: "json" };
import fathers from "../../../examples/studies/fathers-and-providers.json" with { type: "json" };
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { readArguments } from "../../../src/cli/arguments.ts";
import { optionAttributes, readAttribute } from "../../../src/elements/attributes.ts";
import {
  type ChartOptions,
  divergenceChart,
  type Figure,
  type Statistic,
  statistics,
} from "../../../src/figures/index.ts";
import { signedG2 } from "../../../src/measures/statistics/keyness.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const study = parseStudy(fathers);
const three = parseStudy(dataSharing);
const draw = (statistic: Statistic, more: ChartOptions = {}, of = study): Figure =>
  divergenceChart(of, { flat: true, ...more, statistic });
const textsOf = (figure: Figure): string[] =>
  [...renderToString(figure).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");
const names = ({ items }: Figure): string[] => items.map(({ name }) => name);

describe("a chart of a statistic", () => {
  it("draws and says it where the difference would be, and sorts by it", () => {
    const figure = draw("g2");
    const value = signedG2({ x: 0, n: 24 }, { x: 7, n: 82 })?.toFixed(1);
    expect(value).toBe("3.7");
    expect(textsOf(figure)).toContain(`+${value}`);
    expect(textsOf(figure)).toContain("Signed G2");
    expect(names(figure)[0]).toContain("Uninvolved or disengaged");
    expect(names(figure)[0]).toMatch(/; signed G2 \+3\.7$/);
    expect(names(figure).join()).not.toMatch(/difference|points/);
    const sizes = names(draw("g2", { sort: "absolute" })).flatMap((name) => {
      const size = /signed G2 [+−]?([\d.]+)/.exec(name)?.[1];
      return size === undefined ? [] : [Number(size)];
    });
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes).toHaveLength(32);
  });
  it.each<[Statistic, string, RegExp]>([
    ["g2", "Signed G2", /Dunning 1993/],
    ["residual", "Adjusted residual", /Haberman 1973/],
    ["logOdds", "Log-odds ratio, z", /Monroe et al\. 2008/],
    ["contribution", "Share of divergence, %", /Lin 1991/],
  ])("says in the small print what %s is, and that it tests nothing", (statistic, title, source) => {
    const figure = draw(statistic, { width: 1600 });
    expect(textsOf(figure).join(" ")).toContain(title);
    expect(figure.description).toMatch(source);
    expect(figure.description).toContain("Quotes of one person are not independent");
    expect(figure.description).toContain("tests nothing");
    const said = [...textsOf(figure), figure.description, figure.alt].filter((text) =>
      /p[- ]value|\bp\s*[<=]|\*/i.test(text),
    );
    expect(said).toEqual([]);
    expect(draw("difference").description).not.toContain("not independent");
  });
  it("is computed before `top` takes rows away", () => {
    for (const [statistic, sort] of [
      ["logOdds", "absolute"],
      ["contribution", "difference"],
    ] as const)
      expect(names(draw(statistic, { sort, top: 5 }))).toEqual(names(draw(statistic, { sort })).slice(0, 5));
  });
  it("is drawn under counts too, which have no difference of their own", () => {
    expect(names(draw("g2", { measure: "quotes" }))[0]).toMatch(/7 utterances; signed G2 \+3\.7$/);
    expect(names(draw("residual", { measure: "rate" }))[0]).toMatch(/adjusted residual \+1\.5$/);
  });
  it("names the groups of each comparison", () => {
    const rest = draw("g2", { measure: "share", compare: "rest" }, three);
    expect(textsOf(rest).join(" ")).toContain("Largest signed G2, against the rest");
    expect(names(rest)[0]).toContain("Qualitative researchers against the rest signed G2 +17.8");
    const reference = draw("logOdds", { measure: "share", reference: three.groups[0]?.id as string }, three);
    expect(textsOf(reference).join(" ")).toMatch(/Largest log-odds ratio, z,? against/);
  });
  it("contribution has no direction, takes three groups, and is in % of the whole", () => {
    const figure = draw("contribution", { measure: "share" }, three);
    expect(textsOf(figure)).not.toContain("less");
    const shares = names(figure).flatMap((name) => /([\d.]+)% of the divergence$/.exec(name)?.[1] ?? []);
    expect(shares).toHaveLength(230);
    expect(shares.map(Number)).toEqual(shares.map(Number).sort((a, b) => b - a));
    expect(textsOf(figure).join()).not.toMatch(/\+\d/);
    expect(textsOf(draw("contribution")).join()).not.toMatch(/\+\d|←/);
    expect(figure.alt).toContain("has the largest share of the divergence, 3.0%.");
  });
});

describe("a statistic that is not defined gives way to the plain difference, and a note says why", () => {
  const counted = parseStudy(illustrative);
  it.each<[string, ChartOptions, string]>([
    [
      "participants",
      { measure: "prevalence" },
      "No signed G2: it is of quotes, and the measure is prevalence.",
    ],
    ["presence", { measure: "presence" }, "No signed G2: it is of quotes, and the measure is presence."],
    [
      "participants counted",
      { measure: "participants" },
      "No signed G2: it is of quotes, and the measure is participants.",
    ],
    [
      "suppressed counts",
      { measure: "share", suppressBelow: 40 },
      "No signed G2: quotes, or all quotes of the groups, are not known exactly.",
    ],
  ])("%s", (_, options, note) => {
    const figure = divergenceChart(counted, { ...options, statistic: "g2" });
    expect(figure.notes).toContain(note);
    const { scene } = divergenceChart(counted, options);
    expect(JSON.stringify(figure.scene)).toBe(JSON.stringify(scene));
  });
  it("several groups of which none is compared with another", () => {
    const figure = draw("residual", { measure: "share" }, three);
    expect(figure.notes[0]).toBe(
      "No adjusted residual: it compares one side with another. Name a reference, or compare with the rest.",
    );
    expect(names(figure)[0]).toContain("highest minus lowest");
    expect(draw("contribution", { measure: "share" }, three).notes.join()).not.toContain("No share");
  });
  it("more quotes on a theme than the author says there are in all", () => {
    const groups = ["a", "b"].map((id) => ({ id, label: id, quotes: 3 }));
    const themes = [{ label: "T", quotes: { a: 12, b: 1 } }];
    const figure = divergenceChart(parseStudy({ version: 1, groups, themes }), { statistic: "g2" });
    expect(figure.notes[0]).toMatch(/^No signed G2/);
  });
  it("says how many rows have none", () => {
    expect(draw("g2").notes).toContain(
      "2 themes have no signed G2: there are no quotes, or they are not known exactly.",
    );
  });
  it("says nothing of it where there is nothing to compare", () => {
    expect(draw("g2", { hiddenGroups: ["hcps"] }).notes.join()).not.toContain("G2");
  });
});

describe("sorted by contribution", () => {
  const order = (figure: Figure): string[] => figure.items.map(({ id }) => id);
  it("rows are in the order of their contributions whatever is shown", () => {
    const expected = order(draw("contribution"));
    expect(order(draw("difference", { sort: "contribution" }))).toEqual(expected);
    expect(order(draw("g2", { sort: "contribution" }))).toEqual(expected);
    expect(order(draw("g2"))).not.toEqual(expected);
    const voiced = divergenceChart(parseStudy(illustrative), { sort: "contribution", flat: true });
    expect(voiced.items[0]?.id).toBe("institutions");
  });
  it("a note says where there are none", () => {
    const themes = [{ label: "T", participants: { a: 1, b: 9 } }];
    const groups = ["a", "b"].map((id) => ({ id, label: id, participants: 10 }));
    const { notes } = divergenceChart(parseStudy({ version: 1, groups, themes }), { sort: "contribution" });
    expect(notes).toEqual([
      "Not sorted by contribution: quotes are not known exactly, or the groups’ quotes do not diverge.",
    ]);
  });
});

it("is an option of the element and the command line, and refuses others", () => {
  expect(optionAttributes).toContain("statistic");
  expect(readAttribute("statistic", "g2")).toEqual(["statistic", "g2"]);
  expect(readArguments(["render", "s.json", "--figure", "chart", "--statistic", "logOdds"])).toMatchObject({
    options: { statistic: "logOdds" },
  });
  expect(statistics).toEqual(["difference", "g2", "residual", "logOdds", "contribution"]);
  expect(() => divergenceChart(study, { statistic: "p" as Statistic })).toThrow(
    "options.statistic must be one of",
  );
});
