import type { Study } from "../study/model.ts";
import { exactly, fractionOf, isExact, isPresence, type Known } from "./amount.ts";
import type { Entry, Survey } from "./survey.ts";

/**
 * What a figure says of a theme and a group: participants who voiced it out of all (`prevalence`), its share of the
 * group's quotes (`share`), how many `quotes` or `participants`, or only whether it was found (`presence`).
 */
export type Measure = "prevalence" | "share" | "quotes" | "participants" | "presence";

/** The measures, for checks and controls. */
export const measures: readonly Measure[] = ["prevalence", "share", "quotes", "participants", "presence"];

/** A theme as a chart shows it: with its subthemes, or only what is coded to the theme itself. */
export interface Row {
  readonly entry: Entry;
  readonly direct: boolean;
}

/** What one group says on one theme, under a measure. */
export interface Reading {
  /** How many: quotes or participants. */
  readonly count: Known;
  /** Out of how many, where that is one known number. */
  readonly of?: number;
  /** `count / of`, for the measures that have a denominator. */
  readonly fraction: Known;
}

/** The reading of a row for the group at index `g`. */
export function read(survey: Survey, row: Row, g: number, measure: Measure): Reading {
  const { entry, direct } = row;
  if (measure === "prevalence" || measure === "participants") {
    const count = entry.participants[g] ?? null;
    const of = entry.of[g];
    if (measure === "participants" || of === undefined) return { count, fraction: null };
    return { count, of, fraction: fractionOf(count, exactly(of)) };
  }
  const count = (direct ? entry.own[g] : entry.quotes[g]) ?? null;
  const whole = survey.groupQuotes[g] ?? null;
  if (measure !== "share" || !whole || !isExact(whole)) return { count, fraction: null };
  return { count, of: whole.min, fraction: fractionOf(count, whole) };
}

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
  const voiced = reported.filter(({ voiced: { fraction } }) => fraction);
  if (voiced.length && (voiced.length === reported.length || survey.quotesAreSelection)) return "prevalence";
  const counts = reported.flatMap(({ quotes }) => quotes ?? []);
  if (!counts.length) return reported.length ? "participants" : "presence";
  if (counts.every(isPresence)) return "presence";
  const totals = groups.map((g) => survey.groupQuotes[g]);
  return totals.every((total) => total && isExact(total) && total.min > 0) ? "share" : "quotes";
}

/** The unit of a measure, in the study's own words. */
export function unitOf(study: Study, measure: Measure, count: number): string {
  const people = measure === "prevalence" || measure === "participants";
  const noun = people ? study.nouns.participant : study.nouns.quote;
  const plain = people ? "participant" : "quote";
  return count === 1 ? (noun?.one ?? plain) : (noun?.other ?? `${plain}s`);
}
