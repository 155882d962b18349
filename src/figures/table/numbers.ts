import { isExact, type Known } from "../../measures/amount.ts";
import type { Tally } from "../../measures/measure.ts";
import type { Interval } from "../../measures/statistics/interval.ts";
import type { Proportion } from "../../measures/statistics/proportion.ts";

/** A number as any program reads it, to four decimals: "-12.5"; nothing where there is none. */
export const plain = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? "" : String(Math.round(value * 10_000) / 10_000 || 0);

/** The ends of an amount as plain numbers, an open one empty; both empty where no number is known. */
export function ends(amount: Known): [from: string, to: string] {
  if (!amount || (amount.min === 0 && amount.max === Infinity)) return ["", ""];
  return [plain(amount.min), plain(amount.max)];
}

/** The ends of an interval in so many units, both empty where there is none. */
export const intervalEnds = (interval: Interval | null, units = 1): [from: string, to: string] =>
  interval ? [plain(interval[0] * units), plain(interval[1] * units)] : ["", ""];

/** `x` of `n` where both are one known number. */
export function proportionOf({ count, of }: Tally): Proportion | null {
  return count && isExact(count) && of !== undefined && count.min <= of ? { x: count.min, n: of } : null;
}
