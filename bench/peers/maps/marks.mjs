import { walk } from "../../tree.mjs";

// What the two hand-written figures have in common, so that they draw as many elements as a Themeloom tree does.

export const column = 240;
export const rowGap = 8;
export const lineHeight = 16;
export const colours = ["#0732a2", "#cb8315"];

/** A branch from the end of a parent's room to its child. */
export const branchPath = (x0, y0, x1, y1) => {
  const bend = (x0 + x1) / 2;
  return `M${x0} ${y0}C${bend} ${y0} ${bend} ${y1} ${x1} ${y1}`;
};

/** A small square around a point: the second group's mark beside a total. */
export const squarePath = (x, y) => `M${x - 4} ${y - 4}h8v8h-8Z`;

/** The length of the largest bar is 34 px. */
export function barScale(tree) {
  let largest = 1;
  walk(tree, ({ counts, children }) => {
    if (!children.length) largest = Math.max(largest, ...counts);
  });
  return 34 / largest;
}
