import { mirrored } from "../../scene/mirrored.ts";
import type { Note } from "../frame-parts.ts";
import type { ChartPicture } from "./draw-chart.ts";

/** The picture of a chart `width` px wide as in a mirror: forms are composed from left to right, whatever is read. */
export const mirroredPicture = (picture: ChartPicture, width: number): ChartPicture => ({
  ...picture,
  nodes: picture.nodes.map((node) => mirrored(node, width)),
  boxes: picture.boxes.map((box) => ({ ...box, x: width - box.x - box.width })),
});

/** A line of small print with its mark as in the mirrored picture. */
export const mirroredNote = (note: Note): Note => {
  const { mark } = note;
  return mark ? { ...note, mark: (x, y) => mirrored(mark(x, y), 2 * x) } : note;
};
