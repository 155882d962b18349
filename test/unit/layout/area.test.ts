import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icicle } from "../../../src/layout/area/icicle.ts";
import { type Packing, packCircles } from "../../../src/layout/area/pack.ts";
import {
  boundsOf,
  type Circle,
  inCircle,
  inSector,
  type Rectangle,
  rowsExtent,
} from "../../../src/layout/area/shapes.ts";
import { sunburst } from "../../../src/layout/area/sunburst.ts";
import { treemapOf } from "../../../src/layout/area/treemap.ts";
import type { WeightedCell } from "../../../src/layout/area/weighted.ts";

/** Random trees with weights at their leaves and, now and then, at parents. */
const trees = fc
  .array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 60 }), fc.nat(3)), { minLength: 1, maxLength: 60 })
  .map((list) => {
    const parents = list.map(([pick], i) => (pick % (i + 1)) - 1);
    return list.map(([, weight, holds], i): WeightedCell => {
      const parent = parents[i] as number;
      return { parent, weight: parents.includes(i) && holds ? 0 : weight };
    });
  });

const total = (cells: readonly WeightedCell[]): number => cells.reduce((sum, { weight }) => sum + weight, 0);

/** Each cell's weight with everything below it. */
function sums(cells: readonly WeightedCell[]): number[] {
  const all = cells.map(({ weight }) => weight);
  for (let i = cells.length - 1; i >= 0; i--) {
    const { parent } = cells[i] as WeightedCell;
    if (parent >= 0) all[parent] = (all[parent] as number) + (all[i] as number);
  }
  return all;
}

const leavesOf = (cells: readonly WeightedCell[]): number[] =>
  cells.flatMap((_, i) => (cells.some(({ parent }) => parent === i) ? [] : [i]));
const siblings = (cells: readonly WeightedCell[], i: number): number[] =>
  cells.flatMap(({ parent }, k) => (k < i && parent === cells[i]?.parent ? [k] : []));
const apart = (a: Rectangle, b: Rectangle): boolean =>
  a.x + a.width <= b.x + 1e-6 ||
  b.x + b.width <= a.x + 1e-6 ||
  a.y + a.height <= b.y + 1e-6 ||
  b.y + b.height <= a.y + 1e-6;
const inside = (a: Rectangle, b: Rectangle): boolean =>
  a.x >= b.x - 1e-6 &&
  a.y >= b.y - 1e-6 &&
  a.x + a.width <= b.x + b.width + 1e-6 &&
  a.y + a.height <= b.y + b.height + 1e-6;

/** A list of 20,000 siblings, and a chain of 64 with one leaf each. */
const plain = { labels: [], number: { width: 14, height: 15 } };
const wide = Array.from({ length: 20_000 }, () => ({ parent: -1, weight: 1, header: 0, ...plain }));
const deep = Array.from({ length: 5000 }, (_, i) => ({
  parent: i - 1,
  weight: i < 4999 ? 0 : 1,
  header: 0,
  ...plain,
}));

describe("an icicle", () => {
  it("gives every weight its height, in order, from the top of its parent", () => {
    fc.assert(
      fc.property(trees, (cells) => {
        const columns = cells.map((_, level) => 40 + level);
        const placed = icicle(cells, columns, 500);
        const scale = 500 / total(cells);
        const weights = sums(cells);
        cells.forEach(({ parent }, i) => {
          const cell = placed[i] as Rectangle;
          expect(cell.height).toBeCloseTo((weights[i] as number) * scale, 6);
          const before = siblings(cells, i).reduce((sum, k) => sum + (placed[k] as Rectangle).height, 0);
          const around = placed[parent];
          expect(cell.y).toBeCloseTo((around?.y ?? 0) + before, 6);
          expect(cell.x).toBeCloseTo(around ? around.x + around.width : 0, 6);
          expect(cell.y + cell.height).toBeLessThanOrEqual((around ? around.y + around.height : 500) + 1e-6);
        });
      }),
    );
  });
});

describe("a sunburst", () => {
  it("gives every weight its angle, clockwise in order, from where its parent starts", () => {
    fc.assert(
      fc.property(trees, (cells) => {
        const placed = sunburst(cells, 30, 20);
        const weights = sums(cells);
        cells.forEach(({ parent }, i) => {
          const { start, end, inner, outer } = placed[i] as (typeof placed)[number];
          expect(end - start).toBeCloseTo((2 * Math.PI * (weights[i] as number)) / total(cells), 6);
          const before = siblings(cells, i).reduce((sum, k) => {
            const other = placed[k] as (typeof placed)[number];
            return sum + other.end - other.start;
          }, 0);
          const around = placed[parent];
          expect(start).toBeCloseTo((around?.start ?? 0) + before, 6);
          expect(end).toBeLessThanOrEqual((around?.end ?? 2 * Math.PI) + 1e-6);
          expect(inner).toBeCloseTo(around?.outer ?? 30, 6);
          expect(outer - inner).toBeCloseTo(20, 6);
        });
      }),
    );
  });
});

