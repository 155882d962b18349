import type { Known } from "../../../measures/amount.ts";

/** What is drawn of a theme for one group, or for all together: a length and the words at its end. */
export interface Value {
  /** In the unit of the figure's one scale. */
  readonly length: Known;
  readonly text: string;
  readonly fill: string;
  /** The id of the group, and its place among all of the study's, which gives it a shape; none for all together. */
  readonly group?: string;
  readonly shape?: number;
}

/** One scale for every bar of a figure. */
export interface Scale {
  /** The length, in px, of one unit. */
  readonly px: number;
  /** The length of the longest bar, in px. */
  readonly longest: number;
  /** The widest text at the end of a bar, in px. */
  readonly textWidth: number;
}
