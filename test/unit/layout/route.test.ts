import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Obstacle, type Point, routeLinks } from "../../../src/layout/route.ts";

const columnWidth = 100;
const gutter = 40;
const left = (column: number): number => gutter + column * (columnWidth + gutter);

/** Columns of stacked boxes with gaps of at least 16 px. */
const columns = fc.array(
  fc.array(
    fc.tuple(
      fc.integer({ min: 16, max: 60 }),
      fc.integer({ min: 12, max: 80 }),
      fc.integer({ min: 20, max: columnWidth }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  ),
  { minLength: 1, maxLength: 5 },
);

const crosses = ([x0, y0]: Point, [x1, y1]: Point, box: Obstacle): boolean => {
  const inX = Math.max(x0, x1) > box.x + 0.5 && Math.min(x0, x1) < box.x + box.width - 0.5;
  const inY = Math.max(y0, y1) > box.y + 0.5 && Math.min(y0, y1) < box.y + box.height - 0.5;
  return inX && inY;
};

it("routes cross no box, the two that they join included", () => {
  fc.assert(
    fc.property(columns, fc.nat(1000), fc.nat(1000), (shape, pickA, pickB) => {
      const boxes = shape.map((column, c): Obstacle[] => {
        let y = 0;
        return column.map(([gap, height, width]) => {
          y += gap;
          const box = { x: left(c), y, width, height };
          y += height;
          return box;
        });
      });
      const all = boxes.flatMap((column, c) => column.map((box) => ({ box, c })));
      const a = all[pickA % all.length] as (typeof all)[number];
      const b = all[pickB % all.length] as (typeof all)[number];
      const sideOf = (from: number, to: number): "left" | "right" => (from < to ? "right" : "left");
      const end = ({ box, c }: typeof a, side: "left" | "right") => ({
        column: c,
        side,
        x: side === "left" ? box.x - 5 : box.x + box.width + 5,
        y: box.y + box.height / 2,
      });
      const gutters = [...boxes, 0].map((_, c): [number, number] => [left(c) - gutter, left(c)]);
      const link = { from: end(a, sideOf(a.c, b.c)), to: end(b, a.c === b.c ? "left" : sideOf(b.c, a.c)) };
      const [route] = routeLinks(boxes, gutters, [link]);
      const points = route as Point[];
      expect(points[0]).toEqual([link.from.x, link.from.y]);
      expect(points.at(-1)).toEqual([link.to.x, link.to.y]);
      points.slice(1).forEach((point, i) => {
        const before = points[i] as Point;
        expect(Math.abs(point[0] - before[0]) < 1e-9 || Math.abs(point[1] - before[1]) < 1e-9).toBe(true);
        for (const { box } of all) {
          expect(crosses(before, point, box)).toBe(false);
        }
      });
    }),
    { numRuns: 300 },
  );
});

describe("routes between columns 100 wide, 40 apart", () => {
  const box = (column: number, y: number, height: number): Obstacle => ({
    x: left(column),
    y,
    width: columnWidth,
    height,
  });
  const gutters = [0, 1, 2, 3].map((c): [number, number] => [left(c) - gutter, left(c)]);
  const leaving = (column: number, side: "left" | "right", y: number) => ({
    column,
    side,
    x: side === "left" ? left(column) - 5 : left(column) + columnWidth + 5,
    y,
  });
  const stacked = [[box(0, 0, 100)], [box(1, 0, 100), box(1, 140, 100)], [box(2, 0, 100)]];

  it("go through the gutter between two columns, each in a lane of its own while there is room", () => {
    const link = { from: leaving(0, "right", 20), to: leaving(1, "left", 60) };
    // Five lanes of 40/6 px after the first column, which ends at 140.
    const lanes = [1, 2, 3, 4, 5, 1].map((lane) => 140 + (lane * 40) / 6);
    const routes = routeLinks(
      stacked,
      gutters,
      Array.from({ length: 6 }, () => link),
    );
    expect(routes).toEqual(
      lanes.map((x) => [
        [145, 20],
        [x, 20],
        [x, 60],
        [175, 60],
      ]),
    );
  });

  it("cross a column halfway where that is free, and go back the same way", () => {
    const from = leaving(0, "right", 90);
    const to = leaving(2, "left", 150);
    const there = [
      [145, 90],
      [140 + 40 / 6, 90],
      [140 + 40 / 6, 120],
      [280 + 40 / 6, 120],
      [280 + 40 / 6, 150],
      [315, 150],
    ];
    expect(routeLinks(stacked, gutters, [{ from, to }])).toEqual([there]);
    expect(routeLinks(stacked, gutters, [{ from: to, to: from }])).toEqual([there.toReversed()]);
  });

  it("take the shorter way around a box, 7 px off it", () => {
    const crossing = (y0: number, y1: number, ...boxes: Obstacle[]): number | undefined =>
      routeLinks([[], boxes, []], gutters, [
        { from: leaving(0, "right", y0), to: leaving(2, "left", y1) },
      ])[0]?.[2]?.[1];
    expect(crossing(40, 40, box(1, 0, 100))).toBe(-7);
    expect(crossing(60, 60, box(1, 0, 100))).toBe(107);
    // Both heights are free, and so is all between them but the middle.
    expect(crossing(0, 100, box(1, 40, 20))).toBe(0);
    // Within 7 px of a box is not free.
    expect(crossing(106, 106, box(1, 0, 100))).toBe(107);
    expect(crossing(107, 107, box(1, 0, 100))).toBe(107);
  });

  it("cross a column where no other does, if that costs no more than 8 px", () => {
    const heights = (...ys: number[]): (number | undefined)[] =>
      routeLinks(
        stacked,
        gutters,
        ys.map((y) => ({ from: leaving(0, "right", y), to: leaving(2, "left", y) })),
      ).map((route) => route[2]?.[1]);
    // Free from 107 to 133: from 130 it is 3 px, there and back, to the edge; from 120 it is 13.
    expect(heights(130, 130)).toEqual([130, 133]);
    expect(heights(120, 120)).toEqual([120, 120]);
    expect(heights(127, 130)).toEqual([127, 130]);
  });
});