describe("a treemap", () => {
  const room = { width: 600, height: 500, gap: 2 };

  it("keeps cells apart, within their parents and below their headings", () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 0, max: 20 }), (cells, header) => {
        const placed = treemapOf(
          cells.map((cell) => ({ ...cell, header })),
          room,
        );
        cells.forEach(({ parent }, i) => {
          const cell = placed[i] as Rectangle;
          const around = placed[parent] ?? { x: 0, y: 0, ...room };
          expect(inside(cell, around)).toBe(true);
          const free = parent >= 0 && around.height > header + 4;
          if (free) expect(cell.y).toBeGreaterThanOrEqual(around.y + header - 1e-6);
          for (const k of siblings(cells, i)) expect(apart(cell, placed[k] as Rectangle)).toBe(true);
        });
      }),
    );
  });

  it("gives equal weights equal areas, whatever headings their parents have", () => {
    const cells = [
      { parent: -1, weight: 0, header: 30 },
      ...[3, 5, 8, 1].map((weight) => ({ parent: 0, weight, header: 0 })),
      { parent: -1, weight: 6, header: 18 },
      { parent: 5, weight: 0, header: 18 },
      ...[2, 2, 9].map((weight) => ({ parent: 6, weight, header: 0 })),
      { parent: -1, weight: 7, header: 0 },
    ];
    const placed = treemapOf(cells, room);
    const per = leavesOf(cells).map((i) => {
      const { width, height } = placed[i] as Rectangle;
      return (width * height) / (cells[i] as WeightedCell).weight;
    });
    for (const area of per) expect(area / (per[0] as number)).toBeCloseTo(1, 2);
    const { width, height } = placed[6] as Rectangle;
    const around = placed[5] as Rectangle;
    // What the parent holds itself is left free inside it.
    const free = around.width * around.height - width * height;
    expect(free).toBeGreaterThan(6 * (per[0] as number));
  });

  it("keeps the order of siblings: along each row, and rows one after the other", () => {
    const cells = Array.from({ length: 12 }, () => ({ parent: -1, weight: 1, header: 0 }));
    const placed = treemapOf(cells, { width: 800, height: 100, gap: 0 });
    placed.slice(1).forEach((cell, i) => {
      const before = placed[i] as Rectangle;
      expect(cell.x >= before.x - 1e-6 || cell.y >= before.y - 1e-6).toBe(true);
      expect(cell.x + cell.y).toBeGreaterThan(before.x - 1e-6);
    });
  });
});

