import type { Encode } from "../../options.ts";
import { byCount } from "./by-count.ts";
import { byDifference, byPresence, byPrevalence } from "./by-group.ts";
import type { Counts, Encoding } from "./encoding.ts";

const nothing: Encoding = {
  kind: "none",
  amountsOf: () => [],
  valuesOf: () => [],
  numbersOf: () => undefined,
  wordsOf: () => "",
  sentence: "",
  notes: [],
};

/** What themes show, by the option `encode`; `counts` is `null` where nothing is reported. */
export function encodingOf(counts: Counts | null, encode: Encode): Encoding {
  if (!counts || encode === "none") return nothing;
  if (encode === "divergence") return byDifference(counts) ?? withoutDifferences(counts);
  if (encode === "prevalence") return byPrevalence(counts);
  return counted(counts, encode === "total");
}

const counted = (counts: Counts, together: boolean): Encoding =>
  counts.measure === "presence" ? byPresence(counts) : byCount(counts, together);

/** What there is to show in place of differences that are not defined, and why they are not. */
function withoutDifferences(counts: Counts): Encoding {
  const encoding = counted(counts, false);
  const isPresence = encoding.kind === "presence";
  const text = counts.voice.say(isPresence ? "map.noDifferencesOfPresence" : "map.noDifferencesOfCounts");
  return {
    ...encoding,
    notes: [{ text, missing: true }, ...encoding.notes],
  };
}
