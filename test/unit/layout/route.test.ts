import fc from "fast-check";
import { expect, it } from "vitest";
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

it("routes cross no box but the two that they join", () => {
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
          if (box !== a.box && box !== b.box) expect(crosses(before, point, box)).toBe(false);
        }
      });
    }),
    { numRuns: 300 },
  );
});
