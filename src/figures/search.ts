import { surveyOf } from "../measures/survey.ts";
import type { Study } from "../study/model.ts";
import { folded } from "../text/fold.ts";

const foldedTexts = new WeakMap<Study, readonly (readonly [id: string, text: string])[]>();

/**
 * Ids of the themes whose label or description has the text, in the author's order, shown or not. Case and accents do not
 * count, nor does space around it; an empty text is nowhere.
 */
export function matchingThemes(study: Study, query = ""): readonly string[] {
  const wanted = folded(query.trim());
  if (!wanted) return [];
  const known =
    foldedTexts.get(study) ??
    surveyOf(study).entries.map(
      ({ theme: { id, label, description = "" } }) =>
        [
          id,
          // No text runs on from the label into the description.
          folded(`${label}\n${description}`),
        ] as const,
    );
  foldedTexts.set(study, known);
  return known.filter(([, text]) => text.includes(wanted)).map(([id]) => id);
}
