import type { Voice } from "../words/voice.ts";
import type { Known } from "./amount.ts";

/**
 * The amount in words: "7 of 9", "at least 5 of 9 (most)", "between 7 and 9 of 9", "at most 4 of 9",
 * "not reported". The denominator is left out where it is unknown.
 */
export function wordsFor(voice: Voice, amount: Known, of?: number | string): string {
  const { say, number } = voice;
  if (!amount) return say("count.notReported");
  const { min, max, text = amount.suppressed ? say("count.suppressed") : undefined } = amount;
  const open = max === Infinity;
  if (open && min === 0) return text ?? say("count.notReported");
  const count =
    min === max
      ? number(min)
      : open
        ? say("count.atLeast", { min })
        : min === 0
          ? say("count.atMost", { max })
          : say("count.between", { min, max });
  const told = of === undefined ? count : say("count.of", { count, of });
  return text ? say("count.said", { count: told, words: text }) : told;
}

/** The amount in the fewest signs: "7", "≥5", "7–9", "≤4", "<5" where it is suppressed; "~" where only words are known, "–" where nothing is. */
export function signsFor({ number }: Pick<Voice, "number">, amount: Known): string {
  if (!amount) return "–";
  if (amount.suppressed) return `<${number(amount.max + 1)}`;
  const { min, max, text } = amount;
  if (min === max) return number(min);
  if (max === Infinity) return min > 0 ? `≥${number(min)}` : text ? "~" : "–";
  return min === 0 ? `≤${number(max)}` : `${number(min)}–${number(max)}`;
}
