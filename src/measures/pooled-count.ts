import type { Count, Group } from "../study/model.ts";
import { joined, type Voice } from "../words/voice.ts";
import { type Amount, cap, isExact, type Known, sum } from "./amount.ts";

/** What one of the groups of a pool says. */
export interface Part {
  readonly group: Group;
  readonly amount: Known;
  /** The most that it can be, where anything bounds it: its participants, or what totals leave of its quotes. */
  readonly limit?: number | undefined;
  /** Its participants, where it is of these: that it may be all of them is no upper bound. */
  readonly all?: number | undefined;
}

/**
 * The count of a pool: at least what is known, at most that and everybody of whom nothing is; in words, which of its
 * groups is not reported, suppressed or told in words. `null` only where nothing is reported of any.
 */
export function pooledCount(voice: Voice, parts: readonly Part[]): Count {
  if (parts.every(({ amount }) => !amount)) return null;
  const { min, max } = sum(
    parts.map(({ amount, limit }) => cap(amount ?? { min: 0, max: Infinity }, limit)),
  ) as Amount;
  const everybody = parts.reduce((total, { all = Infinity }) => total + all, 0);
  // Up to everybody is no upper bound: "at least 7 of 10".
  const isOpen = max > min && max >= everybody;
  const text = joined(
    voice,
    "semicolon",
    parts.map((part) => partWords(voice, part, isOpen && min === 0)),
  );
  if (!text && min === max) return min;
  return { min, ...(isOpen ? {} : { max }), ...(text ? { text } : {}) };
}

/** "Doctors not reported", "Nurses: most"; nothing where its numbers say it all, but for what stands `alone` in words: no number tells it then. */
function partWords(
  { say }: Voice,
  { group: { label, shortLabel }, amount, limit }: Part,
  alone: boolean,
): string {
  const group = shortLabel ?? label;
  if (!amount) return limit === 0 ? "" : say("pool.notReported", { group });
  if (amount.suppressed) return say("pool.suppressed", { group });
  if (amount.text !== undefined) return say("pool.words", { group, words: amount.text });
  return alone && isExact(amount) ? say("pool.number", { group, count: amount.min }) : "";
}
