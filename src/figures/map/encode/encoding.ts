import type { Known } from "../../../measures/amount.ts";
import type { Comparison } from "../../../measures/comparison.ts";
import type { MapMeasure } from "../../../measures/map-measure.ts";
import type { Entry, Survey } from "../../../measures/survey.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Note } from "../../frame-parts.ts";
import type { Encode } from "../../options.ts";
import type { Part } from "../part.ts";
import type { Differences } from "./difference.ts";
import type { Value } from "./value.ts";

/** A theme's numbers, before anyone knows how wide. */
export interface Numbers {
  /** The least room that they can do with, and the most that they have use for, in px. */
  readonly min: number;
  readonly ideal: number;
  /** The numbers in so much room. */
  fit(maxWidth: number): Part;
}

/** What a map says of each theme's numbers. */
export interface Encoding {
  /** What is shown: the option, or where themes were found if counts say no more than that. */
  readonly kind: Encode | "presence";
  /** How far the groups differ, where that is what is shown. */
  readonly differences?: Differences;
  /** A theme's count for each group shown, subthemes included; none in a map without numbers. */
  amountsOf(entry: Entry): readonly Known[];
  /** A theme's numbers one by one, with their marks, for layouts that draw them in their own way; none where it shows marks or a difference. */
  valuesOf(entry: Entry): readonly Value[];
  /** How they are drawn; `undefined` in a map without numbers. */
  numbersOf(entry: Entry): Numbers | undefined;
  /** What a theme shows, in words; "" in a map without numbers. */
  wordsOf(entry: Entry): string;
  /** What is shown, and out of how many: the figure's subtitle; "" in a map without numbers. */
  readonly sentence: string;
  /** What its signs mean. */
  readonly notes: readonly Note[];
  /** What else is written among a theme's numbers, where a layout draws them as they are (`numbersOf`). */
  readonly numberNotes?: readonly Note[];
}

/** What is counted, of which themes and groups. */
export interface Counts {
  readonly voice: Voice;
  readonly survey: Survey;
  readonly entries: readonly Entry[];
  /** Indices of the groups shown. */
  readonly groups: readonly number[];
  /** How they are compared, where it is their differences that are shown. */
  readonly comparison: Comparison;
  readonly measure: MapMeasure;
  /** The length of the longest bar, in px. */
  readonly longest: number;
}
