import type { Known } from "./amount.ts";
import type { Comparison, Sides } from "./comparison.ts";
import { areTooFew, type Band, bandOf, differenceOf, isTooFew, rangeOf } from "./difference.ts";
import { type Gap, type Largest, largestOf } from "./largest.ts";
import { hasDifferences, type Measure, type Reading, type Row, read, readPooled } from "./measure.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Survey } from "./survey.ts";

/** How the two sides of a comparison differ on a theme. */
export interface Contrast extends Sides, Gap {
  /** The second side minus the first, in the measure's unit; `null` where it is not defined or the groups are too small. */
  readonly difference: Known;
  /** For prevalences of groups, or of a group and the rest; else `null`. */
  readonly band: Band | null;
}

/** What a comparison finds on one theme. */
export interface Finding extends Gap, Largest<Contrast> {
  /** One for each of the comparison's sides. */
  readonly contrasts: readonly Contrast[];
  /** The one that is largest for certain; none for a range, nor where bounds leave open which is. */
  readonly chief?: Contrast;
  /** The chief difference, or what it may be; or the range: the highest minus the lowest. */
  readonly difference: Known;
  /** How prevalence or share goes with the levels of ordered groups; `null` where bounds leave it open. */
  readonly trend?: Trend | null;
  /** The groups that a range leaves out, as they have too few participants. */
  readonly leftOut?: readonly number[];
}

/** From the lowest level to the highest, equal neighbours allowed. */
export type Trend = "increasing" | "decreasing" | "constant" | "neither";

/** Whether what is compared has bands: prevalences do. Levels are a scale, not a pair: how far its ends are apart is a number without a verdict. */
export const hasBands = ({ kind }: Comparison, measure: Measure): boolean =>
  measure === "prevalence" && kind !== "ordered";

/** Whether a range leaves groups out on some theme, as they have too few participants. */
export const leavesOut = ({ entries }: Survey, { kind, groups }: Comparison, measure: Measure): boolean =>
  kind === "range" &&
  measure === "prevalence" &&
  entries.some(({ of }) => groups.some((g) => isTooFew(of[g])));

/** Compares the groups on one theme. */
export function findingOf(survey: Survey, row: Row, comparison: Comparison, measure: Measure): Finding {
  const { kind, sides, groups, levels } = comparison;
  if (kind === "none") return { contrasts: [], difference: null, band: null };
  if (kind === "range") {
    const readings = groups.map((g) => read(survey, row, g, measure));
    const isSmall = readings.map((reading) => measure === "prevalence" && isTooFew(reading.of));
    const large = readings.filter((_, i) => !isSmall[i]);
    // One small group does not hide how far the others are apart.
    const few = large.length < 2;
    const difference = few ? null : rangeOf(large, measure);
    const leftOut = groups.filter((_, i) => isSmall[i]);
    const known = large.filter(({ value }) => value).length;
    const open = !difference && known > 1 && hasDifferences(measure);
    return {
      contrasts: [],
      difference,
      band: few ? "too-few" : null,
      ...(open ? { open } : {}),
      ...(leftOut.length ? { leftOut } : {}),
    };
  }
  const banded = hasBands(comparison, measure);
  const contrasts = sides.map((pair): Contrast => {
    const first = readPooled(survey, row, pair.first, measure);
    const second = readPooled(survey, row, pair.second, measure);
    const verdict = banded ? bandOf(first, second) : null;
    const few = measure === "prevalence" && areTooFew([first, second]) && verdict !== "not-voiced";
    const band = few ? "too-few" : verdict;
    const difference = few ? null : differenceOf(first, second, measure);
    const open = !few && !difference && hasDifferences(measure) && first.value && second.value;
    // Written out, as objects put together from parts cost several times as much.
    const found = { first: pair.first, second: pair.second, difference, band };
    return open ? { ...found, open: true } : found;
  });
  const largest = largestOf(contrasts) as Largest<Contrast>;
  if (kind !== "ordered") return { contrasts, ...largest };
  const readings = levels.map((level) => readPooled(survey, row, level, measure));
  const few = measure === "prevalence" && areTooFew(readings);
  return { contrasts, ...largest, trend: few ? null : trendOf(readings) };
}

/** Why there is no trend on a theme. */
export function trendOutcome(survey: Survey, row: Row, { levels }: Comparison, measure: Measure): Outcome {
  const readings = levels.map((level) => readPooled(survey, row, level, measure));
  return outcomeOf(readings, measure === "prevalence" && areTooFew(readings) ? "too-few" : null);
}

/** Whether values go up or down from one level to the next, as far as that is certain. No test of anything. */
export function trendOf(readings: readonly Pick<Reading, "value">[]): Trend | null {
  const values = readings.map(({ value }) => value);
  const steps = values.slice(1).map((value, i) => {
    const before = values[i];
    if (!value || !before) return null;
    if (value.min === before.max && value.max === before.min) return 0;
    return value.min >= before.max ? 1 : value.max <= before.min ? -1 : null;
  });
  if (steps.includes(1) && steps.includes(-1)) return "neither";
  if (steps.includes(null)) return null;
  return steps.includes(1) ? "increasing" : steps.includes(-1) ? "decreasing" : "constant";
}
