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

/** A difference in points, in signs and with its unit, which agrees with the larger end: "+65 points", "−1 point". */
export function pointsWords(
  voice: Voice,
  difference: Known,
  signs: string = signsForDifference(voice, difference),
): string {
  const { min, max } = difference ?? { min: 0, max: 0 };
  const size = Math.max(Math.abs(min), Math.abs(max));
  const digits = digitsOf(size, 0);
  const n = Number(digits ? size.toPrecision(digits) : size.toFixed());
  return voice.say("scale.valueOfPoints", { difference: signs, n });
}

function signed({ number }: Voice, value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size < 1e-9) return number(0);
  const digits = digitsOf(size, decimals);
  return `${value > 0 ? "+" : "−"}${digits ? number(Number(size.toPrecision(digits))) : number(size, decimals)}`;
}

/**
 * How many digits are told of a size, whatever their place; 0 where it is told to so many decimals. Where there are
 * decimals, what is below 1 has two, as rates have; what would be rounded to zero and is not has as many as it needs.
 */
function digitsOf(size: number, decimals: number): number {
  if (decimals && size < 1) return 2;
  return Number(size.toFixed(decimals)) === 0 ? 1 : 0;
}
