import type { Contrast } from "../../measures/contrast.ts";
import { leaderOf, sizeOf } from "../../measures/largest.ts";
import { type Reading, readPooled } from "../../measures/measure.ts";
import { joined } from "../../words/voice.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";
import { sideName } from "./side-name.ts";

/** How a headline puts what may be long. */
export interface Wording {
  /** A theme's label or a group's name. */
  name(text: string): string;
  reading(reading: Reading): string;
  /** Whether what can be spared is left out. */
  readonly brief: boolean;
}

/** The largest difference of a study. */
export interface Claim {
  readonly row: ChartRow;
  /** The one of the row's comparisons that it is of; none for a range. */
  readonly contrast?: Contrast;
  /** Whether no other may be larger. */
  readonly certain: boolean;
  /** How many others are as large for certain. */
  readonly ties: number;
}

/** The largest difference as far as is certain, the first of several; none where none is known but zero. Of all rows. */
export function claimOf({ all }: ChartData): Claim | undefined {
  const found = leaderOf(
    all.flatMap((row) => {
      const { difference, open = false, contrasts } = row;
      if (!contrasts.length) return [{ row, difference, open }];
      return contrasts.map((contrast) => ({
        row,
        contrast,
        difference: contrast.difference,
        open: contrast.open ?? false,
      }));
    }),
  );
  return found && sizeOf(found.leader).min > 0
    ? { ...found.leader, certain: found.certain, ties: found.ties }
    : undefined;
}

/** What a study shows above all: where which groups differ most, with the evidence. */
export function headlineOf(
  data: ChartData,
  { row, contrast, certain, ties }: Claim,
  wording: Wording,
): string {
  const { voice, scale, statistic, comparison } = data;
  const { say } = voice;
  const label = wording.name(row.label);
  const theme = data.rows.includes(row) ? label : say("headline.notShown", { theme: label });
  const tied = wording.brief ? "headline.tiedBrief" : "headline.tied";
  const withEvidence = (claim: string, after: string): string =>
    say("list.colon", { before: ties ? say(tied, { n: ties, claim }) : claim, after });
  if (statistic === "contribution") {
    const claim = say("headline.contribution", { theme, number: scale.signs(row.difference) });
    return data.groups.length === 2
      ? withEvidence(claim, evidenceOf(data, row, data.groups, wording))
      : claim;
  }
  const withValue = (before: string): string =>
    statistic === "difference"
      ? before
      : say("list.bracketed", { before, after: scale.words(contrast?.difference ?? null) });
  if (comparison.kind === "range") {
    const claim = say(certain ? "headline.range" : "headline.rangeCertain", { theme });
    return withEvidence(claim, evidenceOf(data, row, endsOf(data, row), wording));
  }
  const { first = [], second = [] } = contrast ?? {};
  const certainty = certain ? "" : wording.brief ? "CertainBrief" : "Certain";
  if (comparison.kind === "ordered") {
    const names = [say("side.lowest"), say("side.highest")];
    const evidence = [first, second].map((side, i) => said(data, row, side, wording, names[i]));
    const claim = withValue(say(`headline.levels${certainty}`, { theme }));
    const trend = row.trend && !wording.brief ? say(`trend.${row.trend}`) : "";
    return joined(voice, "semicolon", [withEvidence(claim, joined(voice, "comma", evidence)), trend]);
  }
  if (comparison.kind === "pair") {
    const claim = withValue(say(`headline.pair${certainty}`, { theme }));
    return withEvidence(claim, evidenceOf(data, row, [...first, ...second], wording));
  }
  const [from, group] = [first, second].map((side) => wording.name(sideName(voice, data.study, side))) as [
    string,
    string,
  ];
  const readings = [second, first].map((side) => wording.reading(pooled(data, row, side)));
  return withEvidence(
    withValue(say(`headline.reference${certainty}`, { from })),
    say("headline.on", { group, theme, readings: joined(voice, "against", readings) }),
  );
}

const pooled = ({ survey, measure }: ChartData, row: ChartRow, side: readonly number[]): Reading =>
  readPooled(survey, row, side, measure);

/** "1 of 8 Front-line against 7 of 9 Leaders". */
const evidenceOf = (data: ChartData, row: ChartRow, groups: readonly number[], wording: Wording): string =>
  joined(
    data.voice,
    "against",
    groups.map((g) => said(data, row, [g], wording)),
  );

/** What one side says: "1 of 8 Front-line"; "Fathers 0 of 24 utterances", as units would stand in the name's way. */
function said(
  data: ChartData,
  row: ChartRow,
  side: readonly number[],
  wording: Wording,
  several?: string,
): string {
  const name = wording.name(sideName(data.voice, data.study, side, several));
  const reading = wording.reading(pooled(data, row, side));
  return data.voice.say(data.measure === "prevalence" ? "headline.voiced" : "group.reading", {
    group: name,
    reading,
  });
}

/** Which groups are highest and lowest on a row, as far as is certain, of those that are compared. */
function endsOf({ groups }: ChartData, { readings, leftOut = [] }: ChartRow): [high: number, low: number] {
  const compared = readings.flatMap(({ value }, i) => {
    const g = groups[i] as number;
    return leftOut.includes(g) ? [] : [{ g, min: value?.min ?? 0, max: value?.max ?? Infinity }];
  });
  const [first] = compared as [(typeof compared)[number]];
  const low = compared.reduce((best, other) => (other.max < best.max ? other : best), first);
  const high = compared.reduce((best, other) => (other.min > best.min ? other : best), first);
  return [high.g, low.g];
}
