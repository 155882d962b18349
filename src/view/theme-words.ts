import { capitalised, shownGroups } from "../figures/words.ts";
import { wordsFor } from "../measures/amount.ts";
import { unitOf, wasNotAsked } from "../measures/measure.ts";
import { type Entry, surveyOf } from "../measures/survey.ts";
import { isolate } from "../text/direction.ts";
import type { Shown } from "./shown.ts";

/** What a group says on a theme, in words. */
export interface GroupWords {
  readonly label: string;
  readonly quotes: string;
  readonly participants: string;
  /** Both in a line, each with its unit, as far as they are reported: "7 of 9 participants, 12 quotes". */
  readonly line: string;
}

/** What a study says of a theme, in words: as the figure's options have small counts and hidden groups. */
export interface ThemeWords {
  readonly entry: Entry;
  /** The labels of the themes above it, from the top. */
  readonly path: readonly string[];
  /** Names of the units, with a capital: "Quotes", "Participants". */
  readonly quotes: string;
  readonly participants: string;
  readonly groups: readonly GroupWords[];
}

/** The words on a theme of what is shown; `undefined` for an id that no theme has. */
export function themeWords({ study, options, state }: Shown, id: string): ThemeWords | undefined {
  const { suppressBelow } = options as { readonly suppressBelow?: number };
  const entry = surveyOf(study, suppressBelow).byId.get(id);
  if (!entry) return undefined;
  const path: string[] = [];
  for (let at = entry.parent; at; at = at.parent) path.unshift(at.theme.label);
  const groups = shownGroups(study, state.hiddenGroups).map((g) => {
    const of = entry.of[g];
    const tally = { count: entry.participants[g] ?? null, ...(of === undefined ? {} : { of }) };
    const quotes = entry.quotes[g] ?? null;
    const participants = wasNotAsked(tally) ? "not asked" : wordsFor(tally.count, of);
    const line = [
      tally.count && !wasNotAsked(tally) ? `${participants} ${unitOf(study, "participants", of ?? 2)}` : "",
      quotes ? `${wordsFor(quotes)} ${unitOf(study, "quotes", quotes.max)}` : "",
    ].filter((part) => part);
    return {
      label: study.groups[g]?.label ?? "",
      quotes: wordsFor(quotes),
      participants,
      line: line.join(", ") || participants,
    };
  });
  const unit = (measure: "quotes" | "participants"): string => capitalised(unitOf(study, measure, 2));
  return { entry, path, quotes: unit("quotes"), participants: unit("participants"), groups };
}

/** "Power › Channels", each label in its own direction. */
export const pathWords = (path: readonly string[]): string => path.map(isolate).join(" › ");

/** Whether participants' words may be read: a count that is not told would be told by counting excerpts. */
export function sharesExcerpts({ view, options }: Shown): boolean {
  const { suppressBelow } = options as { readonly suppressBelow?: number };
  return view.excerpts ?? suppressBelow === undefined;
}
