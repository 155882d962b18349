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
};

/** What themes show, by the option `encode`; `counts` is `null` where nothing is reported. */
export function encodingOf(counts: Counts | null, encode: Encode): Encoding {
  if (!counts || encode === "none") return nothing;
  if (encode === "divergence") return byDifference(counts);
  if (encode === "prevalence") return byPrevalence(counts);
  return counts.measure === "presence" ? byPresence(counts) : byCount(counts, encode === "total");
}
