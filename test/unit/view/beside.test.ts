import { expect, test } from "vitest";
import { topBeside } from "../../../src/view/page/beside.ts";

const stage = [0, 500] as const;

test.each([
  ["below, where there is room", { y: 100, height: 20 }, [stage], 128],
  ["above, where there is room only there", { y: 450, height: 20 }, [stage], 342],
  ["above, where what is below is out of sight", { y: 250, height: 20 }, [[0, 300]], 142],
  [
    "beyond the stage, where only that is in sight",
    { y: 60, height: 20 },
    [
      [0, 120],
      [0, 700],
    ],
    88,
  ],
  ["below, where nothing fits", { y: 60, height: 20 }, [[0, 120]], 88],
  ["over the lower half of what fills the sight", { y: 50, height: 440 }, [[0, 480]], 380],
  ["below the label of what goes on below the sight", { y: 50, height: 900 }, [[0, 480]], 500],
] as const)("it stands %s", (_, box, ranges, top) => {
  expect(topBeside(box, 100, ranges)).toBe(top);
});