describe("a packing", () => {
  const room = { width: 600, height: 500, gap: 4 };
  const row = { width: 90, height: 14 };
  const labels = {
    labels: [
      [row, { width: 30, height: 14 }],
      [
        { width: 60, height: 14 },
        { width: 50, height: 14 },
        { width: 30, height: 14 },
      ],
    ],
    number: { width: 14, height: 15 },
  };

  it("keeps circles apart, within their parents, clear of labels and of the room's edges", () => {
    fc.assert(
      fc.property(trees, (cells) => {
        const packing = packCircles(
          cells.map((cell) => ({ ...cell, ...labels })),
          room,
        ) as Packing;
        expect(packing.width).toBeLessThanOrEqual(600);
        expect(packing.height).toBeLessThanOrEqual(500);
        const distance = (a: Circle, b: Circle): number => Math.hypot(a.x - b.x, a.y - b.y);
        cells.forEach(({ parent }, i) => {
          const circle = packing.circles[i] as Circle;
          expect(circle.x - circle.radius).toBeGreaterThanOrEqual(-1e-6);
          expect(circle.y + circle.radius).toBeLessThanOrEqual(packing.height + 1e-6);
          const around = packing.circles[parent];
          if (around)
            expect(distance(circle, around) + circle.radius).toBeLessThanOrEqual(around.radius + 1e-6);
          for (const k of siblings(cells, i)) {
            const other = packing.circles[k] as Circle;
            expect(distance(circle, other)).toBeGreaterThanOrEqual(circle.radius + other.radius - 1e-3);
          }
          const label = packing.labels[parent];
          if (!label || !around) return;
          const middle = label.x + rowsExtent(label.rows).width / 2;
          let top = label.y;
          for (const { width, height } of label.rows) {
            const aside = Math.max(0, Math.abs(circle.x - middle) - width / 2);
            const off = Math.max(0, top - circle.y, circle.y - top - height);
            expect(Math.hypot(aside, off)).toBeGreaterThanOrEqual(circle.radius - 1e-3);
            for (const y of [top, top + height])
              expect(Math.hypot(middle + width / 2 - around.x, y - around.y)).toBeLessThanOrEqual(
                around.radius,
              );
            top += height;
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it("turns what is at the top to fill a room that is not as wide as it", () => {
    const pair = [1, 1].map((weight) => ({ parent: -1, weight, ...labels }));
    const { circles } = packCircles(pair, { width: 600, height: 600, gap: 4 }) as Packing;
    // Side by side they would have a quarter of its width each.
    expect(circles[0]?.radius).toBeGreaterThan(160);
    expect((circles[0] as Circle).y).toBeLessThan((circles[1] as Circle).y);
  });

  it("gives every weight its area, on one scale, also what parents hold themselves", () => {
    fc.assert(
      fc.property(trees, (cells) => {
        const { circles, own } = packCircles(
          cells.map((cell) => ({ ...cell, ...labels })),
          room,
        ) as Packing;
        const leaves = leavesOf(cells);
        const per = cells.flatMap(({ weight }, i) => {
          const circle = leaves.includes(i) ? circles[i] : own[i];
          return circle ? [circle.radius ** 2 / weight] : [];
        });
        for (const area of per) expect(area / (per[0] as number)).toBeCloseTo(1, 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a box for text", () => {
  /** Points along the edges of a box. */
  const edge = ({ x, y, width, height }: Rectangle): [number, number][] =>
    Array.from({ length: 21 }, (_, i) => i / 20).flatMap((part): [number, number][] => [
      [x + part * width, y],
      [x + part * width, y + height],
      [x, y + part * height],
      [x + width, y + part * height],
    ]);

  it("lies in its sector, and the sector in its bounds", () => {
    let fitted = 0;
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 0, max: 350 }), fc.integer({ min: 1, max: 360 })),
        fc.tuple(fc.integer({ min: 5, max: 200 }), fc.integer({ min: 10, max: 120 })),
        fc.tuple(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 5, max: 40 })),
        ([from, turn], [inner, ring], [width, height]) => {
          const start = (from * Math.PI) / 180;
          const end = start + (Math.min(turn, 360 - from) * Math.PI) / 180;
          const sector = { start, end, inner, outer: inner + ring };
          const at = inSector(sector, width, height);
          if (!at) return;
          fitted++;
          expect(inside({ ...at, width, height }, boundsOf([sector]))).toBe(true);
          for (const [x, y] of edge({ ...at, width, height })) {
            const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
            expect(angle).toBeGreaterThanOrEqual(start - 1e-6);
            expect(angle).toBeLessThanOrEqual(end + 1e-6);
            expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(inner - 1e-6);
            expect(Math.hypot(x, y)).toBeLessThanOrEqual(inner + ring + 1e-6);
          }
        },
      ),
      { numRuns: 400, seed: 7 },
    );
    expect(fitted).toBeGreaterThan(50);
  });

  it("stands in the middle of a circle that holds its corners, and in no smaller one", () => {
    expect(inCircle({ x: 10, y: 20, radius: 5 }, [{ width: 8, height: 6 }])).toEqual({ x: 6, y: 17 });
    expect(inCircle({ x: 10, y: 20, radius: 4.99 }, [{ width: 8, height: 6 }])).toBeNull();
  });

  it("of several rows lies in a circle row by row", () => {
    const rows = fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 60 }), height: fc.integer({ min: 5, max: 20 }) }),
      { minLength: 1, maxLength: 5 },
    );
    let fitted = 0;
    fc.assert(
      fc.property(rows, fc.integer({ min: 10, max: 50 }), (all, radius) => {
        const at = inCircle({ x: 0, y: 0, radius }, all);
        if (!at) return;
        fitted++;
        const { width } = rowsExtent(all);
        expect(at.x).toBeCloseTo(-width / 2, 6);
        let top = at.y;
        for (const row of all) {
          expect(Math.hypot(row.width / 2, top)).toBeLessThanOrEqual(radius + 1e-6);
          top += row.height;
          expect(Math.hypot(row.width / 2, top)).toBeLessThanOrEqual(radius + 1e-6);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(fitted).toBeGreaterThan(50);
    // Together they are wider than the circle is at its top: a short row there gives them room.
    expect(
      inCircle({ x: 0, y: 0, radius: 30 }, [
        { width: 20, height: 15 },
        { width: 56, height: 15 },
        { width: 20, height: 15 },
      ]),
    ).not.toBeNull();
  });
});

describe("area layouts of any size", () => {
  it.each([
    ["20,000 siblings", wide],
    ["a chain of 5,000", deep],
    ["nothing", []],
  ])("%s", (_, cells) => {
    const room = { width: 600, height: 500, gap: 2 };
    expect(icicle(cells, [600], 500)).toHaveLength(cells.length);
    expect(sunburst(cells, 10, 10)).toHaveLength(cells.length);
    expect(treemapOf(cells, room)).toHaveLength(cells.length);
    const packing = packCircles(cells, { width: 2000, height: 2000, gap: 2 });
    // The gaps of so deep a chain leave no room for a circle.
    expect(packing?.circles.length).toBe(cells === deep ? undefined : cells.length);
  });
});
