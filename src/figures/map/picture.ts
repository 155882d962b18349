import type { MapMeasure } from "../../measures/map-measure.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Study } from "../../study/model.ts";
import type { Voice } from "../../words/voice.ts";
import type { Box } from "../figure.ts";
import type { Encoding } from "./encode/encoding.ts";
import type { Forest } from "./forest.ts";

/** What a layout is asked to draw, and the room there is for it. */
export interface MapRequest {
  readonly voice: Voice;
  readonly study: Study;
  /** Indices of the groups shown. */
  readonly groups: readonly number[];
  /** What is counted; `null` in a map without numbers. */
  readonly measure: MapMeasure | null;
  /** What themes show of it. */
  readonly encoding: Encoding;
  readonly forest: Forest;
  /** The study's title, for layouts that have a middle; "" where it has none. */
  readonly title: string;
  /** The map stands between `left` and `left + width`, in px; its height is its own. */
  readonly left: number;
  readonly width: number;
  /** How high it should be at most, in px; `Infinity` where that does not matter. */
  readonly maxHeight: number;
  /** Whether the study's language runs from right to left: the map is mirrored. */
  readonly rightToLeft: boolean;
}

/** Where a theme is drawn, and where a pointer finds its branch's toggle (at least 24 × 24 px). */
export interface ThemePlace {
  readonly box: Box;
  readonly toggle: Box;
  /** Whether the box is filled, so that nothing behind it can be seen. */
  readonly filled?: boolean;
  /** Whether the first mark of its group is a cell of its own shape. */
  readonly cell?: boolean;
}

/** The body of a map, from its own top edge. */
export interface MapPicture {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
  /** Where each theme is, by id. */
  readonly places: ReadonlyMap<string, ThemePlace>;
  /** Ids of themes whose labels were cut. */
  readonly cut: readonly string[];
  /** Whether the study's title stands in the middle of the map. */
  readonly titleInside: boolean;
  /** Whether themes are cells, in which no bars lie to either side of an axis. */
  readonly cells?: boolean;
  /** What was drawn otherwise than asked. */
  readonly notes: readonly string[];
}

/** A layout: draws the themes, or returns `null` where it cannot do so legibly in this width. */
export type DrawMap = (request: MapRequest) => MapPicture | null;
