import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  placeRadial,
  type Radial,
  type RadialBox,
  type RadialOptions,
} from "../../../src/layout/radial/radial.ts";

type Point = readonly [number, number];
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const options: RadialOptions = {
  centre: { width: 140, height: 60 },
  maxWidth: Infinity,
  gap: 10,
  gutter: 34,
};

/** Random trees up to 7 levels deep, from flat to stringy, parents before their children. */
const shapes = (most: number): fc.Arbitrary<RadialBox[]> =>
  fc
    .tuple(
      fc.array(
        fc.tuple(fc.nat(10_000), fc.integer({ min: 40, max: 220 }), fc.integer({ min: 18, max: 90 })),
        {
          minLength: 5,
          maxLength: most,
          size: "max",
        },
      ),
      fc.constantFrom(1, 3, 20, Infinity),
      fc.integer({ min: 1, max: 8 }),
    )
    .map(([list, near, roots]) => {
      const depths: number[] = [];
      return list.map(([pick, width, height], i): RadialBox => {
        let parent = i < roots ? -1 : i - 1 - (pick % Math.min(near, i + 1));
        if (parent >= 0 && (depths[parent] as number) >= 6) parent = -1;
        depths.push(parent < 0 ? 0 : (depths[parent] as number) + 1);
        return { parent, width, height, anchor: Math.min(height / 2, 20) };
      });
    });

/** The boxes in the order in which an outline lists them. */
const inOrder = (boxes: readonly RadialBox[]): number[] => {
  const childrenOf = (parent: number): number[] =>
    boxes.flatMap((box, i) => (box.parent === parent ? [i] : []));
  const order: number[] = [];
  const open = childrenOf(-1).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    order.push(next);
    open.push(...childrenOf(next).reverse());
  }
  return order;
};

/** The boxes where they stand, the one in the middle last. */
const boxesOf = (boxes: readonly RadialBox[], { spots, centre }: Radial, given = options): Box[] => [
  ...boxes.map(({ width, height }, i) => ({ ...(spots[i] as { x: number; y: number }), width, height })),
  { x: centre[0], y: centre[1], ...given.centre },
];

const overlaps = (found: readonly Box[], apart: number): number => {
  let count = 0;
  found.forEach((p, i) => {
    for (const q of found.slice(i + 1)) {
      const beside = p.x + p.width + apart <= q.x + 1e-6 || q.x + q.width + apart <= p.x + 1e-6;
      const below = p.y + p.height + apart <= q.y + 1e-6 || q.y + q.height + apart <= p.y + 1e-6;
      if (!beside && !below) count++;
    }
  });
  return count;
};

/** The points of a branch, 24 for each of its curves. */
const pointsOf = (branch: readonly Point[]): Point[] => {
  const points = [branch[0] as Point];
  for (let k = 1; k < branch.length; k += 3) {
    const [a, b, c, d] = [branch[k - 1], branch[k], branch[k + 1], branch[k + 2]] as [
      Point,
      Point,
      Point,
      Point,
    ];
    for (let step = 1; step <= 24; step++) {
      const t = step / 24;
      const mix = (i: 0 | 1): number =>
        (1 - t) ** 3 * a[i] + 3 * (1 - t) ** 2 * t * b[i] + 3 * (1 - t) * t ** 2 * c[i] + t ** 3 * d[i];
      points.push([mix(0), mix(1)]);
    }
  }
  return points;
};

/** Whether a segment meets a box: by halving it until it is shorter than a hundredth of a pixel. */
const meets = (a: Point, b: Point, box: Box): boolean => {
  const outside = (i: 0 | 1, low: number, high: number): boolean =>
    (a[i] <= low && b[i] <= low) || (a[i] >= high && b[i] >= high);
  if (outside(0, box.x, box.x + box.width) || outside(1, box.y, box.y + box.height)) return false;
  if (Math.hypot(b[0] - a[0], b[1] - a[1]) < 0.01) return true;
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return meets(a, middle, box) || meets(middle, b, box);
};

const linesThroughBoxes = (found: readonly Box[], { branches }: Radial): number => {
  let count = 0;
  for (const branch of branches) {
    const points = pointsOf(branch);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    for (const box of found) {
      if (box.x > right || box.x + box.width < left || box.y > bottom || box.y + box.height < top) continue;
      if (points.some((point, i) => i > 0 && meets(points[i - 1] as Point, point, box))) count++;
    }
  }
  return count;
};

const spacings = fc.record({
  // A title of a line at least, or none: in a box without height every line that starts there would run through it.
  centre: fc.oneof(
    fc.record({ width: fc.integer({ min: 20, max: 200 }), height: fc.integer({ min: 16, max: 120 }) }),
    fc.constant({ width: 0, height: 0 }),
  ),
  maxWidth: fc.constant(Infinity),
  gap: fc.integer({ min: 4, max: 30 }),
  gutter: fc.integer({ min: 16, max: 70 }),
});

const place = (boxes: readonly RadialBox[], given = options): Radial => {
  const radial = placeRadial(boxes, given);
  if (!radial) throw new Error("does not fit");
  return radial;
};

const flat = (count: number, width = 80, height = 30): RadialBox[] =>
  Array.from({ length: count }, () => ({ parent: -1, width, height }));

