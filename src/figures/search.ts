import type { Study, Theme } from "../study/model.ts";
import { folded } from "../text/fold.ts";

/** A theme that is found, and where it stands. */
export interface Match {
  readonly id: string;
  /** The ids of the themes above it, from the top. */
  readonly above: readonly string[];
}

interface Searched extends Match {
  /** Label and description, as they are compared. */
  readonly texts: readonly string[];
}

const searchedStudies = new WeakMap<Study, readonly Searched[]>();

/**
 * The themes whose label or description has the text, case and accents left aside: all of the study's, in the author's
 * order, also those that a figure hides. None for a text of nothing but spaces.
 */
export function matchesOf(study: Study, query = ""): readonly Match[] {
  const wanted = folded(query).trim();
  if (!wanted) return [];
  return searched(study).filter(({ texts }) => texts.some((text) => text.includes(wanted)));
}

/** The study's themes as they are searched. A study never changes, so that is made once. */
function searched(study: Study): readonly Searched[] {
  const known = searchedStudies.get(study);
  if (known) return known;
  const all: Searched[] = [];
  const stack: { theme: Theme; above: readonly string[] }[] = [];
  const push = (themes: readonly Theme[], above: readonly string[]): void => {
    for (let i = themes.length - 1; i >= 0; i--) stack.push({ theme: themes[i] as Theme, above });
  };
  push(study.themes, []);
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { theme, above } = at;
    const { id, label, description = "" } = theme;
    all.push({ id, above, texts: [folded(label), folded(description)] });
    if (theme.subthemes.length) push(theme.subthemes, [...above, id]);
  }
  searchedStudies.set(study, all);
  return all;
}
