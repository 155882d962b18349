import type { Contrast, Finding } from "../measures/contrast.ts";
import type { Band } from "../measures/difference.ts";
import type { Assessment } from "../study/model.ts";

/** The verdicts of the library that an author's judgement lets stand. */
const agreeing: Readonly<Record<Assessment, readonly Band[]>> = {
  diverge: ["marked", "borderline"],
  converge: ["similar", "borderline"],
  mixed: [],
};

const verdicts: readonly Band[] = ["marked", "similar", "borderline"];

/** A finding without the bands that the author judges otherwise: on a theme, the author's word goes before the library's. */
export function judged(finding: Finding, assessment: Assessment | undefined): Finding {
  if (!assessment) return finding;
  const kept = <Part extends { readonly band: Band | null }>(part: Part): Part => {
    const { band } = part;
    const stands = !band || !verdicts.includes(band) || agreeing[assessment].includes(band);
    return stands ? part : { ...part, band: null };
  };
  const contrasts = finding.contrasts.map(kept);
  const chief = contrasts[finding.contrasts.indexOf(finding.chief as Contrast)];
  return { ...kept(finding), contrasts, ...(chief ? { chief } : {}) };
}
