import type { Scene } from "../scene/scene.ts";
import type { Choice } from "./choices.ts";

/** A rectangle in the figure's own px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that a reader can reach: a theme, as this figure shows it. In reading order. */
export interface Item {
  /** The theme's id. */
  readonly id: string;
  /** The id of the theme above it that the figure shows, if any. */
  readonly parent?: string;
  /** Where it is drawn. */
  readonly box: Box;
  /** Whether the box is filled with colour: what points it out is drawn before it, not behind. */
  readonly filled?: boolean;
  /** Whether it has a cell, the first mark of its group, whose outline points it out in place of the box. */
  readonly cell?: boolean;
  /** What a screen reader says, for example "A role for institutions, subtheme of Power: Strategic leaders 9 quotes". */
  readonly name: string;
  /** 1 for a theme at the top. */
  readonly level: number;
  /** Its place among its siblings, from 1. */
  readonly position: number;
  /** How many siblings there are, itself included. */
  readonly size: number;
  /** Whether its subthemes are shown; `undefined` when it has none. */
  readonly expanded?: boolean;
  /** Where a pointer finds the branch's toggle; at least 24 × 24 px. */
  readonly toggle?: Box;
}

/** What `thematicMap` and `divergenceChart` return: a finished figure as plain data. */
export interface Figure {
  readonly kind: "map" | "chart";
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** At most about 30 words, for an `alt` attribute. */
  readonly alt: string;
  /** Everything the figure says, in words. */
  readonly description: string;
  readonly items: readonly Item[];
  /** What was hidden, cut, chosen or missing. */
  readonly notes: readonly string[];
  /** What a reader may choose instead of what is drawn. */
  readonly choices?: readonly Choice[];
  readonly scene: Scene;
}
