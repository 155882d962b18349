import { expect, it } from "vitest";
import { threadAround } from "../../../src/layout/thread.ts";

const box = (x: number, y: number, halfWidth = 40, halfHeight = 15) => ({ x, y, halfWidth, halfHeight });

it("runs straight from border to border where nothing is in the way", () => {
  const thread = threadAround([box(0, 0), box(200, 0), box(100, 100)]);
  expect(thread(0, 1)).toEqual([
    { x: 43, y: 0 },
    { x: 157, y: 0 },
  ]);
});

it("turns around the nearer corners of a box in the way", () => {
  const points = threadAround([box(0, 0), box(300, 0), box(150, 5)])(0, 1);
  expect(points.slice(1, -1)).toEqual([
    { x: 104, y: -16 },
    { x: 196, y: -16 },
  ]);
});

it("finds its way through a wall with one opening", () => {
  const wall = [-120, -80, -40, 40, 80, 120].map((y) => box(150, y, 40, 18));
  const points = threadAround([box(0, -100), box(300, -100), ...wall])(0, 1);
  for (const { x, y } of points.slice(1, -1)) expect(Math.abs(x - 150) > 40 || Math.abs(y) < 22).toBe(true);
  expect(points.length).toBeGreaterThan(2);
});
