import { readingWords } from "../../figures/reading-words.ts";
import { capitalised, shownGroups } from "../../figures/words.ts";
import { isUnreported, type Known } from "../../measures/amount.ts";
import { wordsFor } from "../../measures/amount-words.ts";
import { type Tally, wasNotAsked } from "../../measures/measure.ts";
import { type Entry, surveyOf } from "../../measures/survey.ts";
import { unitFor, unitsOf } from "../../measures/unit-words.ts";
import { isolate } from "../../text/direction.ts";
import { joined, type Voice, voiceOf } from "../../words/voice.ts";
import type { Shown } from "../shown.ts";

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
  const { suppressBelow, words } = options;
  const entry = surveyOf(study, suppressBelow).byId.get(id);
  if (!entry) return undefined;
  const voice = voiceOf(study, words);
  const path: string[] = [];
  for (let at = entry.parent; at; at = at.parent) path.unshift(at.theme.label);
  const groups = shownGroups(study, state.hiddenGroups).map((g) => {
    const of = entry.of[g];
    const tally = { count: entry.participants[g] ?? null, ...(of === undefined ? {} : { of }) };
    const quotes = entry.quotes[g] ?? null;
    const participants = wasNotAsked(tally) ? voice.say("count.notAsked") : wordsFor(voice, tally.count, of);
    return {
      label: study.groups[g]?.label ?? "",
      quotes: wordsFor(voice, quotes),
      participants,
      line: lineOf(voice, tally, quotes),
    };
  });
  const unit = (measure: "quotes" | "participants"): string => capitalised(unitsOf(voice, measure));
  return { entry, path, quotes: unit("quotes"), participants: unit("participants"), groups };
}

const isReported = (known: Known): boolean => !isUnreported(known);

/** What is reported, each with its unit; else that nothing is, or that nobody was asked. */
function lineOf(voice: Voice, tally: Tally, quotes: Known): string {
  const parts: string[] = [];
  if (wasNotAsked(tally)) parts.push(readingWords(voice, tally, "participants"));
  else if (isReported(tally.count)) {
    const people = readingWords(voice, tally, "participants");
    // With a denominator the words end with it: "7 of 9".
    parts.push(
      tally.of === undefined
        ? people
        : voice.say("count.units", { count: people, unit: unitFor(voice, "participants", tally.of) }),
    );
  }
  // That those who were not asked said nothing says nothing.
  const saysNothing = wasNotAsked(tally) && quotes?.max === 0;
  if (isReported(quotes) && !saysNothing) parts.push(readingWords(voice, { count: quotes }, "quotes"));
  return joined(voice, "comma", parts) || voice.say("count.notReported");
}

/** "Power › Channels", each label in its own direction. */
export const pathWords = (path: readonly string[]): string => path.map(isolate).join(" › ");

/** Whether participants' words may be read: a count that is not told would be told by counting excerpts. */
export function sharesExcerpts({ view, options }: Shown): boolean {
  const { suppressBelow } = options;
  return view.excerpts ?? suppressBelow === undefined;
}