describe("trees around a centre", () => {
  it("keep all boxes apart, and lines out of every box", () => {
    fc.assert(
      fc.property(shapes(300), spacings, (boxes, given) => {
        const radial = place(boxes, given);
        const found = boxesOf(boxes, radial, given);
        const apart = Math.min(given.gap, 0.7 * given.gutter) - 0.001;
        expect(overlaps(found, apart)).toBe(0);
        expect(linesThroughBoxes(found, radial)).toBe(0);
        // The whole is as large as its boxes; where a branch leads around one at the edge, as large as that branch.
        const right = Math.max(...found.map(({ x, width }) => x + width));
        const bottom = Math.max(...found.map(({ y, height }) => y + height));
        const ends = radial.branches.flatMap((branch) => pointsOf(branch));
        const least = (axis: 0 | 1, edge: number): number => Math.min(edge, ...ends.map((end) => end[axis]));
        const most = (axis: 0 | 1, edge: number): number => Math.max(edge, ...ends.map((end) => end[axis]));
        // Of a branch some points are known, not its very edge.
        const within = (gap: number): boolean => gap > -1e-6 && gap < 1;
        expect(within(least(0, Math.min(...found.map(({ x }) => x))))).toBe(true);
        expect(within(least(1, Math.min(...found.map(({ y }) => y))))).toBe(true);
        expect(within(radial.width - most(0, right))).toBe(true);
        expect(within(radial.height - most(1, bottom))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("hold every branch within the whole, from the parent's edge to the child's", () => {
    fc.assert(
      fc.property(shapes(120), (boxes) => {
        const radial = place(boxes);
        const found = boxesOf(boxes, radial);
        const near = ([x, y]: Point, box: Box): number =>
          Math.hypot(
            Math.max(box.x - x, 0, x - box.x - box.width),
            Math.max(box.y - y, 0, y - box.y - box.height),
          );
        boxes.forEach(({ parent }, i) => {
          const branch = radial.branches[i] as readonly Point[];
          const from = found[parent < 0 ? boxes.length : parent] as Box;
          expect(near(branch[0] as Point, from)).toBeLessThanOrEqual(6 + 1e-6);
          expect(near(branch.at(-1) as Point, found[i] as Box)).toBeLessThanOrEqual(6 + 1e-6);
          for (const [x, y] of pointsOf(branch)) {
            expect(x >= 0 && y >= 0 && x <= radial.width && y <= radial.height).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it("keep the order around each ring, clockwise from the top", () => {
    fc.assert(
      fc.property(shapes(120), (boxes) => {
        const radial = place(boxes);
        const centre = { x: radial.centre[0] + 70, y: radial.centre[1] + 30 };
        // Which ring, and how far around it: above from left to right, at the right downwards, and so on.
        const depths: number[] = [];
        for (const { parent } of boxes) depths.push(parent < 0 ? 0 : (depths[parent] as number) + 1);
        const order = inOrder(boxes);
        for (const depth of new Set(depths)) {
          const ring = order.filter((i) => depths[i] === depth);
          const keys = ring.map((i) => {
            const { x, y, align } = radial.spots[i] as { x: number; y: number; align: string };
            const [dx, dy] = [x + (boxes[i] as RadialBox).width / 2 - centre.x, y - centre.y];
            if (align === "middle") return dy < 0 ? [0, dx] : [2, -dx];
            return align === "left" ? [1, dy] : [3, -dy];
          });
          const wraps = keys.filter((key, i) => {
            const before = keys.at(i - 1) as number[];
            const [part, along] = key as [number, number];
            return part < (before[0] as number) || (part === before[0] && along < (before[1] as number));
          });
          expect(wraps.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stand around the centre on all sides, text at the edge that faces it", () => {
    const { spots, centre, width, height } = place(flat(8));
    expect(spots.map(({ align }) => align)).toEqual([
      "middle",
      "left",
      "left",
      "left",
      "middle",
      "right",
      "right",
      "right",
    ]);
    const [right, left] = [spots[2], spots[6]] as [{ x: number; y: number }, { x: number; y: number }];
    expect(right.x).toBeGreaterThan(centre[0] + 140);
    expect(left.x + 80).toBeLessThan(centre[0]);
    expect(right.y).toBeCloseTo(left.y, 6);
    // As far to the right as to the left, as far up as down.
    expect(centre[0] + 70).toBeCloseTo(width / 2, 6);
    expect(centre[1] + 30).toBeCloseTo(height / 2, 6);
  });

  it("are as wide as they may be at most, or not drawn", () => {
    fc.assert(
      fc.property(shapes(60), fc.integer({ min: 300, max: 1500 }), (boxes, maxWidth) => {
        const radial = placeRadial(boxes, { ...options, maxWidth });
        if (radial) expect(radial.width).toBeLessThanOrEqual(maxWidth);
        else expect(place(boxes).width).toBeGreaterThan(maxWidth);
      }),
    );
    const widest = place(flat(12)).width;
    expect(placeRadial(flat(12), { ...options, maxWidth: 250 })).toBeNull();
    expect(placeRadial(flat(12), { ...options, maxWidth: widest })).not.toBeNull();
  });

  it("take no larger a ring than its boxes need", () => {
    // Twenty boxes of 30 px with gaps of 10 need 10 · 40 px at each side, less what stands above and below.
    expect(place(flat(20)).height).toBeLessThan(10 * 40 + 2 * 30);
    const heights = [4, 8, 16, 32, 64].map((count) => place(flat(count)).height);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  it("are the centre alone where there are no boxes", () => {
    expect(placeRadial([], options)).toEqual({
      width: 140,
      height: 60,
      centre: [0, 0],
      spots: [],
      branches: [],
    });
    expect(placeRadial([], { ...options, maxWidth: 100 })).toBeNull();
  });

  it("hold 1,000 boxes, and a chain of 100", () => {
    expect(place(flat(1000)).spots).toHaveLength(1000);
    const chain = Array.from({ length: 100 }, (_, i) => ({ parent: i - 1, width: 60, height: 20 }));
    const radial = place(chain);
    expect(overlaps(boxesOf(chain, radial), 9)).toBe(0);
    expect(linesThroughBoxes(boxesOf(chain, radial), radial)).toBe(0);
  });
});
