import { type Amount, cap, exactly, fractionOf, isExact, isPresence, type Known, sum } from "./amount.ts";
import { mostQuotes } from "./most-quotes.ts";
import type { Entry, Survey } from "./survey.ts";

/**
 * What a figure says of a theme and a group: participants who voiced it out of all (`prevalence`), its share of the
 * group's quotes (`share`), quotes per participant (`rate`), how many `quotes` or `participants`, or only whether it was
 * found (`presence`).
 */
export type Measure = "prevalence" | "share" | "rate" | "quotes" | "participants" | "presence";

/** The measures, for checks and controls. */
export const measures: readonly Measure[] = [
  "prevalence",
  "share",
  "rate",
  "quotes",
  "participants",
  "presence",
];

/** A theme as a chart shows it: with its subthemes, or only what is coded to the theme itself. */
export interface Row {
  readonly entry: Entry;
  readonly direct: boolean;
}

/** What one group, or several that are pooled, say on one theme: what there is to be told in words. */
export interface Tally {
  /** How many: quotes or participants. */
  readonly count: Known;
  /** Out of how many, where that is one known number. 0 where nobody was asked. */
  readonly of?: number;
  /** Between what that lies, where it is not one known number but has bounds: some of it is suppressed. */
  readonly within?: Amount;
  /** By how many participants quotes are divided, where that is known. */
  readonly per?: number;
}

/** A tally with what a mark's place or length stands for under a measure. */
export interface Reading extends Tally {
  /** From 0 to 1 for prevalence and share; quotes per participant; else the count. */
  readonly value: Known;
}

/** Whether nobody of the group was asked: what was not said then says nothing. */
export const wasNotAsked = ({ of, per }: Tally): boolean => of === 0 || per === 0;

/** Whether a measure's values are fractions, from 0 to 1. */
export const isFraction = (measure: Measure): boolean => measure === "prevalence" || measure === "share";

/** Whether differences are defined under a measure: counts of groups of different size do not compare. */
export const hasDifferences = (measure: Measure): boolean => isFraction(measure) || measure === "rate";

/** Whether a measure counts participants, each at most once. */
export const countsPeople = (measure: Measure): boolean =>
  measure === "prevalence" || measure === "participants";

/** The reading of a row for the group at index `g`. */
export function read(survey: Survey, row: Row, g: number, measure: Measure): Reading {
  return readingOf(countOf(row, g, measure), wholeOf(survey, row, g, measure), measure);
}

/**
 * The reading of a row for disjoint groups as if they were one: counts and denominators add. Prevalences are never
 * averaged: that would count a participant of a small group for more. What is not known of a group is at most all of its
 * participants, or what its totals leave of its quotes.
 */
export function readPooled(survey: Survey, row: Row, groups: readonly number[], measure: Measure): Reading {
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return read(survey, row, only, measure);
  const wholes = groups.map((g) => wholeOf(survey, row, g, measure));
  const counts = groups.map((g, i) => {
    const most = countsPeople(measure) ? wholes[i]?.max : mostQuotes(survey, row, g);
    return cap(countOf(row, g, measure) ?? { min: 0, max: Infinity }, most);
  });
  const nobody = groups.every((g) => countOf(row, g, measure) === null);
  const whole = wholes.every((part) => part) ? sum(wholes) : null;
  return readingOf(nobody ? null : sum(counts), whole, measure);
}

function countOf({ entry, direct }: Row, g: number, measure: Measure): Known {
  if (countsPeople(measure)) return entry.participants[g] ?? null;
  return (direct ? entry.own[g] : entry.quotes[g]) ?? null;
}

/** What a group's count is out of, or is divided by; `null` where nothing bounds it. */
function wholeOf(survey: Survey, { entry }: Row, g: number, measure: Measure): Known {
  const of = entry.of[g];
  if (measure === "prevalence" || measure === "rate") return of === undefined ? null : exactly(of);
  const quotes = measure === "share" ? survey.groupQuotes[g] : null;
  return quotes && quotes.max < Infinity ? quotes : null;
}

function readingOf(count: Known, whole: Known, measure: Measure): Reading {
  if (measure === "quotes" || measure === "participants" || measure === "presence")
    return { count, value: count };
  if (!whole) return { count, value: null };
  if (measure === "rate") return { count, per: whole.min, value: perHead(count, whole.min) };
  const value = fractionOf(count, whole);
  return isExact(whole) ? { count, of: whole.min, value } : { count, within: whole, value };
}

const perHead = (count: Known, participants: number): Known =>
  count && participants > 0 ? { min: count.min / participants, max: count.max / participants } : null;

/**
 * The measure that is right for these rows and groups: prevalence where everything that is reported has participants
 * and an n, or where the quotes are only a selection (shares of a selection say what the author printed, not what
 * participants said); else presence, where counts say no more than that; else the share of quotes where each group's
 * total is known; else counts.
 */
export function chooseMeasure(survey: Survey, rows: readonly Row[], groups: readonly number[]): Measure {
  const cells = rows.flatMap((row) =>
    groups.map((g) => ({
      voiced: read(survey, row, g, "prevalence"),
      quotes: read(survey, row, g, "quotes").count,
    })),
  );
  const reported = cells.filter(({ voiced, quotes }) => voiced.count || quotes);
  const voiced = reported.filter(({ voiced }) => voiced.value || wasNotAsked(voiced));
  if (voiced.length && (voiced.length === reported.length || survey.quotesAreSelection)) return "prevalence";
  const counts = reported.flatMap(({ quotes }) => quotes ?? []);
  if (!counts.length) return reported.length ? "participants" : "presence";
  if (counts.every(isPresence)) return "presence";
  const totals = groups.map((g) => survey.groupQuotes[g]);
  return totals.every((total) => total && isExact(total) && total.min > 0) ? "share" : "quotes";
}
