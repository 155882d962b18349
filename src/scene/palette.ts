import type { Group } from "../study/model.ts";

/** Text, and marks that stand out: 17:1 on the ground. */
export const ink = "#1a1a1a";
/** Text that is secondary: 7:1 on the ground. */
export const quiet = "#595959";
/** What every figure is drawn on. */
export const ground = "#ffffff";
/** Lines that only set apart what stands apart anyway. */
export const hairline = "#d6d6dc";
/** The lines of a map, and the outlines of its cells: 3:1 on the ground. */
export const branch = "#8c90a3";
/** The axis of a bar or of a difference. */
export const axis = "#8a8c96";
/** Behind a row whose difference is marked: so light that every group's marks keep their 3:1. */
export const tint = "#fffcf4";
/** Around it, and the edge of a row that is borderline: 3:1 on the ground and on the tint. */
export const tintEdge = "#a67f38";
/** Behind a theme that the reader points at, as light for the same reason. */
export const hover = "#fcfcff";

/** A colour with that of the text on it, at least 4.5:1. */
export interface Step {
  readonly fill: string;
  readonly ink: string;
}

/** Differences in steps from far towards the first group to far towards the second; the middle one is hardly any. */
export const differenceSteps: readonly Step[] = [
  { fill: "#0732a2", ink: ground },
  { fill: "#4a6bc9", ink: ground },
  { fill: "#a9b9ea", ink },
  { fill: "#f5f5f5", ink },
  { fill: "#f0cf9b", ink },
  { fill: "#cb8315", ink },
  { fill: "#6b3f00", ink: ground },
];

/**
 * Group colours in order, each at least 3:1 on white, every prefix told apart in the common colour-vision deficiencies
 * (CIEDE2000 under Machado 2009). From the ninth group they repeat, with another shape.
 */
export const groupColours: readonly string[] = [
  "#0732a2",
  "#cb8315",
  "#1a7565",
  "#3a0e2a",
  "#7f70e2",
  "#675509",
  "#de1e71",
  "#2a3a22",
];

/** The colour of a group: its own, or the palette's at its place among all the study's groups. */
export function colourOf(group: Group, index: number): string {
  return group.color ?? (groupColours[index % groupColours.length] as string);
}
