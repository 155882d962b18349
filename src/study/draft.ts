import type { Study, Theme } from "./model.ts";

/** Something being read: a field is absent when it was not given, and `null` when what was given is wrong. */
export type Draft<T> = { -readonly [K in keyof T]?: T[K] | null | undefined };

/** A theme being read, and where it stands. */
export interface Place {
  readonly theme: Draft<Theme>;
  readonly path: string;
  /** The theme above it. */
  readonly above: Place | undefined;
  /** 1 for a theme at the top. */
  readonly level: number;
  /** The path of its excerpts where they were given as something else. */
  excerpts?: string;
}

/** A study as `readStudy` leaves it: every field of the right type, nothing compared with anything else yet. */
export interface Reading {
  readonly study: Draft<Study>;
  /** All themes that could be read, each before its subthemes. */
  readonly places: readonly Place[];
  /** Every object and list that was made. */
  readonly made: readonly object[];
}
