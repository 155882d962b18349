import type { Voice } from "../words/voice.ts";
import { isExact, type Known } from "./amount.ts";

/** A difference in signs, rounded: "+65", "−10", "0", "+43 to +88", "+1.5". */
export function signsForDifference(voice: Voice, difference: Known, decimals = 0): string {
  if (!difference) return "–";
  const { min, max } = difference;
  const from = signed(voice, min, decimals);
  const to = signed(voice, max, decimals);
  return isExact(difference) || from === to ? from : voice.say("difference.range", { from, to });
}

/** What is less than half of the last decimal, but not zero, has as many decimals as it needs not to look like zero. */
function signed({ number }: Voice, value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size < 1e-9) return number(0);
  const isLost = Number(size.toFixed(decimals)) === 0;
  // Where there are decimals, what is below 1 has two digits, as rates have.
  const digits = decimals && size < 1 ? 2 : isLost ? 1 : 0;
  return `${value > 0 ? "+" : "−"}${digits ? number(Number(size.toPrecision(digits))) : number(size, decimals)}`;
}
