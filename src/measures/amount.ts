import type { Count } from "../study/model.ts";

/**
 * What is known of a number: it lies between `min` and `max`, both included. Exact where the two are equal;
 * `max` is `Infinity` where nothing bounds it.
 */
export interface Amount {
  readonly min: number;
  readonly max: number;
  /** The source's own words, for example "most". */
  readonly text?: string;
  /** Whether the number is known and not told, so that nobody can be recognised by it. */
  readonly suppressed?: boolean;
}

/** An amount, or `null`: nothing is known, or nothing was reported. Never the same as zero. */
export type Known = Amount | null;

/** The exact amount `value`. */
export const exactly = (value: number): Amount => ({ min: value, max: value });

/** Whether the amount is one number. */
export const isExact = (amount: Amount): boolean => amount.min === amount.max;

/** Whether nothing at all is said of it: not how many, not between what, not in words. */
export const isUnreported = (amount: Known): boolean =>
  !amount || (amount.min === 0 && amount.max === Infinity && !amount.text);

/** Whether an amount says no more than "found" or "not found". */
export const isPresence = ({ min, max }: Amount): boolean => max === 0 || (min === 1 && max === Infinity);

/** Whether no number is known of an amount, only the source's words. */
export const isInWords = ({ min, max, text }: Amount): boolean =>
  min === 0 && max === Infinity && text !== undefined;

/** A count of the model as an amount; an absent one, or one of which nothing is known, is not reported. */
export function amountOf(count: Count | undefined): Known {
  if (count === null || count === undefined) return null;
  if (typeof count === "number") return exactly(count);
  const { min = 0, max = Infinity, text } = count;
  if (min === 0 && max === Infinity && text === undefined) return null;
  return text === undefined ? { min, max } : { min, max, text };
}

/**
 * The amount as what lies between 1 and `below - 1`, where it is as small as that but not zero: by so small a count a
 * reader might recognise somebody.
 */
export function suppress(amount: Known, below: number): Known {
  if (!amount || amount.max === 0 || amount.max >= below) return amount;
  return { min: Math.min(amount.min, 1), max: below - 1, suppressed: true };
}

/**
 * The sum of disjoint amounts. What is not reported makes the sum open upwards, because it may hide anything;
 * where nothing is reported the sum is not reported either.
 */
export function sum(parts: readonly Known[]): Known {
  let min = 0;
  let max = 0;
  let known = false;
  for (const part of parts) {
    known ||= part !== null;
    min += part?.min ?? 0;
    max += part?.max ?? Infinity;
  }
  return known ? { min, max } : null;
}

/** The amount, bounded above by `limit` where a limit is known. */
export function cap(amount: Known, limit: number | undefined): Known {
  if (!amount || limit === undefined || amount.max <= limit) return amount;
  return { ...amount, max: limit };
}

/** `part / whole` as a fraction in [0, 1], where an open end ("at least 5 of 9") ends; `null` where either is unknown or the whole may be zero. */
export function fractionOf(part: Known, whole: Known): Known {
  if (!part || !whole || whole.min <= 0) return null;
  return { min: Math.min(1, part.min / whole.max), max: Math.min(1, part.max / whole.min) };
}

/** `b − a`, as wide as the two leave it; `null` where either is unknown or unbounded. */
export function minus(b: Known, a: Known): Known {
  if (!a || !b || a.max === Infinity || b.max === Infinity) return null;
  return { min: b.min - a.max, max: b.max - a.min };
}
