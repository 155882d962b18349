import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Labelled, labelPoints, type PointToLabel } from "../../../src/layout/labels/label-points.ts";
import type { Segment } from "../../../src/layout/labels/label-room.ts";
import { crosses, entersBox } from "../../../src/layout/segment.ts";
import type { Extent, Rectangle } from "../../../src/layout/shapes.ts";

const frame = { x: 0, y: 0, width: 300, height: 300 };
const token = { width: 14, height: 15 };

const pointAt = (x: number, y: number, labels: readonly Extent[] = [], reach = 4): PointToLabel => ({
  anchors: [{ x, y }],
  reach,
  marks: [{ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }],
  lines: [],
  labels,
  token,
  weight: 0,
  count: 1,
});

/** A label wide and one wrapped. */
const shapes = fc
  .tuple(fc.integer({ min: 20, max: 150 }), fc.integer({ min: 1, max: 4 }))
  .map(([width, lines]) => [
    { width, height: 15 * lines },
    { width: width / 2, height: 30 * lines },
  ]);
const spot = fc.tuple(fc.integer({ min: 5, max: 295 }), fc.integer({ min: 5, max: 295 }));
const somePoints = fc.array(
  fc
    .tuple(spot, shapes, fc.constantFrom(4, 10), fc.integer({ min: 0, max: 60 }))
    .map(([[x, y], labels, reach, long]) => {
      const point = pointAt(x, y, labels, reach);
      return long > 20 ? { ...point, lines: [{ from: { x, y }, to: { x: x + long, y } }] } : point;
    }),
  { maxLength: 45 },
);

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const through = ({ from, to }: Segment, { x, y, width, height }: Rectangle): boolean =>
  entersBox(from, to, x, y, x + width, y + height);
const there = (found: readonly (Labelled | undefined)[]): [number, Labelled][] =>
  found.flatMap((place, i) => (place ? [[i, place] as [number, Labelled]] : []));

describe("labels of points", () => {
  it("overlap no other text and no mark, keep in the frame, and no line or leader runs through them", () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const places = there(labelPoints(points, frame));
        for (const [i, { box, leader }] of places) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 300 && box.y + box.height <= 300).toBe(
            true,
          );
          for (const [j, { marks, lines }] of points.entries()) {
            for (const mark of marks) {
              expect(overlap(box, mark)).toBe(false);
              if (leader && j !== i) expect(through(leader, mark)).toBe(false);
            }
            for (const line of lines) expect(through(line, box)).toBe(false);
          }
          for (const [j, other] of places) {
            if (i === j) continue;
            expect(overlap(box, other.box)).toBe(false);
            if (!leader) continue;
            expect(through(leader, other.box)).toBe(false);
            if (other.leader)
              expect(crosses(leader.from, leader.to, other.leader.from, other.leader.to)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are nearer to their own mark than to any other, where no leader tells whose they are", () => {
    const gap = (a: Rectangle, b: Rectangle): number =>
      Math.hypot(
        Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
        Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
      );
    fc.assert(
      fc.property(somePoints, (points) => {
        for (const [i, { box, leader }] of there(labelPoints(points, frame))) {
          const own = gap(box, points[i]?.marks[0] as Rectangle);
          if (leader) continue;
          for (const [j, { marks }] of points.entries())
            if (j !== i) expect(gap(box, marks[0] as Rectangle)).toBeGreaterThan(own);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("have the size of the shape that was taken, or of the token", () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        for (const [i, { box, label }] of there(labelPoints(points, frame))) {
          const { width, height } = box;
          expect({ width, height }).toEqual(label === undefined ? token : points[i]?.labels[label]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are in the same places on every run", () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        expect(labelPoints(points, frame)).toEqual(labelPoints(structuredClone(points), frame));
      }),
      { numRuns: 20 },
    );
  });

  it("stand to the right of a lone mark, level with it", () => {
    const [place] = labelPoints([pointAt(100, 100, [{ width: 60, height: 15 }])], frame);
    expect(place).toEqual({ label: 0, box: { x: 108, y: 92.5, width: 60, height: 15 } });
  });

  it("stand to the left at the right edge", () => {
    const [place] = labelPoints([pointAt(290, 100, [{ width: 60, height: 15 }])], frame);
    expect(place?.box.x).toBe(222);
  });

  it("are wrapped where only that fits", () => {
    const wide = { width: 280, height: 15 };
    const narrow = { width: 90, height: 45 };
    const [place] = labelPoints([pointAt(150, 150, [wide, narrow])], {
      x: 50,
      y: 120,
      width: 200,
      height: 60,
    });
    expect(place?.label).toBe(1);
  });

  it("have a leader from the mark's edge where they stand away from it", () => {
    const wall = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      pointAt(150 + 16 * Math.cos((i * Math.PI) / 4), 150 + 16 * Math.sin((i * Math.PI) / 4)),
    );
    const points = [{ ...pointAt(150, 150, [{ width: 40, height: 15 }]), weight: 1 }, ...wall.slice(1)];
    const [place] = labelPoints(points, frame);
    const { from, to } = (place as Labelled).leader as Segment;
    expect(Math.hypot(from.x - 150, from.y - 150)).toBeCloseTo(4, 6);
    expect(to.x).toBeGreaterThan(from.x);
    expect(place?.box.x).toBeCloseTo(to.x, 6);
  });

  it("give way to a token, and the token to nothing, where there is no room", () => {
    const label = [{ width: 60, height: 15 }];
    expect(
      labelPoints([pointAt(20, 20, label)], { x: 0, y: 0, width: 50, height: 40 })[0]?.label,
    ).toBeUndefined();
    expect(
      labelPoints([pointAt(20, 20, label)], { x: 0, y: 0, width: 50, height: 40 })[0]?.box,
    ).toMatchObject(token);
    expect(labelPoints([pointAt(10, 10, label)], { x: 0, y: 0, width: 20, height: 20 })).toEqual([undefined]);
  });

  it("go first to those of more weight", () => {
    const label = [{ width: 70, height: 15 }];
    const points = [pointAt(20, 20, label), pointAt(130, 20, label)];
    const narrow = { x: 0, y: 5, width: 150, height: 30 };
    const heavy = (k: number) =>
      labelPoints(
        points.map((p, i) => ({ ...p, weight: i === k ? 1 : 0 })),
        narrow,
      );
    expect(heavy(0).map((place) => place?.label)).toEqual([0, undefined]);
    expect(heavy(1).map((place) => place?.label)).toEqual([undefined, 0]);
  });

  it("leave the only room for a token to the point that stands for more", () => {
    // Between the two marks there is room for one token, and nowhere else.
    const points = [pointAt(10, 20), pointAt(46, 20)];
    const between = { x: 8, y: 10, width: 40, height: 20 };
    const found = (k: number) =>
      labelPoints(
        points.map((point, i) => ({ ...point, count: i === k ? 3 : 1 })),
        between,
      ).map((place) => place !== undefined);
    expect(found(0)).toEqual([true, false]);
    expect(found(1)).toEqual([false, true]);
  });

  it("keep off a line that may be interrupted where another place is nearly as good", () => {
    const line = { from: { x: 0, y: 100 }, to: { x: 300, y: 100 } };
    const points = [pointAt(100, 100, [{ width: 60, height: 15 }])];
    const [place] = labelPoints(points, frame, [line]);
    expect((place?.box.y as number) + 15 <= 100 || (place?.box.y as number) >= 100).toBe(true);
    expect(labelPoints(points, { x: 90, y: 90, width: 120, height: 20 }, [line])[0]?.label).toBe(0);
  });
});
