import type { Amount } from "../../measures/amount.ts";
import type { Contrast } from "../../measures/contrast.ts";
import { equalsOf } from "../../measures/largest.ts";
import { outcomeOf } from "../../measures/outcome.ts";
import type { ChartData } from "./data.ts";
import { type ChartRow, comparedReadings } from "./rows.ts";
import { verdictOf } from "./verdicts.ts";

/** One difference that a row shows on the axis, with a number at its end. */
export interface DifferenceEnd {
  readonly difference: Amount;
  /** What it is the difference of; none where that is open, or it is of no two sides. */
  readonly contrast?: Contrast;
  /** The groups whose difference it is, where the axis does not say so and it is not zero. */
  readonly groups: readonly number[];
  /** Whether it is to the left of zero, or more so than to the right. */
  readonly behind: boolean;
}

/**
 * What a row shows of its differences: its own one; of several, the largest, of all the groups that are equally far from
 * what they are compared with, and one to each side where these are on both sides.
 */
export function endsOf({ scale }: ChartData, row: ChartRow): DifferenceEnd[] {
  const { difference, chief, contrasts } = row;
  if (!difference) return [];
  const single = { difference, ...(chief ? { contrast: chief } : {}), behind: isBehind(difference) };
  if (!scale.names || !chief || isZero(difference)) return [{ ...single, groups: [] }];
  const equals = equalsOf(contrasts, chief);
  return [true, false].flatMap((behind): DifferenceEnd[] => {
    const those = equals.filter((one) => one.difference && isBehind(one.difference) === behind);
    const [contrast] = those;
    if (!contrast?.difference) return [];
    return [
      { difference: contrast.difference, contrast, groups: those.flatMap(({ second }) => second), behind },
    ];
  });
}

/** Groups of more than this are not all marked beside their difference. */
const mostMarks = 3;

/** The groups whose marks stand beside a difference. */
export const markedGroups = ({ groups }: DifferenceEnd): readonly number[] =>
  groups.length > mostMarks ? [] : groups;

/** Whether a row's largest difference stands without the mark of a group. */
export const lacksMark = (data: ChartData, row: ChartRow): boolean =>
  data.scale.names && endsOf(data, row).some((end) => !markedGroups(end).length && !isZero(end.difference));

const isBehind = ({ min, max }: Amount): boolean => min + max < 0;

const isZero = ({ min, max }: Amount): boolean => Math.abs(min) < 1e-9 && Math.abs(max) < 1e-9;

/** What stands in place of a difference. */
const short = {
  unsettled: "chart.notSettled",
  "too-few": "sign.tooFew",
  "no-size": "count.notKnown",
  "not-asked": "sign.notAsked",
} as const;

/** Why a row has no difference, in few words; "–" where something is not reported, or a statistic is not defined. */
export function whyNone(data: ChartData, row: ChartRow): string {
  const reason = reasonOf(data, row);
  return !reason || reason === "no-data" ? "–" : data.voice.say(short[reason]);
}

/** Why a row has no difference: of several comparisons, first what could be known, last what was not even asked. */
export function reasonOf(data: ChartData, row: ChartRow): keyof typeof short | "no-data" | undefined {
  if (row.difference || data.statistic !== "difference") return undefined;
  const found = row.contrasts.length
    ? row.contrasts.map((contrast) => verdictOf(data, row, contrast).state)
    : [outcomeOf(comparedReadings(row, data.groups), row.band)];
  return (["unsettled", "too-few", "no-size", "no-data", "not-asked"] as const).find((one) =>
    found.includes(one),
  );
}
