import { widthOf } from "../width-of.mjs";

// What a careful author settles for a dumbbell chart in any of these libraries: rows of 22 px, labels in one line.

export const colours = ["#0732a2", "#cb8315"];
export const rowHeight = 22;
export const top = 48;
export const plotWidth = 640;
/** Beside the axis, for a number at 0 % or 100 %. */
export const beside = 56;

/** The room of a chart in px: the labels to the left, then the axis. */
export function frameOf({ rows }) {
  const left = Math.ceil(Math.max(...rows.map(({ label }) => widthOf(label)))) + beside + 12;
  return { left, width: left + plotWidth + beside, height: top + rows.length * rowHeight + 12 };
}

/** A point of every row and group. Its number stands on the outer side of the two. */
export const pointsOf = ({ rows, groups }) =>
  rows.flatMap(({ label, values, numbers }) =>
    values.map((value, g) => ({
      label,
      group: groups[g].label,
      value,
      number: numbers[g],
      before: g ? value < values[0] : value <= values[1],
    })),
  );

/** "Patients, n = 24". */
export const nameOf = ({ label, n }) => `${label}, n = ${n}`;
