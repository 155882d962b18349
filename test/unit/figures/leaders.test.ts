import { describe, expect, it } from "vitest";
import fathers from "../../../examples/studies/fathers-and-providers.json" with { type: "json" };
import caregivers from "../../../examples/studies/research-participation-caregivers.json" with {
  type: "json",
};
import { divergenceChart, type Figure } from "../../../src/figures/index.ts";
import type { Measure } from "../../../src/measures/measure.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";

interface Raw {
  readonly label: string;
  readonly quotes?: Readonly<Record<string, number>>;
  readonly participants?: Readonly<Record<string, number>>;
  readonly subthemes?: readonly Raw[];
}

const leavesOf = (themes: readonly Raw[]): Raw[] =>
  themes.flatMap((theme) => (theme.subthemes?.length ? leavesOf(theme.subthemes) : [theme]));

/** Who leads on each theme under a measure, worked out from the file alone: -1 the first group, 1 the second, 0 neither. */
function leaders(file: unknown, [a, b]: readonly [string, string], measure: Measure): Map<string, number> {
  const { themes, groups } = file as { themes: Raw[]; groups: { id: string; participants: number }[] };
  const leaves = leavesOf(themes);
  const n = (id: string): number => groups.find((group) => group.id === id)?.participants ?? 0;
  const all = (id: string): number => leaves.reduce((sum, { quotes }) => sum + (quotes?.[id] ?? 0), 0);
  const whole: Partial<Record<Measure, (id: string) => number>> = { share: all, rate: n, prevalence: n };
  return new Map(
    leaves.flatMap(({ label, quotes, participants }) => {
      const counts = measure === "prevalence" || measure === "participants" ? participants : quotes;
      if (!counts) return [];
      const of = (id: string): number => (counts[id] ?? 0) / (whole[measure]?.(id) ?? 1);
      return [[label, Math.sign(of(b) - of(a))]];
    }),
  );
}

/** Who leads as the chart says it: by the numbers in each item's name. */
function said(figure: Figure, [a, b]: readonly [string, string], whole: boolean): Map<string, number> {
  return new Map(
    figure.items.flatMap(({ name }) => {
      const of = (label: string): number | undefined => {
        const [, count, total] =
          new RegExp(`${label} ([\\d.]+)(?: of (\\d+))?`).exec(name.split(": ").slice(1).join(": ")) ?? [];
        return count === undefined ? undefined : Number(count) / (whole ? Number(total) : 1);
      };
      const [first, second] = [of(a), of(b)];
      const label = (name.split(/: (?=\S+ )/)[0] ?? "").replace(/, subtheme of .*$/, "");
      return first === undefined || second === undefined ? [] : [[label, Math.sign(second - first)]];
    }),
  );
}

const n = "n\u00a0=\u00a0";
const studies = {
  fathers: { file: fathers, ids: ["fathers", "hcps"], labels: ["Fathers", "Healthcare providers"] },
  caregivers: {
    file: caregivers,
    ids: ["picu", "onc"],
    labels: ["Intensive care caregivers", "Oncology caregivers"],
  },
} as const;

describe.each<[keyof typeof studies, Measure, string]>([
  [
    "fathers",
    "quotes",
    "Utterances on each theme, by participant group (reported in all: Fathers 24, Healthcare providers 82)",
  ],
  [
    "fathers",
    "rate",
    `Utterances on each theme per participant (Fathers ${n}7, Healthcare providers ${n}13)`,
  ],
  [
    "fathers",
    "share",
    "Each theme’s share of all the group’s reported utterances (Fathers 24, Healthcare providers 82)",
  ],
  [
    "caregivers",
    "quotes",
    "Reports on each theme, by participant group (reported in all: Intensive care caregivers 24, Oncology caregivers 37)",
  ],
  [
    "caregivers",
    "rate",
    `Reports on each theme per caregiver (Intensive care caregivers ${n}15, Oncology caregivers ${n}22)`,
  ],
  [
    "caregivers",
    "share",
    "Each theme’s share of all the group’s reported reports (Intensive care caregivers 24, Oncology caregivers 37)",
  ],
  [
    "caregivers",
    "prevalence",
    `Caregivers who voiced each theme at least once (Intensive care caregivers ${n}15, Oncology caregivers ${n}22)`,
  ],
])("%s by %s", (name, measure, subtitle) => {
  const { file, ids, labels } = studies[name];
  const figure = divergenceChart(parseStudy(file), { measure, width: 1400 });
  it("shows who leads on each theme", () => {
    const expected = leaders(file, ids, measure);
    const told = said(figure, labels, measure === "share" || measure === "prevalence");
    expect(told.size).toBe(expected.size);
    // A rate is told to one decimal: a lead may round to nothing, and never turns.
    for (const [label, leader] of expected) {
      if (measure === "rate")
        expect(told.get(label), label).toSatisfy((sign) => sign === leader || sign === 0);
      else expect(told.get(label), label).toBe(leader);
    }
  });
  it("names the measure and what it is out of", () =>
    expect(renderToString(figure)).toContain(`>${subtitle}</text>`));
});

it("other groups lead under other measures of the same counts", () => {
  const first = (measure: Measure): number =>
    [...leaders(fathers, ["fathers", "hcps"], measure).values()].filter((leader) => leader > 0).length;
  expect([first("quotes"), first("rate"), first("share")]).toEqual([25, 25, 19]);
});

it("differences of rates are in the study's own words", () => {
  const drawn = renderToString(divergenceChart(parseStudy(caregivers), { measure: "rate", width: 1400 }));
  expect(drawn.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toContain(
    "Difference, reports per caregiver",
  );
  const { items } = divergenceChart(parseStudy(caregivers), { measure: "rate" });
  expect(items[0]?.name).toContain("difference +0.15 reports per caregiver");
});
