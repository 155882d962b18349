import { checkCount } from "./check.ts";
import { ratioOf } from "./ratio.ts";

/**
 * A group's quotes on a theme and the group's participants, both whole numbers from 0. Unlike the people who voiced a
 * theme, its quotes may outnumber n.
 */
export interface QuoteCount {
  readonly quotes: number;
  readonly n: number;
}

/**
 * Quotes per participant, from 0; `null` where n is 0. A group that talks more leads on every theme.
 *
 * @throws RangeError for anything but whole numbers from 0, as do the difference and the ratio of rates.
 */
export function quoteRate({ quotes, n }: QuoteCount): number | null {
  checkCount(quotes, "quotes");
  checkCount(n, "n");
  return n === 0 ? null : quotes / n;
}

/** The second group's quotes per participant minus the first's; `null` where either n is 0. */
export function rateDifference(a: QuoteCount, b: QuoteCount): number | null {
  const first = quoteRate(a);
  const second = quoteRate(b);
  return first === null || second === null ? null : second - first;
}

/**
 * The second group's quotes per participant over the first's: `Infinity` where only the first has none, `null` for none
 * against none and where either n is 0.
 */
export function rateRatio(a: QuoteCount, b: QuoteCount): number | null {
  return ratioOf(quoteRate(a), quoteRate(b));
}
